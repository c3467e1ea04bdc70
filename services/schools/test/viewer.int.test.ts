import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { recordVisit } from '../src/visit/operations/record-visit.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
let shared: Actor;

beforeAll(async () => {
  const [first, second, third] = bench.world.schools;
  shared = await bench.world.alsoHolds(
    await bench.world.person('shared_senco', { school: first }, { givenName: 'Wren', familyName: 'Hollis' }),
    'shared_senco',
    { school: third },
  );
  for (const [school, day] of [
    [first, '2026-10-01'],
    [third, '2026-10-20'],
  ] as const) {
    await recordVisit(bench.as(shared), { ...once(), schoolId: school.id, visitedOn: day, kind: 'PLANNED' });
  }
  const stranger = await bench.world.person('school_senco', { school: second });
  await recordVisit(bench.as(stranger), { ...once(), schoolId: second.id, visitedOn: '2026-10-01', kind: 'PLANNED' });
});

const worklist = `{ viewer { person { familyName } placeDuties(first: 10) {
  nodes { rule owner strength dueOn group basis causeType school { shortName } }
  counts { overdue thisWeek thisHalfTerm waiting later bySchool { open school { shortName } } } } } }`;

describe('what a shared SENCo owes at her places', () => {
  test('is one list over her schools by date, and never a word of another school', async () => {
    const answer = await bench.ask(shared, worklist);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      viewer: {
        person: { familyName: 'Hollis' },
        placeDuties: {
          nodes: [
            {
              rule: 'VISIT_DUE',
              owner: 'SENCO',
              strength: 'LOCAL',
              dueOn: '2026-11-12',
              group: 'OVERDUE',
              basis: 'agreed with the school or setting',
              causeType: 'school',
              school: { shortName: 'Ashcombe' },
            },
            {
              rule: 'VISIT_DUE',
              owner: 'SENCO',
              strength: 'LOCAL',
              dueOn: '2026-12-01',
              group: 'THIS_HALF_TERM',
              basis: 'agreed with the school or setting',
              causeType: 'school',
              school: { shortName: 'Corrie Moor' },
            },
          ],
          counts: {
            overdue: 1,
            thisWeek: 0,
            thisHalfTerm: 1,
            waiting: 0,
            later: 0,
            bySchool: expect.arrayContaining([
              { open: 1, school: { shortName: 'Ashcombe' } },
              { open: 1, school: { shortName: 'Corrie Moor' } },
            ]) as unknown[],
          },
        },
      },
    });
  });

  test('is empty for people who owe nothing, and for a stranger to every school', async () => {
    const nobody: Actor = {
      personId: newId(),
      sessionId: newId(),
      requestId: newId(),
      roles: ['school_senco'],
      confirmedAt: null,
    };
    expect(
      (await bench.ask(nobody, '{ viewer { placeDuties { nodes { id } } schools { nodes { id } } } }')).data,
    ).toEqual({ viewer: { placeDuties: { nodes: [] }, schools: { nodes: [] } } });
  });
});

describe('the places somebody sees', () => {
  const schoolsOf = async (actor: Actor, args = ''): Promise<string[]> => {
    const answer = await bench.ask(
      actor,
      `{ viewer { schools${args} { nodes { shortName } pageInfo { hasNextPage endCursor } } } }`,
    );
    return (
      answer.data as unknown as { viewer: { schools: { nodes: { shortName: string }[] } } }
    ).viewer.schools.nodes.map((node) => node.shortName);
  };

  test('are those of a role, by name, and what the filter lets through', async () => {
    expect(await schoolsOf(shared)).toEqual(['Ashcombe', 'Corrie Moor']);
    expect(await schoolsOf(shared, '(filter: { text: "moor" })')).toEqual(['Corrie Moor']);
    expect(await schoolsOf(shared, '(filter: { text: "%" })')).toEqual([]);
    expect(await schoolsOf(shared, '(filter: { isEarlyYears: true })')).toEqual([]);
    expect(await schoolsOf(shared, `(filter: { organisationId: "${bench.world.trustId}" })`)).toEqual(['Ashcombe']);
    expect(
      await schoolsOf(await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId })),
    ).toEqual(['Ashcombe', 'Brindle Hill']);
  });

  test('come page by page without loss, also when two places share a name', async () => {
    const organisationId = newId();
    const names = ['Same Name', 'Same Name', 'Äpple Tree', 'apple tree', 'Zinnia'];
    for (const name of names) {
      const schoolId = newId();
      await bench.database
        .seed`insert into access.membership (id, school_id, organisation_id, starts_on) values (${newId()}, ${schoolId}, ${organisationId}, '2026-09-01')`;
      await bench.database
        .seed`insert into schools.school (id, name, short_name, kind, phase, la_code, la_name) values (${schoolId}, ${name}, ${name}, 'SCHOOL', 'PRIMARY', '909', 'Westmere')`;
    }
    const manager = await bench.world.person('inclusion_manager', { organisationId });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await bench.ask(
        manager,
        'query($after: String) { viewer { schools(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const { nodes, pageInfo } = (
        answer.data as unknown as {
          viewer: { schools: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
        }
      ).viewer.schools;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(names.length);
  });

  test('are found in the palette by name, town and number, and no others are', async () => {
    const find = async (text: string) =>
      (await bench.ask(shared, 'query($text: String!) { searchPlaces(text: $text) { shortName } }', { text })).data;
    expect(await find('corrie')).toEqual({ searchPlaces: [{ shortName: 'Corrie Moor' }] });
    expect(await find('9900')).toEqual({ searchPlaces: [{ shortName: 'Ashcombe' }, { shortName: 'Corrie Moor' }] });
    expect(await find('brindle')).toEqual({ searchPlaces: [] });
    expect(await find('_')).toEqual({ searchPlaces: [] });
    expect(await find('')).toEqual({ searchPlaces: [] });
  });

  test('do not open by their id to somebody without a role there, in whichever way it is asked', async () => {
    const [, hidden] = bench.world.schools;
    const ways =
      'query($id: ID!, $r: [_Any!]!) { school(id: $id) { name } _entities(representations: $r) { ... on School { name } } }';
    expect(
      (await bench.ask(shared, ways, { id: hidden.id, r: [{ __typename: 'School', id: hidden.id }] })).data,
    ).toEqual({ school: null, _entities: [null] });
    expect((await bench.ask(shared, ways, { id: "' or 1=1 --", r: [] })).data).toEqual({ school: null, _entities: [] });
  });

  test('a viewer is the one who asks, whoever another service names', async () => {
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { id } } }';
    expect((await bench.ask(shared, query, { r: [{ __typename: 'Viewer', id: newId() }] })).data).toEqual({
      _entities: [{ id: shared.personId }],
    });
  });
});

describe('a refusal', () => {
  test('reaches the portal with its code and a sentence for the field, and no word of the inside', async () => {
    const [school] = bench.world.schools;
    const record = 'mutation($input: RecordVisitInput!) { recordVisit(input: $input) { id } }';
    const input = { ...once(), schoolId: school.id, visitedOn: '2027-01-01', kind: 'PLANNED' };
    const answer = await bench.ask(shared, record, { input });
    expect(answer).toMatchObject({
      data: { recordVisit: null },
      errors: [{ extensions: { code: 'bad-input', details: { fields: { visitedOn: expect.any(String) as string } } } }],
    });
    const elsewhere = { ...input, ...once(), schoolId: newId(), visitedOn: '2026-11-20' };
    expect(await bench.ask(shared, record, { input: elsewhere })).toMatchObject({
      errors: [{ extensions: { code: 'not-found' } }],
    });
  });
});

describe('what a page costs', () => {
  const overview = `{ viewer { schools(first: 50) { nodes {
    name viewerMay visitIntervalWeeks lastVisitOn nextVisitDueOn inclusionStrategyPublishedOn currentHalfTerm { endsOn }
    organisations { organisation { name } } currentSenco { schoolCount warnings { code } person { familyName employments { jobTitle } } }
    classes { name teachers { person { familyName } } } staff { person { familyName } } assignments { role person { familyName } } closures { onDate } terms { name } } } } }`;

  test('is the same number of statements for two schools as for twenty-two', async () => {
    const organisationId = newId();
    const manager = await bench.world.person('inclusion_manager', { organisationId });
    const add = async (): Promise<void> => {
      const school = { id: newId(), name: 'Extra' };
      await bench.database
        .seed`insert into access.membership (id, school_id, organisation_id, starts_on) values (${newId()}, ${school.id}, ${organisationId}, '2026-09-01')`;
      await bench.database
        .seed`insert into schools.organisation (id, kind, name) values (${organisationId}, 'TRUST', 'Grown') on conflict do nothing`;
      await bench.database
        .seed`insert into schools.school (id, name, short_name, kind, phase, la_code, la_name) values (${school.id}, 'Extra', 'Extra', 'SCHOOL', 'PRIMARY', '909', 'Westmere')`;
      const personId = await bench.employ(school);
      const designation = newId();
      await bench.database
        .seed`insert into schools.designation (id, school_id, person_id, starts_on, class_teaching_commitment, first_became_senco_on) values (${designation}, ${school.id}, ${personId}, '2026-09-01', 'NONE', '2026-09-01')`;
      await bench.database
        .seed`insert into reference.designation (id, school_id, person_id, starts_on) values (${designation}, ${school.id}, ${personId}, '2026-09-01')`;
      const group = newId();
      await bench.database
        .seed`insert into schools.class (id, school_id, name, academic_year, year_groups) values (${group}, ${school.id}, 'Oak', 2026, '{1}')`;
      await bench.database
        .seed`insert into access.class_teaching (id, class_id, school_id, person_id, starts_on) values (${newId()}, ${group}, ${school.id}, ${personId}, '2026-09-01')`;
    };
    const cost = async (): Promise<number> => {
      bench.statements();
      expect((await bench.ask(manager, overview)).errors).toBeUndefined();
      return bench.statements();
    };
    for (let count = 0; count < 2; count += 1) await add();
    // The first asking also opens connections.
    await cost();
    const small = await cost();
    for (let count = 0; count < 20; count += 1) await add();
    expect(await cost()).toBe(small);
  });

  test('of duties does not grow with them', async () => {
    bench.statements();
    await bench.ask(shared, worklist);
    const few = bench.statements();
    const [first] = bench.world.schools;
    for (let count = 0; count < 30; count += 1) {
      await bench.database
        .seed`insert into schools.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id) values (${newId()}, 'VISIT_DUE', ${first.id}, 'SENCO', '2026-12-01', 'agreed', 'LOCAL', 'school', ${newId()})`;
    }
    await bench.ask(shared, worklist);
    expect(bench.statements()).toBe(few);
  });
});
