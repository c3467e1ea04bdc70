import { and, eq, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { found } from '@hedgerow/service-kit';
import {
  advice,
  agencyContact,
  recommendation,
  recommendationOutcome,
  type AdviceRow,
  type ContactRow,
  type OutcomeRow,
  type RecommendationRow,
} from '../db/advice.ts';

/** The advice of some referrals, oldest first. */
export async function selectAdvice(tx: ReadTx, referralIds: readonly string[]): Promise<AdviceRow[]> {
  return tx.db.select().from(advice).where(anyOf(advice.referralId, referralIds)).orderBy(advice.receivedOn, advice.id);
}

/** What the actor's agencies wrote, newest first. */
export async function selectOwnAdvice(tx: ReadTx, limit: number): Promise<AdviceRow[]> {
  return tx.db
    .select()
    .from(advice)
    .where(
      and(eq(advice.side, 'AGENCY'), sql`${advice.agencyId} = any ((select access.agency_ids('advice.read'))::uuid[])`),
    )
    .orderBy(sql`${advice.receivedOn} desc`, sql`${advice.id} desc`)
    .limit(limit);
}

/** The recommendations of some pieces of advice, in their order. */
export async function selectRecommendations(tx: ReadTx, adviceIds: readonly string[]): Promise<RecommendationRow[]> {
  return tx.db
    .select()
    .from(recommendation)
    .where(anyOf(recommendation.adviceId, adviceIds))
    .orderBy(recommendation.adviceId, recommendation.position);
}

/** The recommendations of one referral that have no outcome yet. */
export async function selectUndecided(tx: ReadTx, referralId: string): Promise<RecommendationRow[]> {
  return tx.db
    .select()
    .from(recommendation)
    .where(
      and(
        eq(recommendation.referralId, referralId),
        sql`not exists (select 1 from agencies.recommendation_outcome o where o.recommendation_id = ${recommendation.id})`,
      ),
    );
}

export async function selectOutcomes(tx: ReadTx, recommendationIds: readonly string[]): Promise<OutcomeRow[]> {
  return tx.db
    .select()
    .from(recommendationOutcome)
    .where(anyOf(recommendationOutcome.recommendationId, recommendationIds));
}

export async function insertAdvice(
  tx: WriteTx,
  values: typeof advice.$inferInsert,
  recommendations: readonly (typeof recommendation.$inferInsert)[],
): Promise<void> {
  await tx.db.insert(advice).values(values);
  if (recommendations.length > 0) await tx.db.insert(recommendation).values([...recommendations]);
}

export async function insertOutcomes(
  tx: WriteTx,
  outcomes: readonly (typeof recommendationOutcome.$inferInsert)[],
): Promise<void> {
  await tx.db.insert(recommendationOutcome).values([...outcomes]);
}

/** The contacts of some referrals by day. */
export async function selectContacts(tx: ReadTx, referralIds: readonly string[]): Promise<ContactRow[]> {
  return tx.db
    .select()
    .from(agencyContact)
    .where(anyOf(agencyContact.referralId, referralIds))
    .orderBy(agencyContact.onDate, agencyContact.id);
}

export async function insertContact(tx: WriteTx, values: typeof agencyContact.$inferInsert): Promise<void> {
  await tx.db.insert(agencyContact).values(values);
}

/** One contact of a referral, locked. @throws {AppError} `not-found` where the actor may not change it */
export async function lockContact(tx: WriteTx, referralId: string, id: string): Promise<ContactRow> {
  return found(
    (
      await tx.db
        .select()
        .from(agencyContact)
        .where(and(eq(agencyContact.id, id), eq(agencyContact.referralId, referralId)))
        .for('update')
    )[0],
  );
}

export async function updateContact(
  tx: WriteTx,
  id: string,
  patch: Partial<typeof agencyContact.$inferInsert>,
): Promise<void> {
  await tx.db
    .update(agencyContact)
    .set({ ...patch, version: sql`${agencyContact.version} + 1` })
    .where(eq(agencyContact.id, id));
}
