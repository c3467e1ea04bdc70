import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { id, idempotencyKey, isoDate, operation, parseInput, requireStaffOf, text } from '@hedgerow/service-kit';
import type { EnrolQualificationInput } from '../../__generated__/resolvers.ts';
import { qualificationKinds, type QualificationRow } from '../../db/qualification.table.ts';
import { writableSchools } from '../../duty/writable-schools.ts';
import { reportSencoChange } from '../../outbox/outbox.queries.ts';
import { insertQualification } from '../qualification.queries.ts';
import { settleSencoClock } from '../settle-senco-clock.ts';

const inputShape = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id(),
    staffId: id(),
    kind: z.enum(qualificationKinds, 'Choose a qualification from the list.'),
    title: text({ max: 200 }).nullish(),
    startedOn: isoDate(),
    expectedEndOn: isoDate().nullish(),
    provider: text({ max: 200 }).nullish(),
  })
  .refine((input) => input.kind !== 'OTHER' || Boolean(input.title), {
    path: ['title'],
    message: 'Say what the qualification is called.',
  })
  .refine((input) => !input.expectedEndOn || input.startedOn <= input.expectedEndOn, {
    path: ['expectedEndOn'],
    message: 'The course would end before it begins. Check both dates.',
  });

/** Records that a course has begun, or when it will. The duty of reg 49(4) stays open until the award. */
export const enrolQualification = operation<EnrolQualificationInput, QualificationRow>(
  'enrolQualification',
  'qualification.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    await op.authorize({ schoolId: input.schoolId });
    await requireStaffOf(op.tx, input.schoolId, [input.staffId]);
    const enrolled = await insertQualification(op.tx, {
      id: newId(),
      schoolId: input.schoolId,
      personId: input.staffId,
      kind: input.kind,
      title: input.title ?? null,
      startedOn: input.startedOn,
      expectedEndOn: input.expectedEndOn ?? null,
      provider: input.provider ?? null,
    });
    await op.audit({
      action: 'qualification.enrol',
      schoolId: input.schoolId,
      subjectType: 'qualification',
      subjectId: enrolled.id,
      detail: { kind: input.kind, staffId: input.staffId },
    });
    await settleSencoClock(op.tx, input.staffId, await writableSchools(op.tx), op.today);
    await reportSencoChange(op.tx, input.schoolId, input.staffId);
    return enrolled;
  },
);
