import type { Resolvers } from '../__generated__/resolvers.ts';
import { ehcPlanCause, lastReviewOf } from '../annual-review/annual-review.rules.ts';
import { schoolOf } from '../by-name.ts';
import type { Context } from '../context.ts';
import { clockOf } from '../duty/clock-step.ts';
import { changeMaintainingCouncil } from './operations/change-maintaining-council.ts';
import { recordEhcPlan } from './operations/record-ehc-plan.ts';

/** The name of the council that maintains a plan now; empty where none is recorded. */
export async function councilName(planId: string, ctx: Context): Promise<string> {
  const councils = await ctx.loaders.councils.load(planId);
  return councils.find(({ endsOn }) => endsOn === null)?.name ?? councils.at(-1)?.name ?? '';
}

export const ehcPlanResolvers: Resolvers = {
  Mutation: {
    recordEhcPlan: (_, { input }, ctx) => recordEhcPlan(ctx, input),
    changeMaintainingCouncil: (_, { input }, ctx) => changeMaintainingCouncil(ctx, input),
  },
  EhcPlan: {
    school: schoolOf,
    councilName: ({ id }, _, ctx) => councilName(id, ctx),
    councils: ({ id }, _, ctx) => ctx.loaders.councils.load(id),
    clock: async (plan, _, ctx) => {
      const [reviews, child, council] = await Promise.all([
        ctx.loaders.planReviews.load(plan.id),
        ctx.loaders.pupil.load(plan.pupilId),
        councilName(plan.id, ctx),
      ]);
      const review = reviews.find(({ withdrawnOn, decision }) => withdrawnOn === null && decision === null) ?? null;
      return clockOf(
        ehcPlanCause(plan, [{ lastReview: lastReviewOf(plan), review }], child?.birthOn ?? null, council),
        ctx.today,
      );
    },
  },
  MaintainingCouncil: { since: ({ startsOn }) => startsOn, until: ({ endsOn }) => endsOn },
};
