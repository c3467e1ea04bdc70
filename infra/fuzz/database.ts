import { loginRoles, migrate, type LoginRole } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { roleAddress } from '../src/database/address.ts';
import type { EmptyDatabase } from './world/world.ts';

/** A migrated database on a temporary server. */
export async function createDatabase(administratorUrl: string, name: string): Promise<EmptyDatabase> {
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, 'fuzz-only'])) as Record<LoginRole, string>;
  const address = new URL(administratorUrl);
  address.pathname = `/${name}`;
  const admin = openPool(administratorUrl, { max: 1 });
  // Roles belong to the whole server: two parts take turns to migrate.
  await admin`select pg_advisory_lock(7320424)`;
  await admin.unsafe(`create database ${name}`);
  await migrate(address.href, passwords);
  for (const role of loginRoles) await admin`grant connect, temporary on database ${admin(name)} to ${admin(role)}`;
  await admin`select pg_advisory_unlock(7320424)`;
  await admin.end({ timeout: 5 });
  const urlOf = (role: LoginRole): string => roleAddress(address.href, role, passwords[role]);
  return { adminUrl: address.href, urlOf, seed: openPool(urlOf('hedgerow_seed'), { max: 1 }) };
}
