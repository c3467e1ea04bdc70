import type { Resolvers } from '../__generated__/resolvers.ts';
import { pupilOf, schoolOf } from '../by-name.ts';
import { clockOf } from '../duty/clock-step.ts';
import { councilName } from '../ehc-plan/ehc-plan.resolvers.ts';
import { annualReviewCause, isOpenReview } from './annual-review.rules.ts';
import { moveAnnualReview } from './operations/move-annual-review.ts';
import { recordReviewStep } from './operations/record-review-step.ts';
import { scheduleAnnualReview } from './operations/schedule-annual-review.ts';

export const annualReviewResolvers: Resolvers = {
  Mutation: {
    scheduleAnnualReview: (_, { input }, ctx) => scheduleAnnualReview(ctx, input),
    moveAnnualReview: (_, { input }, ctx) => moveAnnualReview(ctx, input),
    recordReviewStep: (_, { input }, ctx) => recordReviewStep(ctx, input),
  },
  AnnualReview: {
    school: schoolOf,
    pupil: pupilOf,
    isOpen: (review) => isOpenReview(review),
    // What is counted from the meeting alone; the twelve months are the plan's own clock.
    clock: async (review, _, ctx) =>
      clockOf(annualReviewCause(review, review.meetingOn, await councilName(review.planId, ctx)), ctx.today),
  },
};
