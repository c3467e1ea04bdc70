import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { RecordReviewStepInput } from '../../__generated__/resolvers.ts';
import { reviewDecisions, type AnnualReviewRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { lockEhcPlan, updateEhcPlan } from '../../ehc-plan/ehc-plan.queries.ts';
import { councilNow, settlePlan } from '../../ehc-plan/settle-plan.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { lockAnnualReview, updateAnnualReview } from '../annual-review.queries.ts';
import { annualReviewCause, lastReviewOf, reviewStep, reviewSteps } from '../annual-review.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  reviewId: id(),
  expectedVersion: expectedVersion(),
  step: z.enum(reviewSteps),
  on: isoDate(),
  decision: z
    .enum(reviewDecisions)
    .nullish()
    .transform((decision) => decision ?? null),
});

/** Records a step of a review. The council's decision ends one interval of twelve months and begins the next (s.44(1)). */
export const recordReviewStep = operation(
  'recordReviewStep',
  'review.write',
  async (op, input: RecordReviewStepInput): Promise<AnnualReviewRow> => {
    const { reviewId, expectedVersion: expected, step, on, decision } = parseInput(answers, input);
    const review = found(await lockAnnualReview(op.tx, reviewId));
    const { schoolId, pupilId, planId } = review;
    await op.authorize({ schoolId });
    checkVersion(review, expected, { current: review, yours: { step, on, decision } });
    const row = found(
      await updateAnnualReview(op.tx, review, decided(reviewStep(review, step, on, decision, op.today))),
    );
    const before = found(await lockEhcPlan(op.tx, planId));
    const lastReview = lastReviewOf(before);
    const plan =
      step === 'DECISION_NOTIFIED'
        ? found(
            await updateEhcPlan(op.tx, before, {
              lastReviewDecisionOn: on,
              ceasedOn: decision === 'CEASE' ? on : null,
            }),
          )
        : before;
    await op.audit({
      action: 'review.step',
      schoolId,
      pupilId,
      subjectType: 'annual_review',
      subjectId: row.id,
      detail: { step, on, decision },
    });
    await settleDuties(op.tx, annualReviewCause(row, lastReview, await councilNow(op.tx, planId)), op.today);
    await settlePlan(op.tx, plan, op.today, step === 'DECISION_NOTIFIED' ? { lastReview, review: row } : undefined);
    if (review.kind === 'PHASE_TRANSFER' && step === 'AMENDED_FINAL_ISSUED')
      await settleEnrolments(op.tx, pupilId, op.today);
    return row;
  },
);
