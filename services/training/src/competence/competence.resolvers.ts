import { standingOf } from './competence.rules.ts';
import { defineCompetence } from './operations/define-competence.ts';
import { endCompetence } from './operations/end-competence.ts';
import { recordCompetence } from './operations/record-competence.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const competenceResolvers: Resolvers = {
  StaffMember: {
    competences: (staff, { includeEnded }, ctx) => ctx.loaders.awardsOfStaff(staff.id, includeEnded),
  },
  School: {
    staffCompetences: (school, _args, ctx) => ctx.loaders.tableOfSchool(school.id),
    competenceCatalogue: (school, _args, ctx) => ctx.loaders.catalogueOfSchool(school.id),
  },
  Competence: {
    school: (row) => (row.schoolId === null ? null : { id: row.schoolId }),
  },
  StaffCompetence: {
    staff: (row) => ({ id: row.personId }),
    school: (row) => ({ id: row.schoolId }),
    competence: (row, _args, ctx) => ctx.loaders.competence(row.competenceId),
    standing: (row, _args, ctx) => standingOf(row, ctx.today),
    event: (row, _args, ctx) => (row.eventId === null ? null : ctx.loaders.eventById.load(row.eventId)),
  },
  StaffCompetenceRow: {
    staff: (row) => ({ id: row.personId }),
  },
  Mutation: {
    defineCompetence: (_root, { input }, ctx) => defineCompetence(ctx, input),
    recordCompetence: (_root, { input }, ctx) => recordCompetence(ctx, input),
    endCompetence: (_root, { input }, ctx) => endCompetence(ctx, input),
  },
};
