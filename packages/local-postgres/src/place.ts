import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, chooseAccount, spawnIdentity } from './account.ts';
import { type Binaries, findBinaries, programPath } from './binaries.ts';
import { PostgresFault } from './fault.ts';

/** Where one cluster's data and programs lie, and who runs them. */
export interface Place {
  readonly account: Account;
  /** The cluster itself (initdb's folder); may not exist yet. */
  readonly dataFolder: string;
  /** Holds bin/, lib/ and share/. */
  readonly programs: string;
  /** One sentence for the person who starts, where the data do not lie in the folder that was asked for. */
  readonly note: string | null;
}

const SYSTEM_FOLDER = '/var/lib/hedgerow';
const POINTER = 'moved-to';

/**
 * Settles where a cluster lies. As an ordinary user: in the folder. As root: there too, if the unprivileged account can
 * reach it; else (a clone in a closed home folder) data and a copy of the programs go to a system folder, and a pointer
 * stays in the folder so that later starts find them.
 *
 * @param folder made when missing; its parent must exist.
 */
export function settlePlace(folder: string): Place {
  const binaries = findBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const near = join(folder, 'data');
  const account = chooseAccount(readPointer(folder) ?? near);
  if (account === null) return { account, dataFolder: near, programs: binaries.folder, note: null };

  const programs = canRun(programPath(binaries.folder, 'postgres'), account)
    ? binaries.folder
    : copyPrograms(binaries, account);
  const moved = readPointer(folder);
  if (moved === null) {
    // Root's folder is closed to list and open to pass through: what is secret in it is closed by itself.
    chmodSync(dirname(folder), 0o711);
    chownSync(folder, account.uid, account.gid);
    if (canReach(folder, account)) return { account, dataFolder: near, programs, note: null };
  }
  const dataFolder = moved ?? moveAway(folder, account);
  return { account, dataFolder, programs, note: noteOf(account, folder, dataFolder) };
}

/** Removes a cluster's data, wherever they went. */
export function removeData(folder: string): void {
  const moved = readPointer(folder);
  if (moved !== null) rmSync(dirname(moved), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function noteOf(account: NonNullable<Account>, folder: string, dataFolder: string): string {
  return `Postgres runs as ${account.name}, who cannot reach ${folder}, so its data lie in ${dataFolder}.`;
}

function readPointer(folder: string): string | null {
  const pointer = join(folder, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
}

function moveAway(folder: string, account: NonNullable<Account>): string {
  const name = `${createHash('sha256').update(folder).digest('hex').slice(0, 12)}-${randomBytes(4).toString('hex')}`;
  const own = join(SYSTEM_FOLDER, name);
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  mkdirSync(own, { mode: 0o700 });
  chownSync(own, account.uid, account.gid);
  if (!canReach(own, account)) {
    throw new PostgresFault(
      `Postgres runs as ${account.name}, who can reach neither ${folder} nor ${SYSTEM_FOLDER}: start Hedgerow as an ordinary user, or set DATABASE_URL.`,
    );
  }
  const dataFolder = join(own, 'data');
  writeFileSync(join(folder, POINTER), `${dataFolder}\n`, { mode: 0o600 });
  return dataFolder;
}

/** A copy that everyone may run, kept per version and shared by all data folders of this machine. */
function copyPrograms(binaries: Binaries, account: NonNullable<Account>): string {
  const copy = join(SYSTEM_FOLDER, `postgres-${binaries.version}`);
  if (!existsSync(copy)) {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${randomBytes(4).toString('hex')}`;
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    renameOrDrop(unfinished, copy);
  }
  if (canRun(programPath(copy, 'postgres'), account)) return copy;
  throw new PostgresFault(
    `The Postgres programs in ${copy} do not run as ${account.name}: start Hedgerow as an ordinary user, or set DATABASE_URL.`,
  );
}

function renameOrDrop(unfinished: string, copy: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function canRun(program: string, account: NonNullable<Account>): boolean {
  return spawnSync(program, ['--version'], { ...spawnIdentity(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

function canReach(folder: string, account: NonNullable<Account>): boolean {
  const script = 'test -x "$0" && test -w "$0"';
  return (
    spawnSync('/bin/sh', ['-c', script, folder], { ...spawnIdentity(account), cwd: '/', stdio: 'ignore' }).status === 0
  );
}
