import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type Database, type WriteTx } from '@hedgerow/db';
import { parseIsoDate, upnFor } from '@hedgerow/rules';
import type { Actor } from '@hedgerow/service-kit';
import { useTestDatabase, type WorldSchool } from '@hedgerow/testing';
import { settleEnrolments } from '../src/enrolment/settle-enrolments.ts';
import { editPupil } from '../src/pupil/operations/edit-pupil.ts';
import { saveProfile } from '../src/profile/operations/save-profile.ts';
import type { RollRow } from '../src/roll/roll.rules.ts';
import { undoRoll } from '../src/roll/undo-roll.ts';
import { layOutRoll, layRoll } from '../src/roll/roll-layout.ts';
import { takeRoll, type RollOutcome } from '../src/roll/take-roll.ts';
import { createBench, monday, type Bench } from './bench.ts';

const statements: string[] = [];
const database = useTestDatabase();
let bench: Bench;
let db: Database;

beforeAll(async () => {
  bench = await createBench(database);
  db = database.open('provision_app', (statement) => statements.push(statement));
});

const today = parseIsoDate(monday);
let serial = 0;
const upn = (): string => {
  serial += 1;
  return upnFor(
    `8012${String(serial).padStart(4, '0')}23${String(serial).padStart(2, '0').slice(-2)}`.padEnd(12, '1').slice(0, 12),
  );
};
const row = (line: number, given: Partial<RollRow> = {}): RollRow => ({
  line,
  upn: null,
  formerUpn: null,
  familyName: `Harker ${String(line)} ${String(serial)}`,
  givenName: 'Idris',
  preferredName: null,
  birthDate: parseIsoDate('2018-03-04'),
  sex: 'M',
  ncYear: null,
  className: 'Oak',
  startsOn: parseIsoDate('2022-09-05'),
  endsOn: null,
  status: null,
  needs: [],
  ...given,
});
const write = <T>(actor: Actor, run: (tx: WriteTx) => Promise<T>): Promise<T> =>
  db.write({ personId: actor.personId, sessionId: actor.sessionId, requestId: actor.requestId, today: monday }, run);
const load = (actor: Actor, school: WorldSchool, rows: readonly RollRow[]): Promise<RollOutcome[]> =>
  write(actor, async (tx) => {
    await layOutRoll(tx);
    await layRoll(tx, Readable.from(rows), today);
    const told = new Map<number, RollOutcome>();
    await takeRoll(tx, school.id, today, (outcomes) => {
      for (const { outcome } of outcomes) told.set(outcome.line, outcome);
      return Promise.resolve();
    });
    const made = await tx.sql<
      { line: number; pupilId: string }[]
    >`select line, new_id as "pupilId" from roll_row order by line`;
    return made.map(
      ({ line, pupilId }) =>
        told.get(line) ?? {
          line,
          outcome: 'created',
          pupilId,
          fields: ['child'],
          kept: [],
          before: null,
          enrolmentId: null,
          refusal: null,
        },
    );
  });
const outcomesOf = (outcomes: readonly RollOutcome[]) => outcomes.map(({ outcome }) => outcome);

describe('a roll', () => {
  test('makes the children of a school once: run again it changes nothing', async () => {
    const rows = [row(2, { upn: upn() }), row(3), row(4, { status: 'K', needs: ['SLCN'] })];
    expect(outcomesOf(await load(bench.senco, bench.ashcombe, rows))).toEqual(['created', 'created', 'created']);
    expect(outcomesOf(await load(bench.senco, bench.ashcombe, rows))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('changes what the school system knows better, such as a class or a number', async () => {
    const [made] = await load(bench.senco, bench.ashcombe, [row(20, { familyName: 'Lister' })]);
    const [changed] = await load(bench.senco, bench.ashcombe, [
      row(20, { familyName: 'Lister', className: 'Elm', upn: upn() }),
    ]);
    expect(changed).toMatchObject({ outcome: 'updated', pupilId: made?.pupilId, fields: ['upn', 'className'] });
  });

  test('gives a child to the teacher of the class that it names, and takes the child away when the class changes', async () => {
    const school = bench.ashcombe;
    const teacher = await bench.world.person('class_teacher', { school });
    const classId = await bench.world.teaches(teacher, school);
    await database.seed`insert into reference.class (class_id, school_id, academic_year, name) values (${classId}, ${school.id}, 2026, 'Rowan')`;
    const seen = (): Promise<string[]> =>
      db.read({ ...teacher, today: monday }, async (tx) =>
        (await tx.sql<{ id: string }[]>`select id from provision.pupil`).map(({ id }) => id),
      );
    const [made] = await load(bench.senco, school, [row(30, { familyName: 'Rowntree', className: ' rowan' })]);
    expect(await seen()).toEqual([made?.pupilId]);
    await load(bench.senco, school, [row(30, { familyName: 'Rowntree', className: 'Hazel' })]);
    expect(await seen()).toEqual([]);
  });

  test('never overwrites what somebody corrected here, and says so', async () => {
    const number = upn();
    const [made] = await load(bench.senco, bench.ashcombe, [row(30, { upn: number })]);
    await editPupil(bench.as(bench.senco), {
      idempotencyKey: newId(),
      schoolId: bench.ashcombe.id,
      pupilId: made?.pupilId ?? '',
      expectedVersion: 1,
      preferredName: 'Iddy',
      familyName: 'Harker-Bell',
    });
    const [again] = await load(bench.senco, bench.ashcombe, [row(30, { upn: number, preferredName: 'Id' })]);
    expect(again).toMatchObject({ outcome: 'unchanged', kept: ['familyName', 'preferredName'] });
  });

  test('owes every new child, in a school and in a nursery, what is owed when it is counted for her alone', async () => {
    const { ashcombe: school, senco } = bench;
    const born = (day: string) => ({ birthDate: parseIsoDate(day) });
    const rows = [
      row(90),
      row(91, { status: 'K', needs: ['SLCN'] }),
      row(92, { status: 'K', needs: ['SLCN'] }),
      row(93, { status: 'K', needs: ['MLD'], endsOn: parseIsoDate('2027-01-08') }),
      row(94, { status: 'E', needs: ['ASD'], ...born('2016-01-20') }),
      row(95, { status: 'E', needs: ['ASD'], startsOn: null }),
      row(96, { ...born('2024-03-15'), startsOn: null }),
    ];
    const owed = (ids: readonly string[]) => database.seed`
      select d.*, s.pupil_id from provision.duty d join provision.duty_subject s on s.duty_id = d.id
      where s.pupil_id = any (${[...ids]}::uuid[]) order by d.id`;
    const rules = new Set<unknown>();
    for (const place of [false, true]) {
      await database.seed`update reference.school set is_early_years = ${place} where school_id = ${school.id}`;
      const names = place ? 'Ferris' : 'Garner';
      const made = await load(
        senco,
        school,
        rows.map((one) => ({ ...one, familyName: `${names} ${String(one.line)}` })),
      );
      const ids = made.map(({ pupilId }) => pupilId ?? '');
      const before = await owed(ids);
      for (const id of ids) await write(senco, (tx) => settleEnrolments(tx, id, today));
      expect(await owed(ids)).toEqual(before);
      for (const duty of before) rules.add(duty['rule']);
    }
    await database.seed`update reference.school set is_early_years = false where school_id = ${school.id}`;
    expect([...rules].toSorted()).toEqual(['APDR_PARENT_MEETINGS', 'PHASE_MAIN', 'PHASE_POST16', 'TWO_YEAR_CHECK']);
  });

  test('leaves a status to the SENCo once a child is known, and says that the file differs', async () => {
    const rows = [row(40)];
    await load(bench.senco, bench.ashcombe, rows);
    const [again] = await load(bench.senco, bench.ashcombe, [row(40, { status: 'K', needs: ['MLD'] })]);
    expect(again).toMatchObject({ outcome: 'unchanged', kept: ['status'] });
  });

  test('takes support without a type of need as the census does: not yet assessed', async () => {
    const [made] = await load(bench.senco, bench.ashcombe, [row(50, { status: 'K' })]);
    const needs = await database.seed`select code, rank from provision.need where pupil_id = ${made?.pupilId ?? ''}`;
    expect(needs).toEqual([{ code: 'NSA', rank: 1 }]);
  });

  test('raises what is owed for new children in the same transaction', async () => {
    const [made] = await load(bench.senco, bench.ashcombe, [row(60, { status: 'K', needs: ['ASD'] })]);
    const duties =
      await database.seed`select d.rule from provision.duty d join provision.duty_subject s on s.duty_id = d.id where s.pupil_id = ${made?.pupilId ?? ''}`;
    expect(duties.map((duty) => duty['rule'] as string)).toEqual([
      'APDR_PARENT_MEETINGS',
      'APDR_PARENT_MEETINGS',
      'APDR_PARENT_MEETINGS',
    ]);
  });

  test('refuses a row that says too little to make a child, and one child twice', async () => {
    const number = upn();
    const outcomes = await load(bench.senco, bench.ashcombe, [
      row(70, { upn: number, familyName: null }),
      row(71, { upn: upn() }),
      row(72),
      row(72, { line: 73 }),
    ]);
    expect(outcomes.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      'roll/cannot-make-child',
      null,
      null,
      'roll/same-child-twice',
    ]);
  });

  test('finds a child whom another school has by number, surname and birth date together, and by nothing less', async () => {
    const number = upn();
    const [there] = await load(bench.otherSenco, bench.corrie, [row(80, { upn: number, familyName: 'Ferris' })]);
    const [linked] = await load(bench.senco, bench.ashcombe, [row(81, { upn: number, familyName: 'Ferris' })]);
    expect(linked?.pupilId).toBe(there?.pupilId);
    const [other] = await load(bench.senco, bench.brindle, [row(82, { upn: number, familyName: 'Ferris' })]).catch(
      () => [undefined],
    );
    expect(other).toBeUndefined();
    const brindle = await bench.world.person('school_senco', { school: bench.brindle });
    const [stranger] = await load(brindle, bench.brindle, [
      row(83, { upn: number, familyName: 'Ferris', birthDate: parseIsoDate('2018-03-05') }),
    ]);
    expect(stranger?.outcome).toBe('created');
    expect(stranger?.pupilId).not.toBe(there?.pupilId);
  });

  test('costs the same number of statements for two children as for two hundred', async () => {
    const run = async (children: number): Promise<number> => {
      serial += 1;
      const rows = Array.from({ length: children }, (_, index) =>
        row(1000 + index, { status: index % 5 === 0 ? 'K' : null, needs: index % 5 === 0 ? ['SLCN'] : [] }),
      );
      statements.length = 0;
      await load(bench.senco, bench.ashcombe, rows);
      return statements.length;
    };
    const few = await run(2);
    expect(await run(200)).toBe(few);
  });

  test('can be taken back: new children go, changed ones are as they were, and what somebody wrote about stays', async () => {
    serial += 1;
    const [known] = await load(bench.senco, bench.ashcombe, [row(90)]);
    const outcomes = await load(bench.senco, bench.ashcombe, [row(90, { sex: 'F' }), row(91), row(92)]);
    const written = outcomes[2]?.pupilId ?? '';
    await saveProfile(bench.as(bench.senco), {
      idempotencyKey: newId(),
      schoolId: bench.ashcombe.id,
      pupilId: written,
      expectedVersion: 0,
      whatMatters: 'Trains.',
      whatHelps: '',
      whatToAvoid: '',
    });
    const undone = await write(bench.senco, (tx) => undoRoll(tx, bench.ashcombe.id, outcomes));
    expect(undone).toEqual({ removed: [outcomes[1]?.pupilId], restored: [known?.pupilId], kept: [written] });
    const [sex] = await database.seed`select sex from provision.pupil where id = ${known?.pupilId ?? ''}`;
    expect(sex?.['sex']).toBe('M');
  });
});
