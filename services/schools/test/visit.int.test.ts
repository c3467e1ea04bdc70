import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { encodeCursor } from '@hedgerow/service-kit';
import { expectRefusal } from '@hedgerow/testing';
import { editVisit } from '../src/visit/operations/edit-visit.ts';
import { recordVisit } from '../src/visit/operations/record-visit.ts';
import { setVisitInterval } from '../src/school/operations/set-visit-interval.ts';
import { filedTables } from '../src/subject-file/filed-tables.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const visitTo = (school: { readonly id: string }, facts: Partial<Parameters<typeof recordVisit>[1]> = {}) => ({
  ...once(),
  schoolId: school.id,
  visitedOn: '2026-11-20',
  kind: 'PLANNED' as const,
  ...facts,
});
const duties = (schoolId: string) =>
  bench.database
    .seed`select occurrence, due_on, met_on, withdrawn_on, owner, strength from schools.duty where school_id = ${schoolId} and rule = 'VISIT_DUE' order by occurrence`;

describe('recording a visit', () => {
  test('makes the next one due in the same transaction, six weeks on where nothing was agreed', async () => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('shared_senco', { school });
    await recordVisit(bench.as(senco), visitTo(school, { visitedOn: '2026-10-05' }));
    expect(await duties(school.id)).toEqual([
      {
        occurrence: '2026-10-05',
        due_on: '2026-11-16',
        met_on: null,
        withdrawn_on: null,
        owner: 'SENCO',
        strength: 'LOCAL',
      },
    ]);
    await recordVisit(bench.as(senco), visitTo(school, { nextAgreedOn: '2026-12-01' }));
    expect(await duties(school.id)).toMatchObject([
      { occurrence: '2026-10-05', met_on: '2026-11-20' },
      { occurrence: '2026-11-20', due_on: '2026-12-01', met_on: null },
    ]);
  });

  test('written down late does not push the next one back', async () => {
    const [, school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    await recordVisit(bench.as(senco), visitTo(school, { visitedOn: '2026-11-16' }));
    await recordVisit(bench.as(senco), visitTo(school, { visitedOn: '2026-09-14' }));
    expect(await duties(school.id)).toMatchObject([{ occurrence: '2026-11-16', due_on: '2026-12-28', met_on: null }]);
  });

  test('sent twice is one visit', async () => {
    const [, , school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const input = visitTo(school);
    const first = await recordVisit(bench.as(senco), input);
    expect(await recordVisit(bench.as(senco), input)).toEqual(first);
    expect(await bench.database.seed`select id from schools.visit where school_id = ${school.id}`).toHaveLength(1);
  });

  test('leaves one audit row that names no child', async () => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const visit = await recordVisit(
      bench.as(senco),
      visitTo(school, {
        visitedOn: '2026-11-02',
        children: [{ pupilId: await bench.world.child(school), note: 'Calm at carpet time' }],
      }),
    );
    const rows = await bench.database
      .seed`select kind, action, school_id, detail from audit.event where subject_id = ${visit.id}`;
    expect(rows).toEqual([{ kind: 'write', action: 'visit.record', school_id: school.id, detail: { children: 1 } }]);
  });

  test('by an Area SENCo is open to her settings, and closed to naming a child', async () => {
    const [, school] = bench.world.schools;
    const areaSenco = await bench.world.person('area_senco', { organisationId: bench.world.trustId });
    const visit = await recordVisit(
      bench.as(areaSenco),
      visitTo(school, { visitedOn: '2026-11-23', notes: 'Quiet corner set up.' }),
    );
    expect(visit.notes).toBe('Quiet corner set up.');
    expect(await duties(school.id)).toMatchObject([
      { met_on: '2026-11-23' },
      { occurrence: '2026-11-23', met_on: null },
    ]);
    await expectRefusal(
      'forbidden',
      recordVisit(bench.as(areaSenco), visitTo(school, { children: [{ pupilId: newId() }] })),
    );
  });

  test.each([
    ['a day that has not come', { visitedOn: '2026-11-24' }, 'visitedOn'],
    ['a next visit before this one', { nextAgreedOn: '2026-11-20' }, 'nextAgreedOn'],
    ['no real day', { visitedOn: '2026-02-30' }, 'visitedOn'],
    ['a character that cannot be kept', { notes: 'a\u0000b' }, 'notes'],
  ])('%s is refused with the field', async (_name, facts, field) => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const refusal = await expectRefusal('bad-input', recordVisit(bench.as(senco), visitTo(school, facts)));
    expect(Object.keys(refusal.details?.['fields'] ?? {})).toEqual([field]);
  });

  test('names children of the place visited alone: another school’s child and one of nobody are not found, here or in SQL', async () => {
    const [school, , other] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const own = await bench.world.child(school);
    const visit = await recordVisit(bench.as(senco), visitTo(school, { children: [{ pupilId: own }] }));
    for (const pupilId of [await bench.world.child(other), newId()]) {
      const children = [{ pupilId: own }, { pupilId }];
      await expectRefusal('not-found', recordVisit(bench.as(senco), visitTo(school, { children })));
      await expectRefusal(
        'not-found',
        editVisit(bench.as(senco), { ...once(), expectedVersion: 1, id: visit.id, children }),
      );
      const named = bench
        .as(senco)
        .write(
          (tx) =>
            tx.sql`insert into schools.visit_child (visit_id, school_id, pupil_id) values (${visit.id}, ${school.id}, ${pupilId})`,
        );
      await expect(named).rejects.toThrow(/row-level security/);
    }
    const kept = await bench.database.seed`select pupil_id from schools.visit_child where visit_id = ${visit.id}`;
    expect(kept).toEqual([{ pupil_id: own }]);
  });

  test('at another school is not found; by a governor it is refused', async () => {
    const [school, other] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    await expectRefusal('not-found', recordVisit(bench.as(senco), visitTo(other)));
    const governor = await bench.world.person('governor', { school });
    await expectRefusal('forbidden', recordVisit(bench.as(governor), visitTo(school)));
    const both = await bench.world.alsoHolds(await bench.world.person('school_senco', { school }), 'governor', {
      school: other,
    });
    await expectRefusal('forbidden', recordVisit(bench.as(both), visitTo(other)));
  });
});

describe('correcting a visit', () => {
  test('moves what is due, and takes back what no visit stands behind', async () => {
    const [, , school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const visit = await recordVisit(bench.as(senco), visitTo(school, { visitedOn: '2026-11-21' }));
    await editVisit(bench.as(senco), {
      ...once(),
      expectedVersion: 1,
      id: visit.id,
      visitedOn: '2026-11-12',
      notes: 'On the twelfth.',
    });
    expect(await duties(school.id)).toMatchObject([
      { occurrence: '2026-11-20', met_on: null, withdrawn_on: null },
      { occurrence: '2026-11-21', withdrawn_on: '2026-11-23' },
    ]);
  });

  test('over somebody else’s correction is refused with both texts', async () => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const visit = await recordVisit(bench.as(senco), visitTo(school, { notes: 'Mine' }));
    await editVisit(bench.as(senco), { ...once(), expectedVersion: 1, id: visit.id, notes: 'First' });
    const refusal = await expectRefusal(
      'stale-save',
      editVisit(bench.as(senco), { ...once(), expectedVersion: 1, id: visit.id, notes: 'Second' }),
    );
    expect(refusal.details).toMatchObject({
      currentVersion: 2,
      current: { notes: 'First' },
      yours: { notes: 'Second' },
    });
  });

  test('of another school is not found, and by a manager who may only read it is refused', async () => {
    const [school, other] = bench.world.schools;
    const visit = await recordVisit(bench.as(await bench.world.person('school_senco', { school })), visitTo(school));
    const stranger = await bench.world.person('school_senco', { school: other });
    await expectRefusal(
      'not-found',
      editVisit(bench.as(stranger), { ...once(), expectedVersion: 1, id: visit.id, notes: 'No' }),
    );
    const manager = await bench.world.alsoHolds(stranger, 'inclusion_manager', { organisationId: bench.world.trustId });
    await expectRefusal(
      'forbidden',
      editVisit(bench.as(manager), { ...once(), expectedVersion: 1, id: visit.id, notes: 'No' }),
    );
  });

  test('without naming children keeps them; with an empty list lets them go', async () => {
    const [school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    const visit = await recordVisit(
      bench.as(senco),
      visitTo(school, { children: [{ pupilId: await bench.world.child(school) }] }),
    );
    const children = () => bench.database.seed`select pupil_id from schools.visit_child where visit_id = ${visit.id}`;
    await editVisit(bench.as(senco), { ...once(), expectedVersion: 1, id: visit.id, kind: 'REVIEW' });
    expect(await children()).toHaveLength(1);
    await editVisit(bench.as(senco), { ...once(), expectedVersion: 2, id: visit.id, children: [] });
    expect(await children()).toHaveLength(0);
  });
});

describe('agreeing how often a place is visited', () => {
  test('moves the visit that is due', async () => {
    const [, school] = bench.world.schools;
    const areaSenco = await bench.world.person('area_senco', { organisationId: bench.world.trustId });
    await recordVisit(bench.as(areaSenco), visitTo(school, { visitedOn: '2026-11-23' }));
    await setVisitInterval(bench.as(areaSenco), { ...once(), expectedVersion: 0, schoolId: school.id, weeks: 13 });
    expect((await duties(school.id)).at(-1)).toMatchObject({
      occurrence: '2026-11-23',
      due_on: '2027-02-22',
      met_on: null,
    });
    await expectRefusal(
      'stale-save',
      setVisitInterval(bench.as(areaSenco), { ...once(), expectedVersion: 0, schoolId: school.id, weeks: 4 }),
    );
    await expectRefusal(
      'bad-input',
      setVisitInterval(bench.as(areaSenco), { ...once(), expectedVersion: 1, schoolId: school.id, weeks: 0 }),
    );
  });

  test('is for those who visit: not for a class teacher, and not at another school', async () => {
    const [school, other, third] = bench.world.schools;
    await expectRefusal(
      'forbidden',
      setVisitInterval(bench.as(await bench.world.person('class_teacher', { school })), {
        ...once(),
        expectedVersion: 0,
        schoolId: school.id,
        weeks: 4,
      }),
    );
    await expectRefusal(
      'not-found',
      setVisitInterval(bench.as(await bench.world.person('school_senco', { school: other })), {
        ...once(),
        expectedVersion: 0,
        schoolId: third.id,
        weeks: 4,
      }),
    );
  });
});

describe('who reads what of a visit', () => {
  test('a manager of the trust reads that there was one and what it says of the place, and no child', async () => {
    const [school] = bench.world.schools;
    const pupilId = await bench.world.child(school);
    const visit = await recordVisit(
      bench.as(await bench.world.person('school_senco', { school })),
      visitTo(school, { notes: 'New sensory room', children: [{ pupilId, note: 'Seen in maths' }] }),
    );
    const query = `query($id: ID!) { visit(id: $id) { notes by { familyName } children { note pupil { id } } } }`;
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    expect(await bench.ask(manager, query, { id: visit.id })).toEqual({
      data: { visit: { notes: 'New sensory room', by: { familyName: 'Penrose' }, children: [] } },
    });
    const head = await bench.world.person('head_teacher', { school });
    expect(await bench.ask(head, query, { id: visit.id })).toMatchObject({
      data: { visit: { children: [{ note: 'Seen in maths', pupil: { id: pupilId } }] } },
    });
    const stranger = await bench.world.person('school_senco', { school: bench.world.schools[2] });
    expect(await bench.ask(stranger, query, { id: visit.id })).toEqual({ data: { visit: null } });
  });

  test('a child’s story tells the visits on which it was seen to its school alone', async () => {
    const [school, other] = bench.world.schools;
    const pupilId = await bench.world.child(school);
    await recordVisit(
      bench.as(await bench.world.person('school_senco', { school })),
      visitTo(school, { children: [{ pupilId, note: 'Read aloud to me' }] }),
    );
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Pupil { schoolStory { on kind text byName } } } }`;
    const variables = { r: [{ __typename: 'Pupil', id: pupilId }] };
    const senco = await bench.world.person('school_senco', { school });
    expect(await bench.ask(senco, query, variables)).toEqual({
      data: {
        _entities: [
          { schoolStory: [{ on: '2026-11-20', kind: 'visit', text: 'Read aloud to me', byName: 'Jo Penrose' }] },
        ],
      },
    });
    for (const role of ['class_teacher', 'governor'] as const) {
      expect(await bench.ask(await bench.world.person(role, { school }), query, variables)).toEqual({
        data: { _entities: [{ schoolStory: [] }] },
      });
    }
    expect(await bench.ask(await bench.world.person('school_senco', { school: other }), query, variables)).toEqual({
      data: { _entities: [{ schoolStory: [] }] },
    });
  });

  test('pages through visits without losing one of two on a day', async () => {
    const [, , school] = bench.world.schools;
    const senco = await bench.world.person('school_senco', { school });
    for (let count = 0; count < 5; count += 1)
      await recordVisit(bench.as(senco), visitTo(school, { visitedOn: count < 3 ? '2026-10-01' : '2026-10-02' }));
    const query = `query($id: ID!, $after: String) { school(id: $id) { visits(first: 2, after: $after) { nodes { id visitedOn } pageInfo { endCursor hasNextPage } } lastVisitOn nextVisitDueOn } }`;
    interface Visits {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    }
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const answer = await bench.ask(senco, query, { id: school.id, after });
      const { nodes, pageInfo } = (answer.data as unknown as { school: { visits: Visits } }).school.visits;
      seen.push(...nodes.map((node) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const [{ count }] = (await bench.database
      .seed`select count(*)::int as count from schools.visit where school_id = ${school.id}`) as unknown as [
      { count: number },
    ];
    expect(new Set(seen).size).toBe(count);
    await expectRefusal('bad-input', bench.as(senco).loaders.visits(school.id, { after: 'nonsense' }));
    await expectRefusal(
      'bad-input',
      bench.as(senco).loaders.visits(school.id, { after: encodeCursor(['2026-10-01', 'x']) }),
    );
  });
});

test('what visitors noted about a child has its words for a copy of her file, table by table', async () => {
  const tables = await bench.database.seed`select name from records.file_tables('schools')`;
  expect(tables.map(({ name }) => name as string)).toContain('visit_child');
  const known = new Set([...Object.keys(filedTables), 'duty_subject']);
  expect(tables.map(({ name }) => name as string).filter((name) => !known.has(name))).toEqual([]);
});
