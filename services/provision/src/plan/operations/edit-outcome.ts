import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { EditOutcomeInput } from '../../__generated__/resolvers.ts';
import type { OutcomeRow } from '../../db/plan.table.ts';
import { dayOrAsBefore, lineOrAsBefore, said } from '../../input.ts';
import { lockOutcome, updateOutcome } from '../plan.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  outcomeId: id(),
  expectedVersion: expectedVersion(),
  text: said('Say what the child will be able to do.', 2000)
    .nullish()
    .transform((text) => text ?? undefined),
  measure: lineOrAsBefore(500),
  baseline: lineOrAsBefore(500),
  baselineOn: dayOrAsBefore(),
  target: lineOrAsBefore(500),
});

/** Changes the words, baseline or target of an outcome. */
export const editOutcome = operation(
  'editOutcome',
  'plan.write',
  async (op, input: EditOutcomeInput): Promise<OutcomeRow> => {
    const { idempotencyKey: _key, outcomeId, expectedVersion: expected, ...change } = parseInput(answers, input);
    const outcome = found(await lockOutcome(op.tx, outcomeId));
    await op.authorize({ schoolId: outcome.schoolId });
    const { text, measure, baseline, baselineOn, target } = outcome;
    checkVersion(outcome, expected, { current: { text, measure, baseline, baselineOn, target }, yours: change });
    const row = found(await updateOutcome(op.tx, outcome, change));
    await op.audit({
      action: 'outcome.edit',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'outcome',
      subjectId: row.id,
    });
    return row;
  },
);
