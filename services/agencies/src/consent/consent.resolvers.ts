import { instantOf } from '@hedgerow/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { consentStands, groundStands } from './basis.rules.ts';
import { decideRefusal } from './operations/decide-refusal.ts';
import { endOtherGround } from './operations/end-other-ground.ts';
import { recordConsent } from './operations/record-consent.ts';
import { recordOtherGround } from './operations/record-other-ground.ts';
import { recordRefusal } from './operations/record-refusal.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';

export const consentResolvers = {
  Mutation: {
    recordConsent: (_, { input }, ctx) => recordConsent(ctx, input),
    recordRefusal: (_, { input }, ctx) => recordRefusal(ctx, input),
    decideRefusal: (_, { input }, ctx) => decideRefusal(ctx, input),
    recordOtherGround: (_, { input }, ctx) => recordOtherGround(ctx, input),
    withdrawConsent: (_, { input }, ctx) => withdrawConsent(ctx, input),
    endOtherGround: (_, { input }, ctx) => endOtherGround(ctx, input),
  },
  Consent: {
    // The agency is told by name who agreed; the family's other data are the school's.
    givenByContactId: async (row, _, ctx) =>
      (await ctx.reach('referral.read')).has(row.schoolId) ? row.givenByContactId : null,
    stands: (row, _, ctx) => consentStands(row, ctx.today),
    recordedAt: (row) => instantOf(row.recordedAt),
  },
  OtherGround: {
    stands: (row, _, ctx) => groundStands(row, ctx.today),
  },
} satisfies Resolvers;
