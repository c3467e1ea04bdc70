import { dutyConnection } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { searchPupils, wholeRegister } from '../register/register-connection.ts';
import { pupilNames } from './pupil-names.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_, __, ctx) => ({ id: ctx.actor.personId }),
    pupilNames: (_, { ids }, ctx) => pupilNames(ctx, ids),
  },
  Viewer: {
    // Another person's viewer is nobody's.
    __resolveReference: ({ id }, ctx) => (id === ctx.actor.personId ? { id } : null),
    childDuties: (_, args, ctx, info) => dutyConnection(ctx, args, info, 'worklist.read'),
    pupils: (_, args, ctx) => wholeRegister(ctx, args),
    searchPupils: (_, { text, first }, ctx) => searchPupils(ctx, text, first),
  },
};
