import { describe, expect, test } from 'vitest';
import { sourceOf } from '@hedgerow/tabular';
import { expectRefusal, generatedGroups, generatedLinks, generatedProviders } from '@hedgerow/testing';
import { usePlaceBench } from './place-bench.ts';
import { bring, links, openOffice, sample, takeBack, type Office } from './register-bench.ts';

const bench = usePlaceBench();
const whole = (content: Iterable<string>) => sourceOf([...content].join(''));
const known = async ({ organisationId }: Office) => {
  const [row] = await bench.database.seed`
    select (select count(*)::int from schools.register_link where organisation_id = ${organisationId}) as links,
      (select count(*)::int from schools.register_group where organisation_id = ${organisationId}) as trusts,
      (select count(*)::int from schools.register_group_member where organisation_id = ${organisationId}) as members`;
  return row;
};

describe('the registers as they are published', () => {
  test.each([
    ['gias-links', 'gias-links-2025-excerpt.csv', 28, { links: 28, trusts: 0, members: 0 }],
    ['gias-groups', 'gias-groups-2025-excerpt.csv', 12, { links: 0, trusts: 6, members: 12 }],
  ] as const)(
    '%s is taken whole; again it changes nothing; undone nothing of it is left',
    async (kind, file, rows, after) => {
      const office = await openOffice(bench);
      const first = await bring(bench, office, kind, sample(file));
      expect(first).toMatchObject({ kind, rows, created: rows, updated: 0, unchanged: 0, refusedRows: 0, refused: [] });
      expect(await known(office)).toEqual({ ...after, trusts: expect.any(Number) as number });
      expect(await bring(bench, office, kind, sample(file))).toMatchObject({ created: 0, updated: 0, unchanged: rows });
      await takeBack(bench, office);
      await takeBack(bench, office);
      expect(await known(office)).toEqual({ links: 0, trusts: 0, members: 0 });
    },
  );

  test('ofsted is taken whole, childminders without a name; again it changes nothing; undone it is gone', async () => {
    const office = await openOffice(bench);
    const first = await bring(bench, office, 'ofsted', sample('ofsted-2021-excerpt.csv'));
    expect(first).toMatchObject({ kind: 'ofsted', rows: 25, created: 25, refused: [] });
    expect(await bring(bench, office, 'ofsted', sample('ofsted-2021-excerpt.csv'))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 25,
    });
    const places = await bench.database.seed`
      select s.ofsted_urn, s.urn, s.name, s.kind, s.is_early_years, s.la_code, s.street, s.town, s.capacity, s.opened_on, r.ofsted_urn as published
      from schools.school s join reference.school r on r.school_id = s.id where s.ofsted_urn in ('EY443532', 'EY487150', 'VC375119') order by 1`;
    expect(places).toEqual([
      {
        ofsted_urn: 'EY443532',
        urn: null,
        name: 'Childminder EY443532',
        kind: 'CHILDMINDER',
        is_early_years: true,
        la_code: '929',
        street: null,
        town: null,
        capacity: 6,
        opened_on: '2012-04-23',
        published: 'EY443532',
      },
      {
        ofsted_urn: 'EY487150',
        urn: null,
        name: 'The Gateway Nursery',
        kind: 'SETTING',
        is_early_years: true,
        la_code: '884',
        street: 'The Gateway Centre',
        town: 'Hereford',
        capacity: 115,
        opened_on: '2015-04-01',
        published: 'EY487150',
      },
      expect.objectContaining({
        ofsted_urn: 'VC375119',
        name: 'Home childcarer VC375119',
        kind: 'CHILDMINDER',
        is_early_years: false,
      }),
    ]);
    expect(
      await bench.database
        .seed`select 1 from schools.school where name ilike '%redacted%' or street ilike '%redacted%' or telephone ilike '%redacted%'`,
    ).toEqual([]);
    await takeBack(bench, office);
    await takeBack(bench, office);
    expect(await bench.database.seed`select 1 from schools.school where ofsted_urn is not null`).toEqual([]);
  });
});

describe('registers of the country’s size', () => {
  test.each([
    ['gias-links', 33_801, generatedLinks],
    ['gias-groups', 11_759, generatedGroups],
    ['ofsted', 1417, generatedProviders],
  ] as const)('%s: all %i rows, and again all unchanged', async (kind, rows, generated) => {
    const office = await openOffice(bench);
    const none = { updated: 0, refusedRows: 0, refused: [] };
    expect(await bring(bench, office, kind, whole(generated(rows)))).toMatchObject({
      rows,
      created: rows,
      unchanged: 0,
      ...none,
    });
    expect(await bring(bench, office, kind, whole(generated(rows)))).toMatchObject({
      rows,
      created: 0,
      unchanged: rows,
      ...none,
    });
  });
});

describe('a later file', () => {
  test('changes what it says otherwise, and undone gives back what was there', async () => {
    const office = await openOffice(bench);
    await bring(bench, office, 'gias-links', links('100001,100002,Elm Infant School,Successor,'));
    const dated = links(
      '100001,100002,Elm Infants,Successor,01-09-2020',
      '100002,100001,Ash School,Predecessor,01-09-2020',
    );
    expect(await bring(bench, office, 'gias-links', dated)).toMatchObject({ created: 1, updated: 1, unchanged: 0 });
    await takeBack(bench, office);
    expect(
      await bench.database
        .seed`select urn, link_name, linked_on from schools.register_link where organisation_id = ${office.organisationId}`,
    ).toEqual([{ urn: 100001, link_name: 'Elm Infant School', linked_on: null }]);
  });

  test('of Ofsted leaves the name that people here gave a childminder, and closes who has resigned', async () => {
    const office = await openOffice(bench);
    const provider = (status: string) =>
      sourceOf(
        `Provider URN,Provider type,Provider status,Provider name,Local authority\r\n299001,Childminder,${status},REDACTED,Rutland`,
      );
    await bring(bench, office, 'ofsted', provider('Active'));
    await bench.database
      .seed`update schools.school set name = 'Aunt Robin’s', town = 'Oakham' where ofsted_urn = '299001'`;
    expect(await bring(bench, office, 'ofsted', provider('Active'))).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await bring(bench, office, 'ofsted', provider('Resigned'))).toMatchObject({ updated: 1 });
    bench.clock.moveTo('2026-12-07');
    expect(await bring(bench, office, 'ofsted', provider('Resigned'))).toMatchObject({ updated: 0, unchanged: 1 });
    bench.clock.moveTo('2026-11-23');
    expect(
      await bench.database.seed`select name, town, closed_on from schools.school where ofsted_urn = '299001'`,
    ).toEqual([{ name: 'Aunt Robin’s', town: 'Oakham', closed_on: '2026-11-23' }]);
  });
});

test('Ofsted’s newer kinds of provider and councils are taken: none of them is refused at its line', async () => {
  const office = await openOffice(bench);
  const run = await bring(
    bench,
    office,
    'ofsted',
    sourceOf(
      [
        'Provider URN,Provider type,Provider status,Provider name,Local authority,Provider Early Years Register Flag',
        '299301,Childminder without domestic premises,Active,REDACTED,Westmorland and Furness,Y',
        '299302,Childminder agency,Active,Tiny Agency,Cumberland,Y',
        '299303,Home childcarer,Active,REDACTED,Not Recorded,N',
      ].join('\r\n'),
    ),
  );
  expect(run).toMatchObject({ created: 3, refusedRows: 0 });
  expect(
    await bench.database.seed`
      select ofsted_urn as urn, kind, phase, la_code as la from schools.school where ofsted_urn like '29930%' order by 1`,
  ).toEqual([
    { urn: '299301', kind: 'CHILDMINDER', phase: 'NURSERY', la: '943' },
    { urn: '299302', kind: 'SETTING', phase: 'NOT_APPLICABLE', la: '942' },
    { urn: '299303', kind: 'CHILDMINDER', phase: 'NOT_APPLICABLE', la: '000' },
  ]);
});

describe('the trusts', () => {
  const trusts = (...rows: string[]) =>
    sourceOf(
      [
        'Group UID,Group Name,Companies House Number,Group Type,Group Status,Closed Date,Joined date,Academy URN',
        ...rows,
      ].join('\r\n'),
    );

  test('give a trust its UID and company number by its name, and take them back', async () => {
    const office = await openOffice(bench, 'TRUST', 'Five Lanes Trust');
    const facts = () =>
      bench.database
        .seed`select group_uid, company_number from schools.organisation where id = ${office.organisationId}`;
    await bring(
      bench,
      office,
      'gias-groups',
      trusts('17101,FIVE LANES TRUST,7595434,Multi-academy trust,Open,,01/05/2011,136730'),
    );
    expect(await facts()).toEqual([{ group_uid: '17101', company_number: '07595434' }]);
    await takeBack(bench, office);
    expect(await facts()).toEqual([{ group_uid: null, company_number: null }]);
  });

  test('never move a place, nor anybody’s reach: a place counted to another trust is said', async () => {
    const office = await openOffice(bench, 'TRUST', 'Six Lanes Trust');
    await bring(
      bench,
      office,
      'gias',
      sourceOf(
        'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name)\r\n137001,909,Cumberland,Sorrel Academy,34,Academy converter,Open,Primary',
      ),
    );
    const memberships = () =>
      bench.database.seed`select * from access.membership where organisation_id = ${office.organisationId}`;
    const before = await memberships();
    const run = await bring(
      bench,
      office,
      'gias-groups',
      trusts(
        '17201,Six Lanes Trust,07595435,Multi-academy trust,Open,,01/05/2011,137002',
        '17202,Other Trust,07595436,Multi-academy trust,Open,,01/09/2026,137001',
      ),
    );
    expect(run.remarks).toMatchObject([
      {
        line: 3,
        column: 'Academy URN',
        code: 'groups/elsewhere',
        message: expect.stringContaining('Sorrel Academy is counted to Other Trust') as string,
      },
    ]);
    expect(await memberships()).toEqual(before);
    const [place] = await bench.database.seed<{ id: string }[]>`select id from schools.school where urn = 137001`;
    const query = 'query ($id: ID!) { school(id: $id) { registerTrust { uid name companyNumber joinedOn } } }';
    expect((await bench.ask(office.admin, query, { id: place?.id ?? '' })).data).toEqual({
      school: {
        registerTrust: { uid: '17202', name: 'Other Trust', companyNumber: '07595436', joinedOn: '2026-09-01' },
      },
    });
  });

  test('that a row words otherwise than the first are refused at that row', async () => {
    const run = await bring(
      bench,
      await openOffice(bench),
      'gias-groups',
      trusts('17301,A Trust,,MAT,Open,,,137010', '17301,B Trust,,MAT,Open,,,137011'),
    );
    expect(run).toMatchObject({ created: 0, refused: [{ line: 3, column: 'Group Name', code: 'groups/at-odds' }] });
  });
});

describe('what one organisation brings', () => {
  test('is no other’s to read, nor to write', async () => {
    const [ours, theirs] = [await openOffice(bench), await openOffice(bench)];
    await bring(bench, theirs, 'gias-links', links('100001,100002,Elm,Successor,'));
    const seen = await bench
      .as(ours.admin)
      .read((tx) => tx.sql`select 1 from schools.register_link where organisation_id = ${theirs.organisationId}`);
    expect(seen.length).toBe(0);
    await expectRefusal(
      'not-found',
      bring(bench, { ...ours, organisationId: theirs.organisationId }, 'gias-links', links('1,2,x,y,')),
    );
    const senco = await bench.world.person('school_senco', { school: bench.world.schools[0] });
    await expectRefusal('forbidden', bring(bench, { ...ours, admin: senco }, 'gias-links', links('1,2,x,y,')));
    await expect(
      bench
        .as(ours.admin)
        .write(
          (tx) =>
            tx.sql`insert into schools.register_link (organisation_id, urn, link_urn, link_type, kind, link_name, import_id) values (${theirs.organisationId}, 100003, 100004, 'Successor', 'SUCCESSOR', 'x', ${ours.organisationId})`,
        ),
    ).rejects.toThrow('row-level security');
  });

  test('changes nothing that another organisation’s import of schools makes of a new URN', async () => {
    const [ours, theirs] = [await openOffice(bench), await openOffice(bench)];
    const register = (urn: number) =>
      sourceOf(
        `URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name)\r\n${String(urn)},909,Cumberland,Sedge School,1,Community school,Open,Primary`,
      );
    await bring(bench, ours, 'gias', register(138001));
    await bring(bench, theirs, 'gias-links', links('138001,138002,Forged,Successor,'));
    expect(await bring(bench, ours, 'gias', register(138002))).toMatchObject({ created: 1, updated: 0, remarks: [] });
  });
});

describe('a faulty row', () => {
  test.each([
    ['gias-links', 'links/no-urn', 'URN', links(',100002,Elm,Successor,')],
    ['gias-links', 'links/urn-invalid', 'LinkURN', links('100001,1000023,Elm,Successor,')],
    ['gias-links', 'links/to-itself', 'LinkURN', links('100001,100001,Elm,Successor,')],
    ['gias-links', 'links/no-type', 'LinkType', links('100001,100002,Elm,,')],
    ['gias-links', 'date/no-such-day', 'LinkEstablishedDate', links('100001,100002,Elm,Successor,31-09-2020')],
    ['gias-links', 'links/missing-columns', null, sourceOf('URN,LinkURN\r\n1,2')],
    [
      'gias-groups',
      'groups/company-number',
      'Companies House Number',
      sourceOf('Group UID,Group Name,URN,Companies House Number\r\n1,A,100001,12-34'),
    ],
    ['gias-groups', 'groups/no-uid', 'Group UID', sourceOf('Group UID,Group Name,URN\r\n,A,100001')],
    [
      'ofsted',
      'ofsted/urn-invalid',
      'Provider URN',
      sourceOf(
        'Provider URN,Provider type,Provider status,Provider name,Local authority\r\nXX1,Childminder,Active,A,Rutland',
      ),
    ],
    [
      'ofsted',
      'ofsted/unknown-type',
      'Provider type',
      sourceOf(
        'Provider URN,Provider type,Provider status,Provider name,Local authority\r\n299100,Aunt,Active,A,Rutland',
      ),
    ],
    [
      'ofsted',
      'ofsted/unknown-status',
      'Provider status',
      sourceOf(
        'Provider URN,Provider type,Provider status,Provider name,Local authority\r\n299100,Childminder,Asleep,A,Rutland',
      ),
    ],
    [
      'ofsted',
      'ofsted/unknown-council',
      'Local authority',
      sourceOf(
        'Provider URN,Provider type,Provider status,Provider name,Local authority\r\n299100,Childminder,Active,A,Ruritania',
      ),
    ],
  ] as const)('%s: %s is refused at its column, with a sentence', async (kind, code, column, source) => {
    const run = await bring(bench, await openOffice(bench), kind, source);
    expect(run).toMatchObject({ created: 0, refusedRows: 1 });
    expect(run.refused[0]).toMatchObject({ code, column });
    expect(run.refused[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  test('of another register is told which it is', async () => {
    const run = await bring(bench, await openOffice(bench), 'gias', sample('gias-links-2025-excerpt.csv'));
    expect(run.refused[0]?.message).toBe(
      'This is the download "Establishment links": import it as gias-links, or give "All establishment data".',
    );
  });
});
