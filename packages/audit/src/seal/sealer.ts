import type { Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { knownChains, readChain, readUnsealed, type ChainReport, type Unsealed } from './read-chains.ts';
import { beginning, sealPending } from './seal-pending.ts';
import type { Head } from './verify-chain.ts';

/** Seals audit rows and recomputes their chains, as the role `audit_sealer`. */
export interface Sealer {
  /** Seals what was written since the last time. @returns how many rows */
  seal(at: string): Promise<number>;
  /** Recomputes chains: all, or one; against the heads of earlier checks, and any given. */
  verify(wanted?: { readonly chain?: string; readonly noted?: readonly Head[] }): Promise<ChainReport[]>;
  /** Recomputes every chain and writes down what it came to. @returns the chains that are broken */
  check(at: string): Promise<ChainReport[]>;
  unsealed(): Promise<Unsealed[]>;
  close(): Promise<void>;
}

/** @param url address of the database as `audit_sealer` */
export function openSealer(url: string): Sealer {
  const sql = openPool(url, { max: 1, idleTimeoutSeconds: 60 });
  let horizon = beginning;
  const verify: Sealer['verify'] = async ({ chain, noted = [] } = {}) => {
    const chains = chain === undefined ? await knownChains(sql, noted) : [chain];
    const reports: ChainReport[] = [];
    for (const each of chains) reports.push(await readChain(sql, each, noted));
    return reports;
  };
  return {
    seal: async (at) => {
      const pass = await sealPending(sql, await ofThisServer(sql, horizon), at);
      horizon = pass.horizon;
      return pass.sealed;
    },
    verify,
    check: async (at) => {
      const reports = await verify();
      for (const report of reports) await keepCheck(sql, report, at);
      return reports.filter(({ broken }) => broken !== null);
    },
    unsealed: () => readUnsealed(sql),
    close: () => sql.end({ timeout: 5 }),
  };
}

/** A backup restored under our feet counts its transactions anew: a horizon from before it is of another server. */
async function ofThisServer(sql: Sql, horizon: string): Promise<string> {
  const [row] = await sql<
    { isAhead: boolean }[]
  >`select ${horizon}::xid8 > pg_snapshot_xmax(pg_current_snapshot()) as "isAhead"`;
  return row?.isAhead === true ? beginning : horizon;
}

async function keepCheck(sql: Sql, { chain, entries, head, broken }: ChainReport, at: string): Promise<void> {
  await sql`
    insert into audit.chain_check (chain, checked_at, entries, head, broken_at, fault)
    values (${chain}, ${at}, ${entries}, decode(${head}, 'hex'), ${broken?.at ?? null}, ${broken?.fault ?? null})
    on conflict do nothing`;
}
