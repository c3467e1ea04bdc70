import { openPool, type Sql } from '@hedgerow/db/pool';
import { Fault, systemCode } from '../fault.ts';

const OLDEST_MAJOR = 15;

/** What Postgres' own codes mean for the person who set the address. */
const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'it refuses the name or the password',
  '28000': 'it does not let this role in',
  '3D000': 'it has no database of that name: create it first',
  '57P03': 'it is still starting',
};

/**
 * Makes sure that a Postgres given by DATABASE_URL can be used: reachable, new enough, and as an administrator.
 *
 * @throws Fault with one sentence; the address is never repeated, since it holds a password.
 */
export async function checkGivenDatabase(url: string): Promise<void> {
  const sql = openPool(url, { max: 1 });
  try {
    await check(sql);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = systemCode(error) ?? 'no answer';
    throw new Fault(
      `The Postgres that DATABASE_URL names cannot be used: ${REASONS[code] ?? `it cannot be reached (${code})`}.`,
    );
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function check(sql: Sql): Promise<void> {
  const [row] = await sql<{ major: number; administers: boolean }[]>`
    select current_setting('server_version_num')::int / 10000 as major, rolsuper or (rolcreaterole and rolbypassrls) as administers
    from pg_roles where rolname = current_user`;
  if (row === undefined || row.major < OLDEST_MAJOR) {
    throw new Fault(
      `The Postgres that DATABASE_URL names is version ${String(row?.major)}: Hedgerow needs ${String(OLDEST_MAJOR)} or newer.`,
    );
  }
  if (!row.administers) {
    throw new Fault(
      'The role in DATABASE_URL may not administer: Hedgerow needs a superuser, or a role with CREATEROLE and BYPASSRLS, to bring the database up to date.',
    );
  }
}
