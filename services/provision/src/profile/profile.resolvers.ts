import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, schoolOf } from '../by-name.ts';
import type { Context } from '../context.ts';
import { saveProfile } from './operations/save-profile.ts';

export const profileResolvers: Resolvers<Context> = {
  Mutation: { saveProfile: (_, { input }, ctx) => saveProfile(ctx, input) },
  Profile: { school: schoolOf, byName, updatedAt: ({ updatedAt }) => instantOf(updatedAt) },
};
