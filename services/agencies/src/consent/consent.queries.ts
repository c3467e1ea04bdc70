import { and, eq, isNull } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import {
  consent,
  consentRefusal,
  otherGround,
  type ConsentRow,
  type OtherGroundRow,
  type RefusalRow,
} from '../db/consent.ts';

/** The consents of some referrals, oldest first. */
export async function selectConsents(tx: ReadTx, referralIds: readonly string[]): Promise<ConsentRow[]> {
  return tx.db
    .select()
    .from(consent)
    .where(anyOf(consent.referralId, referralIds))
    .orderBy(consent.givenOn, consent.id);
}

/** The other legal grounds of some referrals, oldest first. */
export async function selectGrounds(tx: ReadTx, referralIds: readonly string[]): Promise<OtherGroundRow[]> {
  return tx.db
    .select()
    .from(otherGround)
    .where(anyOf(otherGround.referralId, referralIds))
    .orderBy(otherGround.recordedOn, otherGround.id);
}

/** The refusals of some referrals, oldest first. */
export async function selectRefusals(tx: ReadTx, referralIds: readonly string[]): Promise<RefusalRow[]> {
  return tx.db
    .select()
    .from(consentRefusal)
    .where(anyOf(consentRefusal.referralId, referralIds))
    .orderBy(consentRefusal.refusedOn, consentRefusal.id);
}

export async function insertRefusal(tx: WriteTx, values: typeof consentRefusal.$inferInsert): Promise<void> {
  await tx.db.insert(consentRefusal).values(values);
}

/** Writes what was decided about a refusal that is still open. */
export async function settleRefusal(
  tx: WriteTx,
  row: RefusalRow,
  decided: Pick<RefusalRow, 'decision' | 'decidedOn' | 'decidedReason' | 'decidedByName'>,
): Promise<void> {
  await tx.db
    .update(consentRefusal)
    .set({ ...decided, version: row.version + 1 })
    .where(eq(consentRefusal.id, row.id));
}

export async function insertConsent(tx: WriteTx, values: typeof consent.$inferInsert): Promise<void> {
  await tx.db.insert(consent).values(values);
}

export async function insertGround(tx: WriteTx, values: typeof otherGround.$inferInsert): Promise<void> {
  await tx.db.insert(otherGround).values(values);
}

/** Marks a consent of a referral as withdrawn. False when the referral has no such consent that stands. */
export async function endConsent(
  tx: WriteTx,
  referralId: string,
  id: string,
  patch: { readonly withdrawnOn: string; readonly withdrawnNote: string | null },
): Promise<boolean> {
  const [row] = await tx.db
    .select()
    .from(consent)
    .where(and(eq(consent.id, id), eq(consent.referralId, referralId)))
    .for('update');
  if (row === undefined || row.withdrawnOn !== null) return false;
  await tx.db
    .update(consent)
    .set({ ...patch, version: row.version + 1 })
    .where(eq(consent.id, id));
  return true;
}

/** Marks another legal ground of a referral as ended. False when the referral has no such ground that stands. */
export async function endGround(tx: WriteTx, referralId: string, id: string, endedOn: string): Promise<boolean> {
  const [row] = await tx.db
    .select()
    .from(otherGround)
    .where(and(eq(otherGround.id, id), eq(otherGround.referralId, referralId)))
    .for('update');
  if (row === undefined || row.endedOn !== null) return false;
  await tx.db
    .update(otherGround)
    .set({ endedOn, version: row.version + 1 })
    .where(eq(otherGround.id, id));
  return true;
}

/** Whether the family agreed to share a referral, and has not taken it back. */
export async function hasConsentFor(tx: ReadTx, referralId: string): Promise<boolean> {
  const rows = await tx.db
    .select({ id: consent.id })
    .from(consent)
    .where(and(eq(consent.referralId, referralId), isNull(consent.withdrawnOn)))
    .limit(1);
  return rows.length > 0;
}
