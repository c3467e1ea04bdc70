import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@hedgerow/service-kit';
import { Teardown } from '../../src/processes/teardown.ts';
import { type County, type CountySize, loadCounty } from '../county/load-county.ts';
import { type BenchRequest, measure } from '../load.ts';
import { thisMachine } from '../machine.ts';
import { type BenchProduct, say, startProduct } from '../product.ts';
import { shuffled } from '../shuffled.ts';
import { shareOf } from './gateway-share.ts';
import { type MeasuredPage, type PagesResult, printPages } from './report.ts';

const size: CountySize = { schools: 20, pupilsPerSchool: 200, sencos: 16 };
const seconds = { warm: 6, one: 6, sixteen: 8 };

/** P10: whole pages of the portal as a signed-in person gets them, at one client and at sixteen. */
export async function benchPages(): Promise<void> {
  const machine = thisMachine();
  const teardown = new Teardown();
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  try {
    const { product, filled: county } = await startProduct(home, teardown, (house) => loadCounty(house, size), {
      logLevel: 'info',
    });
    const pages: MeasuredPage[] = [];
    for (const [name, requests] of Object.entries(pagesOf(county)))
      pages.push(await measurePage(product, name, requests));
    const { withNeeds } = county;
    const result: PagesResult = {
      measuredOn: systemClock.today(),
      machine,
      dataset: { ...size, withNeeds },
      pages,
    };
    const results = new URL('../results/', import.meta.url);
    await writeFile(new URL('pages.json', results), `${JSON.stringify(result, null, 2)}\n`);
    const table = printPages(result);
    await writeFile(new URL('pages.md', results), table);
    process.stdout.write(table);
  } finally {
    await teardown.close();
  }
}

/** Each page as each SENCo would ask for it, in a random order. */
function pagesOf({ tokens, schools, children }: County): Readonly<Record<string, readonly BenchRequest[]>> {
  const requests = (paths: readonly string[]): BenchRequest[] =>
    shuffled(paths.flatMap((path) => tokens.map((token) => ({ path, headers: { cookie: `session=${token}` } }))));
  return {
    'register of a school of 200, 100 to a page': requests(schools.map((id) => `/schools/${id}`)),
    'one child': requests(children.slice(0, 200).map(({ id, school }) => `/schools/${school}/pupils/${id}`)),
    'overview of all 20 schools': requests(['/schools']),
    'worklist over 20 schools': requests(['/due']),
  };
}

async function measurePage(
  product: BenchProduct,
  name: string,
  requests: readonly BenchRequest[],
): Promise<MeasuredPage> {
  say(`Measuring: ${name} …`);
  const origin = product.origin('portal');
  await measure(origin, requests, { clients: 4, seconds: seconds.warm });
  const followed = requests.slice(0, 1_000).map((request) => ({ requestId: randomUUID(), request }));
  const one = await measure(
    origin,
    followed.map(({ requestId, request }) => ({
      ...request,
      headers: { ...request.headers, 'x-request-id': requestId },
    })),
    { clients: 1, seconds: seconds.one, most: followed.length },
  );
  const ids = new Set(followed.map(({ requestId }) => requestId));
  const share = await shareOf(ids, product.logFile('portal'), product.logFile('gateway'));
  const sixteen = await measure(origin, requests, { clients: 16, seconds: seconds.sixteen });
  return { name, one, sixteen, share };
}
