import { newId } from '@hedgerow/db';
import { openPool, type Sql } from '@hedgerow/db/pool';
import { generateCounty } from '@hedgerow/demo';
import { hashToken, newToken } from '@hedgerow/identity';
import { systemClock } from '@hedgerow/service-kit';
import { roleAddress } from '../../src/database/address.ts';
import { seedAll } from '../../src/demo/seed-all.ts';
import type { House } from '../../src/processes/plans.ts';

export interface CountySize {
  readonly schools: number;
  readonly pupilsPerSchool: number;
  /** SENCos, each over all the schools. */
  readonly sencos: number;
}

/** What a bench asks for, and as whom. */
export interface County {
  /** Session tokens, one for each SENCo. */
  readonly tokens: readonly string[];
  readonly schools: readonly string[];
  /** Children with a support plan, and their schools. */
  readonly children: readonly { readonly id: string; readonly school: string }[];
  /** Share of all children who have needs recorded today. */
  readonly withNeeds: number;
}

/** Fills an empty database with a county of schools of one size, and signs its SENCos in. */
export async function loadCounty(house: House, size: CountySize): Promise<County> {
  const { administratorUrl, secrets } = house;
  const today = systemClock.today();
  const county = generateCounty({ seed: 'county', today, ...size });
  const seed = openPool(roleAddress(administratorUrl, 'hedgerow_seed', secrets.rolePasswords.hedgerow_seed), {
    max: 1,
  });
  const admin = openPool(administratorUrl, { max: 1 });
  try {
    await seedAll(seed, county);
    const schools = county.schools.schools.map(({ id }) => id);
    const tokens: string[] = [];
    for (let place = 0; place < size.sencos; place += 1) tokens.push(await signedInSenco(seed, schools, place, today));
    const children = await seed<{ id: string; school: string }[]>`
      select pupil_id as id, school_id as school from provision.plan where closed_on is null order by id`;
    const [share] = await seed<{ withNeeds: number }[]>`
      select (select count(distinct pupil_id) from provision.sen_status where ends_on is null and code in ('K', 'E'))::float
        / (select count(distinct pupil_id) from provision.enrolment where ends_on is null) as "withNeeds"`;
    await admin`analyze`;
    return { tokens, schools, children, withNeeds: share?.withNeeds ?? 0 };
  } finally {
    await seed.end({ timeout: 2 });
    await admin.end({ timeout: 2 });
  }
}

async function signedInSenco(seed: Sql, schools: readonly string[], place: number, today: string): Promise<string> {
  const [person, account, token] = [newId(), newId(), newToken()];
  await seed`insert into schools.person ${seed({ id: person, given_name: 'Robin', family_name: `Bench ${String(place)}`, version: 1 })}`;
  await seed`insert into reference.person ${seed({ person_id: person, given_name: 'Robin', family_name: `Bench ${String(place)}` })} on conflict do nothing`;
  const grants = schools.map((school_id) => ({
    id: newId(),
    person_id: person,
    role: 'shared_senco',
    school_id,
    starts_on: '2020-09-01',
  }));
  await seed`insert into access.assignment ${seed(grants)}`;
  await seed`insert into identity.account ${seed({ id: account, email: `bench-${String(place)}@hedgerow.example`, person_id: person, is_disabled: false, created_at: `${today}T00:00:00Z` })}`;
  const now = systemClock.now();
  const at = now.toString();
  await seed`insert into identity.session ${seed({ id: newId(), token_hash: hashToken(token), account_id: account, created_at: at, last_used_at: at, confirmed_at: at, expires_at: now.add({ hours: 9 }).toString() })}`;
  return token;
}
