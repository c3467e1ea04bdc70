import type { Context } from '../context.ts';
import type { AgencyRow, ProfessionalRow, ServiceRow } from '../db/directory.ts';
import type { AddAgencyInput, AddAgencyServiceInput, AddProfessionalInput, EditAgencyInput, EditAgencyServiceInput, EndProfessionalInput } from './agency.input.ts';
import { listAgencies, type DirectoryArguments } from './directory.lists.ts';
import { addAgencyService } from './operations/add-agency-service.ts';
import { addAgency } from './operations/add-agency.ts';
import { addProfessional } from './operations/add-professional.ts';
import { editAgencyService } from './operations/edit-agency-service.ts';
import { editAgency } from './operations/edit-agency.ts';
import { endProfessional } from './operations/end-professional.ts';

export const agencyResolvers = {
  Query: {
    agencies: (_: unknown, args: DirectoryArguments, ctx: Context) => listAgencies(ctx, args),
    agency: (_: unknown, { id }: { id: string }, ctx: Context) => ctx.loaders.agency.load(id),
    agencyService: (_: unknown, { id }: { id: string }, ctx: Context) => ctx.loaders.service.load(id),
  },
  Mutation: {
    addAgency: (_: unknown, { input }: { input: AddAgencyInput }, ctx: Context) => addAgency(ctx, input),
    editAgency: (_: unknown, { input }: { input: EditAgencyInput }, ctx: Context) => editAgency(ctx, input),
    addAgencyService: (_: unknown, { input }: { input: AddAgencyServiceInput }, ctx: Context) => addAgencyService(ctx, input),
    editAgencyService: (_: unknown, { input }: { input: EditAgencyServiceInput }, ctx: Context) => editAgencyService(ctx, input),
    addProfessional: (_: unknown, { input }: { input: AddProfessionalInput }, ctx: Context) => addProfessional(ctx, input),
    endProfessional: (_: unknown, { input }: { input: EndProfessionalInput }, ctx: Context) => endProfessional(ctx, input),
  },
  Agency: {
    __resolveReference: ({ id }: { id: string }, ctx: Context) => ctx.loaders.agency.load(id),
    services: (row: AgencyRow, _: unknown, ctx: Context) => ctx.loaders.servicesOfAgency.load(row.id),
    professionals: (row: AgencyRow, _: unknown, ctx: Context) => ctx.loaders.professionalsOfAgency.load(row.id),
  },
  AgencyService: {
    agency: (row: ServiceRow, _: unknown, ctx: Context) => ctx.loaders.agency.load(row.agencyId),
    standards: (row: ServiceRow) => row,
  },
  Professional: {
    agency: (row: ProfessionalRow, _: unknown, ctx: Context) => ctx.loaders.agency.load(row.agencyId),
    service: (row: ProfessionalRow, _: unknown, ctx: Context) => (row.serviceId === null ? null : ctx.loaders.service.load(row.serviceId)),
    hasAccount: (row: ProfessionalRow) => row.personId !== null,
  },
};
