import type { Resolvers } from '../__generated__/resolvers.ts';

export const gapResolvers: Resolvers = {
  School: {
    trainingGaps: (school, _args, ctx) => ctx.loaders.gapsOfSchool(school.id, school.needProfile ?? null),
  },
};
