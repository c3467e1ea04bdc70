import { dutyConnection } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, ctx) => ({ id: ctx.actor.personId }),
  },
  Viewer: {
    staffDuties: (_viewer, args, ctx, info) => dutyConnection(ctx, args, info),
  },
};
