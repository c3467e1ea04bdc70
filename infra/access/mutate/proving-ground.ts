import { randomBytes } from 'node:crypto';
import { loginRoles, migrate, type LoginRole } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';

/** A server of Postgres with migrated databases of its own, for weakening them. */
export interface ProvingGround {
  /** Makes one more database, migrated and empty, and gives the address of its administrator. */
  database(): Promise<string>;
  /** Removes all of them. */
  close(): Promise<void>;
}

/** Starts a Postgres for the run, or uses the one that TEST_POSTGRES_URL names. */
export async function openProvingGround(): Promise<ProvingGround> {
  const given = process.env['TEST_POSTGRES_URL'];
  const server = given === undefined ? await startTemporaryPostgres() : { url: given, stop: () => Promise.resolve() };
  const admin = openPool(server.url, { max: 1 });
  const prefix = `hedgerow_mutate_${randomBytes(6).toString('hex')}`;
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, 'test-only'])) as Record<LoginRole, string>;
  const address = (name: string): string => Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const made: string[] = [];
  const create = async (from = ''): Promise<string> => {
    const name = `${prefix}_${String(made.length)}`;
    made.push(name);
    await admin.unsafe(`create database ${name} ${from}`);
    return name;
  };
  // Roles belong to the whole server: runs on one server take turns to migrate.
  await admin`select pg_advisory_lock(7320422)`;
  const template = await create();
  await migrate(address(template), passwords);
  await admin`select pg_advisory_unlock(7320422)`;
  return {
    database: async () => address(await create(`template ${template}`)),
    close: async () => {
      for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end({ timeout: 5 });
      await server.stop();
    },
  };
}
