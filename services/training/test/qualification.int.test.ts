import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { followDesignations } from '../src/outbox/follow-designations.ts';
import { enrolQualification } from '../src/qualification/operations/enrol-qualification.ts';
import { recordQualification } from '../src/qualification/operations/record-qualification.ts';
import { auditOf, countOf, createCast, dutiesAbout, key, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await createCast(database);
});

const npq = (schoolId: string, staffId: string, more: object = {}) => ({
  idempotencyKey: key(),
  schoolId,
  staffId,
  kind: 'NPQ_SENCO' as const,
  startedOn: '2024-10-01',
  completedOn: '2026-07-10',
  ...more,
});

describe('recording a qualification', () => {
  it('keeps what the SENCo of the school records, with who did it', async () => {
    const recorded = await recordQualification(cast.as(cast.senco), {
      ...npq(cast.ashcombe.id, cast.staff.personId),
      kind: 'MQ_HI',
      provider: 'University of Northdale',
    });
    expect(recorded).toMatchObject({
      schoolId: cast.ashcombe.id,
      personId: cast.staff.personId,
      kind: 'MQ_HI',
      completedOn: '2026-07-10',
      version: 1,
    });
    expect(await auditOf(database, 'qualification.record')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: recorded.id,
    });
  });

  it('is refused to a class teacher of the school', () =>
    expectRefusal('forbidden', recordQualification(cast.as(cast.teacher), npq(cast.ashcombe.id, cast.staff.personId))));
  it('is refused to the trust, which reads and does not record', () =>
    expectRefusal('forbidden', recordQualification(cast.as(cast.manager), npq(cast.ashcombe.id, cast.staff.personId))));
  it('finds no other school', () =>
    expectRefusal('not-found', recordQualification(cast.as(cast.senco), npq(cast.corrie.id, cast.staff.personId))));
  it('finds no person whom nobody knows', () =>
    expectRefusal('not-found', recordQualification(cast.as(cast.senco), npq(cast.ashcombe.id, newId()))));

  it('changes nothing twice when a form is sent twice', async () => {
    const before = await countOf(database, 'qualification');
    const input = { ...npq(cast.ashcombe.id, cast.staff.personId), kind: 'MQ_VI' as const };
    const first = await recordQualification(cast.as(cast.senco), input);
    expect(await recordQualification(cast.as(cast.senco), input)).toEqual(first);
    expect(await countOf(database, 'qualification')).toBe(before + 1);
    await expectRefusal(
      'key-reused',
      recordQualification(cast.as(cast.senco), { ...input, completedOn: '2026-07-11' }),
    );
  });

  it.each([
    ['an award before its course', { startedOn: '2026-07-11' }, 'completedOn'],
    ['an award of tomorrow', { completedOn: '2026-11-24' }, 'completedOn'],
    ['a day that does not exist', { completedOn: '2026-02-30' }, 'completedOn'],
    ['an unnamed other award', { kind: 'OTHER' as const }, 'title'],
    ['half of a character', { provider: '\uD83D' }, 'provider'],
  ])('answers %s with a sentence', async (_name, wrong, field) => {
    const refusal = await expectRefusal(
      'bad-input',
      recordQualification(cast.as(cast.senco), npq(cast.ashcombe.id, cast.staff.personId, wrong)),
    );
    expect(Object.keys((refusal.details as { fields: object }).fields)).toEqual([field]);
  });
});

describe('a course under way', () => {
  it('is completed by its award, and not over a change that was not seen', async () => {
    const course = await enrolQualification(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      staffId: cast.staff.personId,
      kind: 'LEVEL7_ASSESSOR',
      startedOn: '2026-01-12',
      provider: 'Northdale College',
    });
    const award = {
      ...npq(cast.ashcombe.id, cast.staff.personId),
      kind: 'LEVEL7_ASSESSOR' as const,
      startedOn: null,
      enrolmentId: course.id,
    };
    const refusal = await expectRefusal(
      'stale-save',
      recordQualification(cast.as(cast.senco), { ...award, idempotencyKey: key(), expectedVersion: 9 }),
    );
    expect(refusal.details).toMatchObject({
      currentVersion: 1,
      current: { id: course.id },
      yours: { completedOn: '2026-07-10' },
    });
    const done = await recordQualification(cast.as(cast.senco), {
      ...award,
      idempotencyKey: key(),
      expectedVersion: course.version,
    });
    expect(done).toMatchObject({
      id: course.id,
      startedOn: '2026-01-12',
      completedOn: '2026-07-10',
      provider: 'Northdale College',
      version: 2,
    });
  });

  it('is refused to a class teacher, and finds no other school', async () => {
    const enrol = (schoolId: string) => ({
      idempotencyKey: key(),
      schoolId,
      staffId: cast.staff.personId,
      kind: 'NPQ_SENCO' as const,
      startedOn: '2026-01-12',
    });
    await expectRefusal('forbidden', enrolQualification(cast.as(cast.teacher), enrol(cast.ashcombe.id)));
    await expectRefusal('not-found', enrolQualification(cast.as(cast.senco), enrol(cast.corrie.id)));
  });

  it('cannot be completed from another school', async () => {
    const course = await enrolQualification(cast.as(cast.headOfCorrie), {
      idempotencyKey: key(),
      schoolId: cast.corrie.id,
      staffId: cast.staff.personId,
      kind: 'NPQ_SENCO',
      startedOn: '2026-01-12',
    });
    await expectRefusal(
      'not-found',
      recordQualification(cast.as(cast.senco), {
        ...npq(cast.ashcombe.id, cast.staff.personId),
        enrolmentId: course.id,
        expectedVersion: 1,
      }),
    );
  });
});

describe('the SENCo deadline of regulation 49', () => {
  /** A SENCo designated at two schools of the trust and one outside it, as the schools service publishes it. */
  async function designatedSenco(firstBecameSencoOn = '2025-01-06') {
    const person = await cast.world.person('shared_senco', { school: cast.ashcombe });
    const designations = [cast.ashcombe, cast.brindle, cast.corrie].map((school) => ({
      id: newId(),
      schoolId: school.id,
    }));
    for (const each of designations) {
      await database.seed`insert into reference.designation (id, school_id, person_id, starts_on, first_became_senco_on) values (${each.id}, ${each.schoolId}, ${person.personId}, ${firstBecameSencoOn}, ${firstBecameSencoOn})`;
      await publish('designation.started', each.schoolId, each.id);
    }
    return { person, designations };
  }
  const publish = (topic: string, schoolId: string, designationId: string) =>
    database.seed`insert into reference.outbox (id, topic, school_id, payload) values (${newId()}, ${topic}, ${schoolId}, ${JSON.stringify({ designationId })}::jsonb)`;
  const drain = () => followDesignations.drain(cast.as(cast.world.system));

  it('is owed by the governing body of every school that shares the SENCo, from one clock', async () => {
    const { person } = await designatedSenco();
    await drain();
    const owed = await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED');
    expect(owed.map((duty) => duty.school_id).toSorted()).toEqual(
      [cast.ashcombe.id, cast.brindle.id, cast.corrie.id].toSorted(),
    );
    expect(new Set(owed.map((duty) => duty.due_on))).toEqual(new Set(['2028-01-06']));
  });

  it('is raised once when the outbox is drained again, or by two workers at once', async () => {
    const { person } = await designatedSenco();
    await Promise.all([drain(), drain(), drain()]);
    await drain();
    expect(await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED')).toHaveLength(3);
  });

  it('is met at once in the schools of whoever records the award, and in the others by the job', async () => {
    const { person } = await designatedSenco();
    await drain();
    await recordQualification(cast.as(cast.senco), npq(cast.ashcombe.id, person.personId));
    const metAt = async () =>
      (await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED'))
        .filter((duty) => duty.met_on === '2026-07-10')
        .map((duty) => duty.school_id)
        .toSorted();
    expect(await metAt()).toEqual([cast.ashcombe.id, cast.brindle.id].toSorted());
    await drain();
    expect(await metAt()).toEqual([cast.ashcombe.id, cast.brindle.id, cast.corrie.id].toSorted());
  });

  it('stays open while a course is under way, and the answer says so', async () => {
    const { person } = await designatedSenco();
    await drain();
    await enrolQualification(cast.as(cast.senco), {
      idempotencyKey: key(),
      schoolId: cast.ashcombe.id,
      staffId: person.personId,
      kind: 'NPQ_SENCO',
      startedOn: '2026-02-02',
      expectedEndOn: '2027-10-01',
    });
    expect(
      (await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED')).every((duty) => duty.met_on === null),
    ).toBe(true);
    expect(await cast.as(cast.headOfAshcombe).loaders.sencoOfStaff(person.personId)).toMatchObject({
      status: 'ENROLLED',
      deadline: '2028-01-06',
    });
  });

  it("tells a school that shares the SENCo where she stands, without the other school's record", async () => {
    const { person } = await designatedSenco();
    await drain();
    await recordQualification(
      cast.as(cast.senco),
      npq(cast.ashcombe.id, person.personId, { evidence: 'certificate in the blue folder' }),
    );
    await drain();
    const corrie = cast.as(cast.headOfCorrie);
    expect(await corrie.loaders.sencoOfStaff(person.personId)).toMatchObject({ status: 'HELD' });
    expect(await corrie.loaders.qualificationsOfStaff.load(person.personId)).toEqual([]);
  });

  it('is withdrawn where the designation has ended', async () => {
    const { person, designations } = await designatedSenco();
    await drain();
    const [first] = designations;
    await database.seed`update reference.designation set ends_on = '2026-10-23' where id = ${first?.id ?? ''}`;
    await publish('designation.ended', cast.ashcombe.id, first?.id ?? '');
    await drain();
    const withdrawn = (await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED')).filter(
      (duty) => duty.withdrawn_on !== null,
    );
    expect(withdrawn).toMatchObject([{ school_id: cast.ashcombe.id, withdrawn_on: '2026-10-23' }]);
  });

  it('asks nothing of someone who became SENCo by September 2009', async () => {
    const { person } = await designatedSenco('2009-09-01');
    await drain();
    expect(await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED')).toEqual([]);
  });

  it('cannot be moved by a school that never designated the person', async () => {
    const person = await cast.world.works(
      await cast.world.person('school_senco', { school: cast.corrie }),
      cast.ashcombe,
    );
    const id = newId();
    await database.seed`insert into reference.designation (id, school_id, person_id, starts_on, first_became_senco_on) values (${id}, ${cast.corrie.id}, ${person.personId}, '2025-01-06', '2025-01-06')`;
    await publish('designation.started', cast.corrie.id, id);
    await recordQualification(cast.as(cast.senco), npq(cast.ashcombe.id, person.personId));
    await drain();
    expect(await dutiesAbout(database, person.personId, 'SENCO_QUALIFIED')).toMatchObject([
      { school_id: cast.corrie.id, met_on: null, withdrawn_on: null },
    ]);
  });

  it('leaves an audit row in the name of Hedgerow itself', async () => {
    const { person } = await designatedSenco();
    await drain();
    expect(await auditOf(database, 'senco-clock.settle')).toContainEqual({
      person_id: cast.world.system.personId,
      school_id: null,
      subject_id: person.personId,
    });
  });
});
