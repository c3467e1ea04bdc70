import type { WriteTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import type { ServiceName } from './context.ts';

export interface KeyClaim {
  readonly schema: ServiceName;
  readonly operation: string;
  readonly key: string;
  readonly requestHash: string;
}

/**
 * Claims a key for this transaction. Two requests with one key at once wait for each other here.
 *
 * @returns the earlier answer when the key was used for the same request, else undefined
 * @throws {AppError} `key-reused` when it was used for another request
 */
export async function claimKey(tx: WriteTx, claim: KeyClaim): Promise<{ response: unknown } | undefined> {
  const table = tx.sql(`${claim.schema}.idempotency`);
  const claimed = await tx.sql`
    insert into ${table} (person_id, operation, key, request_hash)
    values (${tx.actor.personId}, ${claim.operation}, ${claim.key}, ${claim.requestHash})
    on conflict do nothing returning key`;
  if (claimed.length > 0) return undefined;
  const [kept] = await tx.sql<{ request_hash: string; response: unknown }[]>`
    select request_hash, response from ${table}
    where person_id = ${tx.actor.personId} and operation = ${claim.operation} and key = ${claim.key}`;
  if (kept?.request_hash !== claim.requestHash) throw new AppError('key-reused');
  return { response: kept.response };
}

/** Keeps the answer of a claimed key, in the transaction of the write. */
export async function keepResponse(tx: WriteTx, claim: KeyClaim, response: unknown): Promise<void> {
  await tx.sql`
    update ${tx.sql(`${claim.schema}.idempotency`)} set response = ${JSON.stringify(response ?? null)}::jsonb
    where person_id = ${tx.actor.personId} and operation = ${claim.operation} and key = ${claim.key}`;
}
