import { z } from 'zod';
import { newId, onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, id, idempotencyKey, isoDate, operation, parseInput, requireStaffOf } from '@hedgerow/service-kit';
import type { RecordDbsInput } from '../../__generated__/resolvers.ts';
import { dbsWorkforces, type DbsCheckRow } from '../../db/dbs-check.table.ts';
import { duties, keepDuties } from '../../duty/keep-duties.ts';
import { insertDbs, lockCurrentDbs, policiesBySchool, supersedeDbs } from '../dbs.queries.ts';
import { dbsPolicy, mayReplace, recheckDueOn, recheckDuties } from '../dbs.rules.ts';

const inputShape = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  staffId: id(),
  issuedOn: isoDate(),
  workforce: z.enum(dbsWorkforces, 'Choose a workforce from the list.'),
  certificateLastFour: z
    .string()
    .regex(/^\d{4}$/, 'Give the last four digits only; the rest is not kept.')
    .nullish(),
  isOnUpdateService: z.boolean(),
});

/** Records a check that the school has seen: meets the duty of the one before and begins the next interval. */
export const recordDbs = operation<RecordDbsInput, DbsCheckRow>('recordDbs', 'dbs.write', async (op, given) => {
  const input = parseInput(inputShape, given);
  const current = await lockCurrentDbs(op.tx, input.schoolId, input.staffId);
  await op.authorize({ schoolId: input.schoolId });
  await requireStaffOf(op.tx, input.schoolId, [input.staffId]);
  const refusal = mayReplace(current, input.issuedOn, op.today);
  if (refusal !== null) badField('issuedOn', refusal.message);
  const [policy] = await policiesBySchool(op.tx, [input.schoolId]);
  const next = recheckDuties(input.issuedOn, dbsPolicy(input.schoolId, policy).recheckMonths);
  if (current !== undefined) await supersedeDbs(op.tx, current.id, input.issuedOn);
  const recorded = await onViolation(
    'dbs_check_one_current',
    () => new AppError('stale-save'),
    () =>
      insertDbs(op.tx, {
        id: newId(),
        schoolId: input.schoolId,
        personId: input.staffId,
        issuedOn: input.issuedOn,
        workforce: input.workforce,
        certificateLastFour: input.certificateLastFour ?? null,
        isOnUpdateService: input.isOnUpdateService,
        recheckDueOn: recheckDueOn(next),
      }),
  );
  await op.audit({
    action: 'dbs.record',
    schoolId: input.schoolId,
    subjectType: 'dbs_check',
    subjectId: recorded.id,
    detail: { staffId: input.staffId },
  });
  if (current !== undefined) await duties.meet(op.tx, { rule: 'DBS_RECHECK', causeId: current.id }, input.issuedOn);
  await keepDuties(
    op.tx,
    'DBS_RECHECK',
    [
      {
        cause: { schoolId: input.schoolId, staffId: input.staffId, type: 'dbs_check', id: recorded.id },
        list: next,
      },
    ],
    op.today,
  );
  return recorded;
});
