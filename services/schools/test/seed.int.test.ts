import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { parseIsoDate } from '@hedgerow/rules';
import type { Actor } from '@hedgerow/service-kit';
import { recordVisit } from '../src/visit/operations/record-visit.ts';
import { seed, type SchoolsSeed } from '../src/db/seed.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const id = {
  trust: newId(),
  school: newId(),
  closed: newId(),
  setting: newId(),
  senco: newId(),
  parent: newId(),
  pupil: newId(),
  class: newId(),
  visit: newId(),
};
const data: SchoolsSeed = {
  today: parseIsoDate('2026-11-23'),
  organisations: [{ id: id.trust, kind: 'TRUST', name: 'Seeded Trust' }],
  schools: [
    {
      id: id.school,
      name: 'Fern Hill Primary School',
      kind: 'SCHOOL',
      phase: 'PRIMARY',
      laCode: '909',
      laName: 'Westmere',
      urn: 871_001,
      establishmentTypeCode: 1,
      isMaintained: true,
    },
    {
      id: id.closed,
      name: 'Old Mill School',
      kind: 'SCHOOL',
      phase: 'PRIMARY',
      laCode: '909',
      laName: 'Westmere',
      closedOn: '2026-08-31',
    },
    {
      id: id.setting,
      name: 'Bramble Nursery',
      kind: 'SETTING',
      phase: 'NOT_APPLICABLE',
      laCode: '909',
      laName: 'Westmere',
      shortName: 'Bramble',
      colour: 5,
    },
  ],
  memberships: [{ id: newId(), schoolId: id.school, organisationId: id.trust, startsOn: '2024-09-01' }],
  people: [
    { id: id.senco, givenName: 'Sol', familyName: 'Marsh' },
    { id: id.parent, givenName: 'Pat', familyName: 'Field', isFamily: true },
  ],
  employments: [
    {
      id: newId(),
      schoolId: id.school,
      personId: id.senco,
      jobTitle: 'SENCo',
      isTeacher: true,
      isQualifiedTeacher: true,
      isInductionSettled: true,
      startsOn: '2024-09-01',
    },
  ],
  designations: [
    {
      id: newId(),
      schoolId: id.school,
      personId: id.senco,
      basis: 'QUALIFIED_TEACHER',
      startsOn: '2024-09-01',
      classTeachingCommitment: 'NONE',
      firstBecameSencoOn: '2024-09-01',
      contractedHours: 7.5,
    },
  ],
  classes: [{ id: id.class, schoolId: id.school, name: 'Oak', academicYear: 2026, yearGroups: [1, 2] }],
  classTeaching: [{ id: newId(), classId: id.class, schoolId: id.school, personId: id.senco, startsOn: '2026-09-01' }],
  assignments: [
    { id: newId(), personId: id.senco, role: 'shared_senco', schoolId: id.school, startsOn: '2024-09-01' },
    {
      id: newId(),
      personId: id.parent,
      role: 'parent',
      schoolId: id.school,
      pupilId: id.pupil,
      startsOn: '2024-09-01',
    },
  ],
  years: [
    {
      id: newId(),
      schoolId: id.school,
      academicYear: 2026,
      halfTerms: [
        { term: 1, half: 1, startsOn: '2026-09-02', endsOn: '2026-10-23' },
        { term: 1, half: 2, startsOn: '2026-11-02', endsOn: '2026-12-18' },
      ],
    },
  ],
  closures: [{ id: newId(), schoolId: id.school, onDate: '2026-11-02', kind: 'INSET' }],
  visitArrangements: [{ schoolId: id.school, intervalWeeks: 4 }],
  visits: [
    { id: newId(), schoolId: id.school, visitedOn: '2026-09-14', byPersonId: id.senco, kind: 'PLANNED' },
    {
      id: id.visit,
      schoolId: id.school,
      visitedOn: '2026-10-19',
      byPersonId: id.senco,
      kind: 'PLANNED',
      notes: 'Half-term plan',
      children: [{ pupilId: id.pupil, note: 'Happy' }],
    },
  ],
  strategies: [],
};
const senco: Actor = {
  personId: id.senco,
  sessionId: newId(),
  requestId: newId(),
  roles: ['shared_senco'],
  confirmedAt: null,
};
const duties = (schoolId: string) =>
  bench.database
    .seed`select rule, occurrence, due_on, met_on from schools.duty where school_id = ${schoolId} order by rule, due_on`;

beforeAll(() => seed(bench.database.seed, data));

describe('a seeded demo', () => {
  test('owes what the same records would owe had people entered them, and an operation goes on from there', async () => {
    expect(await duties(id.school)).toEqual([
      { rule: 'INCLUSION_STRATEGY', occurrence: 'first', due_on: '2026-12-31', met_on: null },
      { rule: 'VISIT_DUE', occurrence: '2026-09-14', due_on: '2026-10-12', met_on: '2026-10-19' },
      { rule: 'VISIT_DUE', occurrence: '2026-10-19', due_on: '2026-11-16', met_on: null },
    ]);
    await recordVisit(bench.as(senco), { ...once(), schoolId: id.school, visitedOn: '2026-11-20', kind: 'PLANNED' });
    expect((await duties(id.school)).slice(-2)).toEqual([
      { rule: 'VISIT_DUE', occurrence: '2026-10-19', due_on: '2026-11-16', met_on: '2026-11-20' },
      { rule: 'VISIT_DUE', occurrence: '2026-11-20', due_on: '2026-12-18', met_on: null },
    ]);
    expect(await duties(id.closed)).toEqual([]);
    expect(await duties(id.setting)).toEqual([]);
  });

  test('opens the school to its SENCo with everything on the page', async () => {
    const query = `query($id: ID!) { viewer { person { familyName } schools { nodes { id } } } school(id: $id) { shortName colour needsQualifiedSenco currentHalfTerm { endsOn } currentSenco { contractedHours person { givenName } }
      classes { name teachers { person { familyName } } } closures { onDate } organisations { organisation { name } } visits { nodes { visitedOn children { note } } } } }`;
    expect(await bench.ask(senco, query, { id: id.school })).toEqual({
      data: {
        viewer: { person: { familyName: 'Marsh' }, schools: { nodes: [{ id: id.school }] } },
        school: {
          shortName: 'Fern Hill',
          colour: 1,
          needsQualifiedSenco: true,
          currentHalfTerm: { endsOn: '2026-12-18' },
          currentSenco: { contractedHours: 7.5, person: { givenName: 'Sol' } },
          classes: [{ name: 'Oak', teachers: [{ person: { familyName: 'Marsh' } }] }],
          closures: [{ onDate: '2026-11-02' }],
          organisations: [{ organisation: { name: 'Seeded Trust' } }],
          visits: {
            nodes: expect.arrayContaining([{ visitedOn: '2026-10-19', children: [{ note: 'Happy' }] }]) as unknown[],
          },
        },
      },
    });
  });

  test('tells the other services of places, calendars, staff and SENCos, and of no family', async () => {
    const { seed: sql } = bench.database;
    expect(
      await sql`select is_early_years, short_name, colour from reference.school where school_id = ${id.setting}`,
    ).toEqual([{ is_early_years: true, short_name: 'Bramble', colour: 5 }]);
    expect(await sql`select term, half from reference.half_term where school_id = ${id.school}`).toHaveLength(2);
    expect(await sql`select kind from reference.closure where school_id = ${id.school}`).toEqual([{ kind: 'INSET' }]);
    expect(
      await sql`select class_teaching_commitment from reference.designation where school_id = ${id.school}`,
    ).toEqual([{ class_teaching_commitment: 'NONE' }]);
    expect(
      await sql`select person_id from reference.person where person_id = any (${[id.senco, id.parent]}::uuid[])`,
    ).toEqual([{ person_id: id.senco }]);
  });

  test('lets a parent sign in by name', async () => {
    const parent: Actor = {
      personId: id.parent,
      sessionId: newId(),
      requestId: newId(),
      roles: ['parent'],
      confirmedAt: null,
    };
    expect(
      (
        await bench.ask(
          parent,
          '{ viewer { person { givenName } roles { role pupil { id } school { id } } schools { nodes { id } } } }',
        )
      ).data,
    ).toEqual({
      viewer: {
        person: { givenName: 'Pat' },
        roles: [{ role: 'PARENT', pupil: { id: id.pupil }, school: null }],
        schools: { nodes: [] },
      },
    });
  });
});
