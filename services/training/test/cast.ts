import { newId } from '@hedgerow/db';
import { standingClock, type Actor } from '@hedgerow/service-kit';
import { contextsOf, createWorld, type TestDatabase, type World, type WorldSchool } from '@hedgerow/testing';
import type { Context } from '../src/context.ts';
import { createLoaders } from '../src/loaders.ts';

/** The Monday on which every test of this service stands. */
export const monday = '2026-11-23';

/** Makes a key for a form that is sent once. */
export const key = (): string => newId();

/** The people and schools of a test: one shared SENCo of two schools, others around her, one school apart. */
export interface Cast {
  readonly world: World;
  readonly clock: ReturnType<typeof standingClock>;
  readonly ashcombe: WorldSchool;
  readonly brindle: WorldSchool;
  /** Of no organisation, and nobody's but its own. */
  readonly corrie: WorldSchool;
  /** Shared SENCo of Ashcombe and Brindle Hill. */
  readonly senco: Actor;
  readonly headOfAshcombe: Actor;
  readonly headOfCorrie: Actor;
  readonly teacher: Actor;
  readonly manager: Actor;
  readonly governor: Actor;
  /** A teacher at Ashcombe, some hours at the other two, whom the records are about; no account of her own matters here. */
  readonly staff: Actor;
  as(actor: Actor): Context;
}

export async function createCast(database: TestDatabase): Promise<Cast> {
  const clock = standingClock(monday);
  await database.standOn(monday);
  const world = await createWorld(database.seed);
  const [ashcombe, brindle, corrie] = world.schools;
  const senco = await world.alsoHolds(await world.person('shared_senco', { school: ashcombe }), 'shared_senco', {
    school: brindle,
  });
  const as = contextsOf('training', database.open('training_app'), clock, createLoaders);
  return {
    world,
    clock,
    ashcombe,
    brindle,
    corrie,
    senco,
    as,
    headOfAshcombe: await world.person('head_teacher', { school: ashcombe }),
    headOfCorrie: await world.person('head_teacher', { school: corrie }),
    teacher: await world.person('class_teacher', { school: ashcombe }),
    manager: await world.person('inclusion_manager', { organisationId: world.trustId }),
    governor: await world.person('governor', { school: ashcombe }),
    staff: await world.works(
      await world.person('class_teacher', { school: ashcombe }, { givenName: 'Sam', familyName: 'Tregear' }),
      ...world.schools,
    ),
  };
}

/** One open or closed duty, as it stands in the table. */
export interface StoredDuty {
  readonly rule: string;
  readonly school_id: string;
  readonly due_on: string;
  readonly met_on: string | null;
  readonly withdrawn_on: string | null;
}

/** The duties about one member of staff, by due date. */
export function dutiesAbout(database: TestDatabase, staffId: string, rule: string): Promise<readonly StoredDuty[]> {
  return database.seed<StoredDuty[]>`
    select d.rule, d.school_id, d.due_on, d.met_on, d.withdrawn_on from training.duty d join training.duty_subject s on s.duty_id = d.id
    where s.staff_id = ${staffId} and d.rule = ${rule} order by d.due_on, d.created_at, d.id`;
}

/** What the audit remembers of an action, newest last. */
export function auditOf(
  database: TestDatabase,
  action: string,
): Promise<readonly { person_id: string; school_id: string | null; subject_id: string | null }[]> {
  return database.seed<{ person_id: string; school_id: string | null; subject_id: string | null }[]>`
    select person_id, school_id, subject_id from audit.event where action = ${action} order by id`;
}

/** How many rows of a table there are, past every policy. */
export async function countOf(database: TestDatabase, table: string): Promise<number> {
  const [row] = await database.seed<
    { n: number }[]
  >`select count(*)::int as n from ${database.seed(`training.${table}`)}`;
  return row?.n ?? 0;
}
