import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { refuse } from '@hedgerow/rules';
import {
  badField,
  decided,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  refuseFaults,
} from '@hedgerow/service-kit';
import type { ScheduleAnnualReviewInput } from '../../__generated__/resolvers.ts';
import { reviewKinds, type AnnualReviewRow, type EhcPlanRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { lockPlanInForce, reviewsOfPlans } from '../../ehc-plan/ehc-plan.queries.ts';
import { councilNow, settlePlan } from '../../ehc-plan/settle-plan.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { insertAnnualReview } from '../annual-review.queries.ts';
import { annualReviewCause, lastReviewOf } from '../annual-review.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  kind: z
    .enum(reviewKinds)
    .nullish()
    .transform((kind) => kind ?? 'ANNUAL'),
  meetingOn: isoDate(),
});

/** Arranges the meeting of a review; papers, report and decision are owed from its date. */
export const scheduleAnnualReview = operation(
  'scheduleAnnualReview',
  'review.write',
  async (op, input: ScheduleAnnualReviewInput): Promise<AnnualReviewRow> => {
    const { schoolId, pupilId, kind, meetingOn } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const plan = decided<EhcPlanRow>(
      (await lockPlanInForce(op.tx, pupilId, schoolId)) ??
        refuse('review/no-plan', 'There is no EHC plan to review: record the plan first.'),
    );
    const runs = (await reviewsOfPlans(op.tx, [plan.id])).some(
      (review) => review.withdrawnOn === null && review.decision === null,
    );
    if (runs) refuseFaults([refuse('review/runs', 'A review is arranged already: move it, or record its steps.')]);
    if (meetingOn < plan.madeOn) badField('meetingOn', `The plan was made on ${plan.madeOn}: a review follows it.`);
    const row = found(
      await insertAnnualReview(op.tx, { id: newId(), planId: plan.id, pupilId, schoolId, kind, meetingOn }),
    );
    await op.audit({
      action: 'review.schedule',
      schoolId,
      pupilId,
      subjectType: 'annual_review',
      subjectId: row.id,
      detail: { kind, meetingOn },
    });
    await settleDuties(op.tx, annualReviewCause(row, lastReviewOf(plan), await councilNow(op.tx, plan.id)), op.today);
    await settlePlan(op.tx, plan, op.today);
    return row;
  },
);
