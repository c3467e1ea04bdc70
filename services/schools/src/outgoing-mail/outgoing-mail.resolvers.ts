import { instantOf, pageSize } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { openMail } from './operations/open-mail.ts';

const kinds = {
  invitation: 'INVITATION',
  reset: 'RESET',
  'password-changed': 'PASSWORD_CHANGED',
  'second-factor-reset': 'SECOND_FACTOR_RESET',
} as const;

export const outgoingMailResolvers: Resolvers = {
  Viewer: {
    outgoingMail: (_viewer, { first }, ctx) => ctx.loaders.outgoingMail(pageSize(first)),
  },
  Mutation: {
    openMail: (_root, { input }, ctx) => openMail(ctx, input),
  },
  OutgoingMail: {
    kind: ({ kind }) => kinds[kind],
    school: ({ schoolId }, _args, ctx) => (schoolId === null ? null : ctx.loaders.schoolById.load(schoolId)),
    organisation: ({ organisationId }, _args, ctx) =>
      organisationId === null ? null : ctx.loaders.organisationById.load(organisationId),
    writtenAt: ({ writtenAt }) => instantOf(writtenAt),
    state: ({ sentAt, givenUpAt }) => (sentAt !== null ? 'SENT' : givenUpAt !== null ? 'GIVEN_UP' : 'WAITING'),
    stateAt: ({ sentAt, givenUpAt, dueAt }) => instantOf(sentAt ?? givenUpAt ?? dueAt),
  },
};
