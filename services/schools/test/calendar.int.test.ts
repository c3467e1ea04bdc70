import { describe, expect, test } from 'vitest';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { addClosure } from '../src/calendar/operations/add-closure.ts';
import { removeClosure } from '../src/calendar/operations/remove-closure.ts';
import { setTermDates } from '../src/calendar/operations/set-term-dates.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const sencoOf = (school: WorldSchool) => bench.world.person('school_senco', { school });
const autumn = [
  { term: 'AUTUMN' as const, half: 1, startsOn: '2026-09-07', endsOn: '2026-10-16' },
  { term: 'AUTUMN' as const, half: 2, startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { term: 'SPRING' as const, half: 1, startsOn: '2027-01-05', endsOn: '2027-02-12' },
];
const set = (actor: Actor, school: WorldSchool, expectedVersion: number, halfTerms = autumn) =>
  setTermDates(bench.as(actor), { ...once(), schoolId: school.id, academicYear: 2026, expectedVersion, halfTerms });
const published = (school: WorldSchool) =>
  bench.database
    .seed`select starts_on, ends_on, term, half from reference.half_term where school_id = ${school.id} and academic_year = 2026 order by starts_on`;

describe('a school’s term dates', () => {
  test('are published as they are entered, in place of the year’s earlier ones and of no other year’s', async () => {
    const [school, neighbour] = bench.world.schools;
    const senco = await sencoOf(school);
    const before = await published(neighbour);
    const year = await set(senco, school, 0);
    expect(year).toMatchObject({ academicYear: 2026, version: 1 });
    expect(await published(school)).toEqual([
      { starts_on: '2026-09-07', ends_on: '2026-10-16', term: 1, half: 1 },
      { starts_on: '2026-11-02', ends_on: '2026-12-18', term: 1, half: 2 },
      { starts_on: '2027-01-05', ends_on: '2027-02-12', term: 2, half: 1 },
    ]);
    expect(await published(neighbour)).toEqual(before);
    expect(
      await bench.database
        .seed`select payload from reference.outbox where topic = 'calendar.changed' and school_id = ${school.id}`,
    ).toEqual([{ payload: { schoolId: school.id, academicYear: 2026 } }]);
    expect(await set(senco, school, 1, autumn.slice(0, 1))).toMatchObject({ version: 2 });
    expect(await published(school)).toHaveLength(1);
  });

  test('show the half-term that today is in, and in a holiday the next one', async () => {
    const [, school] = bench.world.schools;
    const senco = await sencoOf(school);
    await set(senco, school, 0);
    const query =
      'query($id: ID!) { school(id: $id) { currentHalfTerm { term half endsOn } terms { name startsOn endsOn halfTerms { half } } years { academicYear version } } }';
    expect((await bench.ask(senco, query, { id: school.id })).data).toEqual({
      school: {
        currentHalfTerm: { term: 'AUTUMN', half: 2, endsOn: '2026-12-18' },
        terms: [
          { name: 'AUTUMN', startsOn: '2026-09-07', endsOn: '2026-12-18', halfTerms: [{ half: 1 }, { half: 2 }] },
          { name: 'SPRING', startsOn: '2027-01-05', endsOn: '2027-02-12', halfTerms: [{ half: 1 }] },
        ],
        years: [{ academicYear: 2026, version: 1 }],
      },
    });
    bench.clock.moveTo('2026-12-24');
    expect((await bench.ask(senco, query, { id: school.id })).data).toMatchObject({
      school: { currentHalfTerm: { term: 'SPRING', half: 1 } },
    });
    bench.clock.moveTo('2026-11-23');
  });

  test('that overlap are refused where they stand, and nothing is half-written', async () => {
    const [, , school] = bench.world.schools;
    const senco = await sencoOf(school);
    const before = await published(school);
    const [first, second] = [
      { ...autumn[0], endsOn: '2026-11-03' } as (typeof autumn)[number],
      autumn[1] as (typeof autumn)[number],
    ];
    const refusal = await expectRefusal('bad-input', set(senco, school, 0, [first, second]));
    expect(refusal.details).toEqual({
      fields: { 'halfTerms.1.startsOn': 'This begins before the half-term in front of it ends.' },
    });
    expect(await published(school)).toEqual(before);
  });

  test('that somebody else changed meanwhile are shown beside one’s own', async () => {
    const [, , school] = bench.world.schools;
    const senco = await sencoOf(school);
    await set(senco, school, 0);
    const refusal = await expectRefusal('stale-save', set(senco, school, 0, autumn.slice(0, 2)));
    expect(refusal.details).toMatchObject({ currentVersion: 1 });
    expect((refusal.details as { current: unknown[]; yours: unknown[] }).current).toHaveLength(3);
  });

  test('are set by the school’s own people alone', async () => {
    const [school, , elsewhere] = bench.world.schools;
    await expectRefusal('not-found', set(await sencoOf(elsewhere), school, 0));
    await expectRefusal('forbidden', set(await bench.world.person('governor', { school }), school, 0));
    await expectRefusal(
      'forbidden',
      set(await bench.world.alsoHolds(await sencoOf(elsewhere), 'governor', { school }), school, 0),
    );
  });
});

describe('a day on which pupils do not come', () => {
  const close = (actor: Actor, school: WorldSchool, onDate = '2026-11-27') =>
    addClosure(bench.as(actor), { ...once(), schoolId: school.id, onDate, kind: 'INSET', note: 'Training on autism' });

  test('is known to whoever counts school days, and forgotten when it falls away', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const closure = await close(senco, school);
    const days = () => bench.database.seed`select on_date, kind from reference.closure where school_id = ${school.id}`;
    expect(await days()).toEqual([{ on_date: '2026-11-27', kind: 'INSET' }]);
    await expectRefusal('bad-input', close(senco, school));
    const query =
      'query($id: ID!) { school(id: $id) { closures(from: "2026-11-01", to: "2026-11-30") { onDate kind note } } }';
    expect((await bench.ask(senco, query, { id: school.id })).data).toEqual({
      school: { closures: [{ onDate: '2026-11-27', kind: 'INSET', note: 'Training on autism' }] },
    });
    await removeClosure(bench.as(senco), { ...once(), id: closure.id });
    expect(await days()).toEqual([]);
    await expectRefusal('not-found', removeClosure(bench.as(senco), { ...once(), id: closure.id }));
  });

  test('is entered and removed by the school’s own people alone', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const closure = await close(await sencoOf(school), school, '2027-02-08');
    const stranger = await sencoOf(elsewhere);
    await expectRefusal('not-found', close(stranger, school));
    await expectRefusal('not-found', removeClosure(bench.as(stranger), { ...once(), id: closure.id }));
    const reader = await bench.world.alsoHolds(stranger, 'class_teacher', { school });
    await expectRefusal('forbidden', close(reader, school));
    await expectRefusal('forbidden', removeClosure(bench.as(reader), { ...once(), id: closure.id }));
  });
});
