import { describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { expectRefusal, type WorldSchool } from '@hedgerow/testing';
import { designateSenco } from '../src/designation/operations/designate-senco.ts';
import { editDesignation } from '../src/designation/operations/edit-designation.ts';
import { endDesignation } from '../src/designation/operations/end-designation.ts';
import { recordSharingReview } from '../src/designation/operations/record-sharing-review.ts';
import { once, usePlaceBench } from './place-bench.ts';

const bench = usePlaceBench();
type Facts = Partial<Parameters<typeof designateSenco>[1]>;
const designate = (actor: Actor, school: WorldSchool, personId: string, facts: Facts = {}) =>
  designateSenco(bench.as(actor), {
    ...once(),
    schoolId: school.id,
    personId,
    startsOn: '2026-11-01',
    classTeachingCommitment: 'NONE',
    ...facts,
  });
const headOf = (school: WorldSchool) => bench.world.person('head_teacher', { school });
const sees = async (personId: string, day: string): Promise<string[]> => {
  const actor: Actor = { personId, sessionId: newId(), requestId: newId(), roles: ['school_senco'], confirmedAt: null };
  bench.clock.moveTo(day);
  const reached = await bench.as(actor).reach('pupil.read');
  bench.clock.moveTo('2026-11-23');
  return [...reached];
};

describe('designating a SENCo', () => {
  test('gives the teacher the school from the first day, and tells the other services', async () => {
    const [school] = bench.world.schools;
    const personId = await bench.employ(school);
    const row = await designate(await headOf(school), school, personId, {
      contractedHours: 14.5,
      firstBecameSencoOn: '2024-01-08',
    });
    expect(row).toMatchObject({
      basis: 'QUALIFIED_TEACHER',
      isHead: false,
      contractedHours: 14.5,
      firstBecameSencoOn: '2024-01-08',
      version: 1,
    });
    expect(await sees(personId, '2026-10-31')).toEqual([]);
    expect(await sees(personId, '2026-11-01')).toEqual([school.id]);
    expect(
      await bench.database
        .seed`select person_id, first_became_senco_on from reference.designation where id = ${row.id}`,
    ).toEqual([{ person_id: personId, first_became_senco_on: '2024-01-08' }]);
    expect(
      await bench.database
        .seed`select school_id, payload from reference.outbox where topic = 'designation.changed' and payload ->> 'designationId' = ${row.id}`,
    ).toEqual([{ school_id: school.id, payload: { designationId: row.id, schoolId: school.id, personId } }]);
    expect(await bench.database.seed`select action, detail from audit.event where subject_id = ${row.id}`).toEqual([
      { action: 'designation.make', detail: { personId, basis: 'QUALIFIED_TEACHER' } },
    ]);
  });

  test('by the trust’s manager works though she holds no other grant', async () => {
    const [, school] = bench.world.schools;
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    const personId = await bench.employ(school);
    await designate(manager, school, personId);
    expect(await sees(personId, '2026-11-23')).toEqual([school.id]);
  });

  test.each([
    ['a teaching assistant', { isQualifiedTeacher: false, isTeacher: false }, 'designation/not-qualified-teacher'],
    ['a teacher before the end of induction', { isInductionSettled: false }, 'designation/induction-open'],
    ['somebody who works elsewhere', null, 'designation/not-on-the-staff'],
    ['somebody who has left', { endsOn: '2026-10-31' }, 'designation/not-on-the-staff'],
    ['somebody who has not started', { startsOn: '2027-01-04' }, 'designation/not-on-the-staff'],
  ])('%s is refused under regulation 49, and nothing is kept', async (_name, job, rule) => {
    const [school, , elsewhere] = bench.world.schools;
    const personId = await bench.employ(job === null ? elsewhere : school, job ?? {});
    if (job === null)
      await bench.database
        .seed`insert into access.class_teaching (id, class_id, school_id, person_id, starts_on) values (${newId()}, ${newId()}, ${school.id}, ${personId}, '2026-09-01')`;
    const refusal = await expectRefusal('rule-refused', designate(await headOf(school), school, personId));
    expect(refusal.details).toMatchObject({ rule });
    expect(await bench.database.seed`select id from schools.designation where person_id = ${personId}`).toEqual([]);
    expect(await bench.database.seed`select id from access.assignment where person_id = ${personId}`).toEqual([]);
  });

  test('of a shared SENCo keeps the first clock of the person, and gives each school the Code’s advice', async () => {
    const [first, second] = bench.world.schools;
    const personId = await bench.employ(first);
    await bench.employ(second, { personId, jobTitle: 'Head teacher', isHead: true });
    await designate(await headOf(first), first, personId, {
      startsOn: '2025-09-01',
      classTeachingCommitment: 'SIGNIFICANT',
    });
    const shared = await designate(await headOf(second), second, personId, { basis: 'HEAD' });
    expect(shared).toMatchObject({ basis: 'HEAD', isHead: true, firstBecameSencoOn: '2025-09-01' });
    expect(
      await bench.database.seed`select role from access.assignment where person_id = ${personId} order by starts_on`,
    ).toEqual([{ role: 'school_senco' }, { role: 'shared_senco' }]);
    const query = `query($id: ID!) { school(id: $id) { designations { id schoolCount isShared warnings { code paragraph } person { familyName } } } }`;
    const answer = await bench.ask(await headOf(second), query, { id: second.id });
    const { designations } = (answer.data as unknown as { school: { designations: { id: string }[] } }).school;
    expect(designations.find(({ id }) => id === shared.id)).toMatchObject({
      schoolCount: 2,
      isShared: true,
      person: { familyName: 'Ashby' },
      warnings: [
        { code: 'designation/shared-and-teaching' },
        { code: 'designation/shared-and-head' },
        { code: 'designation/sharing-not-reviewed' },
      ],
    });
  });

  test('of oneself is for a head who is there already, not a way in for a manager of the trust', async () => {
    const [school, setting] = bench.world.schools;
    const head = await headOf(school);
    await bench.employ(school, { personId: head.personId, isHead: true });
    expect(await designate(head, school, head.personId, { basis: 'HEAD' })).toMatchObject({
      basis: 'HEAD',
      personId: head.personId,
    });
    const manager = await bench.world.person('inclusion_manager', { organisationId: bench.world.trustId });
    await bench.employ(setting, { personId: manager.personId });
    const refusal = await expectRefusal('rule-refused', designate(manager, setting, manager.personId));
    expect(refusal.details).toMatchObject({ rule: 'role/own' });
  });

  test('twice for the same time is refused, and sent twice is one designation', async () => {
    const [, , school] = bench.world.schools;
    const personId = await bench.employ(school);
    const head = await headOf(school);
    const input = {
      ...once(),
      schoolId: school.id,
      personId,
      startsOn: '2026-11-01',
      classTeachingCommitment: 'NONE' as const,
    };
    const row = await designateSenco(bench.as(head), input);
    expect(await designateSenco(bench.as(head), input)).toEqual(row);
    await expectRefusal('bad-input', designate(head, school, personId, { startsOn: '2026-11-10' }));
  });

  test('is not for a SENCo, not for another school, and not of a person out of sight', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const personId = await bench.employ(school);
    await expectRefusal('forbidden', designate(await bench.world.person('school_senco', { school }), school, personId));
    await expectRefusal('not-found', designate(await headOf(school), elsewhere, personId));
    await expectRefusal('not-found', designate(await headOf(school), school, await bench.employ(elsewhere)));
    const governorToo = await bench.world.alsoHolds(await headOf(elsewhere), 'governor', { school });
    await expectRefusal('forbidden', designate(governorToo, school, personId));
  });
});

describe('a designation afterwards', () => {
  const made = async (school: WorldSchool) => {
    const personId = await bench.employ(school);
    const head = await headOf(school);
    return { personId, head, row: await designate(head, school, personId) };
  };

  test('ends with the role, on the same last day', async () => {
    const [school] = bench.world.schools;
    const { personId, head, row } = await made(school);
    const ended = await endDesignation(bench.as(head), {
      ...once(),
      expectedVersion: 1,
      id: row.id,
      endsOn: '2026-12-18',
    });
    expect(ended).toMatchObject({ endsOn: '2026-12-18', version: 2 });
    expect(await sees(personId, '2026-12-18')).toEqual([school.id]);
    expect(await sees(personId, '2026-12-19')).toEqual([]);
    expect(await bench.database.seed`select ends_on from reference.designation where id = ${row.id}`).toEqual([
      { ends_on: '2026-12-18' },
    ]);
    await expectRefusal(
      'stale-save',
      endDesignation(bench.as(head), { ...once(), expectedVersion: 1, id: row.id, endsOn: '2027-01-01' }),
    );
    await expectRefusal(
      'bad-input',
      endDesignation(bench.as(head), { ...once(), expectedVersion: 2, id: row.id, endsOn: '2026-10-01' }),
    );
  });

  test('is judged again when it is corrected', async () => {
    const [school] = bench.world.schools;
    const { personId, head, row } = await made(school);
    const edited = await editDesignation(bench.as(head), {
      ...once(),
      expectedVersion: 1,
      id: row.id,
      classTeachingCommitment: 'SOME',
      contractedHours: 7,
    });
    expect(edited).toMatchObject({ classTeachingCommitment: 'SOME', contractedHours: 7, version: 2 });
    await bench.database.seed`update schools.employment set is_teacher = false where person_id = ${personId}`;
    await expectRefusal(
      'rule-refused',
      editDesignation(bench.as(head), { ...once(), expectedVersion: 2, id: row.id, contractedHours: 8 }),
    );
    await expectRefusal(
      'stale-save',
      editDesignation(bench.as(head), { ...once(), expectedVersion: 1, id: row.id, contractedHours: 8 }),
    );
  });

  test('carries the school’s own review of the sharing', async () => {
    const [school] = bench.world.schools;
    const { head, row } = await made(school);
    const reviewed = await recordSharingReview(bench.as(head), {
      ...once(),
      expectedVersion: 1,
      id: row.id,
      reviewedOn: '2026-11-20',
      findings: 'Two half days are not enough in autumn.',
    });
    expect(reviewed).toMatchObject({ sharingReviewedOn: '2026-11-20', version: 2 });
    await expectRefusal(
      'bad-input',
      recordSharingReview(bench.as(head), {
        ...once(),
        expectedVersion: 2,
        id: row.id,
        reviewedOn: '2026-11-24',
        findings: 'Tomorrow',
      }),
    );
    await expectRefusal(
      'stale-save',
      recordSharingReview(bench.as(head), {
        ...once(),
        expectedVersion: 1,
        id: row.id,
        reviewedOn: '2026-11-20',
        findings: 'Again',
      }),
    );
  });

  test('cannot be touched from another school, nor by those who only read it', async () => {
    const [school, , elsewhere] = bench.world.schools;
    const { row } = await made(school);
    const stranger = await headOf(elsewhere);
    const reader = await bench.world.alsoHolds(stranger, 'class_teacher', { school });
    const attempts = [
      (actor: Actor) =>
        endDesignation(bench.as(actor), { ...once(), expectedVersion: 1, id: row.id, endsOn: '2026-12-01' }),
      (actor: Actor) =>
        editDesignation(bench.as(actor), { ...once(), expectedVersion: 1, id: row.id, contractedHours: 1 }),
      (actor: Actor) =>
        recordSharingReview(bench.as(actor), {
          ...once(),
          expectedVersion: 1,
          id: row.id,
          reviewedOn: '2026-11-20',
          findings: 'No',
        }),
    ];
    for (const attempt of attempts) {
      await expectRefusal('forbidden', attempt(reader));
      await expectRefusal('not-found', attempt(await headOf(elsewhere)));
      await expectRefusal('forbidden', attempt(await bench.world.person('shared_senco', { school })));
    }
  });
});
