import { dutyConnection, found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, ctx) => ({ id: ctx.actor.personId }),
  },
  Viewer: {
    // Nobody but the actor is a viewer, whatever id another service passes along.
    __resolveReference: (_reference, ctx) => ({ id: ctx.actor.personId }),
    person: async (viewer, _args, ctx) =>
      found((await ctx.loaders.personById.load(viewer.id)) ?? (await ctx.loaders.nameById.load(viewer.id))),
    roles: (_viewer, _args, ctx) => ctx.loaders.ownAssignments(),
    schools: (_viewer, args, ctx) => ctx.loaders.schools(args),
    organisations: (_viewer, _args, ctx) => ctx.loaders.ownOrganisations(),
    placeDuties: (_viewer, args, ctx, info) => dutyConnection(ctx, args, info),
  },
  Duty: {
    school: async (duty, _args, ctx) => found(await ctx.loaders.schoolById.load(duty.school.id)),
    staffMember: (duty, _args, ctx) =>
      duty.staffMember === null ? null : ctx.loaders.personById.load(duty.staffMember.id),
  },
  DutySchoolCount: {
    school: async (count, _args, ctx) => found(await ctx.loaders.schoolById.load(count.school.id)),
  },
};
