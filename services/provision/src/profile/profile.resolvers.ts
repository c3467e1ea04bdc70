import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, schoolOf } from '../by-name.ts';
import { saveProfile } from './operations/save-profile.ts';

export const profileResolvers: Resolvers = {
  Mutation: { saveProfile: (_, { input }, ctx) => saveProfile(ctx, input) },
  Profile: { school: schoolOf, byName, updatedAt: ({ updatedAt }) => instantOf(updatedAt) },
};
