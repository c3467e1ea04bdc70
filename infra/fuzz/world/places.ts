import { seed as seedAgencies } from '@hedgerow/agencies-service/seed';
import { newId, type Sql } from '@hedgerow/db';
import { generateDemo } from '@hedgerow/demo';
import { seed as seedProvision } from '@hedgerow/provision-service/seed';
import type { IsoDate } from '@hedgerow/rules';
import { seed as seedSchools } from '@hedgerow/schools-service/seed';
import { seed as seedTraining } from '@hedgerow/training-service/seed';
import { insertMissing } from '../../test/other-schools/missing-records.ts';

/** A school or setting of the fuzzer's world. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** One organisation that it is a member of. */
  readonly organisationId: string;
}

/** Few places of the demo, so that questions are quick: schools of a trust and a council, settings of a network. */
export const everyPlace = [
  'Ashbeck',
  'Sallowby',
  'Dunmere',
  'Otterwath',
  'Kettlewick',
  'Little Wrens',
  'Bev Calloway',
  'Acorn Barn',
] as const;

export type PlaceName = (typeof everyPlace)[number];

/** Places that leave the demo's trust and network for one that nobody else of the world is in. */
const movedTo = [
  { kind: 'TRUST', name: 'Second Trust', places: ['Dunmere', 'Otterwath'] },
  { kind: 'NETWORK', name: 'Second Network', places: ['Acorn Barn'] },
] as const;

/**
 * Fills an empty database with a few places of the demo, and gives each a record of every kind.
 *
 * @param seed past every policy
 */
export async function fillPlaces(seed: Sql, today: IsoDate, only: readonly PlaceName[]): Promise<readonly Place[]> {
  const demo = generateDemo({ seed: 'fuzz', today, only });
  await seedSchools(seed, demo.schools);
  await seedProvision(seed, demo.provision);
  await seedTraining(seed, demo.training);
  await seedAgencies(seed, demo.agencies);
  for (const { kind, name, places } of movedTo) {
    const organisationId = newId();
    await seed`insert into schools.organisation (id, kind, name) values (${organisationId}, ${kind}, ${name})`;
    await seed`
      update access.membership set organisation_id = ${organisationId}
      where school_id in (select id from schools.school where short_name = any(${[...places]}))`;
  }
  const found = await seed<Place[]>`
    select s.id, s.short_name as name, m.organisation_id as "organisationId"
    from schools.school s join access.membership m on m.school_id = s.id order by s.short_name`;
  if (found.length !== only.length) throw new Error('The demo has changed: a place of the fuzzer is not there.');
  for (const place of found) await completePlace(seed, place, today);
  return found;
}

async function completePlace(seed: Sql, { id, organisationId }: Place, today: string): Promise<void> {
  const [referral] = await seed`select from agencies.referral where school_id = ${id} limit 1`;
  if (referral !== undefined) await insertMissing(seed, id, organisationId, today);
  else
    await seed`
      insert into provision.agreement (id, pupil_id, school_id, agreed_on, agreed_by_name, how, by_id)
      select ${newId()}, pupil_id, school_id, ${today}, 'Sam Rook', 'On paper', ${newId()}
      from provision.plan where school_id = ${id} order by id limit 1 on conflict do nothing`;
  // Sessions are many and all alike: enough stay to be counted.
  await seed`
    delete from provision.delivered_session s where school_id = ${id}
      and id not in (select id from provision.delivered_session where school_id = ${id} order by id desc limit 40)`;
}
