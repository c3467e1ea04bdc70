import { expect, inject, test } from 'vitest';
import { migrate, MigrationError } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { openPool } from '@hedgerow/db/pool';

const database = useTestDatabase();

test('a second start finds nothing to do, so that starting twice never changes data', async () => {
  const report = await migrate(database.adminUrl, inject('rolePasswords'));
  expect(report.applied).toEqual([]);
});

test('a database of a newer version is refused with a sentence, and not half-changed by an older one', async () => {
  const admin = openPool(database.adminUrl, { max: 1 });
  await admin`insert into hedgerow.migration (module, name, checksum) values ('schools', '29990101T0000_from_the_future.sql', 'x')`;
  const outcome = await migrate(database.adminUrl, inject('rolePasswords')).catch((error: unknown) => error);
  await admin`delete from hedgerow.migration where name = '29990101T0000_from_the_future.sql'`;
  await admin.end();
  expect(outcome).toBeInstanceOf(MigrationError);
  expect((outcome as MigrationError).message).toContain('newer version of Hedgerow');
});

test('the matrix in Postgres is the matrix of the guards, row for row', async () => {
  const { rolePermissions } = await import('@hedgerow/authz');
  const rows = await database.seed<
    { role: string; permission: string; reach: string }[]
  >`select role, permission, reach from access.role_permission`;
  const key = (row: { role: string; permission: string; reach: string }): string =>
    `${row.role} ${row.permission} ${row.reach}`;
  expect(rows.map(key).toSorted()).toEqual(rolePermissions().map(key).toSorted());
});
