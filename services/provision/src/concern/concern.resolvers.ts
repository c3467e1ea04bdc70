import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, pupilOf, schoolOf } from '../by-name.ts';
import { decideConcern } from './operations/decide-concern.ts';
import { raiseConcern } from './operations/raise-concern.ts';

export const concernResolvers: Resolvers = {
  Mutation: {
    raiseConcern: (_, { input }, ctx) => raiseConcern(ctx, input),
    decideConcern: (_, { input }, ctx) => decideConcern(ctx, input),
  },
  Concern: { school: schoolOf, pupil: pupilOf, from: ({ raisedFrom }) => raisedFrom, byName },
};
