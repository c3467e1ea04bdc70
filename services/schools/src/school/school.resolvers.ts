import type { Resolvers } from '../__generated__/resolvers.ts';
import { permissionsFor } from '../assignment/permissions-for.ts';
import { contractJurisdictions } from './jurisdictions.ts';
import { defaultVisitIntervalWeeks } from './next-visit.rules.ts';
import { editSchool } from './operations/edit-school.ts';
import { registerSchool } from './operations/register-school.ts';
import { setVisitInterval } from './operations/set-visit-interval.ts';

export const schoolResolvers: Resolvers = {
  Query: {
    school: (_root, { id }, ctx) => ctx.loaders.schoolById.load(id),
    searchPlaces: (_root, args, ctx) => ctx.loaders.searchSchools(args),
  },
  Mutation: {
    registerSchool: (_root, { input }, ctx) => registerSchool(ctx, input),
    editSchool: (_root, { input }, ctx) => editSchool(ctx, input),
    setVisitInterval: (_root, { input }, ctx) => setVisitInterval(ctx, input),
  },
  School: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.schoolById.load(id),
    establishmentType: ({ establishmentTypeCode: code, establishmentTypeName: name }) =>
      code === null || name === null ? null : { code, name },
    council: ({ laCode: code, laName: name }) => ({ code, name }),
    jurisdiction: ({ jurisdiction }) => contractJurisdictions[jurisdiction],
    address: ({ street, locality, town, county, postcode }) => ({ street, locality, town, county, postcode }),
    viewerMay: async ({ id }, _args, ctx) => permissionsFor(await ctx.loaders.rolesReachingSchool.load(id)),
    organisations: ({ id }, _args, ctx) => ctx.loaders.membershipsBySchool.load(id),
    visitIntervalWeeks: async ({ id }, _args, ctx) =>
      (await ctx.loaders.visitArrangementBySchool.load(id))?.intervalWeeks ?? defaultVisitIntervalWeeks,
    visitIntervalVersion: async ({ id }, _args, ctx) =>
      (await ctx.loaders.visitArrangementBySchool.load(id))?.version ?? 0,
  },
};
