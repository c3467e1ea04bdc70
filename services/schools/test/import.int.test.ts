import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { fileSource, sourceOf, type TableSource } from '@hedgerow/tabular';
import { expectRefusal } from '@hedgerow/testing';
import { importRegister } from '../src/import/import-register.ts';
import { undoPlacesImport } from '../src/import/operations/undo-places-import.ts';
import { editSchool } from '../src/school/operations/edit-school.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const sample = fileSource(fileURLToPath(new URL('../test-data/gias-sample-2021.csv', import.meta.url)));

interface Office {
  readonly organisationId: string;
  readonly admin: Actor;
}

/** An organisation of its own for each test, so that none holds another's places. */
async function office(): Promise<Office> {
  const organisationId = newId();
  await bench.database
    .seed`insert into schools.organisation (id, kind, name) values (${organisationId}, 'LOCAL_AUTHORITY', 'Westmere Council')`;
  return { organisationId, admin: await bench.world.person('administrator', { organisationId }) };
}

const take = ({ organisationId, admin }: Office, source: TableSource, isPartial = false) =>
  importRegister(
    bench.as(admin),
    { ...once(), organisationId, fileName: 'edubasealldata.csv', kind: 'gias', isPartial },
    source,
  );

const header =
  'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),NumberOfPupils';
const line = (
  urn: number | string,
  given: Partial<Record<'name' | 'status' | 'open' | 'close' | 'phase' | 'pupils', string>> = {},
): string =>
  [
    urn,
    '909',
    'Westmere',
    '2001',
    given.name ?? `Place ${String(urn)}`,
    '1',
    'Community school',
    'Local authority maintained schools',
    given.status ?? 'Open',
    given.open ?? '',
    given.close ?? '',
    given.phase ?? 'Primary',
    given.pupils ?? '61',
  ].join(',');
const file = (...lines: string[]): TableSource => sourceOf([header, ...lines].join('\r\n'));
const placesOf = ({ organisationId }: Office) =>
  bench.database
    .seed`select s.urn, s.name, s.closed_on, s.pupils_on_roll, s.version from access.membership m join schools.school s on s.id = m.school_id where m.organisation_id = ${organisationId} order by s.urn`;
const lastImport = async ({ organisationId }: Office) => {
  const [row] = await bench.database.seed<
    { id: string; version: number; state: string; report: unknown }[]
  >`select id, version, state, report from schools.place_import where organisation_id = ${organisationId} order by begun_at desc, id desc limit 1`;
  if (row === undefined) throw new Error('There is no import.');
  return row;
};

describe('the register sample of 2021, as it is', () => {
  test('is taken whole, English and Welsh; again it changes nothing; undone it is gone', async () => {
    const place = await office();
    expect(await take(place, sample)).toEqual({
      kind: 'gias',
      remarks: [],
      rows: 99,
      created: 99,
      updated: 0,
      unchanged: 0,
      refusedRows: 0,
      refused: [],
      isBroken: false,
    });
    const first = await lastImport(place);
    expect(await take(place, sample)).toEqual({
      kind: 'gias',
      remarks: [],
      rows: 99,
      created: 0,
      updated: 0,
      unchanged: 99,
      refusedRows: 0,
      refused: [],
      isBroken: false,
    });
    const nations = await bench.database
      .seed`select jurisdiction, count(*)::int as places, count(closed_on)::int as closed from schools.school s join access.membership m on m.school_id = s.id where m.organisation_id = ${place.organisationId} group by 1 order by 1`;
    expect(nations).toEqual([
      { jurisdiction: 'england', places: 48, closed: 7 },
      { jurisdiction: 'wales', places: 51, closed: 3 },
    ]);
    const [aldgate] = await bench.database
      .seed`select name, laestab, phase, postcode, telephone, easting, is_maintained, needs_qualified_senco, town, locality from schools.school where urn = 100000`;
    expect(aldgate).toEqual({
      name: 'The Aldgate School',
      laestab: '2013614',
      phase: 'PRIMARY',
      postcode: 'EC3A 5DE',
      telephone: '02072831147',
      easting: 533498,
      is_maintained: true,
      needs_qualified_senco: true,
      town: 'London',
      locality: "Duke's Place",
    });
    const undone = await undoPlacesImport(bench.as(place.admin), {
      ...once(),
      id: first.id,
      expectedVersion: first.version,
    });
    expect(undone).toMatchObject({ state: 'UNDONE' });
    expect(await placesOf(place)).toEqual([]);
    expect(await bench.database.seed`select 1 from reference.school where urn = 100000`).toEqual([]);
  });

  test('names nobody: its columns of head teachers are blank, and no column of ours is theirs', async () => {
    const columns = await bench.database
      .seed`select column_name from information_schema.columns where table_schema = 'schools' and table_name = 'school' and column_name like '%head%'`;
    expect(columns).toEqual([]);
  });
});

describe('a register that was changed', () => {
  test('updates what differs, keeps the name that people gave, and can be taken back', async () => {
    const place = await office();
    await take(place, file(line(810001), line(810002), line(810003)));
    const [made] = await bench.database.seed<{ id: string }[]>`select id from schools.school where urn = 810003`;
    expect(
      await take(
        place,
        file(
          line(810001),
          line(810002, { pupils: '75' }),
          line(810003, { status: 'Closed', close: '31-08-2026' }),
          line(810004),
        ),
      ),
    ).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
    await editSchool(bench.as(place.admin), { ...once(), id: made?.id ?? '', expectedVersion: 2, pupilsOnRoll: 5 });
    const { id, version } = await lastImport(place);
    await undoPlacesImport(bench.as(place.admin), { ...once(), id, expectedVersion: version });
    expect(await placesOf(place)).toMatchObject([
      { urn: 810001, pupils_on_roll: 61 },
      { urn: 810002, pupils_on_roll: 61, version: 3 },
      { urn: 810003, closed_on: '2026-08-31', pupils_on_roll: 5 },
    ]);
    const [audited] = await bench.database
      .seed`select detail from audit.event where action = 'places.undo' and subject_id = ${id}`;
    expect(audited?.['detail']).toMatchObject({ removed: 1, restored: 1, kept: 1 });
  });

  test('cannot be taken back twice, nor by anybody else', async () => {
    const place = await office();
    await take(place, file(line(811001)));
    const { id, version } = await lastImport(place);
    const other = await office();
    await expectRefusal(
      'not-found',
      undoPlacesImport(bench.as(other.admin), { ...once(), id, expectedVersion: version }),
    );
    const undone = await undoPlacesImport(bench.as(place.admin), { ...once(), id, expectedVersion: version });
    await expectRefusal(
      'rule-refused',
      undoPlacesImport(bench.as(place.admin), { ...once(), id, expectedVersion: undone.version }),
    );
  });

  test('leaves a place that it made and somebody works in', async () => {
    const place = await office();
    await take(place, file(line(812001), line(812002)));
    const [used] = await bench.database.seed<{ id: string }[]>`select id from schools.school where urn = 812001`;
    await bench.world.person('head_teacher', { school: { id: used?.id ?? '', name: '' } });
    const { id, version } = await lastImport(place);
    await undoPlacesImport(bench.as(place.admin), { ...once(), id, expectedVersion: version });
    expect((await placesOf(place)).map((row) => row['urn'] as number)).toEqual([812001]);
  });
});

describe('a faulty row', () => {
  test.each([
    ['gias/no-urn', 'URN', line('')],
    ['gias/urn-invalid', 'URN', line(12345)],
    ['cell/scientific-number', 'URN', line('8.2E+05')],
    ['gias/no-name', 'EstablishmentName', line(820001, { name: ' ' })],
    ['gias/unknown-phase', 'PhaseOfEducation (name)', line(820001, { phase: 'Tertiary-ish' })],
    ['date/two-digit-year', 'OpenDate', line(820001, { open: '01-09-98' })],
    ['date/spreadsheet-number', 'CloseDate', line(820001, { close: '44439', status: 'Closed' })],
    ['date/no-such-day', 'CloseDate', line(820001, { close: '31-09-2021', status: 'Closed' })],
    ['gias/not-a-number', 'NumberOfPupils', line(820001, { pupils: 'many' })],
    ['cell/nul', 'EstablishmentName', line(820001, { name: 'A\u0000B' })],
    ['row/too-many-cells', null, `${line(820001)},extra`],
  ])('%s is refused at its line and column, and nothing of the file is taken', async (code, column, faulty) => {
    const place = await office();
    const run = await take(place, file(line(820000), '', faulty));
    expect(run).toMatchObject({ rows: 2, created: 0, updated: 0, refusedRows: 1 });
    expect(run.refused).toMatchObject([{ line: 4, column, code }]);
    expect(run.refused[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(await placesOf(place)).toEqual([]);
    expect(await lastImport(place)).toMatchObject({ state: 'REFUSED', report: [{ line: 4, code }] });
  });

  test('is left out where the good ones are wanted all the same', async () => {
    const place = await office();
    expect(await take(place, file(line(821000), line(12345), line(821001)), true)).toMatchObject({
      rows: 3,
      created: 2,
      refusedRows: 1,
    });
    expect(await placesOf(place)).toHaveLength(2);
  });

  test('that repeats a URN names the line of the first', async () => {
    const run = await take(await office(), file(line(822000), line(822001), line(822000)));
    expect(run.refused).toMatchObject([
      { line: 4, column: 'URN', code: 'gias/urn-twice', message: expect.stringContaining('line 2') as string },
    ]);
  });

  test('of a place that another organisation answers for is refused without a word about it', async () => {
    const theirs = await office();
    await take(theirs, file(line(823000)));
    const run = await take(await office(), file(line(823000, { name: 'Taken' })), true);
    expect(run).toMatchObject({
      created: 0,
      updated: 0,
      refused: [{ code: 'gias/held-elsewhere', line: 2, column: 'URN' }],
    });
    expect(await placesOf(theirs)).toMatchObject([{ urn: 823000, name: 'Place 823000' }]);
  });

  test.each([
    ['gias/missing-columns', 'URN,Name\n100000,X\n'],
    ['header/twice', `${header},URN\n${line(824000)},1\n`],
    ['table/empty', ''],
    ['table/quote-not-closed', `${header}\r\n${line(824000)}\r\n"${line(824001)}`],
  ])('%s: a file that cannot be read is taken not even in part', async (code, content) => {
    const place = await office();
    expect(await take(place, sourceOf(content), true)).toMatchObject({
      created: 0,
      isBroken: true,
      refused: [{ code }],
    });
    expect(await placesOf(place)).toEqual([]);
  });
});

describe('who may', () => {
  test('bring a register: administrators of the organisation alone', async () => {
    const place = await office();
    const elsewhere = await office();
    await expectRefusal('not-found', take({ ...place, admin: elsewhere.admin }, file(line(830000))));
    await expectRefusal(
      'forbidden',
      take(
        { ...place, admin: await bench.world.person('head_teacher', { school: bench.world.schools[0] }) },
        file(line(830000)),
      ),
    );
    expect(await placesOf(place)).toEqual([]);
  });
});
