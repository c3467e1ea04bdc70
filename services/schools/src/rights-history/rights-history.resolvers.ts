import { found, instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { contractRole } from '../assignment/contract-role.ts';
import { recordReach } from './rights-history.rules.ts';

const kinds = { granted: 'GRANTED', changed: 'CHANGED', ended: 'ENDED', 'taken-back': 'TAKEN_BACK' } as const;

export const rightsHistoryResolvers: Resolvers = {
  School: {
    roleChanges: ({ id }, page, ctx) => ctx.loaders.roleChanges({ schoolId: id }, page),
    rightsOn: ({ id }, { day }, ctx) => ctx.loaders.rightsOn(id, day),
  },
  Organisation: {
    roleChanges: ({ id }, page, ctx) => ctx.loaders.roleChanges({ organisationId: id }, page),
  },
  RoleChange: {
    change: ({ change }) => kinds[change],
    at: ({ at }) => instantOf(at),
    by: ({ byPerson }, _args, ctx) => (byPerson === null ? null : ctx.loaders.nameById.load(byPerson)),
    person: async ({ personId }, _args, ctx) =>
      found((await ctx.loaders.nameById.load(personId)) ?? (await ctx.loaders.personById.load(personId))),
    role: ({ role }) => contractRole(role),
  },
  RightOnDay: {
    person: async ({ personId }, _args, ctx) =>
      found((await ctx.loaders.nameById.load(personId)) ?? (await ctx.loaders.personById.load(personId))),
    role: ({ role }) => contractRole(role),
    reach: ({ role }) => recordReach(role),
    organisation: ({ organisationId }, _args, ctx) =>
      organisationId === null ? null : ctx.loaders.organisationById.load(organisationId),
    grantedBy: ({ grantedBy }, _args, ctx) => (grantedBy === null ? null : ctx.loaders.nameById.load(grantedBy)),
    grantedAt: ({ grantedAt }) => instantOf(grantedAt),
  },
};
