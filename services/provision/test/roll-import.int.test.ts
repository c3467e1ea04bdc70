import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { upnFor } from '@hedgerow/rules';
import type { Actor } from '@hedgerow/service-kit';
import { sourceOf } from '@hedgerow/tabular';
import { expectRefusal, useTestDatabase, type WorldSchool } from '@hedgerow/testing';
import { editPupil } from '../src/pupil/operations/edit-pupil.ts';
import { importRoll } from '../src/roll-import/import-roll.ts';
import { undoRollImport } from '../src/roll-import/operations/undo-roll-import.ts';
import { changeStatus } from '../src/status/operations/change-status.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;
beforeAll(async () => {
  bench = await createBench(database);
});

const once = () => ({ idempotencyKey: newId() });
let serial = 0;
const number = (): string => {
  serial += 1;
  return upnFor(`80120001${String(serial).padStart(4, '0')}`);
};
const csv = (...lines: string[]) => lines.join('\r\n');
const take = (
  content: string | Uint8Array,
  {
    actor = bench.senco,
    school = bench.ashcombe,
    isPartial = false,
  }: { actor?: Actor; school?: WorldSchool; isPartial?: boolean } = {},
) =>
  importRoll(bench.as(actor), { ...once(), schoolId: school.id, fileName: 'roll.csv', isPartial }, sourceOf(content));
const figures = ({ rows, created, updated, unchanged, refusedRows }: Awaited<ReturnType<typeof take>>) => ({
  rows,
  created,
  updated,
  unchanged,
  refused: refusedRows,
});
const childBy = async (upn: string) => {
  const [child] = await database.seed`
    select p.id, p.given_name, p.family_name, p.preferred_name, p.birth_on::text, p.sex, e.class_name, s.code as status, array(select n.code from provision.need n where n.pupil_id = p.id and n.ends_on is null order by n.rank) as needs
    from provision.pupil p left join provision.enrolment e on e.pupil_id = p.id and e.ends_on is null left join provision.sen_status s on s.pupil_id = p.id and s.ends_on is null where p.upn = ${upn}`;
  return child;
};
const lastImport = async (school: WorldSchool) => {
  const [row] = await database.seed<
    { id: string; version: number; state: string; mapping: Record<string, string> }[]
  >`select id, version, state, mapping from provision.roll_import where school_id = ${school.id} order by begun_at desc, id desc limit 1`;
  if (row === undefined) throw new Error('There is no import.');
  return row;
};
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code);

describe('a roll as school systems write it', () => {
  test('SIMS pupil report: names, class, sex and status are taken; what is not kept is named', async () => {
    const upn = number();
    const run = await take(
      csv(
        'Admission No,UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group,Enrolment Status,SEN Status,Pupil Premium,EAL,Looked After,School,Site',
        `00123,${upn},Okafor,Adaeze,Ada,14/05/2019,F,Year 3,3 Oak,Single Registration,K - SEN Support,N,N,N,Ashcombe,Main`,
      ),
    );
    expect(figures(run)).toEqual({ rows: 1, created: 1, updated: 0, unchanged: 0, refused: 0 });
    expect(run.leftOut).toEqual([
      'Admission No',
      'Enrolment Status',
      'Pupil Premium',
      'EAL',
      'Looked After',
      'School',
      'Site',
    ]);
    expect(codes(run.remarks)).toEqual(['roll/need-not-given']);
    expect(await childBy(upn)).toMatchObject({
      given_name: 'Adaeze',
      family_name: 'Okafor',
      preferred_name: 'Ada',
      birth_on: '2019-05-14',
      sex: 'F',
      class_name: '3 Oak',
      status: 'K',
      needs: ['NSA'],
    });
  });

  test('census upload of the multiplication check', async () => {
    const upn = number();
    const run = await take(
      csv(
        'LEA,Estab,UPN,Surname,Forename,Middlenames,Sex,DOB,NCyearActual,EnrolStatus,FSMeligible,Language,SENProvision',
        `801,2000,${upn},WREN,JO,,M,2018-02-03,4,C,0,ENG,N`,
      ),
    );
    expect(figures(run)).toMatchObject({ created: 1, refused: 0 });
    expect(await childBy(upn)).toMatchObject({ family_name: 'WREN', status: 'N', needs: [] });
  });

  test('pupil template of the multiplication check, without SEN', async () => {
    const upn = number();
    expect(
      figures(
        await take(csv('Surname,Forename,Middle name(s),Date of birth,Sex,UPN', `Lark,Bea,Rose,03/02/2018,F,${upn}`)),
      ),
    ).toMatchObject({ created: 1, refused: 0 });
  });

  test('Arbor’s template lacks what tells children apart, and says so at once', async () => {
    const run = await take(
      csv(
        'Admission Number,Legal Surname,Legal Forename,Year Group,Class,PP,ELK,SEN',
        '1,Lark,Bea,Year 3,Oak,N,N,K,extra',
      ),
      { isPartial: true },
    );
    expect(run).toMatchObject({
      isBroken: true,
      created: 0,
      refused: [{ line: 1, code: 'roll/missing-columns' }],
      mapping: { familyName: 'Legal Surname', className: 'Class', status: 'SEN' },
    });
  });

  test('in Windows-1252 with semicolons and British dates', async () => {
    const upn = number();
    const bytes = Buffer.from(
      csv('UPN;Surname;Forename;DOB;SEN Status;Primary Need', `${upn};Núñez;Zoë;3-2-2018;E;SpLD`),
      'latin1',
    );
    expect(figures(await take(bytes))).toMatchObject({ created: 1 });
    expect(await childBy(upn)).toMatchObject({ family_name: 'Núñez', given_name: 'Zoë', status: 'E', needs: ['SPLD'] });
  });
});

describe('the same file again', () => {
  test('changes nothing, by number and by names', async () => {
    const file = csv(
      'UPN,Surname,Forename,DOB,Class',
      `${number()},Again,Ann,2018-02-03,Oak`,
      ',Again,Ben,2018-02-04,Oak',
    );
    expect(figures(await take(file))).toMatchObject({ created: 2 });
    expect(figures(await take(file))).toEqual({ rows: 2, created: 0, updated: 0, unchanged: 2, refused: 0 });
  });

  test('after a SENCo edited the child leaves what she wrote, and says where the file differs', async () => {
    const upn = number();
    const file = csv('UPN,Surname,Forename,Preferred Name,DOB,SEN Status', `${upn},Edited,Cy,Cyril,2018-02-03,N`);
    await take(file);
    const child = await childBy(upn);
    await editPupil(bench.as(bench.senco), {
      ...once(),
      schoolId: bench.ashcombe.id,
      pupilId: child?.['id'] as string,
      expectedVersion: 1,
      preferredName: 'Cy-Cy',
    });
    const [status] =
      await database.seed`select id from provision.sen_status where pupil_id = ${child?.['id'] as string} and ends_on is null`;
    await changeStatus(bench.as(bench.senco), {
      ...once(),
      schoolId: bench.ashcombe.id,
      pupilId: child?.['id'] as string,
      expectedStatusId: status?.['id'] as string,
      code: 'K',
      since: '2026-11-23',
      needs: [{ code: 'MLD', rank: 1 }],
    });
    const run = await take(file);
    expect(figures(run)).toEqual({ rows: 1, created: 0, updated: 0, unchanged: 1, refused: 0 });
    expect(run.remarks).toMatchObject([
      { line: 2, column: 'Preferred Name', code: 'roll/kept-as-corrected', kind: 'KEPT' },
      { line: 2, column: 'SEN Status', code: 'roll/status-kept', kind: 'KEPT' },
    ]);
    expect(await childBy(upn)).toMatchObject({ preferred_name: 'Cy-Cy', status: 'K', needs: ['MLD'] });
  });

  test('with another class updates the child; undone, the class is back', async () => {
    const upn = number();
    await take(csv('UPN,Surname,Forename,DOB,Class', `${upn},Mover,Di,2018-02-03,Oak`));
    const run = await take(csv('UPN,Surname,Forename,DOB,Class,Sex', `${upn},Mover,Di,2018-02-03,Elm,F`));
    expect(figures(run)).toMatchObject({ updated: 1 });
    expect(run.remarks).toMatchObject([{ code: 'roll/changed', message: 'Changes sex and class.' }]);
    const { id, version } = await lastImport(bench.ashcombe);
    expect(await undoRollImport(bench.as(bench.senco), { ...once(), id, expectedVersion: version })).toMatchObject({
      state: 'UNDONE',
    });
    expect(await childBy(upn)).toMatchObject({ class_name: 'Oak', sex: null });
  });
});

describe('a faulty row', () => {
  const header = 'UPN,Surname,Forename,DOB,Sex,SEN Status,Primary Need,Entry Date';
  const good = () => `${number()},Good,Eve,2018-02-03,F,N,,2023-09-04`;
  test.each([
    ['roll/upn-invalid', 'UPN', 'Z801200010001,Bad,Fay,2018-02-03,F,N,,'],
    ['cell/scientific-number', 'UPN', '8.01E+11,Bad,Fay,2018-02-03,F,N,,'],
    ['roll/no-identity', null, ',Bad,Fay,,F,N,,'],
    ['date/two-digit-year', 'DOB', ',Bad,Fay,03/02/18,F,N,,'],
    ['date/month-first', 'DOB', ',Bad,Fay,02/23/2018,F,N,,'],
    ['date/spreadsheet-number', 'DOB', ',Bad,Fay,43134,F,N,,'],
    ['roll/birth-ahead', 'DOB', ',Bad,Fay,2027-02-03,F,N,,'],
    ['roll/unknown-sex', 'Sex', ',Bad,Fay,2018-02-03,Q,N,,'],
    ['roll/unknown-status', 'SEN Status', ',Bad,Fay,2018-02-03,F,Zed,,'],
    ['roll/legacy-status', 'SEN Status', ',Bad,Fay,2018-02-03,F,P,,'],
    ['roll/legacy-need', 'Primary Need', ',Bad,Fay,2018-02-03,F,K,BESD,'],
    ['roll/unknown-need', 'Primary Need', ',Bad,Fay,2018-02-03,F,K,Busy,'],
    ['date/unreadable', 'Entry Date', ',Bad,Fay,2018-02-03,F,N,,last week'],
    ['cell/nul', 'Surname', ',B\u0000d,Fay,2018-02-03,F,N,,'],
    ['cell/too-long', 'Surname', `,${'B'.repeat(101)},Fay,2018-02-03,F,N,,`],
    ['row/too-many-cells', null, ',Bad, Very,Fay,2018-02-03,F,N,,2023-09-04'],
    ['roll/cannot-make-child', 'Surname', 'H801200001001,,Fay,2018-02-03,F,N,,'],
  ])('%s is refused at its line and column, and nothing of the file is taken', async (code, column, faulty) => {
    const first = good();
    const run = await take(csv(header, first, '', faulty));
    expect(figures(run)).toEqual({ rows: 2, created: 0, updated: 0, unchanged: 0, refused: 1 });
    expect(run.refused).toMatchObject([{ line: 4, column, code }]);
    expect(run.refused[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(await childBy(first.split(',')[0] ?? '')).toBeUndefined();
    expect(await lastImport(bench.ashcombe)).toMatchObject({ state: 'REFUSED' });
  });

  test('is left out where the good ones are wanted all the same', async () => {
    expect(figures(await take(csv(header, good(), ',Bad,Fay,03/02/18,F,N,,', good()), { isPartial: true }))).toEqual({
      rows: 3,
      created: 2,
      updated: 0,
      unchanged: 0,
      refused: 1,
    });
  });

  test('that names a child twice names the line of the first', async () => {
    const line = good();
    expect((await take(csv(header, line, line))).refused).toMatchObject([
      { line: 3, column: 'UPN', code: 'roll/same-child-twice', message: expect.stringContaining('line 2') as string },
    ]);
  });

  test('with a plan and no type of need brings the child, and asks for the type', async () => {
    const upn = number();
    const run = await take(csv(header, `${upn},Plan,Gus,2018-02-03,M,E - EHC Plan,,`));
    expect(run).toMatchObject({
      created: 1,
      remarks: [{ line: 2, column: 'SEN Status', code: 'roll/plan-needs-type', kind: 'KEPT' }],
    });
  });

  test('with another year group than the birth date gives is taken by the birth date, and said', async () => {
    const upn = number();
    const run = await take(csv('UPN,Surname,Forename,DOB,Year Group', `${upn},Year,Hal,2018-02-03,Year 2`));
    expect(run.remarks).toMatchObject([
      {
        code: 'roll/other-year-group',
        column: 'Year Group',
        kind: 'NOTE',
        message: expect.stringContaining('Year 4') as string,
      },
    ]);
  });
});

describe('another school', () => {
  test('of the same trust is not written to, nor seen', async () => {
    const file = csv('UPN,Surname,Forename,DOB', `${number()},Other,Ida,2018-02-03`);
    await expectRefusal('not-found', take(file, { school: bench.corrie }));
    await expectRefusal('forbidden', take(file, { actor: bench.teacher }));
    await expectRefusal('not-found', take(file, { actor: bench.otherSenco }));
    await take(file);
    const { id, version } = await lastImport(bench.ashcombe);
    await expectRefusal(
      'not-found',
      undoRollImport(bench.as(bench.otherSenco), { ...once(), id, expectedVersion: version }),
    );
  });

  test('that has a child with this number is not betrayed: the report is that of any new child', async () => {
    const upn = number();
    await take(csv('UPN,Surname,Forename,DOB,SEN Status,Primary Need', `${upn},Secret,Jan,2018-02-03,K,SEMH`), {
      actor: bench.otherSenco,
      school: bench.corrie,
    });
    const guesses = [`${upn},Secret,Jan,2018-02-03,N,`, `${number()},Nobody,Kit,2018-02-03,N,`].map((line) =>
      csv('UPN,Surname,Forename,DOB,SEN Status,Primary Need', line),
    );
    const runs = [];
    for (const guess of guesses) runs.push(await take(guess));
    const seen = runs.map((run) => ({ ...figures(run), remarks: codes(run.remarks) }));
    expect(seen[0]).toEqual(seen[1]);
  });
});

describe('taking a roll back', () => {
  test('removes the children whom it made; twice is refused', async () => {
    const upn = number();
    await take(csv('UPN,Surname,Forename,DOB', `${upn},Gone,Lee,2018-02-03`));
    const { id, version } = await lastImport(bench.ashcombe);
    const undone = await undoRollImport(bench.as(bench.senco), { ...once(), id, expectedVersion: version });
    expect(await childBy(upn)).toBeUndefined();
    await expectRefusal(
      'rule-refused',
      undoRollImport(bench.as(bench.senco), { ...once(), id, expectedVersion: undone.version }),
    );
  });
});

describe('taking back what a roll did to children who were known', () => {
  const header = 'UPN,Surname,Forename,DOB,SEN Status,Primary Need,Leaving Date';
  const undoLast = async () => {
    const { id, version } = await lastImport(bench.ashcombe);
    await undoRollImport(bench.as(bench.senco), { ...once(), id, expectedVersion: version });
  };
  const facts = async (upn: string) => {
    const [row] = await database.seed`
      select (select array_agg(coalesce(e.ends_on::text, 'open') order by e.starts_on, e.id) from provision.enrolment e where e.pupil_id = p.id) as ends,
        (select count(*)::int from provision.duty d join provision.duty_subject s on s.duty_id = d.id where s.pupil_id = p.id and d.met_on is null and d.withdrawn_on is null) as owed
      from provision.pupil p where p.upn = ${upn}`;
    return row;
  };

  test('a last day that it gave goes again, and what is owed for her is owed again', async () => {
    const upn = number();
    await take(csv(header, `${upn},Stays,Mo,2018-02-03,K,SLCN,`));
    const before = await facts(upn);
    await take(csv(header, `${upn},Stays,Mo,2018-02-03,K,SLCN,2026-11-25`));
    expect(await facts(upn)).toEqual({ ends: ['2026-11-25'], owed: 0 });
    await undoLast();
    expect(before?.['owed']).toBeGreaterThan(0);
    expect(await facts(upn)).toEqual(before);
  });

  test('a registration that it began for one who had left ends', async () => {
    const upn = number();
    await take(csv(header, `${upn},Returns,Ned,2018-02-03,N,,`));
    const child = await childBy(upn);
    await database.seed`update provision.enrolment set starts_on = '2024-09-02', ends_on = '2026-07-20' where pupil_id = ${child?.['id'] as string}`;
    expect(
      figures(await take(csv('UPN,Surname,Forename,DOB,Entry Date', `${upn},Returns,Ned,2018-02-03,2026-11-02`))),
    ).toMatchObject({ created: 1 });
    expect(await facts(upn)).toMatchObject({ ends: ['2026-07-20', 'open'] });
    await undoLast();
    expect(await facts(upn)).toMatchObject({ ends: ['2026-07-20', '2026-11-22'] });
  });
});

describe('a row that would harm a child’s record is refused at its line, with a sentence', () => {
  const header = 'UPN,Surname,Forename,DOB,Entry Date,Leaving Date,Year Group,School URN';
  const refusal = async (row: string, more: readonly string[] = []) => {
    const run = await take(csv(header, row, ...more));
    expect(run.isTaken).toBe(false);
    return run.refused.map(({ line, code }) => `${String(line)} ${code}`);
  };

  test.each([
    ['a child unknown here who has left', ',Gone,Gus,2018-02-03,2022-09-01,2026-07-20,,', 'roll/cannot-make-child'],
    ['an entry before the birth', ',Early,Eve,2018-02-03,2017-09-01,,,', 'roll/entry-before-birth'],
    ['a birth of 1918', ',Old,Ola,1918-02-03,2026-09-01,,,', 'roll/birth-long-ago'],
    ['a year group that does not exist', ',Year,Yan,2018-02-03,,,Year 104,', 'roll/unknown-year-group'],
    ['a row of another school', ',Other,Oli,2018-02-03,,,,123456', 'roll/other-school'],
  ])('%s', async (_what, row, code) => {
    expect(await refusal(row)).toEqual([`2 ${code}`]);
  });

  test('swapped numbers do not give one twin the other’s file', async () => {
    const [one, two] = [number(), number()];
    await take(csv(header, `${one},Pair,Ada,2018-02-03,,,,`, `${two},Pair,Ben,2018-02-03,,,,`));
    expect(await refusal(`${two},Pair,Ada,2018-02-03,,,,`, [`${one},Pair,Ben,2018-02-03,,,,`])).toEqual([
      '2 roll/number-of-another',
      '3 roll/number-of-another',
    ]);
    expect(await childBy(one)).toMatchObject({ given_name: 'Ada' });
  });

  test('an old list does not put a child who left back on the roll', async () => {
    const upn = number();
    await take(csv(header, `${upn},Stale,Sam,2018-02-03,2024-09-02,,,`));
    await database.seed`update provision.enrolment set ends_on = '2026-07-20' where pupil_id = (select id from provision.pupil where upn = ${upn})`;
    expect(await refusal(`${upn},Stale,Sam,2018-02-03,2024-09-02,,,`)).toEqual(['2 roll/left-already']);
    expect(figures(await take(csv(header, `${upn},Stale,Sam,2018-02-03,2026-11-02,,,`)))).toMatchObject({ created: 1 });
  });

  test('a last day before she came is refused and not the whole file without a line', async () => {
    const upn = number();
    await take(csv(header, `${upn},Back,Bea,2018-02-03,2026-09-02,,,`));
    expect(await refusal(`${upn},Back,Bea,2018-02-03,,2026-07-20,,`)).toEqual(['2 roll/left-before-entry']);
  });

  test.each([
    ['Wałęsa', 'Ania', 'Walesa', 'Ania', 'unchanged'],
    ['D’Arcy', 'Tom', 'DArcy', 'Tom', 'unchanged'],
    ['St John', 'Una', 'Saint John', 'Una', 'asked'],
    ['Middle', 'Anna Maria', 'Middle', 'Anna', 'asked'],
  ])('%s %s, later written %s %s, becomes no second child', async (family, given, again, givenAgain, what) => {
    await take(csv('Surname,Forename,DOB', `${family},${given},2018-02-03`));
    const run = await take(csv('Surname,Forename,DOB', `${again},${givenAgain},2018-02-03`));
    expect(run.created).toBe(0);
    expect(run.refused.map(({ line, code }) => `${String(line)} ${code}`)).toEqual(
      what === 'asked' ? ['2 roll/near-name'] : [],
    );
  });
});

describe('a large roll', () => {
  test('is taken a thousand rows at a time', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => `,Many ${String(index)},Mia,2018-02-03,K,SLCN`);
    const file = csv('UPN,Surname,Forename,DOB,SEN Status,Primary Need', ...rows);
    expect(figures(await take(file, { actor: bench.otherSenco, school: bench.corrie }))).toMatchObject({
      rows: 2500,
      created: 2500,
    });
    expect(figures(await take(file, { actor: bench.otherSenco, school: bench.corrie }))).toMatchObject({
      unchanged: 2500,
    });
  });
});
