import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { refuse } from '@hedgerow/rules';
import { found, id, idempotencyKey, operation, parseInput, refuseFaults } from '@hedgerow/service-kit';
import type { AddOutcomeInput } from '../../__generated__/resolvers.ts';
import type { OutcomeRow } from '../../db/plan.table.ts';
import { dayOrNone, line, said } from '../../input.ts';
import { insertOutcomes, lockCycle, outcomesOf } from '../plan.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  cycleId: id(),
  text: said('Say what the child will be able to do.', 2000),
  measure: line(500),
  baseline: line(500),
  baselineOn: dayOrNone(),
  target: line(500),
});

/** Adds an outcome sought to a cycle that runs. */
export const addOutcome = operation(
  'addOutcome',
  'plan.write',
  async (op, input: AddOutcomeInput): Promise<OutcomeRow> => {
    const { idempotencyKey: _key, cycleId, ...outcome } = parseInput(answers, input);
    const cycle = found(await lockCycle(op.tx, cycleId));
    const { schoolId, pupilId } = cycle;
    await op.authorize({ schoolId });
    if (cycle.reviewedOn !== null)
      refuseFaults([refuse('plan/already-reviewed', 'This cycle was reviewed already: open the next one.')]);
    const position = Math.max(0, ...(await outcomesOf(op.tx, [cycleId])).map((row) => row.position)) + 1;
    const [row] = await insertOutcomes(op.tx, [{ id: newId(), cycleId, pupilId, schoolId, position, ...outcome }]);
    const kept = found(row);
    await op.audit({ action: 'outcome.add', schoolId, pupilId, subjectType: 'outcome', subjectId: kept.id });
    return kept;
  },
);
