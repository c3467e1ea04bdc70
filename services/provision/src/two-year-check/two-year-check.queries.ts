import { desc } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import {
  receptionHandover,
  twoYearCheck,
  type NewReceptionHandover,
  type NewTwoYearCheck,
  type ReceptionHandoverRow,
  type TwoYearCheckRow,
} from '../db/family.table.ts';

/** Checks at age two, newest first. */
export function checksOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<TwoYearCheckRow[]> {
  return tx.db
    .select()
    .from(twoYearCheck)
    .where(anyOf(twoYearCheck.pupilId, pupilIds))
    .orderBy(desc(twoYearCheck.doneOn), desc(twoYearCheck.id));
}

export async function insertTwoYearCheck(tx: WriteTx, row: NewTwoYearCheck): Promise<TwoYearCheckRow | undefined> {
  const [kept] = await tx.db.insert(twoYearCheck).values(row).returning();
  return kept;
}

/** Handovers to Reception, newest first. */
export function handoversOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<ReceptionHandoverRow[]> {
  return tx.db
    .select()
    .from(receptionHandover)
    .where(anyOf(receptionHandover.pupilId, pupilIds))
    .orderBy(desc(receptionHandover.handedOverOn), desc(receptionHandover.id));
}

export async function insertReceptionHandover(
  tx: WriteTx,
  row: NewReceptionHandover,
): Promise<ReceptionHandoverRow | undefined> {
  const [kept] = await tx.db.insert(receptionHandover).values(row).returning();
  return kept;
}
