import { loginRoles, newId, type LoginRole, type Sql } from '@hedgerow/db';
import type { Role } from '@hedgerow/authz';
import type { GatewayUnderTest } from '../../../gateway/test/gateway-under-test.ts';
import type { House } from '../../src/processes/plans.ts';
import { repository } from '../../src/repository.ts';
import { readSettings } from '../../src/settings.ts';
import { insertMissing } from './missing-records.ts';

/** Somebody who asks, and whose records are real to her. */
export interface Reader {
  readonly token: string;
  readonly school: string;
  readonly organisation: string;
}

export interface Readers {
  /** SENCo and head of one village. */
  readonly reader: Reader;
  /** Holds every role over another village and over the organisation around it. */
  readonly insider: Reader;
  /** Names of the other village's children, and of its staff who work nowhere else. */
  readonly foreignNames: readonly string[];
}

/** What the demo's loader needs to know of a test database. */
export function houseOf(administratorUrl: string): House {
  const rolePasswords = Object.fromEntries(loginRoles.map((role) => [role, 'test-only'])) as Record<LoginRole, string>;
  const actorKeys = { schools: '', provision: '', training: '', agencies: '' };
  const secrets = {
    administratorPassword: '',
    identitySecret: 'a secret of at least 32 characters',
    identityEncryptionKey: 'a key of at least 32 characters, kept apart',
    demoSecret: 'of this test',
  };
  return {
    settings: readSettings({}, repository),
    secrets: { ...secrets, rolePasswords, actorKeys },
    administratorUrl,
  };
}

type Scope = 'school_id' | 'organisation_id' | 'agency_id';

/** Gives two people of a loaded demo their roles, and both villages a record of every kind. */
export async function castReaders(seed: Sql, gateway: GatewayUnderTest, today: string): Promise<Readers> {
  const one = async (found: PromiseLike<readonly { id: string }[]>): Promise<string> => {
    const [row] = await found;
    if (row === undefined)
      throw new Error('The demo has changed: a village or an organisation of this test is not there.');
    return row.id;
  };
  const village = (name: string) =>
    one(seed<{ id: string }[]>`select school_id as id from reference.school where short_name = ${name}`);
  const organisation = (kind: string) =>
    one(seed<{ id: string }[]>`select id from schools.organisation where kind = ${kind} limit 1`);
  const person = async (roles: readonly (readonly [Role, string, Scope])[]): Promise<string> => {
    const { account, token } = await gateway.someone();
    await seed`insert into schools.person (id, given_name, family_name, version) values (${account.personId}, 'Robin', 'Reader', 1)`;
    for (const [role, scope, column] of roles) {
      await seed`insert into access.assignment ${seed({ id: newId(), person_id: account.personId, role, [column]: scope, starts_on: '2020-09-01' })}`;
    }
    return token;
  };
  const [own, other] = [await village('Ashbeck'), await village('Dunmere')];
  const [hers, theirs] = [await organisation('TRUST'), await organisation('NETWORK')];
  await insertMissing(seed, own, hers, today);
  await insertMissing(seed, other, theirs, today);
  const agencies = await seed<
    { id: string }[]
  >`select distinct agency_id as id from agencies.referral where school_id = ${other}`;
  const reader = [
    ['school_senco', own, 'school_id'],
    ['head_teacher', own, 'school_id'],
  ] as const;
  const insider = [
    ['shared_senco', other, 'school_id'],
    ['head_teacher', other, 'school_id'],
    ['administrator', theirs, 'organisation_id'],
    ['inclusion_manager', theirs, 'organisation_id'],
    ...agencies.map(({ id }) => ['agency_professional', id, 'agency_id'] as const),
  ] as const;
  return {
    reader: { token: await person(reader), school: own, organisation: hers },
    insider: { token: await person(insider), school: other, organisation: theirs },
    foreignNames: await namesOnlyOf(seed, other),
  };
}

async function namesOnlyOf(seed: Sql, school: string): Promise<string[]> {
  const people = await seed<{ name: string }[]>`
    select given_name || ' ' || family_name as name from provision.pupil where school_id = ${school}
    union select p.given_name || ' ' || p.family_name from schools.person p
      join schools.employment e on e.person_id = p.id and e.school_id = ${school}
    except select given_name || ' ' || family_name from provision.pupil where school_id <> ${school}
    except select p.given_name || ' ' || p.family_name from schools.person p
      join schools.employment e on e.person_id = p.id and e.school_id <> ${school}`;
  return people.map(({ name }) => name);
}
