import type { WriteTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import type { Scope } from './authorize.ts';
import type { ServiceName } from './context.ts';

export interface KeyClaim {
  readonly schema: ServiceName;
  readonly operation: string;
  readonly key: string;
  readonly requestHash: string;
}

/** What was answered, and what the person had to show for it: asked for again before it is given again. */
export interface KeptAnswer {
  readonly answer: unknown;
  /** Where the person had to hold the operation's permission. */
  readonly scopes: readonly Scope[];
  /** Whether it took a fresh proof of identity. */
  readonly isAfterProof: boolean;
}

/**
 * Claims a key for this transaction. Two requests with one key at once wait for each other here.
 *
 * @returns what was kept when the key was used for the same request, else undefined
 * @throws {AppError} `key-reused` when it was used for another request, or its answer does not say who may have it
 */
export async function claimKey(tx: WriteTx, claim: KeyClaim): Promise<KeptAnswer | undefined> {
  const table = tx.sql(`${claim.schema}.idempotency`);
  const claimed = await tx.sql`
    insert into ${table} (person_id, operation, key, request_hash)
    values (${tx.actor.personId}, ${claim.operation}, ${claim.key}, ${claim.requestHash})
    on conflict do nothing returning key`;
  if (claimed.length > 0) return undefined;
  const [row] = await tx.sql<{ request_hash: string; response: Partial<KeptAnswer> | null }[]>`
    select request_hash, response from ${table}
    where person_id = ${tx.actor.personId} and operation = ${claim.operation} and key = ${claim.key}`;
  const { answer, scopes, isAfterProof } = row?.response ?? {};
  if (row?.request_hash !== claim.requestHash || scopes === undefined || isAfterProof === undefined)
    throw new AppError('key-reused');
  return { answer, scopes, isAfterProof };
}

/** Keeps the answer of a claimed key, in the transaction of the write. */
export async function keepAnswer(tx: WriteTx, claim: KeyClaim, kept: KeptAnswer): Promise<void> {
  await tx.sql`
    update ${tx.sql(`${claim.schema}.idempotency`)} set response = ${JSON.stringify({ ...kept, answer: kept.answer ?? null })}::jsonb
    where person_id = ${tx.actor.personId} and operation = ${claim.operation} and key = ${claim.key}`;
}
