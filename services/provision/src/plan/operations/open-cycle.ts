import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { refuse } from '@hedgerow/rules';
import { found, id, idempotencyKey, isoDate, operation, parseInput, refuseFaults } from '@hedgerow/service-kit';
import type { OpenCycleInput } from '../../__generated__/resolvers.ts';
import type { CycleRow } from '../../db/plan.table.ts';
import { cyclesOf, insertOutcomes, lockPlan, outcomesOf } from '../plan.queries.ts';
import { carriedOutcomes } from '../plan.rules.ts';
import { startCycle } from '../start-cycle.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  planId: id(),
  startsOn: isoDate(),
  reviewAgreedOn: isoDate(),
  copyForward: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
});

/** Opens the next cycle of a plan once the last is reviewed; copied forward, it takes over strategies and what is not yet met. */
export const openCycle = operation('openCycle', 'plan.write', async (op, input: OpenCycleInput): Promise<CycleRow> => {
  const { planId, startsOn, reviewAgreedOn, copyForward } = parseInput(answers, input);
  const plan = found(await lockPlan(op.tx, planId));
  await op.authorize({ schoolId: plan.schoolId });
  const [last] = await cyclesOf(op.tx, [planId]);
  if (plan.closedOn !== null) refuseFaults([refuse('plan/closed', 'This plan is closed: open a new one.')]);
  if (last !== undefined && last.reviewedOn === null)
    refuseFaults([refuse('plan/cycle-runs', 'The last cycle is not reviewed yet: review it first.')]);
  const before = copyForward ? last : undefined;
  const row = await startCycle(
    op.tx,
    plan,
    {
      number: (last?.number ?? 0) + 1,
      startsOn,
      reviewAgreedOn,
      needCodes: before?.needCodes ?? [],
      strategies: before?.strategies ?? '',
    },
    op.today,
  );
  if (before !== undefined) {
    const carried = carriedOutcomes(await outcomesOf(op.tx, [before.id]));
    await insertOutcomes(
      op.tx,
      carried.map((outcome) => ({
        id: newId(),
        cycleId: row.id,
        pupilId: row.pupilId,
        schoolId: row.schoolId,
        ...outcome,
      })),
    );
  }
  await op.audit({
    action: 'cycle.open',
    schoolId: row.schoolId,
    pupilId: row.pupilId,
    subjectType: 'cycle',
    subjectId: row.id,
    detail: { number: row.number, reviewAgreedOn },
  });
  return row;
});
