import type { Resolvers } from '../__generated__/resolvers.ts';
import { pupilOf, schoolOf } from '../by-name.ts';
import { recordAgreement } from './operations/record-agreement.ts';
import { withdrawAgreement } from './operations/withdraw-agreement.ts';

export const agreementResolvers: Resolvers = {
  Mutation: {
    recordAgreement: (_, { input }, ctx) => recordAgreement(ctx, input),
    withdrawAgreement: (_, { input }, ctx) => withdrawAgreement(ctx, input),
  },
  Agreement: { school: schoolOf, pupil: pupilOf },
};
