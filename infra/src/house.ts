import { migrate } from '@hedgerow/db';
import type { Progress } from './build/progress.ts';
import { openDatabase } from './database/open.ts';
import { loadDemoOnce } from './demo/load.ts';
import { prepareHome } from './home/folder.ts';
import { lockHome } from './home/lock.ts';
import { readSecrets } from './home/secrets.ts';
import type { House } from './processes/plans.ts';
import { hearStopRequest } from './processes/stop-request.ts';
import { Teardown } from './processes/teardown.ts';
import type { Settings } from './settings.ts';

/** What runs until it is asked to stop; what it adds to the teardown is taken down afterwards, last first. */
export type Keeper = (teardown: Teardown, signal: AbortSignal) => Promise<void>;

/** Holds the data folder while `keep` runs, until Ctrl-C or a fault; then takes everything down and gives the folder back. */
export async function keepHouse(settings: Settings, progress: Progress, keep: Keeper): Promise<void> {
  prepareHome(settings.home);
  const giveBack = lockHome(settings.home);
  const request = hearStopRequest();
  const teardown = new Teardown();
  const keeping = keep(teardown, request.signal);
  try {
    await Promise.race([keeping, request.made]);
    progress('Stopping …');
  } finally {
    request.make();
    await teardown.close();
    // What was under way when it was asked to stop has ended too.
    await Promise.allSettled([keeping]);
    giveBack();
    request.forget();
  }
}

/** Opens the database, brings it up to date and, where it is wanted, loads the demo once. */
export async function furnish(
  settings: Settings,
  teardown: Teardown,
  signal: AbortSignal,
  progress: Progress,
): Promise<House> {
  if (settings.operations === 'any')
    progress('The safelist is off: the gateway answers any operation within its limits.');
  const secrets = readSecrets(settings.home);
  progress(settings.databaseUrl === null ? 'Starting Postgres …' : 'Looking for the Postgres of DATABASE_URL …');
  const database = await openDatabase(settings, secrets, progress);
  await teardown.add(() => database.close());
  if (database.note !== null) progress(database.note);
  signal.throwIfAborted();
  const house: House = { settings, secrets, administratorUrl: database.administratorUrl };
  const { applied } = await migrate(house.administratorUrl, secrets.rolePasswords);
  if (applied.length > 0) progress(`Brought the database up to date (${String(applied.length)} migrations).`);
  signal.throwIfAborted();
  if (settings.wantsDemo) await loadDemoOnce(house, progress);
  signal.throwIfAborted();
  return house;
}
