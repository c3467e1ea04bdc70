import { desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { agreement, type NewAgreement, type AgreementRow } from '../db/family.table.ts';

/** Agreements of parents, newest first. */
export function agreementsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<AgreementRow[]> {
  return tx.db
    .select()
    .from(agreement)
    .where(anyOf(agreement.pupilId, pupilIds))
    .orderBy(desc(agreement.agreedOn), desc(agreement.id));
}

/** One agreement, locked for a change. */
export async function lockAgreement(tx: WriteTx, id: string): Promise<AgreementRow | undefined> {
  const [row] = await tx.db.select().from(agreement).where(eq(agreement.id, id)).for('update');
  return row;
}

export async function insertAgreement(tx: WriteTx, row: NewAgreement): Promise<AgreementRow | undefined> {
  const [kept] = await tx.db.insert(agreement).values(row).returning();
  return kept;
}

export async function updateAgreement(
  tx: WriteTx,
  { id, version }: AgreementRow,
  change: Change<NewAgreement>,
): Promise<AgreementRow | undefined> {
  const [kept] = await tx.db
    .update(agreement)
    .set({ ...change, version: version + 1 })
    .where(eq(agreement.id, id))
    .returning();
  return kept;
}
