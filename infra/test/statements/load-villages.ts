import { openPool, type Sql } from '@hedgerow/db/pool';
import { generateDemo } from '@hedgerow/demo';
import type { IsoDate } from '@hedgerow/rules';
import { seedAll } from '../../src/demo/seed-all.ts';

/** Loads the six villages of the demo, and nobody's account. */
export async function loadVillages(seed: Sql, administratorUrl: string, today: IsoDate): Promise<void> {
  await seedAll(seed, generateDemo({ seed: 'statements', today, size: 'villages' }));
  const admin = openPool(administratorUrl, { max: 1 });
  await admin`analyze`;
  await admin.end();
}
