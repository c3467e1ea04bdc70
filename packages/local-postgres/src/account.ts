import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { PostgresFault } from './fault.ts';

/** The unprivileged account that Postgres runs under; null means: the one that runs this process. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null;

const UNPRIVILEGED_NAMES = ['postgres', '_postgres', 'nobody'] as const;

/**
 * Chooses the account. Postgres refuses to run as root, so root hands it to an account that is on the machine already:
 * the owner of the data where there are data, else the database's own, else nobody.
 *
 * @throws PostgresFault where root finds no such account.
 */
export function chooseAccount(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(dataFolder);
  if (owner !== null) return owner;
  for (const name of UNPRIVILEGED_NAMES) {
    const uid = idOf(name, '-u');
    const gid = idOf(name, '-g');
    if (uid !== null && gid !== null && uid > 0) return { name, uid, gid };
  }
  throw new PostgresFault(
    `Postgres does not run as root and this machine has none of the accounts ${UNPRIVILEGED_NAMES.join(', ')}: start Hedgerow as an ordinary user, or set DATABASE_URL.`,
  );
}

/** What spawn() needs to run a program under the account. */
export function spawnIdentity(account: Account): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

function ownerOf(dataFolder: string): Account {
  const stats = statSync(dataFolder, { throwIfNoEntry: false });
  if (stats === undefined || stats.uid === 0) return null;
  return { name: askId('-nu', String(stats.uid)) ?? `user ${String(stats.uid)}`, uid: stats.uid, gid: stats.gid };
}

function idOf(name: string, flag: '-u' | '-g'): number | null {
  const id = Number.parseInt(askId(flag, name) ?? '', 10);
  return Number.isInteger(id) ? id : null;
}

function askId(flag: '-u' | '-g' | '-nu', account: string): string | null {
  try {
    return execFileSync('id', [flag, account], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
