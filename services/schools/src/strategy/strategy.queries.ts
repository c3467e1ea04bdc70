import { asc, desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { inclusionStrategy, type NewStrategy, type StrategyRow } from '../db/strategy.table.ts';

/** Publications of schools, the newest first. */
export async function strategiesBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<StrategyRow[]> {
  return tx.db
    .select()
    .from(inclusionStrategy)
    .where(anyOf(inclusionStrategy.schoolId, schoolIds))
    .orderBy(desc(inclusionStrategy.publishedOn));
}

/** Days on which a school published its strategy, in order. */
export async function publicationDays(tx: ReadTx, schoolId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ day: inclusionStrategy.publishedOn })
    .from(inclusionStrategy)
    .where(eq(inclusionStrategy.schoolId, schoolId))
    .orderBy(asc(inclusionStrategy.publishedOn));
  return rows.map(({ day }) => day);
}

export async function insertStrategy(tx: WriteTx, row: NewStrategy): Promise<StrategyRow | undefined> {
  return (await tx.db.insert(inclusionStrategy).values(row).returning())[0];
}
