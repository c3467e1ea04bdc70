import type { Resolvers } from '../__generated__/resolvers.ts';
import { disablePerson } from './operations/disable-person.ts';
import { enablePerson } from './operations/enable-person.ts';
import { resetSecondFactor } from './operations/reset-second-factor.ts';

export const roleHolderResolvers: Resolvers = {
  Viewer: {
    roleHolders: (_viewer, args, ctx) => ctx.loaders.roleHolders(args),
    roleHolder: (_viewer, { id }, ctx) => ctx.loaders.roleHolder(id),
  },
  Mutation: {
    disablePerson: (_root, { input }, ctx) => disablePerson(ctx, input),
    enablePerson: (_root, { input }, ctx) => enablePerson(ctx, input),
    resetSecondFactor: (_root, { input }, ctx) => resetSecondFactor(ctx, input),
  },
  RoleHolder: {
    assignments: async ({ id }, { includePast }, ctx) => {
      const all = await ctx.loaders.assignmentsByHolder.load(id);
      return includePast ? all : all.filter(({ endsOn }) => endsOn === null || endsOn >= ctx.today);
    },
  },
};
