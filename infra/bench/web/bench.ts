import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@hedgerow/service-kit';
import { Teardown } from '../../src/processes/teardown.ts';
import { type CountySize, loadCounty } from '../county/load-county.ts';
import { measure } from '../load.ts';
import { thisMachine } from '../machine.ts';
import { say, startProduct } from '../product.ts';
import { visit, type Visit } from './lighthouse.ts';
import { printWeb, type WebResult } from './report.ts';

const size: CountySize = { schools: 20, pupilsPerSchool: 60, sencos: 1 };
const visits = 5;

/** P8: the worklist of a SENCo over 20 schools, signed in, as Lighthouse sees it on a throttled phone. */
export async function benchWeb(): Promise<void> {
  const machine = thisMachine();
  const teardown = new Teardown();
  const home = await mkdtemp(join(tmpdir(), 'hedgerow-bench-'));
  await teardown.add(() => rm(home, { recursive: true, force: true }));
  try {
    const { product, filled } = await startProduct(home, teardown, (house) => loadCounty(house, size));
    const origin = product.origin('portal');
    const cookie = `session=${filled.tokens[0] ?? ''}`;
    await measure(origin, [{ path: '/due', headers: { cookie } }], { clients: 2, seconds: 4 });
    const made: Visit[] = [];
    for (let turn = 0; turn < visits; turn += 1) {
      say(`Visit ${String(turn + 1)} of ${String(visits)} …`);
      made.push(await visit(`${origin}/due`, cookie, home));
    }
    const result: WebResult = { measuredOn: systemClock.today(), machine, dataset: size, visits: made };
    const results = new URL('../results/', import.meta.url);
    await writeFile(new URL('web.json', results), `${JSON.stringify(result, null, 2)}\n`);
    const table = printWeb(result);
    await writeFile(new URL('web.md', results), table);
    process.stdout.write(table);
  } finally {
    await teardown.close();
  }
}
