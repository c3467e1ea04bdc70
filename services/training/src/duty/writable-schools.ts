import type { ReadTx } from '@hedgerow/db';

/** The schools whose duties the actor of this transaction may write. */
export async function writableSchools(tx: ReadTx): Promise<ReadonlySet<string>> {
  const [row] = await tx.sql<{ ids: string[] }[]>`select access.school_ids('duty.write') as ids`;
  return new Set(row?.ids ?? []);
}
