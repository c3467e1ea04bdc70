import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { loginRoles, migrate, type LoginRole } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator of the test server, database `postgres`. */
    postgresUrl: string;
    /** A migrated database, cloned by each test file. */
    postgresTemplate: string;
    rolePasswords: Record<LoginRole, string>;
  }
}

/** Starts one real Postgres for the run (or uses TEST_POSTGRES_URL) and migrates one template database, once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_POSTGRES_URL'];
  const server = given === undefined ? await startTemporaryPostgres() : { url: given, stop: () => Promise.resolve() };
  const template = `hedgerow_template_${randomBytes(6).toString('hex')}`;
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, 'test-only'])) as Record<LoginRole, string>;
  const admin = openPool(server.url, { max: 1 });
  // Roles belong to the whole server: two test runs on one server take turns to migrate.
  await admin`select pg_advisory_lock(7320422)`;
  await admin.unsafe(`create database ${template}`);
  await migrate(databaseUrl(server.url, template), passwords);
  await admin`select pg_advisory_unlock(7320422)`;
  project.provide('postgresUrl', server.url);
  project.provide('postgresTemplate', template);
  project.provide('rolePasswords', passwords);
  return async () => {
    await admin.unsafe(`drop database if exists ${template} with (force)`);
    await admin.end({ timeout: 5 });
    await server.stop();
  };
}

function databaseUrl(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
