import { and, asc, or, sql, type SQL } from 'drizzle-orm';
import { anyOf, type ReadTx } from '@hedgerow/db';
import { decodeDateCursor, identifiers } from '@hedgerow/service-kit';
import { referral, type ReferralRow } from '../db/referral.ts';
import { openStages, type ReferralStage } from './referral.rules.ts';

/** Whose referrals a list is about. */
export interface ListScope {
  /** Schools whose referrals the actor reads. */
  readonly schoolIds: readonly string[];
  /** Also the referrals that were sent to an agency of the actor's. */
  readonly isAgency: boolean;
}

export interface ListFilter {
  readonly stage?: ReferralStage | null | undefined;
  readonly lateOnly?: boolean | null | undefined;
}

const isLate = (tx: ReadTx): SQL => sql`exists (
  select 1 from agencies.duty d
  where d.cause_id = ${referral.id} and d.met_on is null and d.withdrawn_on is null and d.due_on < ${tx.actor.today}::date)`;

// Named here although the policies ask it too: so that the list walks an index of the scope.
function within(scope: ListScope): SQL | undefined {
  const schoolIds = identifiers(scope.schoolIds);
  const schools = schoolIds.length === 0 ? undefined : anyOf(referral.schoolId, schoolIds);
  const agencies = scope.isAgency
    ? sql`(${referral.isShared} and ${referral.agencyId} = any ((select access.agency_ids('referral.read'))::uuid[]))`
    : undefined;
  return or(schools, agencies) ?? sql`false`;
}

/**
 * One page of referrals, longest in their stage first; all open ones when no stage is asked for.
 *
 * @param limit rows to fetch, one more than are shown
 * @param after cursor of `(stageSince, id)`
 */
export async function referralPage(
  tx: ReadTx,
  scope: ListScope,
  filter: ListFilter,
  limit: number,
  after?: string | null,
): Promise<ReferralRow[]> {
  const { on, id } =
    after === null || after === undefined
      ? { on: '-infinity', id: '00000000-0000-0000-0000-000000000000' }
      : decodeDateCursor(after);
  return tx.db
    .select()
    .from(referral)
    .where(
      and(
        within(scope),
        anyOf(referral.stage, filter.stage ? [filter.stage] : openStages),
        sql`(${referral.stageSince}, ${referral.id}) > (${on}::date, ${id}::uuid)`,
        filter.lateOnly ? isLate(tx) : undefined,
      ),
    )
    .orderBy(asc(referral.stageSince), asc(referral.id))
    .limit(limit);
}

/** How many referrals of a school stand in a stage, and how many of them wait longer than was promised. */
export interface StageCountRow {
  readonly schoolId: string;
  readonly stage: ReferralStage;
  readonly count: number;
  readonly late: number;
}

/** Counts the open referrals of a scope by school and stage, in one statement. */
export async function referralCounts(tx: ReadTx, scope: ListScope): Promise<StageCountRow[]> {
  return tx.db
    .select({
      schoolId: referral.schoolId,
      stage: referral.stage,
      count: sql<number>`count(*)::int`,
      late: sql<number>`(count(*) filter (where ${isLate(tx)}))::int`,
    })
    .from(referral)
    .where(and(within(scope), anyOf(referral.stage, openStages)))
    .groupBy(referral.schoolId, referral.stage);
}
