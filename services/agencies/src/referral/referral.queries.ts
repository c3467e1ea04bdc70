import { eq, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { referral, referralEvent, type ReferralEventRow, type ReferralRow } from '../db/referral.ts';

/** Referrals by id, as far as the actor reaches them. */
export async function selectReferrals(tx: ReadTx, ids: readonly string[]): Promise<ReferralRow[]> {
  return tx.db.select().from(referral).where(anyOf(referral.id, ids));
}

/** One referral, locked until the transaction ends; undefined when the actor may not change it. */
export async function lockReferral(tx: WriteTx, id: string): Promise<ReferralRow | undefined> {
  const [row] = await tx.db.select().from(referral).where(eq(referral.id, id)).for('update');
  return row;
}

/** All referrals of some children, newest first. */
export async function selectReferralsOfPupils(tx: ReadTx, pupilIds: readonly string[]): Promise<ReferralRow[]> {
  return tx.db
    .select()
    .from(referral)
    .where(anyOf(referral.pupilId, pupilIds))
    .orderBy(sql`${referral.openedOn} desc`, sql`${referral.id} desc`);
}

export async function insertReferral(tx: WriteTx, values: typeof referral.$inferInsert): Promise<ReferralRow> {
  return first(await tx.db.insert(referral).values(values).returning());
}

/** Changes a locked referral and counts its version up. */
export async function updateReferral(
  tx: WriteTx,
  id: string,
  patch: Partial<typeof referral.$inferInsert>,
): Promise<ReferralRow> {
  return first(
    await tx.db
      .update(referral)
      .set({ ...patch, version: sql`${referral.version} + 1` })
      .where(eq(referral.id, id))
      .returning(),
  );
}

export async function insertEvent(tx: WriteTx, values: typeof referralEvent.$inferInsert): Promise<void> {
  await tx.db.insert(referralEvent).values(values);
}

/** The history of some referrals, oldest first. */
export async function selectEvents(tx: ReadTx, referralIds: readonly string[]): Promise<ReferralEventRow[]> {
  return tx.db
    .select()
    .from(referralEvent)
    .where(anyOf(referralEvent.referralId, referralIds))
    .orderBy(referralEvent.at, referralEvent.id);
}

/** What an open duty of a referral says: until when the agency has time. */
export interface OpenDuty {
  readonly cause_id: string;
  readonly rule: string;
  readonly due_on: string;
}

/** The open duties of some referrals. */
export async function selectOpenDuties(tx: ReadTx, referralIds: readonly string[]): Promise<readonly OpenDuty[]> {
  return tx.sql<OpenDuty[]>`
    select cause_id, rule, due_on from agencies.duty
    where cause_id = any (${[...referralIds]}::uuid[]) and met_on is null and withdrawn_on is null`;
}

/** The name that a person signs with: an agency's professional by the directory, the school's staff by the staff list. */
export async function selectSignature(
  tx: ReadTx,
  personId: string,
  agencyId: string | null,
): Promise<string | undefined> {
  const [row] = await tx.sql<{ name: string | null }[]>`
    select coalesce(
      (select p.name from agencies.professional p where p.person_id = ${personId} and p.agency_id = ${agencyId}::uuid order by p.starts_on desc limit 1),
      (select r.given_name || ' ' || r.family_name from reference.person r where r.person_id = ${personId}),
      (select a.name from agencies.agency a where a.id = ${agencyId}::uuid)
    ) as name`;
  return row?.name ?? undefined;
}

/** The name of a school as every service may know it. */
export async function selectSchoolName(tx: ReadTx, schoolId: string): Promise<string | undefined> {
  const [row] = await tx.sql<{ name: string }[]>`select name from reference.school where school_id = ${schoolId}`;
  return row?.name;
}

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('A row that was just written did not come back.');
  return row;
}
