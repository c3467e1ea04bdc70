import { migrate } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { generateDemo } from '@hedgerow/demo';
import { systemClock } from '@hedgerow/service-kit';
import type { Progress } from '../build/progress.ts';
import { roleAddress } from '../database/address.ts';
import { emptyDatabase } from '../database/empty.ts';
import type { House } from '../processes/plans.ts';
import { addAccounts, passwordsMark } from './accounts.ts';
import { seedAll } from './seed-all.ts';
import { readMarker, writeMarker } from './marker.ts';

/** The same people and schools in every demo. */
const DEMO_SEED = 'hedgerow';

/**
 * Loads the demo into a database that holds nothing yet. A load that was cut off is begun again; a database with records
 * of its own is left as it is.
 */
export async function loadDemoOnce(house: House, progress: Progress): Promise<void> {
  const state = await stateOf(house.administratorUrl);
  if (state === 'loaded') return;
  if (state === 'in-use') {
    progress('This database holds schools already, so the demo is left out of it.');
    return;
  }
  if (state === 'cut-off') {
    progress('The demo was not loaded to its end last time: beginning again …');
    await emptyDatabase(house.administratorUrl);
    await migrate(house.administratorUrl, house.secrets.rolePasswords);
  }
  progress('Loading the demo …');
  await load(house);
}

async function stateOf(administratorUrl: string): Promise<'empty' | 'cut-off' | 'loaded' | 'in-use'> {
  const sql = openPool(administratorUrl, { max: 1 });
  try {
    const marker = await readMarker(sql);
    if (marker !== null) return marker.state === 'loaded' ? 'loaded' : 'cut-off';
    const [row] = await sql<{ isUsed: boolean }[]>`select exists (select from reference.school) as "isUsed"`;
    return row?.isUsed === true ? 'in-use' : 'empty';
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function load(house: House): Promise<void> {
  const { administratorUrl, secrets } = house;
  const demo = generateDemo({ seed: DEMO_SEED, today: systemClock.today() });
  const passwords = passwordsMark(secrets.demoSecret);
  const admin = openPool(administratorUrl, { max: 1 });
  const sql = openPool(roleAddress(administratorUrl, 'hedgerow_seed', secrets.rolePasswords.hedgerow_seed), { max: 1 });
  try {
    await readMarker(admin);
    await writeMarker(admin, { state: 'loading', accounts: [], passwords });
    await seedAll(sql, demo);
    await addAccounts(house, demo.identity.accounts);
    await admin`analyze`;
    const accounts = demo.identity.accounts.map(({ role, email, personId }) => ({ role, email, personId }));
    await writeMarker(admin, { state: 'loaded', accounts, passwords });
  } finally {
    await sql.end({ timeout: 2 });
    await admin.end({ timeout: 2 });
  }
}
