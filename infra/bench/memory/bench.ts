import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPool } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { roleAddress } from '../../src/database/address.ts';
import { Fault } from '../../src/fault.ts';
import { Teardown } from '../../src/processes/teardown.ts';
import { type BenchRequest, measure, type Measured } from '../load.ts';
import { thisMachine } from '../machine.ts';
import { portalOperation } from '../portal-operation.ts';
import { type BenchProduct, say, startProduct } from '../product.ts';
import { shuffled } from '../shuffled.ts';
import { loadDataset } from '../worklist/dataset.ts';
import { highestMoments, type MemoryResult, type Moment, printMemory } from './report.ts';
import { residentMegabytes } from './resident.ts';

const clients = 500;
const usualMinutes = 2;

/**
 * P9: what the gateway holds in memory while 500 clients ask for the worklist, all at once and again and again.
 *
 * @param args `--minutes 60` for the hour; without it two minutes. `--pause 30` lets each client read for so many seconds
 *   before it asks again, which leaves the machine to others meanwhile
 */
export async function benchMemory(args: readonly string[]): Promise<void> {
  const { minutes, pauseSeconds } = readArguments(args);
  const machine = thisMachine();
  const teardown = new Teardown();
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  try {
    const { product, filled: requests } = await startProduct(home, teardown, fill, {
      wanted: ['schools', 'provision', 'training', 'agencies', 'gateway'],
    });
    const measured = await watch(product, requests, minutes, pauseSeconds);
    const result: MemoryResult = {
      measuredOn: systemClock.today(),
      machine,
      clients,
      minutes,
      pauseSeconds,
      ...measured,
    };
    const name = minutes < 60 ? 'memory' : 'memory-hour';
    const results = new URL('../results/', import.meta.url);
    await writeFile(
      new URL(`${name}.json`, results),
      `${JSON.stringify({ ...result, moments: highestMoments(result.moments, minutes) }, null, 2)}\n`,
    );
    const table = printMemory(result);
    await writeFile(new URL(`${name}.md`, results), table);
    process.stdout.write(table);
  } finally {
    await teardown.close();
  }
}

function readArguments(args: readonly string[]): { minutes: number; pauseSeconds: number } {
  const text = { type: 'string' } as const;
  const { minutes = String(usualMinutes), pause = '0' } = parseArgs({
    args: [...args],
    options: { minutes: text, pause: text },
  }).values;
  const whole = (name: string, given: string, least: number, most: number): number => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new Fault(`--${name} takes a whole number from ${String(least)} to ${String(most)}.`);
    return number;
  };
  return { minutes: whole('minutes', minutes, 1, 600), pauseSeconds: whole('pause', pause, 0, 300) };
}

/** The worklist's schools and SENCos, and the question of each, named by its hash as the portal does. */
async function fill({ administratorUrl, secrets }: BenchProduct['house']): Promise<readonly BenchRequest[]> {
  const seed = openPool(roleAddress(administratorUrl, 'hedgerow_seed', secrets.rolePasswords.hedgerow_seed), {
    max: 1,
  });
  const people = await loadDataset(seed, systemClock.today());
  await seed.end();
  const { hash } = await portalOperation('DuePage');
  const body = JSON.stringify({ documentId: `sha256:${hash}`, variables: { first: 50 } });
  return shuffled(people).map(({ token }) => ({
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  }));
}

async function watch(
  { children, origin }: BenchProduct,
  requests: readonly BenchRequest[],
  minutes: number,
  pauseSeconds: number,
): Promise<{ atStart: number; moments: readonly Moment[]; load: Measured }> {
  const pid = children.get('gateway')?.pid;
  if (pid === undefined) throw new Error('There is no gateway to measure.');
  const atStart = await residentMegabytes(pid);
  say(`The gateway holds ${atStart.toFixed(0)} MB. ${String(clients)} clients ask for ${String(minutes)} minutes …`);
  const moments: Moment[] = [];
  const begun = performance.now();
  const look = setInterval(() => {
    void residentMegabytes(pid).then((megabytes) => {
      moments.push({ minute: (performance.now() - begun) / 60_000, megabytes });
    });
  }, 1_000);
  const load = await measure(origin('gateway'), requests, {
    clients,
    seconds: minutes * 60,
    most: Number.MAX_SAFE_INTEGER,
    pauseSeconds,
  });
  clearInterval(look);
  return { atStart, moments, load };
}
