import { migrationModules } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';

/** Removes everything that Hedgerow keeps in a database, and nothing else that is in it; in one transaction. */
export async function emptyDatabase(administratorUrl: string): Promise<void> {
  const owners = migrationModules.flatMap(({ role }) => (role === undefined ? [] : [role]));
  const sql = openPool(administratorUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      // A program that holds a record open must not keep this waiting for ever.
      await tx`set local lock_timeout = '20s'`;
      const schemas = await tx<{ name: string }[]>`
        select nspname as name from pg_namespace join pg_roles on pg_roles.oid = nspowner
        where rolname = any (${owners}) or nspname = 'hedgerow'`;
      for (const { name } of schemas) await tx`drop schema ${tx(name)} cascade`;
    });
  } finally {
    await sql.end({ timeout: 2 });
  }
}
