import type { Sql, TransactionSql } from '@hedgerow/db';
import { chainOf, chainStart, entryHash, personalHash, type SealableEvent } from './entry-hash.ts';
import { eventColumns } from './event-columns.ts';

const rowsAtOnce = 2000;
/** A number of our own: two sealers take turns. No writer asks for it. */
const turn = 7_320_424;

/** Up to where everything is sealed: every transaction older than this has ended, and what it wrote was seen. */
export type Horizon = string;

/** The horizon of a sealer that has just started: it looks at everything once, also after a restored backup. */
export const beginning: Horizon = '0';

interface PendingEvent extends SealableEvent {
  readonly transaction: string;
}

interface Batch {
  readonly looked: number;
  readonly sealed: number;
  /** Oldest transaction that was still under way when the rows were read. */
  readonly underWay: Horizon;
  readonly last: { readonly transaction: string; readonly id: string } | null;
}

/**
 * Seals what was written since the horizon, each row in the chain of its school. Rows commit in any order, and one may
 * become visible long after its `at`; so the horizon is the oldest transaction under way when the pass began, never a
 * time: everything older had ended, and this pass saw it.
 *
 * @param at the instant of sealing, ISO 8601
 * @returns the number of rows sealed, and the horizon of the next pass
 */
export async function sealPending(
  sql: Sql,
  from: Horizon,
  at: string,
): Promise<{ readonly sealed: number; readonly horizon: Horizon }> {
  let horizon: Horizon | null = null;
  let after = { transaction: from, id: '00000000-0000-0000-0000-000000000000' };
  let sealed = 0;
  for (;;) {
    const batch: Batch = await sql.begin((tx) => sealBatch(tx, after, at));
    horizon ??= batch.underWay;
    sealed += batch.sealed;
    if (batch.looked < rowsAtOnce || batch.last === null) return { sealed, horizon };
    after = batch.last;
  }
}

async function sealBatch(
  tx: TransactionSql,
  after: { readonly transaction: string; readonly id: string },
  at: string,
): Promise<Batch> {
  await tx`select pg_advisory_xact_lock(${turn})`;
  // One statement, so that the rows and the oldest transaction under way belong to one moment.
  const rows = await tx<(PendingEvent & { underWay: Horizon; isSealed: boolean })[]>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as "underWay", e.transaction::text as transaction, s.event_id is not null as "isSealed", ${eventColumns(tx)}
    from audit.event e left join audit.seal s on s.event_id = e.id
    where (e.transaction, e.id) > (${after.transaction}::xid8, ${after.id}::uuid)
    order by e.transaction, e.id
    limit ${rowsAtOnce}`;
  const pending = rows.filter((row) => !row.isSealed);
  if (pending.length > 0) await addSeals(tx, pending, at);
  return {
    looked: rows.length,
    sealed: pending.length,
    underWay: rows[0]?.underWay ?? after.transaction,
    last: rows.at(-1) ?? null,
  };
}

async function addSeals(tx: TransactionSql, events: readonly SealableEvent[], at: string): Promise<void> {
  const heads = await readHeads(tx, [...new Set(events.map(chainOf))]);
  const seals = events.map((event) => {
    const chain = chainOf(event);
    const head = heads.get(chain) ?? { position: 0, hash: chainStart };
    const position = head.position + 1;
    const personal = personalHash(event);
    const hash = entryHash(head.hash, { chain, position }, event, personal);
    heads.set(chain, { position, hash });
    return { chain, position, eventId: event.id, personal: personal.toString('hex'), hash: hash.toString('hex') };
  });
  await tx`
    insert into audit.seal (chain, position, event_id, personal_hash, hash, sealed_at)
    select r.chain, r.position, r."eventId", decode(r.personal, 'hex'), decode(r.hash, 'hex'), ${at}
    from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb) as r(chain uuid, position bigint, "eventId" uuid, personal text, hash text)`;
}

async function readHeads(
  tx: TransactionSql,
  chains: readonly string[],
): Promise<Map<string, { position: number; hash: Uint8Array }>> {
  const rows = await tx<{ chain: string; position: string; hash: Uint8Array }[]>`
    select c.chain, s.position, s.hash from unnest(${[...chains]}::uuid[]) as c(chain)
    cross join lateral (select position, hash from audit.seal where chain = c.chain order by position desc limit 1) s`;
  return new Map(rows.map(({ chain, position, hash }) => [chain, { position: Number(position), hash }]));
}
