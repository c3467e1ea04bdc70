import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { schoolsShared, warningsOf } from './designation.rules.ts';
import { designateSenco } from './operations/designate-senco.ts';
import { editDesignation } from './operations/edit-designation.ts';
import { endDesignation } from './operations/end-designation.ts';
import { recordSharingReview } from './operations/record-sharing-review.ts';

export const designationResolvers: Resolvers = {
  Mutation: {
    designateSenco: (_root, { input }, ctx) => designateSenco(ctx, input),
    editDesignation: (_root, { input }, ctx) => editDesignation(ctx, input),
    endDesignation: (_root, { input }, ctx) => endDesignation(ctx, input),
    recordSharingReview: (_root, { input }, ctx) => recordSharingReview(ctx, input),
  },
  School: {
    designations: ({ id }, _args, ctx) => ctx.loaders.designationsBySchool.load(id),
    currentSenco: ({ id }, _args, ctx) => ctx.loaders.currentSencoBySchool.load(id),
  },
  Designation: {
    school: async ({ schoolId }, _args, ctx) => found(await ctx.loaders.schoolById.load(schoolId)),
    person: async ({ personId }, _args, ctx) => found(await ctx.loaders.personById.load(personId)),
    schoolCount: async ({ personId }, _args, ctx) => schoolsShared(await ctx.loaders.postsByPerson.load(personId)),
    isShared: async ({ personId }, _args, ctx) => schoolsShared(await ctx.loaders.postsByPerson.load(personId)) > 1,
    warnings: async (row, _args, ctx) => warningsOf(row, await ctx.loaders.postsByPerson.load(row.personId), ctx.today),
  },
};
