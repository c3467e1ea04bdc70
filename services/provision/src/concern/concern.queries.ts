import { desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { concern, type NewConcern, type ConcernRow } from '../db/notes.table.ts';

/** Concerns about children, newest first. */
export function concernsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<ConcernRow[]> {
  return tx.db
    .select()
    .from(concern)
    .where(anyOf(concern.pupilId, pupilIds))
    .orderBy(desc(concern.raisedOn), desc(concern.id));
}

/** One concern, locked for a change. */
export async function lockConcern(tx: WriteTx, id: string): Promise<ConcernRow | undefined> {
  const [row] = await tx.db.select().from(concern).where(eq(concern.id, id)).for('update');
  return row;
}

export async function insertConcern(tx: WriteTx, row: NewConcern): Promise<ConcernRow | undefined> {
  const [kept] = await tx.db.insert(concern).values(row).returning();
  return kept;
}

export async function updateConcern(
  tx: WriteTx,
  { id, version }: ConcernRow,
  change: Change<NewConcern>,
): Promise<ConcernRow | undefined> {
  const [kept] = await tx.db
    .update(concern)
    .set({ ...change, version: version + 1 })
    .where(eq(concern.id, id))
    .returning();
  return kept;
}
