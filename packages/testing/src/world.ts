import { newId, SYSTEM_PERSON, type Sql } from '@hedgerow/db';
import { scopeOfRole, type Role } from '@hedgerow/authz';
import type { Actor } from '@hedgerow/service-kit';

export interface WorldSchool {
  readonly id: string;
  readonly name: string;
}

/** Over what a person of a test world holds a role. A parent's child is named with the school whose record it is. */
export interface WorldScope {
  readonly school?: WorldSchool;
  readonly organisationId?: string;
  readonly agencyId?: string;
  readonly pupilId?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** Schools, people and rights for a test, in `access` and `reference` alone; each service adds its own records. */
export interface World {
  readonly schools: readonly [WorldSchool, WorldSchool, WorldSchool];
  /** A trust of the first two schools. */
  readonly trustId: string;
  /** A person who holds one role over one scope, as the actor of a request; `justConfirmed` says when, by the test's own clock. */
  person(
    role: Role,
    scope: WorldScope,
    names?: { readonly givenName: string; readonly familyName: string },
  ): Promise<Actor>;
  /** Gives the person one more role. */
  alsoHolds(actor: Actor, role: Role, scope: WorldScope): Promise<Actor>;
  /** Employs the person at schools, as `reference` tells it to the other services. */
  works(actor: Actor, ...schools: readonly WorldSchool[]): Promise<Actor>;
  /** Makes a class in a school, taught by a person from the start of the world. */
  teaches(actor: Actor, school: WorldSchool, classId?: string): Promise<string>;
  /** Opens the file of a child at a school, whatever else is known of her. */
  child(school: WorldSchool, pupilId?: string): Promise<string>;
  /** Designates the person as SENCo of a school, as `reference` tells it to the other services. */
  designates(actor: Actor, school: WorldSchool): Promise<void>;
  /** Hedgerow's own jobs. */
  readonly system: Actor;
}

/** The first day of every test world: rights and memberships start here, and were given on the morning of their first day. */
export const worldStart = '2023-09-01';

const names = ['Ashcombe', 'Brindle Hill', 'Corrie Moor'] as const;

/** Builds a world of three schools, two of them in one trust, with half-terms from September 2023 to August 2028. */
export async function createWorld(seed: Sql): Promise<World> {
  const makeSchool = async (name: string, place: number): Promise<WorldSchool> => {
    const school = { id: newId(), name: `${name} Primary School` };
    await seed`insert into reference.school (school_id, urn, name, short_name, phase, is_maintained, la_code, la_name, colour)
      values (${school.id}, ${990001 + place}, ${school.name}, ${name}, 'Primary', ${place !== 1}, '999', 'Northdale Council', ${place + 1})`;
    for (let year = 2023; year < 2028; year += 1) {
      const half = (term: number, part: number, from: string, to: string) =>
        seed`insert into reference.half_term (school_id, starts_on, ends_on, academic_year, term, half) values (${school.id}, ${from}, ${to}, ${year}, ${term}, ${part})`;
      const next = String(year + 1);
      await half(1, 1, `${String(year)}-09-03`, `${String(year)}-10-23`);
      await half(1, 2, `${String(year)}-11-02`, `${String(year)}-12-18`);
      await half(2, 1, `${next}-01-04`, `${next}-02-12`);
      await half(2, 2, `${next}-02-22`, `${next}-03-26`);
      await half(3, 1, `${next}-04-12`, `${next}-05-28`);
      await half(3, 2, `${next}-06-07`, `${next}-07-21`);
    }
    return school;
  };
  const schools: [WorldSchool, WorldSchool, WorldSchool] = [
    await makeSchool(names[0], 0),
    await makeSchool(names[1], 1),
    await makeSchool(names[2], 2),
  ];
  const trustId = newId();
  for (const school of schools.slice(0, 2)) {
    await seed`insert into access.membership (id, school_id, organisation_id, starts_on) values (${newId()}, ${school.id}, ${trustId}, ${worldStart})`;
  }

  const assign = async (personId: string, role: Role, scope: WorldScope): Promise<void> => {
    const kind = scopeOfRole[role];
    await seed`insert into access.assignment (id, person_id, role, school_id, organisation_id, agency_id, pupil_id, starts_on, ends_on, granted_at)
      values (${newId()}, ${personId}, ${role}, ${scope.school?.id ?? null}, ${kind === 'organisation' ? (scope.organisationId ?? trustId) : null}, ${scope.agencyId ?? null}, ${scope.pupilId ?? null},
        ${scope.startsOn ?? worldStart}, ${scope.endsOn ?? null}, ${`${scope.startsOn ?? worldStart}T08:00:00Z`})`;
  };
  const world: World = {
    schools,
    trustId,
    system: { personId: SYSTEM_PERSON, sessionId: 'system', requestId: newId(), roles: ['system'], confirmedAt: null },
    person: async (role, scope, named = { givenName: 'Jo', familyName: 'Penrose' }) => {
      const personId = newId();
      await seed`insert into reference.person (person_id, given_name, family_name) values (${personId}, ${named.givenName}, ${named.familyName})`;
      await assign(personId, role, scope);
      return { personId, sessionId: newId(), requestId: newId(), roles: [role], confirmedAt: null };
    },
    alsoHolds: async (actor, role, scope) => {
      await assign(actor.personId, role, scope);
      return { ...actor, roles: [...new Set([...actor.roles, role])] };
    },
    works: async (actor, ...schools) => {
      for (const school of schools) {
        await seed`insert into reference.employment (id, school_id, person_id, starts_on) values (${newId()}, ${school.id}, ${actor.personId}, ${worldStart})`;
      }
      return actor;
    },
    teaches: async (actor, school, classId = newId()) => {
      await seed`insert into access.class_teaching (id, class_id, school_id, person_id, starts_on) values (${newId()}, ${classId}, ${school.id}, ${actor.personId}, ${worldStart})`;
      return classId;
    },
    child: async (school, pupilId = newId()) => {
      await seed`insert into provision.pupil (id, school_id, given_name, family_name, birth_on, family_key, given_key, search_name)
        values (${pupilId}, ${school.id}, 'Wren', 'Ogunleye', '2019-03-04', 'ogunleye', 'wren', 'wren ogunleye') on conflict do nothing`;
      await seed`insert into provision.pupil_file (pupil_id, school_id, opened_on) values (${pupilId}, ${school.id}, ${worldStart})`;
      return pupilId;
    },
    designates: async (actor, school) => {
      await seed`insert into reference.designation (id, school_id, person_id, starts_on, first_became_senco_on) values (${newId()}, ${school.id}, ${actor.personId}, ${worldStart}, ${worldStart})`;
    },
  };
  return world;
}
