import { describe, expect, test } from 'vitest';
import { usePlaceBench } from './place-bench.ts';
import { bring, links, openOffice, school, schools, takeBack, type Office } from './register-bench.ts';

const bench = usePlaceBench();
const placesOf = ({ organisationId }: Office) =>
  bench.database.seed`
    select s.id, s.urn, s.name, s.closed_on, r.urn as published from access.membership m join schools.school s on s.id = m.school_id join reference.school r on r.school_id = s.id
    where m.organisation_id = ${organisationId} order by s.urn`;
const oldSchool = school(150_001, 'Kingsgate School');
const closed = school(150_001, 'Kingsgate School', { status: 'Closed', close: '31-08-2026' });
const academy = school(150_101, 'Kingsgate Academy', { open: '01-09-2026', type: 34 });
const converted = links(
  '150001,150101,Kingsgate Academy,Successor,01-09-2026',
  '150101,150001,Kingsgate School,Predecessor,01-09-2026',
);

/** An office whose school has not converted yet, and that knows the links. */
async function before(source = converted, ...rows: string[]): Promise<Office> {
  const office = await openOffice(bench);
  await bring(bench, office, 'gias', schools(oldSchool, ...rows));
  await bring(bench, office, 'gias-links', source);
  return office;
}

async function clear(): Promise<void> {
  const { seed } = bench.database;
  await seed`delete from reference.former_urn`;
  await seed`delete from reference.school where urn between 150000 and 159999`;
  await seed`delete from schools.school where urn between 150000 and 159999`;
}

describe('a school that converts', () => {
  test('goes on under its new URN as the same school; the old number still finds it; again it changes nothing', async () => {
    await clear();
    const office = await before();
    const [old] = await placesOf(office);
    const run = await bring(bench, office, 'gias', schools(closed, academy));
    expect(run).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 1,
      remarks: [
        {
          line: 3,
          column: 'URN',
          code: 'gias/goes-on',
          message: expect.stringContaining('Kingsgate School (URN 150001)') as string,
        },
      ],
    });
    expect(await placesOf(office)).toEqual([
      { id: old?.['id'] as string, urn: 150101, published: 150101, name: 'Kingsgate Academy', closed_on: null },
    ]);
    const query =
      '{ searchPlaces(text: "150001") { id urn formerUrns { urn endsOn } registerLinks { urn name type since } } }';
    expect((await bench.ask(office.admin, query)).data).toEqual({
      searchPlaces: [
        {
          id: old?.['id'] as string,
          urn: 150101,
          formerUrns: [{ urn: 150001, endsOn: '2026-08-31' }],
          registerLinks: [
            { urn: 150001, name: 'Kingsgate School', type: 'Predecessor', since: '2026-09-01' },
            { urn: 150101, name: 'Kingsgate Academy', type: 'Successor', since: '2026-09-01' },
          ],
        },
      ],
    });
    expect(await bring(bench, office, 'gias', schools(closed, academy))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
      remarks: [],
    });
  });

  test('and whose import is taken back is as it was, and can convert again', async () => {
    await clear();
    const office = await before();
    const places = await placesOf(office);
    await bring(bench, office, 'gias', schools(closed, academy));
    await takeBack(bench, office);
    expect(await placesOf(office)).toEqual(places);
    expect(await bring(bench, office, 'gias', schools(closed, academy))).toMatchObject({ updated: 1, unchanged: 1 });
  });

  test('and was closed here for a while opens again, and owes again what it owed', async () => {
    await clear();
    const office = await before();
    const owed = () => bench.database.seed`
      select d.withdrawn_on from schools.duty d join schools.school s on s.id = d.school_id join access.membership m on m.school_id = s.id where m.organisation_id = ${office.organisationId}`;
    await bring(bench, office, 'gias', schools(closed));
    expect(await owed()).toEqual([{ withdrawn_on: '2026-11-23' }]);
    await bring(bench, office, 'gias', schools(academy));
    expect(await owed()).toEqual([{ withdrawn_on: null }]);
    await takeBack(bench, office);
    expect(await owed()).toEqual([{ withdrawn_on: '2026-11-23' }]);
  });

  test('twice is followed to the end', async () => {
    await clear();
    const twice = links('150001,150101,Kingsgate Academy,Successor,', '150101,150201,Kingsgate Free School,Successor,');
    const office = await before(twice);
    const middle = school(150_101, 'Kingsgate Academy', { status: 'Closed', open: '01-09-2020', close: '31-08-2024' });
    const run = await bring(
      bench,
      office,
      'gias',
      schools(closed, middle, school(150_201, 'Kingsgate Free School', { open: '01-09-2024' })),
    );
    expect(run).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect(await placesOf(office)).toMatchObject([{ urn: 150201 }]);
    expect(await bench.database.seed`select urn, ends_on from reference.former_urn order by urn`).toEqual([
      { urn: 150001, ends_on: '2024-08-31' },
      { urn: 150101, ends_on: '2024-08-31' },
    ]);
  });

  test('only next year is said, and stands once', async () => {
    await clear();
    const office = await before();
    const run = await bring(
      bench,
      office,
      'gias',
      schools(oldSchool, school(150_101, 'Kingsgate Academy', { status: 'Proposed to open', open: '01-09-2027' })),
    );
    expect(run).toMatchObject({ created: 0, updated: 0, unchanged: 2, remarks: [{ code: 'gias/will-go-on' }] });
    expect(await placesOf(office)).toMatchObject([{ urn: 150001 }]);
  });
});

describe('what is never guessed', () => {
  test.each([
    ['two schools with one successor', links('150001,150101,K,Successor,', '150002,150101,K,Successor,')],
    ['one school with two successors', links('150001,150101,K,Successor,', '150001,150102,L,Successor,')],
    ['a merger', links('150001,150101,K,Successor - merged,')],
    [
      'a school that goes on and takes another in',
      links('150001,150101,K,Successor,', '150101,150003,M,Predecessor - merged,'),
    ],
    ['a split', links('150001,150101,K,Successor - Split School,')],
  ])('%s: the new URN is a place of its own', async (_, source) => {
    await clear();
    const office = await before(source, school(150_002, 'Queensgate School'));
    expect(await bring(bench, office, 'gias', schools(academy))).toMatchObject({ created: 1, updated: 0, remarks: [] });
  });

  test('the links themselves say what they mean for places here', async () => {
    await clear();
    const office = await openOffice(bench);
    await bring(
      bench,
      office,
      'gias',
      schools(
        oldSchool,
        school(150_002, 'Queensgate School'),
        school(150_003, 'Princegate School'),
        school(150_103, 'Princegate Academy'),
      ),
    );
    const run = await bring(
      bench,
      office,
      'gias-links',
      links(
        '150001,150101,Kingsgate Academy,Successor,',
        '150002,150102,Gate School,Successor - merged,',
        '150003,150103,Princegate Academy,Successor,',
      ),
    );
    expect(run.remarks.map(({ line, code }) => [line, code])).toEqual([
      [2, 'links/goes-on'],
      [3, 'links/joined'],
      [4, 'links/both-here'],
    ]);
  });
});

describe('a URN that another organisation’s school bore', () => {
  test('is held elsewhere, and nothing is said of it', async () => {
    await clear();
    await bring(bench, await before(), 'gias', schools(closed, academy));
    for (const row of [closed, academy])
      expect(await bring(bench, await openOffice(bench), 'gias', schools(row), { isPartial: true })).toMatchObject({
        created: 0,
        refused: [{ code: 'gias/held-elsewhere' }],
      });
  });
});
