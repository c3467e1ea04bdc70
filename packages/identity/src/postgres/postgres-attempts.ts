import { newId } from '@hedgerow/db';
import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import type { AttemptKeys, AttemptStore } from '../attempt-store.ts';
import { instantAt, isoInstant, type Clock } from '../clock.ts';
import { sessionLimits } from '../session-limits.ts';
import { limitReached, signInLimits, type AttemptCounts, type ReachedLimit } from '../sign-in-limits.rules.ts';
import { appendEvent } from './audit-row.ts';

const day = 24 * 60 * 60_000;
const devicesForgottenAfter = 90 * day;
/** A number of our own for the advisory lock of the sweep. */
const sweepLock = 7_320_422;

interface Counted extends AttemptCounts {
  /** When the oldest counted try towards each limit was made: the first to be forgotten. */
  readonly oldest: Readonly<Record<ReachedLimit, string | null>>;
}

/** Whoever else tries this account or from this address waits until this transaction ends: counting and recording are one step. */
async function waitOurTurn(tx: TransactionSql, keys: AttemptKeys): Promise<void> {
  const locks = [keys.account, keys.address].map((key) => key.readBigInt64BE(0)).toSorted((a, b) => (a < b ? -1 : 1));
  for (const lock of locks) await tx`select pg_advisory_xact_lock(${lock.toString()}::bigint)`;
}

async function isKnown(
  tx: TransactionSql,
  device: Buffer | undefined,
  accountId: string | undefined,
): Promise<boolean> {
  const rows =
    await tx`select 1 from identity.known_device where token_hash = ${device ?? Buffer.alloc(32)} and account_id = ${accountId ?? null}::uuid`;
  return rows.length > 0;
}

async function count(
  tx: TransactionSql,
  keys: AttemptKeys,
  source: Buffer,
  since: string,
): Promise<Counted | undefined> {
  const [row] = await tx<Counted[]>`
    with counted as (
      select at, account_key,
        account_key = ${keys.account} and source_key = ${source} as from_this_source,
        account_key = ${keys.account} and not is_known_device as from_unknown_source,
        address_key = ${keys.address} and account_key <> ${keys.account} as other_account_here
      from identity.sign_in_attempt
      where at > ${since} and (account_key = ${keys.account} or address_key = ${keys.address})
    )
    select
      (count(*) filter (where from_this_source))::int as "fromThisSource",
      (count(*) filter (where from_unknown_source))::int as "fromUnknownSources",
      (count(distinct account_key) filter (where other_account_here))::int as "otherAccountsAtAddress",
      jsonb_build_object(
        'source', min(at) filter (where from_this_source),
        'account', min(at) filter (where from_unknown_source),
        'address', min(at) filter (where other_account_here)) as oldest
    from counted`;
  return row;
}

function secondsUntilForgotten(at: string | null, clock: Clock): number {
  const now = clock.now().epochMilliseconds;
  const forgotten = (at === null ? now : Date.parse(at)) + signInLimits.windowMilliseconds;
  return Math.max(1, Math.ceil((forgotten - now) / 1000));
}

/** Tries to sign in, in the identity schema: sliding windows, exact under concurrency. */
export function postgresAttempts(sql: Sql, clock: Clock): AttemptStore {
  return {
    reserve: (keys, accountId, limits = signInLimits) =>
      sql.begin(async (tx) => {
        await waitOurTurn(tx, keys);
        const isKnownDevice = await isKnown(tx, keys.device, accountId);
        const source = isKnownDevice && keys.device !== undefined ? keys.device : keys.address;
        const counts = await count(tx, keys, source, instantAt(clock, -signInLimits.windowMilliseconds));
        const reached = counts === undefined ? undefined : limitReached(counts, isKnownDevice, limits);
        if (counts !== undefined && reached !== undefined)
          return { allowed: false, retryAfterSeconds: secondsUntilForgotten(counts.oldest[reached], clock) };
        const attemptId = newId();
        await tx`
          insert into identity.sign_in_attempt (id, at, account_key, address_key, source_key, is_known_device)
          values (${attemptId}, ${instantAt(clock)}, ${keys.account}, ${keys.address}, ${source}, ${isKnownDevice})`;
        return { allowed: true, attemptId, isKnownDevice };
      }),
    succeed: (attemptId, accountId, deviceHash) =>
      sql.begin(async (tx) => {
        await tx`
          delete from identity.sign_in_attempt a using identity.sign_in_attempt mine
          where mine.id = ${attemptId} and a.account_key = mine.account_key and a.source_key = mine.source_key`;
        if (deviceHash === undefined) return;
        await tx`
          insert into identity.known_device as d (token_hash, account_id, last_used_at) values (${deviceHash}, ${accountId}, ${instantAt(clock)})
          on conflict (token_hash) do update set last_used_at = excluded.last_used_at where d.account_id = excluded.account_id`;
      }),
    refuse: (refusal) =>
      appendEvent(sql, instantAt(clock), {
        kind: 'refused',
        action: 'sign-in.refuse',
        personId: refusal.personId,
        requestId: refusal.requestId,
        detail: { reason: refusal.reason },
      }),
    sweep: async () => {
      await sql.begin(async (tx) => {
        const now = clock.now().epochMilliseconds;
        // One broom at a time, each with a bounded bite; whoever finds it in use goes on.
        const [broom] = await tx<{ isMine: boolean }[]>`select pg_try_advisory_xact_lock(${sweepLock}) as "isMine"`;
        if (broom?.isMine !== true) return;
        await tx`delete from identity.sign_in_attempt where id in (select id from identity.sign_in_attempt where at < ${isoInstant(now - day)} limit 500)`;
        await tx`delete from identity.known_device where token_hash in (select token_hash from identity.known_device where last_used_at < ${isoInstant(now - devicesForgottenAfter)} limit 500)`;
        await tx`delete from identity.session where id in (
          select id from identity.session where expires_at <= ${isoInstant(now)} or last_used_at <= ${isoInstant(now - sessionLimits.idle)} limit 500)`;
      });
    },
  };
}
