import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { registerRowOf, type RegisterFacts } from '../src/school/register-row.rules.ts';
import { layOutLines, layOutRegister } from '../src/school/register-layout.queries.ts';
import { upsertRegister, type RegisterAct } from '../src/school/upsert-register.queries.ts';
import { usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const facts: RegisterFacts = {
  urn: 870_001,
  ofstedUrn: null,
  laestab: '9092001',
  name: 'Fennel Green Community Primary School',
  kind: 'SCHOOL',
  phase: 'PRIMARY',
  establishmentTypeCode: 1,
  establishmentTypeName: 'Community school',
  isMaintained: true,
  jurisdiction: 'england',
  laCode: '909',
  laName: 'Westmere',
  street: 'Fennel Lane',
  locality: null,
  town: 'Fennel Green',
  county: null,
  postcode: 'FG1 1AA',
  telephone: '01632960001',
  website: null,
  easting: 400_100,
  northing: 500_200,
  lowAge: 4,
  highAge: 11,
  capacity: 90,
  pupilsOnRoll: 71,
  urbanRural: '(England/Wales) Rural village',
  openedOn: null,
  closedOn: null,
};
const apply = (actor: Actor, organisationId: string, rows: readonly RegisterFacts[]): Promise<readonly RegisterAct[]> =>
  bench.as(actor).write(async (tx) => {
    await layOutRegister(tx);
    await layOutLines(
      tx,
      rows.map((row, index) => registerRowOf(index + 2, row)),
    );
    return upsertRegister(tx, organisationId, { importId: newId() });
  });
const org = async (): Promise<{ organisationId: string; admin: Actor }> => {
  const organisationId = newId();
  return { organisationId, admin: await bench.world.person('administrator', { organisationId }) };
};
const duties = (schoolId: string | null) =>
  bench.database.seed`select occurrence, due_on, withdrawn_on from schools.duty where school_id = ${schoolId}`;

describe('a national register laid over the places of an organisation', () => {
  test('creates what is new, with membership, publication and duty; again it changes nothing', async () => {
    const { organisationId, admin } = await org();
    const wales: RegisterFacts = {
      ...facts,
      urn: 400_001,
      name: 'Ysgol Cae Bach',
      establishmentTypeCode: 30,
      jurisdiction: 'wales',
      laCode: '660',
      laName: 'Isle of Anglesey',
    };
    const acts = await apply(admin, organisationId, [facts, wales]);
    expect(acts.map(({ line, act, before }) => ({ line, act, before }))).toEqual([
      { line: 2, act: 'created', before: null },
      { line: 3, act: 'created', before: null },
    ]);
    const [english, welsh] = [acts[0]?.schoolId ?? null, acts[1]?.schoolId ?? null];
    expect([...(await bench.as(admin).reach('school.write'))].toSorted()).toEqual([english, welsh].toSorted());
    expect(await duties(english)).toEqual([{ occurrence: 'first', due_on: '2026-12-31', withdrawn_on: null }]);
    expect(await duties(welsh)).toEqual([]);
    expect(
      await bench.database
        .seed`select urn, short_name, phase, jurisdiction from reference.school where school_id = any (${[english, welsh]}::uuid[]) order by urn`,
    ).toEqual([
      { urn: 400_001, short_name: 'Ysgol Cae Bach', phase: 'primary', jurisdiction: 'wales' },
      { urn: 870_001, short_name: 'Fennel Green', phase: 'primary', jurisdiction: 'england' },
    ]);
    const again = await apply(admin, organisationId, [facts, wales]);
    expect(again.map(({ act, schoolId }) => [act, schoolId])).toEqual([
      ['unchanged', english],
      ['unchanged', welsh],
    ]);
    expect(await bench.database.seed`select version from schools.school where id = ${english}`).toEqual([
      { version: 1 },
    ]);
  });

  test('updates what differs, says how it was, and leaves the name and colour that people gave', async () => {
    const { organisationId, admin } = await org();
    const row = { ...facts, urn: 870_002 };
    const [{ schoolId }] = (await apply(admin, organisationId, [row])) as [RegisterAct];
    await bench.database.seed`update schools.school set short_name = 'Fennel', colour = 9 where id = ${schoolId}`;
    const [act] = (await apply(admin, organisationId, [{ ...row, pupilsOnRoll: 80, closedOn: '2026-12-18' }])) as [
      RegisterAct,
    ];
    expect(act).toMatchObject({ act: 'updated', schoolId, before: { pupils_on_roll: 71, closed_on: null } });
    expect(
      await bench.database
        .seed`select short_name, colour, pupils_on_roll, version from schools.school where id = ${schoolId}`,
    ).toEqual([{ short_name: 'Fennel', colour: 9, pupils_on_roll: 80, version: 2 }]);
    expect(
      await bench.database.seed`select short_name, closed_on from reference.school where school_id = ${schoolId}`,
    ).toEqual([{ short_name: 'Fennel', closed_on: '2026-12-18' }]);
    expect(await duties(schoolId)).toMatchObject([{ withdrawn_on: '2026-11-23' }]);
  });

  test('never touches a place that another organisation holds, and does not say whose it is', async () => {
    const [first, second] = [await org(), await org()];
    const row = { ...facts, urn: 870_003 };
    const [{ schoolId }] = (await apply(first.admin, first.organisationId, [row])) as [RegisterAct];
    expect(await apply(second.admin, second.organisationId, [{ ...row, name: 'Mine now' }])).toEqual([
      {
        line: 2,
        act: 'held-elsewhere',
        schoolId: null,
        before: null,
        continuity: null,
        formerName: null,
        formerUrn: null,
      },
    ]);
    expect([...(await bench.as(second.admin).reach('school.read'))]).toEqual([]);
    expect(await bench.database.seed`select name from schools.school where id = ${schoolId}`).toEqual([
      { name: facts.name },
    ]);
  });

  test('takes as many statements for two hundred lines as for two', async () => {
    const { organisationId, admin } = await org();
    const rows = (count: number, from: number): RegisterFacts[] =>
      Array.from({ length: count }, (_, index) => ({ ...facts, urn: from + index }));
    await apply(admin, organisationId, rows(2, 860_000));
    bench.statements();
    await apply(admin, organisationId, rows(2, 861_000));
    const few = bench.statements();
    await apply(admin, organisationId, rows(200, 862_000));
    expect(bench.statements()).toBe(few);
    expect((await bench.as(admin).reach('school.read')).size).toBe(204);
  });

  test('is closed to somebody who does not administer the organisation', async () => {
    const { organisationId } = await org();
    const { admin } = await org();
    await expect(apply(admin, organisationId, [{ ...facts, urn: 870_004 }])).rejects.toThrow(/row-level security/);
    expect(await bench.database.seed`select 1 from schools.school where urn = 870004`).toEqual([]);
  });
});
