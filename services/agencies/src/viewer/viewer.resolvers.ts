import type { GraphQLResolveInfo } from 'graphql';
import { dutyConnection, type DutyArguments } from '@hedgerow/service-kit';
import { ownAgencies } from '../agency/directory.lists.ts';
import type { Context } from '../context.ts';
import { countReferrals, listReferrals, scopeOfViewer, type ListArguments } from '../referral/referral.lists.ts';

export const viewerResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, ctx: Context) => ({ id: ctx.actor.personId }),
  },
  Viewer: {
    // Somebody else's id is answered with the actor's own facts: there is only one viewer.
    __resolveReference: (_: unknown, ctx: Context) => ({ id: ctx.actor.personId }),
    referralDuties: (_: unknown, args: DutyArguments, ctx: Context, info: GraphQLResolveInfo) => dutyConnection(ctx, args, info),
    referrals: async (_: unknown, args: ListArguments & { readonly school?: string | null }, ctx: Context) => listReferrals(ctx, await scopeOfViewer(ctx, args.school), args),
    referralCounts: (_: unknown, args: { readonly school?: string | null }, ctx: Context) => countReferrals(ctx, args.school),
    agencies: (_: unknown, __: unknown, ctx: Context) => ownAgencies(ctx),
  },
};
