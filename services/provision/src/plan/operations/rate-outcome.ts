import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { RateOutcomeInput } from '../../__generated__/resolvers.ts';
import { outcomeRatings, type OutcomeRow } from '../../db/plan.table.ts';
import { dayOrNone, lineOrAsBefore } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { lockOutcome, updateOutcome } from '../plan.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  outcomeId: id(),
  expectedVersion: expectedVersion(),
  rating: z.enum(outcomeRatings),
  endMeasure: lineOrAsBefore(500),
  endOn: dayOrNone(),
});

/** Says how far an outcome was reached, with its end measure. */
export const rateOutcome = operation(
  'rateOutcome',
  'plan.write',
  async (op, input: RateOutcomeInput): Promise<OutcomeRow> => {
    const { outcomeId, expectedVersion: expected, rating, endMeasure, endOn } = parseInput(answers, input);
    const outcome = found(await lockOutcome(op.tx, outcomeId));
    await op.authorize({ schoolId: outcome.schoolId });
    checkVersion(outcome, expected, {
      current: { rating: outcome.rating, endMeasure: outcome.endMeasure },
      yours: { rating, endMeasure },
    });
    const row = found(
      await updateOutcome(op.tx, outcome, { rating, endMeasure, endOn: happenedOn('endOn', endOn, op.today) }),
    );
    await op.audit({
      action: 'outcome.rate',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'outcome',
      subjectId: row.id,
      detail: { rating },
    });
    return row;
  },
);
