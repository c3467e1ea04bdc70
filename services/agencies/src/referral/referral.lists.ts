import { pageOf, pageSize, type Page } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import type { ReferralRow } from '../db/referral.ts';
import { referralCounts, referralPage, type ListFilter, type ListScope } from './referral-lists.queries.ts';
import { openStages, type ReferralStage } from './referral.rules.ts';

export interface ListArguments extends ListFilter {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One page of the referrals of a scope, longest in their stage first. */
export async function listReferrals(ctx: Context, scope: ListScope, args: ListArguments): Promise<Page<ReferralRow>> {
  const size = pageSize(args.first);
  const rows = await ctx.read((tx) => referralPage(tx, scope, args, size + 1, args.after));
  return pageOf(rows, size, (row) => [row.stageSince, row.id]);
}

/** All that the viewer reaches, or one school of it: the schools of a role there, and what was sent to the viewer's agencies. */
export async function scopeOfViewer(ctx: Context, schoolId: string | null | undefined): Promise<ListScope> {
  const reached = [...(await ctx.reach('referral.read'))];
  if (schoolId != null) return { schoolIds: reached.filter((id) => id === schoolId), isAgency: false };
  return { schoolIds: reached, isAgency: ctx.actor.roles.includes('agency_professional') };
}

/** How many of the viewer's open referrals stand in each stage, and how many of them are late. */
export async function countReferrals(
  ctx: Context,
  schoolId: string | null | undefined,
): Promise<{ stage: ReferralStage; count: number; late: number }[]> {
  const scope = await scopeOfViewer(ctx, schoolId);
  const rows = await ctx.read((tx) => referralCounts(tx, scope));
  return openStages.map((stage) => {
    const inStage = rows.filter((row) => row.stage === stage);
    return {
      stage,
      count: inStage.reduce((sum, row) => sum + row.count, 0),
      late: inStage.reduce((sum, row) => sum + row.late, 0),
    };
  });
}
