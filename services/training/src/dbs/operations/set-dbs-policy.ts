import { z } from 'zod';
import { checkVersion, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { SetDbsPolicyInput } from '../../__generated__/resolvers.ts';
import { keepDuties } from '../../duty/keep-duties.ts';
import { lockChecksOfSchool, lockPolicy, moveRechecks, savePolicy } from '../dbs.queries.ts';
import { dbsPolicy, recheckDueOn, recheckDuties, type DbsPolicyAnswer } from '../dbs.rules.ts';

const inputShape = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  expectedVersion: z.number().int().min(0),
  recheckMonths: z
    .number()
    .int('Give whole months.')
    .min(1, 'Give 1 to 120 months.')
    .max(120, 'Give 1 to 120 months.')
    .nullish(),
});

/** Sets a school's own interval between checks, and moves what is due with it. */
export const setDbsPolicy = operation<SetDbsPolicyInput, DbsPolicyAnswer>(
  'setDbsPolicy',
  'dbs.write',
  async (op, given) => {
    const input = parseInput(inputShape, given);
    const current = dbsPolicy(input.schoolId, await lockPolicy(op.tx, input.schoolId));
    await op.authorize({ schoolId: input.schoolId });
    const recheckMonths = input.recheckMonths ?? null;
    checkVersion(current, input.expectedVersion, {
      current: { recheckMonths: current.recheckMonths },
      yours: { recheckMonths },
    });
    const saved = await savePolicy(op.tx, input.schoolId, recheckMonths);
    await op.audit({
      action: 'dbs-policy.set',
      schoolId: input.schoolId,
      subjectType: 'school_policy',
      subjectId: input.schoolId,
      detail: { recheckMonths },
    });
    const moved = (await lockChecksOfSchool(op.tx, input.schoolId)).map((check) => ({
      cause: { schoolId: check.schoolId, staffId: check.personId, type: 'dbs_check', id: check.id } as const,
      list: recheckDuties(check.issuedOn, recheckMonths),
    }));
    await moveRechecks(
      op.tx,
      moved.map(({ cause, list }) => ({ id: cause.id, dueOn: recheckDueOn(list) })),
    );
    await keepDuties(op.tx, 'DBS_RECHECK', moved, op.today);
    return dbsPolicy(input.schoolId, saved);
  },
);
