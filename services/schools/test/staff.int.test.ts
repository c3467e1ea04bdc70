import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { assignTeacher } from '../src/class/operations/assign-teacher.ts';
import { openClass } from '../src/class/operations/open-class.ts';
import { designateSenco } from '../src/designation/operations/designate-senco.ts';
import { editEmployment } from '../src/staff/operations/edit-employment.ts';
import { editStaffMember } from '../src/staff/operations/edit-staff-member.ts';
import { employStaff } from '../src/staff/operations/employ-staff.ts';
import { endEmployment } from '../src/staff/operations/end-employment.ts';
import { grantRole } from '../src/assignment/operations/grant-role.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
type Facts = Partial<Parameters<typeof employStaff>[1]>;
const employ = (actor: Actor, school: WorldSchool, facts: Facts = {}) =>
  employStaff(bench.as(actor), {
    ...once(),
    schoolId: school.id,
    givenName: 'Ines',
    familyName: 'Okafor',
    jobTitle: 'Teacher',
    startsOn: '2026-09-01',
    ...facts,
  });

describe('taking a person on', () => {
  test('names her to the other services and makes her findable at that place', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const job = await employ(head, school, { isTeacher: true, isQualifiedTeacher: true, contractedHours: 32.5 });
    expect(job).toMatchObject({
      jobTitle: 'Teacher',
      isTeacher: true,
      isHead: false,
      contractedHours: 32.5,
      endsOn: null,
      version: 1,
    });
    expect(
      await bench.database.seed`select given_name, family_name from reference.person where person_id = ${job.personId}`,
    ).toEqual([{ given_name: 'Ines', family_name: 'Okafor' }]);
    expect(await bench.database.seed`select action, school_id from audit.event where subject_id = ${job.id}`).toEqual([
      { action: 'employment.start', school_id: school.id },
    ]);
    const found = await bench.ask(
      head,
      '{ searchPeople(text: "okaf") { id givenName employments { jobTitle school { name } } } }',
    );
    expect(found.data).toEqual({
      searchPeople: [
        { id: job.personId, givenName: 'Ines', employments: [{ jobTitle: 'Teacher', school: { name: school.name } }] },
      ],
    });
  });

  test('tells the other services where she works and until when, so that nobody elsewhere is recorded there', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const job = await employ(head, school);
    const told = () =>
      bench.database.seed`select school_id, ends_on from reference.employment where person_id = ${job.personId}`;
    expect(await told()).toEqual([{ school_id: school.id, ends_on: null }]);
    await endEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: job.id, endsOn: '2026-12-31' });
    expect(await told()).toEqual([{ school_id: school.id, ends_on: '2026-12-31' }]);
  });

  test('who works next door already adds a second job to one person', async () => {
    const [school, next] = bench.world.schools;
    const administrator = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    const first = await employ(administrator, school, { givenName: 'Mina', familyName: 'Vale' });
    const second = await employ(administrator, next, { personId: first.personId, jobTitle: 'SENCo' });
    expect(second.personId).toBe(first.personId);
    await expectRefusal('bad-input', employ(administrator, next, { personId: first.personId, jobTitle: 'SENCo' }));
  });

  test('sent twice is one job; without a name it is refused', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const input = {
      ...once(),
      schoolId: school.id,
      givenName: 'Twice',
      familyName: 'Sent',
      jobTitle: 'Cook',
      startsOn: '2026-09-01',
    };
    expect(await employStaff(bench.as(head), input)).toEqual(await employStaff(bench.as(head), input));
    const refusal = await expectRefusal('bad-input', employ(head, school, { givenName: '' }));
    expect(refusal.details).toEqual({ fields: { givenName: 'Write something here.' } });
  });

  test('is for the own school and for those who employ', async () => {
    const [school, , elsewhere] = bench.world.schools;
    await expectRefusal('not-found', employ(await headOf(school), elsewhere));
    await expectRefusal('forbidden', employ(await bench.world.person('school_senco', { school }), school));
    const both = await bench.world.alsoHolds(await headOf(elsewhere), 'class_teacher', { school });
    await expectRefusal('forbidden', employ(both, school));
    await expectRefusal('not-found', employ(await headOf(school), school, { personId: await bench.employ(elsewhere) }));
  });
});

describe('a job afterwards', () => {
  test('is corrected field by field, over nobody else’s correction', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(school);
    const job = await employ(head, school, { isTeacher: true });
    const edited = await editEmployment(bench.as(head), {
      ...once(),
      expectedVersion: 1,
      id: job.id,
      isQualifiedTeacher: true,
      isInductionSettled: true,
    });
    expect(edited).toMatchObject({
      jobTitle: 'Teacher',
      isTeacher: true,
      isQualifiedTeacher: true,
      isInductionSettled: true,
      version: 2,
    });
    await expectRefusal(
      'stale-save',
      editEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: job.id, jobTitle: 'Head' }),
    );
    const stranger = await headOf(elsewhere);
    await expectRefusal(
      'not-found',
      editEmployment(bench.as(stranger), { ...once(), expectedVersion: 2, id: job.id, jobTitle: 'Mine' }),
    );
    await expectRefusal(
      'forbidden',
      editEmployment(bench.as(await bench.world.alsoHolds(stranger, 'school_senco', { school })), {
        ...once(),
        expectedVersion: 2,
        id: job.id,
        jobTitle: 'Mine',
      }),
    );
  });

  test('that ends takes the person’s class and role with it, so that a leaver stops seeing children', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const { id: jobId, personId } = await employ(head, school, { isTeacher: true });
    const group = await openClass(bench.as(head), {
      ...once(),
      schoolId: school.id,
      name: 'Hazel',
      academicYear: 2026,
      yearGroups: [3, 4],
    });
    await assignTeacher(bench.as(head), { ...once(), classId: group.id, personId, startsOn: '2026-09-01' });
    await grantRole(bench.as(head), {
      ...once(),
      personId,
      role: 'CLASS_TEACHER',
      schoolId: school.id,
      startsOn: '2026-09-01',
    });
    await endEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: jobId, endsOn: '2026-11-22' });
    const teacher: Actor = {
      personId,
      sessionId: newId(),
      requestId: newId(),
      roles: ['class_teacher'],
      confirmedAt: null,
    };
    expect([...(await bench.as(teacher).reach('school.read'))]).toEqual([]);
    expect(await bench.database.seed`select ends_on from access.class_teaching where person_id = ${personId}`).toEqual([
      { ends_on: '2026-11-22' },
    ]);
    expect(await bench.database.seed`select ends_on from access.assignment where person_id = ${personId}`).toEqual([
      { ends_on: '2026-11-22' },
    ]);
  });

  test('that ends by an administrator ends the class too', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const { id: jobId, personId } = await employ(head, school, { isTeacher: true });
    const group = await openClass(bench.as(head), {
      ...once(),
      schoolId: school.id,
      name: 'Rowan',
      academicYear: 2026,
      yearGroups: [5],
    });
    await assignTeacher(bench.as(head), { ...once(), classId: group.id, personId, startsOn: '2026-09-01' });
    const administrator = await bench.world.person('administrator', { organisationId: bench.world.trustId });
    await endEmployment(bench.as(administrator), { ...once(), expectedVersion: 1, id: jobId, endsOn: '2026-12-31' });
    expect(await bench.database.seed`select ends_on from access.class_teaching where person_id = ${personId}`).toEqual([
      { ends_on: '2026-12-31' },
    ]);
  });

  test('that ends while another goes on leaves class and role in place', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const { id: jobId, personId } = await employ(head, school, { jobTitle: 'Teaching assistant' });
    await employ(head, school, { personId, jobTitle: 'Lunchtime supervisor' });
    await grantRole(bench.as(head), {
      ...once(),
      personId,
      role: 'TEACHING_ASSISTANT',
      schoolId: school.id,
      startsOn: '2026-09-01',
    });
    await endEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: jobId, endsOn: '2026-11-22' });
    expect(await bench.database.seed`select ends_on from access.assignment where person_id = ${personId}`).toEqual([
      { ends_on: null },
    ]);
  });

  test('of the SENCo cannot end before the designation, or the school would have none unseen', async () => {
    const [school] = bench.world.schools;
    const head = await headOf(school);
    const { id: jobId, personId } = await employ(head, school, {
      isTeacher: true,
      isQualifiedTeacher: true,
      isInductionSettled: true,
    });
    await designateSenco(bench.as(head), {
      ...once(),
      schoolId: school.id,
      personId,
      startsOn: '2026-09-01',
      classTeachingCommitment: 'NONE',
    });
    const refusal = await expectRefusal(
      'rule-refused',
      endEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: jobId, endsOn: '2026-11-22' }),
    );
    expect(refusal.details).toMatchObject({ rule: 'employment/still-senco' });
  });

  test('does not end before it began, over a stale page, or from elsewhere', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(school);
    const job = await employ(head, school);
    await expectRefusal(
      'bad-input',
      endEmployment(bench.as(head), { ...once(), expectedVersion: 1, id: job.id, endsOn: '2026-08-31' }),
    );
    await expectRefusal(
      'stale-save',
      endEmployment(bench.as(head), { ...once(), expectedVersion: 7, id: job.id, endsOn: '2026-12-31' }),
    );
    await expectRefusal(
      'not-found',
      endEmployment(bench.as(await headOf(elsewhere)), {
        ...once(),
        expectedVersion: 1,
        id: job.id,
        endsOn: '2026-12-31',
      }),
    );
    await expectRefusal(
      'forbidden',
      endEmployment(bench.as(await bench.world.person('class_teacher', { school })), {
        ...once(),
        expectedVersion: 1,
        id: job.id,
        endsOn: '2026-12-31',
      }),
    );
  });
});

describe('a person’s name', () => {
  test('is corrected by the employer everywhere it stands', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const head = await headOf(school);
    const { personId } = await employ(head, school, { givenName: 'Jon', familyName: 'Smth' });
    expect(
      await editStaffMember(bench.as(head), {
        ...once(),
        expectedVersion: 1,
        id: personId,
        givenName: 'John',
        familyName: 'Smith 🌱',
      }),
    ).toMatchObject({ familyName: 'Smith 🌱', version: 2 });
    expect(await bench.database.seed`select family_name from reference.person where person_id = ${personId}`).toEqual([
      { family_name: 'Smith 🌱' },
    ]);
    await expectRefusal(
      'stale-save',
      editStaffMember(bench.as(head), { ...once(), expectedVersion: 1, id: personId, givenName: 'J', familyName: 'S' }),
    );
    await expectRefusal(
      'not-found',
      editStaffMember(bench.as(await headOf(elsewhere)), {
        ...once(),
        expectedVersion: 2,
        id: personId,
        givenName: 'J',
        familyName: 'S',
      }),
    );
    await expectRefusal(
      'forbidden',
      editStaffMember(bench.as(await bench.world.person('school_senco', { school })), {
        ...once(),
        expectedVersion: 2,
        id: personId,
        givenName: 'J',
        familyName: 'S',
      }),
    );
  });

  test('is not found by people of other schools, nor by the characters of a pattern', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const personId = await bench.employ(school, { givenName: 'Perc%nt', familyName: 'Under_score' });
    const stranger = await headOf(elsewhere);
    const query = 'query($text: String!, $id: ID!) { searchPeople(text: $text) { id } staffMember(id: $id) { id } }';
    expect(await bench.ask(stranger, query, { text: 'Under', id: personId })).toEqual({
      data: { searchPeople: [], staffMember: null },
    });
    const head = await headOf(school);
    expect(await bench.ask(head, query, { text: '%', id: personId })).toEqual({
      data: { searchPeople: [{ id: personId }], staffMember: { id: personId } },
    });
    expect(await bench.ask(head, query, { text: '   ', id: 'no id' })).toEqual({
      data: { searchPeople: [], staffMember: null },
    });
  });
});
