import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { loginRoles, openDatabase, type Database, type LoginRole, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';

/** A database of one test file, cloned from the migrated template: same tables, policies and rights. */
export interface TestDatabase {
  /** Address as one of the login roles. */
  urlOf(role: LoginRole): string;
  /** Address as the administrator of the server. */
  readonly adminUrl: string;
  /** The door that the product uses, as one role. Counts statements when asked. */
  open(role: LoginRole, onStatement?: (statement: string) => void): Database;
  /** Past every policy: for arranging what is there before a test and looking at what is there after. */
  readonly seed: Sql;
  /** As one role, with no actor set: what a query sees that forgot to say who asks. */
  bare(role: LoginRole): Sql;
  /**
   * Makes the database's clock stand with the test's own: noon of the day that a transaction brings, or of this one where it
   * brings none. Otherwise a row that Postgres stamps would lie on another day than what the test writes beside it.
   */
  standOn(day: string): Promise<void>;
  /** Drops the database. */
  drop(): Promise<void>;
}

/** Clones the template into a new database. */
export async function createTestDatabase(server: {
  readonly postgresUrl: string;
  readonly postgresTemplate: string;
  readonly rolePasswords: Readonly<Record<LoginRole, string>>;
}): Promise<TestDatabase> {
  const name = `hedgerow_test_${randomBytes(8).toString('hex')}`;
  const admin = openPool(server.postgresUrl, { max: 1 });
  await cloneWhenFree(admin, name, server.postgresTemplate);
  for (const role of loginRoles) await admin`grant connect, temporary on database ${admin(name)} to ${admin(role)}`;
  const address = (user?: LoginRole): string => {
    const url = new URL(server.postgresUrl);
    url.pathname = `/${name}`;
    if (user !== undefined) {
      url.username = user;
      url.password = server.rolePasswords[user];
    }
    return url.href;
  };
  const seed = openPool(address('hedgerow_seed'), { max: 2 });
  const opened: { close(): Promise<void> }[] = [];
  const pools: Sql[] = [];
  return {
    urlOf: address,
    adminUrl: address(),
    seed,
    open: (role, onStatement) => {
      const database = openDatabase({
        url: address(role),
        max: 4,
        ...(onStatement === undefined ? {} : { onStatement }),
      });
      opened.push(database);
      return database;
    },
    bare: (role) => {
      const pool = openPool(address(role), { max: 1 });
      pools.push(pool);
      return pool;
    },
    standOn: async (day) => {
      const own = openPool(address(), { max: 1 });
      await own.unsafe(`create or replace function access.clock() returns timestamptz language sql stable as $$
        select (coalesce(nullif(pg_catalog.current_setting('hedgerow.today', true), ''), '${day}')::date + time '12:00') at time zone 'Europe/London' $$`);
      await own.end({ timeout: 5 });
    },
    drop: async () => {
      await Promise.all([
        ...opened.map((database) => database.close()),
        ...[...pools, seed].map((pool) => pool.end({ timeout: 5 })),
      ]);
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end({ timeout: 5 });
    },
  };
}

/** A clone needs the template to itself for a moment; workers take turns by an advisory lock of the server. */
async function cloneWhenFree(admin: Sql, name: string, template: string): Promise<void> {
  await admin`select pg_advisory_lock(7320423)`;
  await admin.unsafe(`create database ${name} template ${template}`);
  await admin`select pg_advisory_unlock(7320423)`;
}

/** Gives the test file a database of its own, dropped at its end. Call at the top of a file or a `describe`. */
export function useTestDatabase(): TestDatabase {
  let current: TestDatabase | undefined;
  beforeAll(async () => {
    current = await createTestDatabase({
      postgresUrl: inject('postgresUrl'),
      postgresTemplate: inject('postgresTemplate'),
      rolePasswords: inject('rolePasswords'),
    });
  });
  afterAll(() => current?.drop());
  return new Proxy({} as TestDatabase, {
    get: (_target, key: keyof TestDatabase) => {
      if (current === undefined) throw new Error('The test database is there from beforeAll on.');
      return current[key];
    },
  });
}
