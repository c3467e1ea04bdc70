import { openPool } from '@hedgerow/db/pool';
import { migrate } from '@hedgerow/db';
import { toStderr } from '../build/progress.ts';
import { Fault } from '../fault.ts';
import { readConnection } from '../home/connection.ts';
import { prepareHome } from '../home/folder.ts';
import { lockHome, runningOn } from '../home/lock.ts';
import { readSecrets } from '../home/secrets.ts';
import type { House } from '../processes/plans.ts';
import type { Settings } from '../settings.ts';
import { openDatabase } from './open.ts';

/**
 * Runs with the database that the settings name: the one of a running Hedgerow, or else the embedded one, started for
 * the while. It is up to date in both cases.
 */
export async function withDatabase<T>(settings: Settings, run: (house: House) => Promise<T>): Promise<T> {
  prepareHome(settings.home);
  const running = settings.databaseUrl === null ? runningOn(settings.home) : null;
  if (running !== null) {
    const administratorUrl = await addressOfRunning(settings, running);
    return run({ settings, secrets: readSecrets(settings.home), administratorUrl });
  }
  const giveBack = settings.databaseUrl === null ? lockHome(settings.home) : () => undefined;
  try {
    const secrets = readSecrets(settings.home);
    const database = await openDatabase(settings, secrets, toStderr);
    try {
      await migrate(database.administratorUrl, secrets.rolePasswords);
      return await run({ settings, secrets, administratorUrl: database.administratorUrl });
    } finally {
      await database.close();
    }
  } finally {
    giveBack();
  }
}

async function addressOfRunning(settings: Settings, pid: number): Promise<string> {
  const address = readConnection(settings.home);
  if (address !== null && (await answers(address))) return address;
  throw new Fault(
    `Hedgerow (process ${String(pid)}) is still starting on ${settings.home}: try again when it says ready.`,
  );
}

async function answers(address: string): Promise<boolean> {
  const sql = openPool(address, { max: 1 });
  try {
    return (await sql`select from hedgerow.migration limit 1`).count >= 0;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
