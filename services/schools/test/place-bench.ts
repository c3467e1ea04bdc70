import { beforeAll } from 'vitest';
import { newId, type Sql } from '@hedgerow/db';
import { buildSubgraph, createLogger, standingClock, type Actor, type Clock } from '@hedgerow/service-kit';
import {
  contextsOf,
  createWorld,
  justConfirmed,
  useTestDatabase,
  type TestDatabase,
  type World,
  type WorldSchool,
} from '@hedgerow/testing';
import { createLoaders, type SchoolsContext } from '../src/context.ts';
import { schoolsSubgraph } from '../src/server.ts';

export interface Answer {
  // A test reads what it asked for; the contract is checked when the query is validated.
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[] | undefined;
}

/** Three places as this service keeps them, a clock that stands, and two ways in: operations and the graph. */
export interface PlaceBench {
  readonly database: TestDatabase;
  readonly world: World;
  readonly clock: Clock & { moveTo(day: string): void };
  /** The context of an actor, for calling operations. */
  as(actor: Actor): SchoolsContext;
  /** Asks the subgraph as an actor. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Statements sent to Postgres as the service since the last call. */
  statements(): number;
  /** A member of staff with a job, and no role. */
  employ(school: WorldSchool, job?: Partial<Job>): Promise<string>;
}

export interface Job {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly isTeacher: boolean;
  readonly isQualifiedTeacher: boolean;
  readonly isInductionSettled: boolean;
  readonly isHead: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const today = '2026-11-23';

/** Call at the top of a test file. */
export function usePlaceBench(): PlaceBench {
  const database = useTestDatabase();
  const clock = standingClock(today);
  let built: { world: World; as: PlaceBench['as']; ask: PlaceBench['ask'] } | undefined;
  let sent = 0;
  beforeAll(async () => {
    await database.standOn(today);
    const world = await createWorld(database.seed);
    await furnish(database.seed, world);
    const db = database.open('schools_app', () => {
      sent += 1;
    });
    const subgraph = await buildSubgraph(schoolsSubgraph, {
      service: 'schools',
      db,
      clock,
      log: createLogger('schools', 'silent'),
    });
    const ask: PlaceBench['ask'] = async (actor, query, variables = {}) => {
      const { body } = await subgraph.answer({
        actor: justConfirmed(actor, clock),
        headers: new Map([['content-type', 'application/json']]),
        body: { query, variables },
      });
      return JSON.parse(body) as Answer;
    };
    built = { world, ask, as: contextsOf('schools', db, clock, createLoaders) };
  });
  const get = (): NonNullable<typeof built> => {
    if (built === undefined) throw new Error('The bench is there from beforeAll on.');
    return built;
  };
  return {
    database,
    clock,
    get world() {
      return get().world;
    },
    as: (actor) => get().as(actor),
    ask: (actor, query, variables) => get().ask(actor, query, variables),
    statements: () => {
      const count = sent;
      sent = 0;
      return count;
    },
    employ: (school, job) => employ(database.seed, school, job),
  };
}

/** The world's schools as the schools service itself keeps them: a community primary, an academy, a community primary; and the trust. */
async function furnish(seed: Sql, world: World): Promise<void> {
  await seed`insert into schools.organisation (id, kind, name) values (${world.trustId}, 'TRUST', 'Hollow Lane Trust')`;
  await seed`
    insert into schools.school (id, urn, name, short_name, kind, phase, establishment_type_code, establishment_type_name, la_code, la_name, town, is_maintained, needs_qualified_senco, needs_inclusion_strategy, colour)
    select school_id, urn, name, short_name, 'SCHOOL', 'PRIMARY', case when is_maintained then 1 else 34 end, 'Community school', la_code, la_name, short_name, is_maintained, true, true, colour from reference.school`;
}

async function employ(seed: Sql, school: WorldSchool, job: Partial<Job> = {}): Promise<string> {
  const {
    personId = newId(),
    givenName = 'Robin',
    familyName = 'Ashby',
    jobTitle = 'Teacher',
    isTeacher = true,
    isQualifiedTeacher = true,
    isInductionSettled = true,
    isHead = false,
    startsOn = '2023-09-01',
    endsOn = null,
  } = job;
  await seed`insert into schools.person (id, given_name, family_name) values (${personId}, ${givenName}, ${familyName}) on conflict do nothing`;
  await seed`insert into reference.person (person_id, given_name, family_name) values (${personId}, ${givenName}, ${familyName}) on conflict do nothing`;
  await seed`insert into schools.employment (id, school_id, person_id, job_title, is_teacher, is_qualified_teacher, is_induction_settled, is_head, starts_on, ends_on)
    values (${newId()}, ${school.id}, ${personId}, ${jobTitle}, ${isTeacher}, ${isQualifiedTeacher}, ${isInductionSettled}, ${isHead}, ${startsOn}, ${endsOn})`;
  return personId;
}

/** A key for one sending of a form. */
export const once = (): { readonly idempotencyKey: string } => ({ idempotencyKey: newId() });
