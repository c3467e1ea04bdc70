import { asc, desc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import {
  ehcException,
  ehcRequest,
  type EhcExceptionRow,
  type EhcRequestRow,
  type NewEhcException,
  type NewEhcRequest,
} from '../db/ehc.table.ts';

/** Requests about children, newest first. */
export function requestsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<EhcRequestRow[]> {
  return tx.db
    .select()
    .from(ehcRequest)
    .where(anyOf(ehcRequest.pupilId, pupilIds))
    .orderBy(desc(ehcRequest.receivedOn), desc(ehcRequest.id));
}

export async function lockEhcRequest(tx: WriteTx, id: string): Promise<EhcRequestRow | undefined> {
  const [row] = await tx.db.select().from(ehcRequest).where(eq(ehcRequest.id, id)).for('update');
  return row;
}

export async function insertEhcRequest(tx: WriteTx, row: NewEhcRequest): Promise<EhcRequestRow | undefined> {
  const [kept] = await tx.db.insert(ehcRequest).values(row).returning();
  return kept;
}

export async function updateEhcRequest(
  tx: WriteTx,
  { id, version }: EhcRequestRow,
  change: Change<NewEhcRequest>,
): Promise<EhcRequestRow | undefined> {
  const [kept] = await tx.db
    .update(ehcRequest)
    .set({ ...change, version: version + 1 })
    .where(eq(ehcRequest.id, id))
    .returning();
  return kept;
}

/** Exceptions claimed for requests, first claimed first. */
export function exceptionsOf(tx: ReadTx, requestIds: readonly string[]): PromiseLike<EhcExceptionRow[]> {
  return tx.db
    .select()
    .from(ehcException)
    .where(anyOf(ehcException.requestId, requestIds))
    .orderBy(asc(ehcException.id));
}

export async function insertException(tx: WriteTx, row: NewEhcException): Promise<void> {
  await tx.db.insert(ehcException).values(row);
}
