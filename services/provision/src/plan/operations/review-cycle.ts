import { z } from 'zod';
import { checkReview } from '@hedgerow/rules';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  refuseFaults,
} from '@hedgerow/service-kit';
import type { ReviewCycleInput } from '../../__generated__/resolvers.ts';
import { cycleDecisions, type CycleRow } from '../../db/plan.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { said, wordsOrAsBefore } from '../../input.ts';
import { lockCycle, updateCycle } from '../plan.queries.ts';
import { cycleCause, cycleFactsOf } from '../plan.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  cycleId: id(),
  expectedVersion: expectedVersion(),
  reviewedOn: isoDate(),
  decision: z.enum(cycleDecisions),
  impact: said('Say what the support has changed.'),
  pupilView: wordsOrAsBefore(),
  parentView: wordsOrAsBefore(),
  attendees: wordsOrAsBefore(1000),
});

/** Closes a cycle with what its review found and decided (Code 6.53 to 6.56). */
export const reviewCycle = operation(
  'reviewCycle',
  'plan.write',
  async (op, input: ReviewCycleInput): Promise<CycleRow> => {
    const { idempotencyKey: _key, cycleId, expectedVersion: expected, ...review } = parseInput(answers, input);
    const cycle = found(await lockCycle(op.tx, cycleId));
    await op.authorize({ schoolId: cycle.schoolId });
    checkVersion(cycle, expected, {
      current: {
        impact: cycle.impact,
        pupilView: cycle.pupilView,
        parentView: cycle.parentView,
        decision: cycle.decision,
      },
      yours: review,
    });
    const fault = checkReview(cycleFactsOf(cycle, 0), review.reviewedOn, op.today);
    refuseFaults(fault === null ? [] : [fault]);
    const row = found(await updateCycle(op.tx, cycle, review));
    await op.audit({
      action: 'cycle.review',
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      subjectType: 'cycle',
      subjectId: row.id,
      detail: { decision: review.decision, reviewedOn: review.reviewedOn },
    });
    await settleDuties(op.tx, cycleCause(row), op.today);
    return row;
  },
);
