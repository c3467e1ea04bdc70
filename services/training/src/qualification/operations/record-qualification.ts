import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  requireStaffOf,
  text,
} from '@hedgerow/service-kit';
import type { RecordQualificationInput } from '../../__generated__/resolvers.ts';
import { qualificationKinds, type QualificationRow } from '../../db/qualification.table.ts';
import { writableSchools } from '../../duty/writable-schools.ts';
import { reportSencoChange } from '../../outbox/outbox.queries.ts';
import { completeQualification, insertQualification, lockQualification } from '../qualification.queries.ts';
import { settleSencoClock } from '../settle-senco-clock.ts';

const inputShape = z
  .object({
    idempotencyKey: idempotencyKey(),
    schoolId: id(),
    staffId: id(),
    kind: z.enum(qualificationKinds, 'Choose a qualification from the list.'),
    title: text({ max: 200 }).nullish(),
    startedOn: isoDate().nullish(),
    completedOn: isoDate(),
    provider: text({ max: 200 }).nullish(),
    evidence: text({ max: 2000 }).nullish(),
    enrolmentId: id().nullish(),
    expectedVersion: expectedVersion().nullish(),
  })
  .refine((input) => input.kind !== 'OTHER' || Boolean(input.title), {
    path: ['title'],
    message: 'Say what the qualification is called.',
  })
  .refine((input) => !input.startedOn || input.startedOn <= input.completedOn, {
    path: ['completedOn'],
    message: 'The award is dated before the course began. Check both dates.',
  })
  .refine((input) => !input.enrolmentId || Boolean(input.expectedVersion), {
    path: ['expectedVersion'],
    message: 'Open the course again before you complete it.',
  });

/**
 * Records an award. Where the person is a SENCo it sets the one clock, and meets the duty of reg 49(4) in every school in
 * reach; the job meets it in the others within seconds.
 */
export const recordQualification = operation<RecordQualificationInput, QualificationRow>(
  'recordQualification',
  'qualification.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const enrolment = input.enrolmentId ? found(await lockQualification(op.tx, input.enrolmentId)) : null;
    await op.authorize({ schoolId: input.schoolId });
    await requireStaffOf(op.tx, input.schoolId, [input.staffId]);
    if (input.completedOn > op.today)
      badField('completedOn', 'The award cannot be dated in the future. Enrol the course instead.');
    if (enrolment !== null) {
      const isSameCourse =
        enrolment.schoolId === input.schoolId && enrolment.personId === input.staffId && enrolment.kind === input.kind;
      if (!isSameCourse) throw new AppError('not-found');
      checkVersion(enrolment, input.expectedVersion ?? 0, { current: enrolment, yours: input });
    }
    const award = {
      startedOn: input.startedOn ?? enrolment?.startedOn ?? null,
      completedOn: input.completedOn,
      provider: input.provider ?? enrolment?.provider ?? null,
      evidence: input.evidence ?? null,
    };
    const recorded =
      enrolment === null
        ? await insertQualification(op.tx, {
            id: newId(),
            schoolId: input.schoolId,
            personId: input.staffId,
            kind: input.kind,
            title: input.title ?? null,
            ...award,
          })
        : await completeQualification(op.tx, enrolment.id, award);
    await op.audit({
      action: 'qualification.record',
      schoolId: input.schoolId,
      subjectType: 'qualification',
      subjectId: recorded.id,
      detail: { kind: input.kind, staffId: input.staffId },
    });
    await settleSencoClock(op.tx, input.staffId, await writableSchools(op.tx), op.today);
    await reportSencoChange(op.tx, input.schoolId, input.staffId);
    return recorded;
  },
);
