import type { Resolvers } from '../__generated__/resolvers.ts';
import { pupilOf, schoolOf } from '../by-name.ts';
import { clockOf } from '../duty/clock-step.ts';
import { ehcRequestCause, isOpenRequest, nextSteps, weekOf } from './ehc-request.rules.ts';
import { claimEhcException } from './operations/claim-ehc-exception.ts';
import { recordEhcRequest } from './operations/record-ehc-request.ts';
import { recordEhcStep } from './operations/record-ehc-step.ts';

export const ehcRequestResolvers: Resolvers = {
  Mutation: {
    recordEhcRequest: (_, { input }, ctx) => recordEhcRequest(ctx, input),
    recordEhcStep: (_, { input }, ctx) => recordEhcStep(ctx, input),
    claimEhcException: (_, { input }, ctx) => claimEhcException(ctx, input),
  },
  EhcRequest: {
    school: schoolOf,
    pupil: pupilOf,
    isOpen: (request) => isOpenRequest(request),
    nextSteps: (request) => nextSteps(request),
    week: (request, _, ctx) => weekOf(request, ctx.today),
    clock: async (request, _, ctx) => {
      const exceptions = await ctx.loaders.exceptions.load(request.id);
      return clockOf(ehcRequestCause(request, exceptions), ctx.today, exceptions);
    },
    exceptions: ({ id }, _, ctx) => ctx.loaders.exceptions.load(id),
  },
  ClaimedException: { from: ({ startsOn }) => startsOn, until: ({ endsOn }) => endsOn },
};
