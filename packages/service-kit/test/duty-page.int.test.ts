import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type Database } from '@hedgerow/db';
import { groupOf, type IsoDate } from '@hedgerow/rules';
import { dutyCountRows, dutyPage, dutyStore, encodeCursor, type Actor, type DutyRow } from '@hedgerow/service-kit';
import { createWorld, expectRefusal, useTestDatabase, type World } from '@hedgerow/testing';

const database = useTestDatabase();
const today = '2026-11-25';
let world: World;
let db: Database;
let senco: Actor;
let manager: Actor;
const store = dutyStore('training');

const all = async (actor: Actor, size = 7): Promise<DutyRow[]> => {
  const rows: DutyRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const page = await db.read({ ...actor, today }, (tx) =>
      dutyPage(tx, 'training', {}, size, last === undefined ? null : encodeCursor([last.due_on, last.id])),
    );
    rows.push(...page);
    if (page.length < size) return rows;
  }
};

beforeAll(async () => {
  world = await createWorld(database.seed);
  db = database.open('training_app');
  const [ashcombe, brindle, corrie] = world.schools;
  senco = await world.alsoHolds(
    await world.person('shared_senco', { school: ashcombe }, { givenName: 'Jo', familyName: 'Penrose' }),
    'shared_senco',
    { school: brindle },
  );
  await world.designates(senco, ashcombe);
  manager = await world.person('inclusion_manager', { organisationId: world.trustId });
  const owners = ['SCHOOL', 'LA', 'FAMILY', 'AGENCY', 'GOVERNING_BODY', 'SENCO', 'EY_SETTING'];
  const days = [
    '2026-10-01',
    '2026-11-24',
    '2026-11-25',
    '2026-11-29',
    '2026-11-30',
    '2026-12-18',
    '2026-12-19',
    '2027-06-01',
  ];
  for (const [place, school] of [ashcombe, brindle, corrie].entries()) {
    const writer = place === 2 ? await world.person('school_senco', { school }) : senco;
    await db.write({ ...writer, today }, async (tx) => {
      for (const owner of owners) {
        for (const dueOn of days) {
          await store.raise(tx, {
            rule: 'DBS_RECHECK',
            schoolId: school.id,
            owner,
            dueOn,
            basis: 'school policy',
            strength: 'LOCAL',
            causeType: 'dbs_check',
            causeId: newId(),
            staffId: newId(),
          });
        }
      }
    });
  }
});

describe('the worklist of one service', () => {
  test('page after page shows every duty once and none twice, in order of date', async () => {
    const rows = await all(senco);
    expect(rows).toHaveLength(2 * 7 * 8);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.map((row) => row.due_on)).toEqual(rows.map((row) => row.due_on).toSorted());
  });

  test('shows no duty of a third school', async () => {
    const rows = await all(senco);
    expect(rows.filter((row) => row.school_id === world.schools[2].id)).toEqual([]);
  });

  test('puts each duty into the group that the rule puts it into', async () => {
    for (const row of await all(senco)) {
      expect(row.standing, `${row.owner} ${row.due_on}`).toBe(
        groupOf({
          dueOn: row.due_on as IsoDate,
          owner: row.owner,
          today: today as IsoDate,
          halfTermEndsOn: '2026-12-18' as IsoDate,
        }),
      );
    }
  });

  test('counts what it lists', async () => {
    const rows = await all(senco);
    const counts = await db.read({ ...senco, today }, (tx) => dutyCountRows(tx, 'training', {}));
    for (const standing of ['OVERDUE', 'THIS_WEEK', 'THIS_HALF_TERM', 'WAITING', 'LATER']) {
      expect(
        counts.filter((count) => count.standing === standing).reduce((sum, count) => sum + count.count, 0),
        standing,
      ).toBe(rows.filter((row) => row.standing === standing).length);
    }
  });

  test('counts what is late alone as it does among everything', async () => {
    const [everything, late] = await db.read({ ...senco, today }, (tx) =>
      Promise.all([dutyCountRows(tx, 'training', {}), dutyCountRows(tx, 'training', {}, 'late')]),
    );
    const inOrder = (rows: typeof late) =>
      rows.toSorted((a, b) => (a.school_id + a.owner < b.school_id + b.owner ? -1 : 1));
    expect(late).not.toEqual([]);
    expect(inOrder(late)).toEqual(inOrder(everything.filter(({ standing }) => standing === 'OVERDUE')));
  });

  test('counts the duties of one child, and none where the child is nobody', async () => {
    const pupilId = newId();
    const [school] = world.schools;
    await database.seed.begin(async (tx) => {
      const id = newId();
      await tx`insert into training.duty (id, rule, school_id, owner, due_on, basis, strength, cause_type, cause_id)
        values (${id}, 'DBS_RECHECK', ${school.id}, 'SENCO', ${today}, 'school policy', 'LOCAL', 'dbs_check', ${newId()})`;
      await tx`insert into training.duty_subject (duty_id, school_id, pupil_id) values (${id}, ${school.id}, ${pupilId})`;
    });
    const counted = (id: string) =>
      db.read({ ...senco, today }, (tx) => dutyCountRows(tx, 'training', { pupilId: id }));
    expect(await counted(pupilId)).toEqual([{ school_id: school.id, owner: 'SENCO', standing: 'THIS_WEEK', count: 1 }]);
    expect(await counted(newId())).toEqual([]);
    await database.seed`delete from training.duty_subject where pupil_id = ${pupilId}`;
    await database.seed`delete from training.duty where not exists (select from training.duty_subject s where s.duty_id = duty.id)`;
  });

  test('refuses a made-up cursor with a sentence, and does not call it our fault', async () => {
    for (const after of ['nonsense', encodeCursor(['2026-11-25', 'x']), encodeCursor(['yesterday', newId()])]) {
      await expectRefusal(
        'bad-input',
        db.read({ ...senco, today }, (tx) => dutyPage(tx, 'training', {}, 5, after)),
      );
    }
  });

  test('narrows to a school, an owner, a rule and a group, and to nothing for a school out of reach', async () => {
    const page = (filter: Parameters<typeof dutyPage>[2]) =>
      db.read({ ...senco, today }, (tx) => dutyPage(tx, 'training', filter, 200));
    expect(await page({ schoolIds: [world.schools[0].id] })).toHaveLength(7 * 8);
    expect(await page({ schoolIds: [world.schools[2].id] })).toEqual([]);
    expect(await page({ schoolIds: ['', "' or true --"] })).toEqual([]);
    expect(await page({ pupilId: 'nobody' })).toEqual([]);
    expect((await page({ owners: ['LA'] })).every((row) => row.owner === 'LA')).toBe(true);
    expect((await page({ groups: ['OVERDUE'] })).map((row) => row.standing)).toEqual(
      Array.from({ length: 2 * 7 * 2 }, () => 'OVERDUE'),
    );
    expect(await page({ rules: ['EHC_FINAL'] })).toEqual([]);
  });

  test('names the school’s designated SENCo as the one who does it', async () => {
    const rows = await all(senco);
    const here = rows.filter((row) => row.school_id === world.schools[0].id);
    expect(new Set(here.map((row) => row.assignee_name))).toEqual(new Set(['Jo Penrose']));
  });

  test('tells an inclusion manager that something is due, and not about whom', async () => {
    const rows = await all(manager);
    expect(rows).toHaveLength(2 * 7 * 8);
    expect(rows.every((row) => row.staff_id === null && row.pupil_id === null && row.cause_id === null)).toBe(true);
    expect((await all(senco)).every((row) => row.staff_id !== null && row.cause_id !== null)).toBe(true);
  });

  test('a duty that is met or withdrawn is gone, and raising it again moves it rather than doubling it', async () => {
    const causeId = newId();
    const duty = {
      rule: 'DBS_RECHECK',
      schoolId: world.schools[0].id,
      owner: 'SCHOOL',
      dueOn: '2027-01-01',
      basis: 'school policy',
      strength: 'LOCAL',
      causeType: 'dbs_check',
      causeId,
    };
    const standing = async () => (await all(senco)).filter((row) => row.cause_id === causeId).map((row) => row.due_on);
    const write = (run: Parameters<typeof db.write<void>>[1]) => db.write({ ...senco, today }, run);
    await write((tx) => store.raise(tx, duty));
    await write((tx) => store.raise(tx, { ...duty, dueOn: '2027-02-01' }));
    expect(await standing()).toEqual(['2027-02-01']);
    await write((tx) => store.meet(tx, { rule: 'DBS_RECHECK', causeId }, today));
    expect(await standing()).toEqual([]);
    await write((tx) => store.raise(tx, { ...duty, dueOn: '2030-02-01' }));
    expect(await standing()).toEqual(['2030-02-01']);
    await write((tx) => store.withdrawAll(tx, causeId, today));
    expect(await standing()).toEqual([]);
  });
});
