import { join } from 'node:path';
import { migrate } from '@hedgerow/db';
import { findFreePort, startTemporaryPostgres } from '@hedgerow/local-postgres';
import { ensurePortal } from '../src/build/portal.ts';
import { readSecrets } from '../src/home/secrets.ts';
import { type Child, startChild } from '../src/processes/child.ts';
import { type House, planChildren } from '../src/processes/plans.ts';
import { waitUntilReady } from '../src/processes/readiness.ts';
import type { Teardown } from '../src/processes/teardown.ts';
import { repository } from '../src/repository.ts';
import { listeners, readSettings, type Listener } from '../src/settings.ts';

/** A whole Hedgerow on a Postgres of its own, for one bench. */
export interface BenchProduct {
  readonly house: House;
  readonly children: ReadonlyMap<string, Child>;
  /** Where a process answers, `http://127.0.0.1:…`. */
  readonly origin: (name: Listener) => string;
  readonly logFile: (name: Listener) => string;
}

/** Tells the person who waits what is going on; results go to standard output. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Starts Postgres, fills it, and starts the processes that a bench needs, as `npm start` would.
 *
 * @param home an empty folder of the bench's own
 * @param fill loads what is to be measured and gives what the bench needs to know of it
 */
export async function startProduct<Filled>(
  home: string,
  teardown: Teardown,
  fill: (house: House) => Promise<Filled>,
  { wanted = listeners, logLevel = 'error' }: { wanted?: readonly Listener[]; logLevel?: string } = {},
): Promise<{ product: BenchProduct; filled: Filled }> {
  const { signal } = new AbortController();
  if (wanted.includes('portal')) await ensurePortal(say, signal);
  say('Starting Postgres and filling it …');
  const postgres = await startTemporaryPostgres();
  await teardown.add(() => postgres.stop());
  const secrets = readSecrets(home);
  await migrate(postgres.url, secrets.rolePasswords);
  const ports = Object.fromEntries(
    await Promise.all(listeners.map(async (name) => [name, await findFreePort()] as const)),
  ) as Record<Listener, number>;
  const read = readSettings({ HEDGEROW_HOME: home, LOG_LEVEL: logLevel }, repository);
  const settings = { ...read, ports, publicOrigin: `http://127.0.0.1:${String(ports.portal)}` };
  const house: House = { settings, secrets, administratorUrl: postgres.url };
  const filled = await fill(house);
  say('Starting the processes …');
  const plans = planChildren(house).filter(({ name }) => (wanted as readonly string[]).includes(name));
  const logFile = (name: string): string => join(home, `${name}.log`);
  const children = new Map<string, Child>();
  for (const plan of plans) {
    const child = startChild(plan, logFile(plan.name));
    children.set(plan.name, child);
    await teardown.add(() => child.stop());
  }
  await Promise.all([...children.values()].map((child) => waitUntilReady(child, signal)));
  const origin = (name: Listener): string => `http://127.0.0.1:${String(ports[name])}`;
  return { product: { house, children, origin, logFile }, filled };
}
