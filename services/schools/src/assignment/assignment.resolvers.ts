import { found, instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isInForce } from '../db/in-force.rules.ts';
import { grantableRoles } from './assignment.rules.ts';
import { contractRole } from './contract-role.ts';
import { endRole } from './operations/end-role.ts';
import { grantRole } from './operations/grant-role.ts';

export const assignmentResolvers: Resolvers = {
  Mutation: {
    grantRole: (_root, { input }, ctx) => grantRole(ctx, input),
    endRole: (_root, { input }, ctx) => endRole(ctx, input),
  },
  School: {
    assignments: async ({ id }, { includePast }, ctx) => {
      if (!(await ctx.reach('role.read')).has(id)) return [];
      const all = await ctx.loaders.assignmentsBySchool.load(id);
      return includePast ? all : all.filter((row) => isInForce(row, ctx.today));
    },
    grantableRoles: async ({ id }, _args, ctx) =>
      grantableRoles(await ctx.loaders.rolesReachingSchool.load(id), 'school').map(contractRole),
  },
  Organisation: {
    assignments: async ({ id }, { includePast }, ctx) => {
      const all = await ctx.loaders.assignmentsByOrganisation.load(id);
      return includePast ? all : all.filter((row) => isInForce(row, ctx.today));
    },
    grantableRoles: async ({ id }, _args, ctx) => {
      const held = (await ctx.loaders.ownAssignments()).filter((row) => row.organisationId === id);
      return grantableRoles(
        held.map(({ role }) => ({ role, reach: 'organisation' })),
        'organisation',
      ).map(contractRole);
    },
  },
  RoleAssignment: {
    person: async ({ personId }, _args, ctx) =>
      found((await ctx.loaders.nameById.load(personId)) ?? (await ctx.loaders.personById.load(personId))),
    role: ({ role }) => contractRole(role),
    school: ({ schoolId }, _args, ctx) => (schoolId === null ? null : ctx.loaders.schoolById.load(schoolId)),
    organisation: ({ organisationId }, _args, ctx) =>
      organisationId === null ? null : ctx.loaders.organisationById.load(organisationId),
    agency: ({ agencyId }) => (agencyId === null ? null : { id: agencyId }),
    pupil: ({ pupilId }) => (pupilId === null ? null : { id: pupilId }),
    grantedBy: ({ grantedBy }, _args, ctx) => (grantedBy === null ? null : ctx.loaders.nameById.load(grantedBy)),
    grantedAt: ({ grantedAt }) => instantOf(grantedAt),
  },
};
