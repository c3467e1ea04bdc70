import { z } from 'zod';
import { refuse } from '@hedgerow/rules';
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
import type { MoveAnnualReviewInput } from '../../__generated__/resolvers.ts';
import type { AnnualReviewRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { lockEhcPlan } from '../../ehc-plan/ehc-plan.queries.ts';
import { councilNow } from '../../ehc-plan/settle-plan.ts';
import { lockAnnualReview, updateAnnualReview } from '../annual-review.queries.ts';
import { annualReviewCause, isOpenReview, lastReviewOf } from '../annual-review.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  reviewId: id(),
  expectedVersion: expectedVersion(),
  meetingOn: isoDate(),
});

/** Moves the meeting of a review to another day, and with it what is owed before and after. */
export const moveAnnualReview = operation(
  'moveAnnualReview',
  'review.write',
  async (op, input: MoveAnnualReviewInput): Promise<AnnualReviewRow> => {
    const { reviewId, expectedVersion: expected, meetingOn } = parseInput(answers, input);
    const review = found(await lockAnnualReview(op.tx, reviewId));
    const { schoolId, pupilId, planId } = review;
    await op.authorize({ schoolId });
    checkVersion(review, expected, { current: { meetingOn: review.meetingOn }, yours: { meetingOn } });
    if (!isOpenReview(review) || review.meetingHeldOn !== null)
      refuseFaults([refuse('review/held', 'The meeting was held already: it cannot be moved.')]);
    const row = found(await updateAnnualReview(op.tx, review, { meetingOn }));
    const plan = found(await lockEhcPlan(op.tx, planId));
    await op.audit({
      action: 'review.move',
      schoolId,
      pupilId,
      subjectType: 'annual_review',
      subjectId: row.id,
      detail: { meetingOn },
    });
    await settleDuties(op.tx, annualReviewCause(row, lastReviewOf(plan), await councilNow(op.tx, planId)), op.today);
    return row;
  },
);
