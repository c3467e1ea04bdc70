import { dutyConnection } from '@hedgerow/service-kit';
import { ownAdvice } from '../advice/advice.lists.ts';
import { ownAgencies } from '../agency/directory.lists.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { countReferrals, listReferrals, scopeOfViewer } from '../referral/referral.lists.ts';

export const viewerResolvers = {
  Query: {
    viewer: (_, __, ctx) => ({ id: ctx.actor.personId }),
  },
  Viewer: {
    // Somebody else's id is answered with the actor's own facts: there is only one viewer.
    __resolveReference: (_, ctx) => ({ id: ctx.actor.personId }),
    referralDuties: (_, args, ctx, info) => dutyConnection(ctx, args, info),
    referrals: async (_, args, ctx) => listReferrals(ctx, await scopeOfViewer(ctx, args.school), args),
    referralCounts: (_, args, ctx) => countReferrals(ctx, args.school),
    ownAdvice: (_, { first }, ctx) => ownAdvice(ctx, first),
    agencies: (_, __, ctx) => ownAgencies(ctx),
  },
  Duty: {
    // The kit knows the id alone; the directory is this service's own.
    agency: ({ agency }, _, ctx) => (agency == null ? null : ctx.loaders.agency.load(agency.id)),
  },
} satisfies Resolvers;
