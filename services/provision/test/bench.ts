import { newId } from '@hedgerow/db';
import {
  buildSubgraph,
  createLogger,
  standingClock,
  type Actor,
  type ServiceContext,
  type Subgraph,
} from '@hedgerow/service-kit';
import {
  contextsOf,
  createWorld,
  justConfirmed,
  type TestDatabase,
  type World,
  type WorldSchool,
} from '@hedgerow/testing';
import { enrolPupil } from '../src/enrolment/operations/enrol-pupil.ts';
import { createLoaders, type Loaders } from '../src/loaders.ts';
import { provisionSubgraph } from '../src/server.ts';
import { changeStatus } from '../src/status/operations/change-status.ts';

/** The Monday on which tests stand, in the second half of the autumn term. */
export const monday = '2026-11-23';

export interface ChildToBe {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: string;
  readonly upn?: string;
  readonly startsOn?: string;
  readonly classId?: string;
}

/** Three schools, the people of each role around the first, and the means to act as any of them. */
export interface Bench {
  readonly world: World;
  readonly clock: ReturnType<typeof standingClock>;
  readonly ashcombe: WorldSchool;
  readonly brindle: WorldSchool;
  readonly corrie: WorldSchool;
  /** SENCo of Ashcombe alone. */
  readonly senco: Actor;
  /** SENCo of Corrie Moor alone. */
  readonly otherSenco: Actor;
  readonly teacher: Actor;
  readonly classId: string;
  readonly assistant: Actor;
  readonly governor: Actor;
  readonly manager: Actor;
  readonly areaSenco: Actor;
  as(actor: Actor): ServiceContext<Loaders>;
  /** Puts a new child on a school's roll. */
  child(actor: Actor, school: WorldSchool, names?: ChildToBe): Promise<string>;
  /** Puts a child on SEN support for speech and language from a day on. */
  supports(actor: Actor, school: WorldSchool, pupilId: string, since?: string): Promise<void>;
  /** Asks the subgraph as the gateway would. */
  graph(
    actor: Actor,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] }>;
}

let serial = 0;

/** Builds a bench on a test database. */
export async function createBench(database: TestDatabase, onStatement?: (statement: string) => void): Promise<Bench> {
  const clock = standingClock(monday);
  await database.standOn(monday);
  const world = await createWorld(database.seed);
  const [ashcombe, brindle, corrie] = world.schools;
  const db = database.open('provision_app', onStatement);
  const as = contextsOf('provision', db, clock, createLoaders);
  const subgraph: Subgraph = await buildSubgraph(provisionSubgraph, {
    service: 'provision',
    db,
    clock,
    log: createLogger('provision', 'silent'),
  });
  const teacher = await world.person(
    'class_teacher',
    { school: ashcombe },
    { givenName: 'Tess', familyName: 'Arkwright' },
  );
  const bench: Omit<Bench, 'child' | 'supports'> = {
    world,
    clock,
    ashcombe,
    brindle,
    corrie,
    teacher,
    as,
    senco: await world.person('school_senco', { school: ashcombe }),
    otherSenco: await world.person('school_senco', { school: corrie }),
    classId: await world.teaches(teacher, ashcombe),
    assistant: await world.person('teaching_assistant', { school: ashcombe }),
    governor: await world.person('governor', { school: ashcombe }),
    manager: await world.person('inclusion_manager', { organisationId: world.trustId }),
    areaSenco: await world.person('area_senco', { organisationId: world.trustId }),
    graph: async (actor, query, variables = {}) => {
      const answer = await subgraph.answer({
        actor: justConfirmed(actor, clock),
        headers: new Map([['content-type', 'application/json']]),
        body: { query, variables },
      });
      return JSON.parse(answer.body) as Awaited<ReturnType<Bench['graph']>>;
    },
  };
  await world.designates(bench.senco, ashcombe);
  return {
    ...bench,
    child: async (actor, school, names = {}) => {
      serial += 1;
      const { classId } = names;
      if (classId !== undefined)
        await database.seed`insert into reference.class (class_id, school_id, academic_year, name)
          values (${classId}, ${school.id}, 2026, ${`Class ${classId}`}) on conflict do nothing`;
      const made = await enrolPupil(as(actor), {
        idempotencyKey: newId(),
        schoolId: school.id,
        givenName: 'Elsie',
        familyName: `Warburton ${String(serial)}`,
        birthDate: '2019-05-14',
        startsOn: '2024-09-03',
        ...names,
      });
      return made.id;
    },
    supports: async (actor, school, pupilId, since = '2026-09-07') => {
      const [open] =
        await database.seed`select id from provision.sen_status where pupil_id = ${pupilId} and ends_on is null`;
      await changeStatus(as(actor), {
        idempotencyKey: newId(),
        schoolId: school.id,
        pupilId,
        expectedStatusId: open?.['id'] as string,
        code: 'K',
        since,
        needs: [{ code: 'SLCN', rank: 1 }],
      });
    },
  };
}
