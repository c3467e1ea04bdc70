import { PgDialect, PgDatabase } from 'drizzle-orm/pg-core';
import { PostgresJsSession, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { openPool, type PoolOptions, type Sql, type TransactionSql } from './pool.ts';

/** On whose behalf, in which request and on which day a transaction runs. Row-level security sees nothing else. */
export interface TransactionActor {
  readonly personId: string;
  readonly sessionId: string;
  readonly requestId: string;
  /** The day by which rights and dates are judged, `YYYY-MM-DD`. */
  readonly today: string;
}

export type DrizzleTx = PgDatabase<PostgresJsQueryResultHKT>;

declare const writable: unique symbol;

/** A transaction of one actor, for reading. `db` is drizzle; `sql` is the tagged template for hot lists. */
export interface ReadTx {
  readonly db: DrizzleTx;
  readonly sql: TransactionSql;
  readonly actor: TransactionActor;
}

/** A transaction of one actor that may write. Made by `Database.write` alone, so that a reader cannot be handed to a writer. */
export interface WriteTx extends ReadTx {
  readonly [writable]: true;
}

/** The only door to Postgres. The bare pool stays inside. */
export interface Database {
  /** Runs one read transaction as the actor. It may append audit rows, and nothing else. */
  read<T>(actor: TransactionActor, run: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Runs one write transaction as the actor: commits when `run` resolves, rolls back when it throws. */
  write<T>(actor: TransactionActor, run: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Whether Postgres answers; for readiness. */
  ping(): Promise<void>;
  /** Ends every connection within five seconds. */
  close(): Promise<void>;
}

/**
 * How columns are named. A dialect caches the names of a table by its name alone, and two services may declare different
 * columns of one table of `reference`: each service has its own, or one would not find its columns in the other's cache.
 */
function newDialect(): PgDialect {
  return new PgDialect({ casing: 'snake_case' });
}

/** Parameters of a statement that is worth keeping prepared; longer ones are rows being written, each time of another number. */
const mostKept = 64;

/**
 * The client as drizzle uses it. Drizzle asks for statements that are forgotten at once, which costs each of them a second
 * journey to Postgres (to learn its parameters' types), its planning, and the place behind the one before it; prepared as the
 * tagged template prepares its own, they travel together and are planned once.
 */
function keepingStatements(sql: TransactionSql | Sql): Sql {
  const unsafe: Sql['unsafe'] = (text, args = [], options = {}) =>
    sql.unsafe(text, args, { ...options, prepare: args.length <= mostKept });
  // drizzle's session declares the pool's type but uses only what a transaction has too.
  return { unsafe } as unknown as Sql;
}

/** Binds drizzle to an open transaction. */
export function drizzleOver(sql: TransactionSql | Sql, dialect: PgDialect = newDialect()): DrizzleTx {
  const session = new PostgresJsSession(keepingStatements(sql), dialect, undefined);
  return new PgDatabase(dialect, session, undefined) as unknown as DrizzleTx;
}

/** Sets the actor for the rest of the transaction. Not awaited by callers, so that it travels with the first statement. */
function setActor(sql: TransactionSql, actor: TransactionActor): void {
  sql`select set_config('hedgerow.person', ${actor.personId}, true), set_config('hedgerow.session', ${actor.sessionId}, true), set_config('hedgerow.request', ${actor.requestId}, true), set_config('hedgerow.today', ${actor.today}, true)`
    // A failure surfaces when the transaction ends: postgres.js remembers it and refuses the commit.
    .catch(() => undefined);
}

/**
 * Opens the database as one app role.
 *
 * @param options.url address and password of the app role, e.g. of `provision_app`
 */
export function openDatabase(options: { readonly url: string } & PoolOptions): Database {
  const pool = openPool(options.url, options);
  const dialect = newDialect();
  const transact = <T>(actor: TransactionActor, run: (tx: ReadTx) => Promise<T>): Promise<T> =>
    pool.begin((sql) => {
      setActor(sql, actor);
      return run({ db: drizzleOver(sql, dialect), sql, actor });
    }) as Promise<T>;
  return {
    read: transact,
    write: (actor, run) => transact(actor, (tx) => run(tx as WriteTx)),
    ping: async () => {
      await pool`select 1`;
    },
    close: () => pool.end({ timeout: 5 }),
  };
}
