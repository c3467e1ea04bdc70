import type { GraphQLResolveInfo } from 'graphql';
import { asksForKeyOnly, dutyConnection, found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { SchoolsContext } from '../context.ts';
import type { SchoolRow } from '../db/school.table.ts';

/** The school of a duty; the worklist asks for its key alone, and then no row is fetched. */
const schoolOf = async (
  key: { readonly id: string },
  ctx: SchoolsContext,
  info: GraphQLResolveInfo,
): Promise<SchoolRow> => (asksForKeyOnly(info) ? (key as SchoolRow) : found(await ctx.loaders.schoolById.load(key.id)));

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
    school: (duty, _args, ctx, info) => schoolOf(duty.school, ctx, info),
    staffMember: (duty, _args, ctx) =>
      duty.staffMember === null ? null : ctx.loaders.personById.load(duty.staffMember.id),
  },
  DutySchoolCount: {
    school: (count, _args, ctx, info) => schoolOf(count.school, ctx, info),
  },
};
