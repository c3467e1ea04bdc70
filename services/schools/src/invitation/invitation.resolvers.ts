import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { contractRole } from '../assignment/contract-role.ts';
import { invitationState } from './invitation.rules.ts';
import { invitePerson } from './operations/invite-person.ts';
import { resendInvitation } from './operations/resend-invitation.ts';
import { withdrawInvitation } from './operations/withdraw-invitation.ts';

export const invitationResolvers: Resolvers = {
  Viewer: {
    invitations: (_viewer, _args, ctx) => ctx.loaders.standingInvitations(),
  },
  Mutation: {
    invitePerson: (_root, { input }, ctx) => invitePerson(ctx, input),
    resendInvitation: (_root, { input }, ctx) => resendInvitation(ctx, input),
    withdrawInvitation: (_root, { input }, ctx) => withdrawInvitation(ctx, input),
  },
  Invitation: {
    person: ({ personId }, _args, ctx) => (personId === null ? null : ctx.loaders.nameById.load(personId)),
    roles: ({ roles }) => roles.map(contractRole),
    school: ({ schoolId }, _args, ctx) => (schoolId === null ? null : ctx.loaders.schoolById.load(schoolId)),
    organisation: ({ organisationId }, _args, ctx) =>
      organisationId === null ? null : ctx.loaders.organisationById.load(organisationId),
    invitedBy: ({ invitedBy }, _args, ctx) => (invitedBy === null ? null : ctx.loaders.nameById.load(invitedBy)),
    invitedAt: ({ invitedAt }) => instantOf(invitedAt),
    expiresAt: ({ expiresAt }) => instantOf(expiresAt),
    state: (row, _args, ctx) => invitationState(row, ctx.clock.now().toString(), Date.parse),
  },
};
