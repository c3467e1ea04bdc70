import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { areaSencoRatio } from './area-senco-ratio.rules.ts';
import { joinOrganisation } from './operations/join-organisation.ts';
import { leaveOrganisation } from './operations/leave-organisation.ts';
import { setSecondFactorRule } from './operations/set-second-factor-rule.ts';
import { setAreaSencoThreshold } from './operations/set-area-senco-threshold.ts';

export const organisationResolvers: Resolvers = {
  Query: {
    organisation: (_root, { id }, ctx) => ctx.loaders.organisationById.load(id),
  },
  Mutation: {
    joinOrganisation: (_root, { input }, ctx) => joinOrganisation(ctx, input),
    leaveOrganisation: (_root, { input }, ctx) => leaveOrganisation(ctx, input),
    setAreaSencoThreshold: (_root, { input }, ctx) => setAreaSencoThreshold(ctx, input),
    setSecondFactorRule: (_root, { input }, ctx) => setSecondFactorRule(ctx, input),
  },
  Organisation: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.organisationById.load(id),
    schools: ({ id }, { filter, first, after }, ctx) =>
      ctx.loaders.schools({ filter: { ...filter, organisationId: id }, first, after }),
    schoolCount: async ({ id }, _args, ctx) => (await ctx.loaders.sumsByOrganisation.load(id))?.places ?? 0,
    sencoCoverage: async ({ id }, _args, ctx) =>
      (await ctx.loaders.sumsByOrganisation.load(id)) ?? { withSenco: 0, missing: 0 },
    areaSencos: async ({ id }, _args, ctx) => {
      const named = await ctx.loaders.areaSencosByOrganisation.load(id);
      return Promise.all(named.map(async ({ personId }) => found(await ctx.loaders.nameById.load(personId))));
    },
    areaSencoRatio: async ({ id, areaSencoThreshold }, _args, ctx) => {
      const [sums, areaSencos] = await Promise.all([
        ctx.loaders.sumsByOrganisation.load(id),
        ctx.loaders.areaSencosByOrganisation.load(id),
      ]);
      return areaSencoRatio(sums?.settings ?? 0, areaSencos.length, areaSencoThreshold);
    },
  },
  SchoolMembership: {
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
    organisation: async ({ organisationId }, _args, ctx) =>
      found(await ctx.loaders.organisationById.load(organisationId)),
  },
};
