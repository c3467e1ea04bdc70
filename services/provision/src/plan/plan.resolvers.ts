import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import { addOutcome } from './operations/add-outcome.ts';
import { contributeToCycle } from './operations/contribute-to-cycle.ts';
import { editOutcome } from './operations/edit-outcome.ts';
import { openCycle } from './operations/open-cycle.ts';
import { openPlan } from './operations/open-plan.ts';
import { rateOutcome } from './operations/rate-outcome.ts';
import { reviewCycle } from './operations/review-cycle.ts';
import { saveCycle } from './operations/save-cycle.ts';
import { savePlan } from './operations/save-plan.ts';
import { gapsOf, stageOf } from './plan.rules.ts';

export const planResolvers: Resolvers = {
  Mutation: {
    openPlan: (_, { input }, ctx) => openPlan(ctx, input),
    savePlan: (_, { input }, ctx) => savePlan(ctx, input),
    openCycle: (_, { input }, ctx) => openCycle(ctx, input),
    saveCycle: (_, { input }, ctx) => saveCycle(ctx, input),
    contributeToCycle: (_, { input }, ctx) => contributeToCycle(ctx, input),
    reviewCycle: (_, { input }, ctx) => reviewCycle(ctx, input),
    addOutcome: (_, { input }, ctx) => addOutcome(ctx, input),
    editOutcome: (_, { input }, ctx) => editOutcome(ctx, input),
    rateOutcome: (_, { input }, ctx) => rateOutcome(ctx, input),
  },
  Pupil: { openCycle: ({ id }, _, ctx) => ctx.loaders.openCycle.load(id) },
  Plan: { school: schoolOf, pupil: pupilOf, cycles: ({ id }, _, ctx) => ctx.loaders.cycles.load(id) },
  Cycle: {
    stage: async (cycle, _, ctx) => stageOf(cycle, (await ctx.loaders.outcomes.load(cycle.id)).length, ctx.today),
    gaps: async (cycle, _, ctx) => gapsOf(cycle, (await ctx.loaders.outcomes.load(cycle.id)).length),
    outcomes: ({ id }, _, ctx) => ctx.loaders.outcomes.load(id),
    contributions: ({ id }, _, ctx) => ctx.loaders.contributions.load(id),
  },
  CycleContribution: {
    byName,
    isMine: ({ byId }, _, ctx) => byId === ctx.actor.personId,
    contributedAt: ({ contributedAt }) => instantOf(contributedAt),
  },
};
