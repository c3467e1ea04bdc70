import { found } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { listAgencies } from './directory.lists.ts';
import { addAgencyService } from './operations/add-agency-service.ts';
import { addAgency } from './operations/add-agency.ts';
import { addProfessional } from './operations/add-professional.ts';
import { editAgencyService } from './operations/edit-agency-service.ts';
import { editAgency } from './operations/edit-agency.ts';
import { endProfessional } from './operations/end-professional.ts';

export const agencyResolvers = {
  Query: {
    agencies: (_, args, ctx) => listAgencies(ctx, args),
    agency: (_, { id }, ctx) => ctx.loaders.agency.load(id),
    agencyService: (_, { id }, ctx) => ctx.loaders.service.load(id),
  },
  Mutation: {
    addAgency: (_, { input }, ctx) => addAgency(ctx, input),
    editAgency: (_, { input }, ctx) => editAgency(ctx, input),
    addAgencyService: (_, { input }, ctx) => addAgencyService(ctx, input),
    editAgencyService: (_, { input }, ctx) => editAgencyService(ctx, input),
    addProfessional: (_, { input }, ctx) => addProfessional(ctx, input),
    endProfessional: (_, { input }, ctx) => endProfessional(ctx, input),
  },
  Agency: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.agency.load(id),
    viewerMayEdit: async (row, _, ctx) => row.schoolId !== null && (await ctx.reach('agency.write')).has(row.schoolId),
    services: (row, _, ctx) => ctx.loaders.servicesOfAgency.load(row.id),
    professionals: (row, _, ctx) => ctx.loaders.professionalsOfAgency.load(row.id),
  },
  AgencyService: {
    agency: async (row, _, ctx) => found(await ctx.loaders.agency.load(row.agencyId)),
    standards: (row) => row,
  },
  Professional: {
    agency: async (row, _, ctx) => found(await ctx.loaders.agency.load(row.agencyId)),
    service: (row, _, ctx) => (row.serviceId === null ? null : ctx.loaders.service.load(row.serviceId)),
    hasAccount: (row) => row.personId !== null,
  },
} satisfies Resolvers;
