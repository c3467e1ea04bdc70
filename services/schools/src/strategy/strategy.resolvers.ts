import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { publishInclusionStrategy } from './operations/publish-inclusion-strategy.ts';

export const strategyResolvers: Resolvers = {
  Mutation: {
    publishInclusionStrategy: (_root, { input }, ctx) => publishInclusionStrategy(ctx, input),
  },
  School: {
    inclusionStrategies: ({ id }, _args, ctx) => ctx.loaders.strategiesBySchool.load(id),
    inclusionStrategyPublishedOn: async ({ id }, _args, ctx) =>
      (await ctx.loaders.strategiesBySchool.load(id))[0]?.publishedOn ?? null,
  },
  InclusionStrategy: {
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
    publishedBy: async ({ publishedBy }, _args, ctx) => found(await ctx.loaders.nameById.load(publishedBy)),
  },
};
