import { reachOf } from '@hedgerow/authz';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, schoolOf } from '../by-name.ts';
import { openWithReason } from './operations/open-with-reason.ts';
import { seeOpenings } from './operations/see-openings.ts';

export const openingResolvers: Resolvers = {
  Mutation: {
    openWithReason: (_, { input }, ctx) => openWithReason(ctx, input),
    seeOpenings: (_, { input }, ctx) => seeOpenings(ctx, input),
  },
  School: { openings: ({ id }, _, ctx) => ctx.loaders.schoolOpenings.load(id) },
  Pupil: {
    openings: ({ id }, _, ctx) => ctx.loaders.pupilOpenings.load(id),
    opening: async ({ id }, _, ctx) => {
      if (!ctx.actor.roles.some((role) => reachOf(role, 'pupil.read') === 'opened')) return null;
      const own = await ctx.loaders.openings.load('own');
      return own.find(({ pupilId }) => pupilId === id) ?? null;
    },
  },
  Viewer: {
    openFiles: (_, __, ctx) => ctx.loaders.openings.load('own'),
    newOpenings: (_, __, ctx) => ctx.loaders.openings.load('unseen'),
  },
  Opening: {
    school: schoolOf,
    pupil: async ({ pupilId }, _, ctx) => ((await ctx.loaders.pupil.load(pupilId)) === null ? null : { id: pupilId }),
    byName,
  },
};
