import { desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { annualReview, type NewAnnualReview, type AnnualReviewRow } from '../db/ehc.table.ts';

/** Annual reviews of children, newest first. */
export function reviewsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<AnnualReviewRow[]> {
  return tx.db
    .select()
    .from(annualReview)
    .where(anyOf(annualReview.pupilId, pupilIds))
    .orderBy(desc(annualReview.meetingOn), desc(annualReview.id));
}

/** One review, locked for a change. */
export async function lockAnnualReview(tx: WriteTx, id: string): Promise<AnnualReviewRow | undefined> {
  const [row] = await tx.db.select().from(annualReview).where(eq(annualReview.id, id)).for('update');
  return row;
}

export async function insertAnnualReview(tx: WriteTx, row: NewAnnualReview): Promise<AnnualReviewRow | undefined> {
  const [kept] = await tx.db.insert(annualReview).values(row).returning();
  return kept;
}

export async function updateAnnualReview(
  tx: WriteTx,
  { id, version }: AnnualReviewRow,
  change: Change<NewAnnualReview>,
): Promise<AnnualReviewRow | undefined> {
  const [kept] = await tx.db
    .update(annualReview)
    .set({ ...change, version: version + 1 })
    .where(eq(annualReview.id, id))
    .returning();
  return kept;
}
