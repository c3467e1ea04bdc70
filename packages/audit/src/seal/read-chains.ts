import type { Sql, TransactionSql } from '@hedgerow/db';
import type { SealableEvent } from './entry-hash.ts';
import { eventColumns } from './event-columns.ts';
import { ChainReader, type ChainFault, type Head } from './verify-chain.ts';

/** What the recomputation of one chain came to. */
export interface ChainReport {
  readonly chain: string;
  /** Entries that fit, from the first. */
  readonly entries: number;
  /** Of these, how many had their personal detail erased. */
  readonly erased: number;
  /** Hash of the last entry that fits, hexadecimal. */
  readonly head: string;
  readonly broken: { readonly at: number; readonly fault: ChainFault } | null;
  /** When the last entry was sealed; null for an empty chain. */
  readonly sealedUpTo: string | null;
}

/** The action that may erase the personal detail of older rows. */
export const erasingAction = 'retention.run';

const rowsAtOnce = 2000;

interface Row extends SealableEvent {
  readonly chain: string;
  readonly position: string;
  readonly eventId: string;
  readonly personalHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly sealedAt: string;
  readonly erasureIsKnown: boolean;
}

/** The chains that there are, or were when a head was noted. */
export async function knownChains(sql: Sql, noted: readonly Head[]): Promise<string[]> {
  const rows = await sql<
    { chain: string }[]
  >`select distinct chain from audit.seal union select distinct chain from audit.chain_check order by chain`;
  return [...new Set([...rows.map(({ chain }) => chain), ...noted.map(({ chain }) => chain)])].toSorted();
}

/**
 * Recomputes one chain, reading it a batch at a time.
 *
 * @param noted heads that were kept elsewhere; those that earlier checks left in the database are added
 */
export async function readChain(
  sql: Sql | TransactionSql,
  chain: string,
  noted: readonly Head[],
): Promise<ChainReport> {
  const checked = await sql<
    { position: string; hash: string }[]
  >`select entries as position, encode(head, 'hex') as hash from audit.chain_check where chain = ${chain} and broken_at is null and entries > 0`;
  const earlier = checked.map(({ position, hash }) => ({ chain, position: Number(position), hash }));
  const reader = new ChainReader(chain, [...earlier, ...noted.filter((head) => head.chain === chain)]);
  let sealedUpTo: string | null = null;
  const rows = sql<Row[]>`
    select s.chain, s.position, s.event_id as "eventId", s.personal_hash as "personalHash", s.hash, s.sealed_at as "sealedAt",
      e.erased_by is null or exists (
        select 1 from audit.event c
        where c.id = e.erased_by and (c.school_id = e.school_id or c.school_id = any (e.school_ids)) and c.action = ${erasingAction}
      ) as "erasureIsKnown", ${eventColumns(sql)}
    from audit.seal s left join audit.event e on e.id = s.event_id
    where s.chain = ${chain} order by s.position`.cursor(rowsAtOnce);
  for await (const batch of rows) {
    for (const row of batch) {
      // A row that is gone leaves its columns empty.
      const event = (row.id as string | null) === null ? null : row;
      reader.take({ ...row, position: Number(row.position), event });
      sealedUpTo = row.sealedAt;
    }
  }
  reader.end();
  const { entries, erased, head, broken } = reader;
  return { chain, entries, erased, head, broken, sealedUpTo };
}

/** Rows that are not sealed yet. */
export interface Unsealed {
  readonly chain: string;
  readonly rows: number;
  /** When the oldest of them says that it happened. */
  readonly oldestAt: string;
}

/** Rows that no chain holds yet, by the chain that they belong to. */
export async function readUnsealed(sql: Sql): Promise<Unsealed[]> {
  return sql<Unsealed[]>`
    select coalesce(e.school_id, '00000000-0000-0000-0000-000000000000') as chain, count(*)::int as rows, min(e.at) as "oldestAt"
    from audit.event e where not exists (select 1 from audit.seal s where s.event_id = e.id)
    group by 1 order by 1`;
}
