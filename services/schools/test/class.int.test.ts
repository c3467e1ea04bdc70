import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { assignTeacher } from '../src/class/operations/assign-teacher.ts';
import { closeClass } from '../src/class/operations/close-class.ts';
import { editClass } from '../src/class/operations/edit-class.ts';
import { endTeaching } from '../src/class/operations/end-teaching.ts';
import { openClass } from '../src/class/operations/open-class.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const sencoOf = (school: WorldSchool) => bench.world.person('school_senco', { school });
const open = async (actor: Actor, school: WorldSchool, name: string, academicYear = 2026) =>
  openClass(bench.as(actor), { ...once(), schoolId: school.id, name, academicYear, yearGroups: [2, 1, 2] });
const teacherOf = async (school: WorldSchool): Promise<Actor> => {
  const actor = await bench.world.person('class_teacher', { school });
  await bench.employ(school, { personId: actor.personId });
  return actor;
};
const classesSeen = async (actor: Actor): Promise<string[]> =>
  bench
    .as(actor)
    .read(
      async (tx) => (await tx.sql<{ ids: string[] }[]>`select access.class_ids('pupil.read') as ids`)[0]?.ids ?? [],
    );

describe('a class', () => {
  test('is opened for a year with its year groups in order, and listed in that year', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const group = await open(senco, school, 'Willow');
    expect(group).toMatchObject({ yearGroups: [1, 2], version: 1 });
    await open(senco, school, 'Willow', 2025);
    const query =
      'query($id: ID!, $year: Int) { school(id: $id) { classes(academicYear: $year) { name academicYear yearGroups } } }';
    expect((await bench.ask(senco, query, { id: school.id })).data).toEqual({
      school: { classes: [{ name: 'Willow', academicYear: 2026, yearGroups: [1, 2] }] },
    });
    expect((await bench.ask(senco, query, { id: school.id, year: 2025 })).data).toMatchObject({
      school: { classes: [{ academicYear: 2025 }] },
    });
    await expectRefusal('bad-input', open(senco, school, 'Willow'));
  });

  test('is told to the other services by name, so that a roll finds it', async () => {
    const [, , school] = bench.world.schools;
    const senco = await sencoOf(school);
    const group = await open(senco, school, 'Hornbeam');
    const told = () =>
      bench.database.seed`select name, academic_year, closed_on from reference.class where class_id = ${group.id}`;
    expect(await told()).toEqual([{ name: 'Hornbeam', academic_year: 2026, closed_on: null }]);
    await editClass(bench.as(senco), { ...once(), expectedVersion: 1, id: group.id, name: 'Beech' });
    await closeClass(bench.as(senco), { ...once(), expectedVersion: 2, id: group.id, closedOn: '2027-07-21' });
    expect(await told()).toEqual([{ name: 'Beech', academic_year: 2026, closed_on: '2027-07-21' }]);
  });

  test('is renamed over nobody else’s change, and not to a name that is taken', async () => {
    const [, school] = bench.world.schools;
    const senco = await sencoOf(school);
    const [elm] = [await open(senco, school, 'Elm'), await open(senco, school, 'Oak')];
    expect(
      await editClass(bench.as(senco), { ...once(), expectedVersion: 1, id: elm.id, yearGroups: [0] }),
    ).toMatchObject({ name: 'Elm', yearGroups: [0], version: 2 });
    await expectRefusal(
      'stale-save',
      editClass(bench.as(senco), { ...once(), expectedVersion: 1, id: elm.id, name: 'Ash' }),
    );
    await expectRefusal(
      'bad-input',
      editClass(bench.as(senco), { ...once(), expectedVersion: 2, id: elm.id, name: 'Oak' }),
    );
    await expectRefusal(
      'bad-input',
      editClass(bench.as(senco), { ...once(), expectedVersion: 2, id: elm.id, yearGroups: [15] }),
    );
  });

  test('shows its children to its teacher from the first day to the last', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const teacher = await teacherOf(school);
    const group = await open(senco, school, 'Beech');
    const teaching = await assignTeacher(bench.as(senco), {
      ...once(),
      classId: group.id,
      personId: teacher.personId,
      startsOn: '2026-11-23',
    });
    expect(await classesSeen(teacher)).toEqual([group.id]);
    await expectRefusal(
      'bad-input',
      assignTeacher(bench.as(senco), {
        ...once(),
        classId: group.id,
        personId: teacher.personId,
        startsOn: '2026-12-01',
      }),
    );
    await expectRefusal(
      'bad-input',
      endTeaching(bench.as(senco), { ...once(), id: teaching.id, endsOn: '2026-11-22' }),
    );
    await endTeaching(bench.as(senco), { ...once(), id: teaching.id, endsOn: '2026-11-23' });
    bench.clock.moveTo('2026-11-24');
    expect(await classesSeen(teacher)).toEqual([]);
    bench.clock.moveTo('2026-11-23');
  });

  test('that closes ends what is taught in it, and takes back what had not begun', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const [now, later] = [await teacherOf(school), await teacherOf(school)];
    const group = await open(senco, school, 'Maple');
    await assignTeacher(bench.as(senco), {
      ...once(),
      classId: group.id,
      personId: now.personId,
      startsOn: '2026-09-01',
    });
    await assignTeacher(bench.as(senco), {
      ...once(),
      classId: group.id,
      personId: later.personId,
      startsOn: '2027-04-12',
    });
    await closeClass(bench.as(senco), { ...once(), expectedVersion: 1, id: group.id, closedOn: '2026-12-18' });
    expect(
      await bench.database.seed`select person_id, ends_on from access.class_teaching where class_id = ${group.id}`,
    ).toEqual([{ person_id: now.personId, ends_on: '2026-12-18' }]);
    await expectRefusal(
      'bad-input',
      assignTeacher(bench.as(senco), {
        ...once(),
        classId: group.id,
        personId: later.personId,
        startsOn: '2027-01-04',
      }),
    );
    await expectRefusal(
      'stale-save',
      closeClass(bench.as(senco), { ...once(), expectedVersion: 1, id: group.id, closedOn: '2026-12-18' }),
    );
  });

  test('is not given to somebody without a job there', async () => {
    const [school, elsewhere] = bench.world.schools;
    const senco = await sencoOf(school);
    const group = await open(senco, school, 'Larch');
    await expectRefusal(
      'bad-input',
      assignTeacher(bench.as(senco), {
        ...once(),
        classId: group.id,
        personId: (await teacherOf(elsewhere)).personId,
        startsOn: '2026-09-01',
      }),
    );
  });

  test('is out of reach of other schools, and only read by those who teach', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const senco = await sencoOf(school);
    const group = await open(senco, school, 'Alder');
    const teaching = await assignTeacher(bench.as(senco), {
      ...once(),
      classId: group.id,
      personId: (await teacherOf(school)).personId,
      startsOn: '2026-09-01',
    });
    const stranger = await sencoOf(elsewhere);
    const reader = await bench.world.alsoHolds(await sencoOf(elsewhere), 'class_teacher', { school });
    const attempts = [
      (actor: Actor) => open(actor, school, newId().slice(-8)),
      (actor: Actor) => editClass(bench.as(actor), { ...once(), expectedVersion: 1, id: group.id, name: 'Mine' }),
      (actor: Actor) =>
        closeClass(bench.as(actor), { ...once(), expectedVersion: 1, id: group.id, closedOn: '2026-12-18' }),
      (actor: Actor) =>
        assignTeacher(bench.as(actor), {
          ...once(),
          classId: group.id,
          personId: actor.personId,
          startsOn: '2026-11-23',
        }),
      (actor: Actor) => endTeaching(bench.as(actor), { ...once(), id: teaching.id, endsOn: '2026-11-23' }),
    ];
    for (const attempt of attempts) {
      await expectRefusal('not-found', attempt(stranger));
      await expectRefusal('forbidden', attempt(reader));
      await expectRefusal('forbidden', attempt(await bench.world.person('class_teacher', { school })));
    }
    expect(await bench.ask(stranger, 'query($id: ID!) { schoolClass(id: $id) { name } }', { id: group.id })).toEqual({
      data: { schoolClass: null },
    });
  });

  test('opened twice by a shaky connection is one class', async () => {
    const [school] = bench.world.schools;
    const senco = await sencoOf(school);
    const input = { ...once(), schoolId: school.id, name: 'Sycamore', academicYear: 2026, yearGroups: [6] };
    expect(await openClass(bench.as(senco), input)).toEqual(await openClass(bench.as(senco), input));
  });
});
