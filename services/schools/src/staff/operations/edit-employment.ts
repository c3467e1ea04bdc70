import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { EditEmploymentInput } from '../../__generated__/resolvers.ts';
import type { EmploymentRow } from '../../db/staff.table.ts';
import { givenOnly, name } from '../../inputs.ts';
import { announce } from '../../reference/outbox.ts';
import { findEmployment, lockEmployment, updateEmployment } from '../staff.queries.ts';

const hours = 'Hours a week lie between 0 and 60.';
const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  jobTitle: name(100).nullish(),
  isTeacher: z.boolean().nullish(),
  isQualifiedTeacher: z.boolean().nullish(),
  isInductionSettled: z.boolean().nullish(),
  isHead: z.boolean().nullish(),
  contractedHours: z.number().min(0, hours).max(60, hours).nullish(),
});

/** Corrects a job. What is left out stays. */
export const editEmployment = operation(
  'editEmployment',
  'employment.write',
  async (op, given: EditEmploymentInput): Promise<EmploymentRow> => {
    const { idempotencyKey: _key, expectedVersion: seen, id: employmentId, ...answers } = parseInput(input, given);
    const { schoolId, personId } = found(await findEmployment(op.tx, employmentId));
    await op.authorize({ schoolId });
    const before = found(await lockEmployment(op.tx, employmentId));
    checkVersion(before, seen, { current: before, yours: given });

    const changes = givenOnly(answers);
    const row = found(await updateEmployment(op.tx, employmentId, changes));
    await announce(op.tx, 'employment.changed', schoolId, { schoolId, personId });
    await op.audit({
      action: 'employment.edit',
      schoolId,
      subjectType: 'employment',
      subjectId: employmentId,
      detail: { personId, fields: Object.keys(changes) },
    });
    return row;
  },
);
