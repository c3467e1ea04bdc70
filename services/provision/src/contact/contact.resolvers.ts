import type { Resolvers } from '../__generated__/resolvers.ts';
import { endContact } from './operations/end-contact.ts';
import { saveContact } from './operations/save-contact.ts';
import { relationshipLabel } from './relationships.ts';

export const contactResolvers: Resolvers = {
  Mutation: {
    saveContact: (_, { input }, ctx) => saveContact(ctx, input),
    endContact: (_, { input }, ctx) => endContact(ctx, input),
  },
  Contact: { relationshipLabel: ({ relationship }) => relationshipLabel(relationship) },
};
