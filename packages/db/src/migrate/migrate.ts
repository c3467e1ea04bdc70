import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolePermissions } from '@hedgerow/authz';
import { openPool, type Sql, type TransactionSql } from '../pool.ts';
import { loginRoles, migrationModules, type LoginRole, type MigrationModule } from './modules.ts';

/** A database that cannot be brought up to date, with a sentence for the person who started us. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface MigrationFile {
  readonly module: MigrationModule;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

async function filesOf(module: MigrationModule): Promise<MigrationFile[]> {
  const names = (await readdir(module.directory)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(module.directory, name), 'utf8');
      return { module, name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function makeLedger(sql: Sql): Promise<void> {
  await sql`create schema if not exists hedgerow`;
  await sql`create table if not exists hedgerow.migration (module text not null, name text not null, checksum text not null, applied_at timestamptz not null default now(), primary key (module, name))`;
}

function refuseForeignHistory(
  files: readonly MigrationFile[],
  applied: readonly { module: string; name: string; checksum: string }[],
): void {
  const known = new Map(files.map((file) => [`${file.module.name}/${file.name}`, file.checksum]));
  for (const row of applied) {
    const checksum = known.get(`${row.module}/${row.name}`);
    if (checksum === undefined) {
      throw new MigrationError(
        `This database was last used by a newer version of Hedgerow (it holds ${row.module}/${row.name}, which this version does not know). Start that version, or use another data folder.`,
      );
    }
    if (checksum !== row.checksum) {
      throw new MigrationError(
        `The migration ${row.module}/${row.name} was changed after it ran on this database. Restore the file; a change needs a new migration.`,
      );
    }
  }
}

async function apply(sql: Sql, file: MigrationFile): Promise<void> {
  await sql.begin(async (tx) => {
    if (file.module.role !== undefined) await tx.unsafe(`set local role ${file.module.role}`);
    await tx.unsafe(file.text);
    await tx`reset role`;
    await tx`insert into hedgerow.migration (module, name, checksum) values (${file.module.name}, ${file.name}, ${file.checksum})`;
  });
}

/** Loads the one matrix into `access.role_permission`, so that row-level security reads the same rows as the guards. */
async function loadMatrix(tx: TransactionSql): Promise<void> {
  const rows = JSON.stringify(rolePermissions());
  await tx`set local role hedgerow_seed`;
  await tx`delete from access.role_permission`;
  await tx`insert into access.role_permission (role, permission, reach) select r.role, r.permission, r.reach from jsonb_to_recordset(${rows}::jsonb) as r(role text, permission text, reach text)`;
}

async function letIn(sql: Sql, passwords: Readonly<Record<LoginRole, string>>): Promise<void> {
  const [row] = await sql<{ name: string }[]>`select current_database() as name`;
  const database = row?.name ?? '';
  await sql`revoke connect, temporary on database ${sql(database)} from public`;
  for (const role of loginRoles) {
    const [statement] = await sql<
      { text: string }[]
    >`select format('alter role %I login password %L', ${role}::text, ${passwords[role]}::text) as text`;
    if (statement !== undefined) await sql.unsafe(statement.text);
    await sql`grant connect, temporary on database ${sql(database)} to ${sql(role)}`;
  }
}

/** What a run of `migrate` did. */
export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings a database up to date: every module's SQL files by name, checksummed, each in a transaction of its own, under
 * an advisory lock; then the matrix, and the passwords of the login roles. Safe to run again and from two places at once.
 *
 * @param url an administrator of the database (may create roles and schemas)
 * @throws {MigrationError} where the database is newer than the files, or a file was changed after it ran
 */
export async function migrate(
  url: string,
  passwords: Readonly<Record<LoginRole, string>>,
  modules: readonly MigrationModule[] = migrationModules,
): Promise<MigrationReport> {
  const sql = openPool(url, { max: 1 });
  try {
    // A number of our own: two starts at once wait for each other.
    await sql`select pg_advisory_lock(7320421)`;
    await makeLedger(sql);
    const files = (await Promise.all(modules.map(filesOf))).flat();
    const applied = await sql<
      { module: string; name: string; checksum: string }[]
    >`select module, name, checksum from hedgerow.migration`;
    refuseForeignHistory(files, applied);
    const done = new Set(applied.map((row) => `${row.module}/${row.name}`));
    const pending = files.filter((file) => !done.has(`${file.module.name}/${file.name}`));
    for (const file of pending) {
      try {
        await apply(sql, file);
      } catch (error) {
        throw new MigrationError(
          `The migration ${file.module.name}/${file.name} failed: ${error instanceof Error ? error.message : 'unknown'}`,
          { cause: error },
        );
      }
    }
    await sql.begin(loadMatrix);
    await letIn(sql, passwords);
    return { applied: pending.map((file) => `${file.module.name}/${file.name}`) };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
