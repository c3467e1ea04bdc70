import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { parseIsoDate } from '@hedgerow/rules';
import { useTestDatabase } from '@hedgerow/testing';
import { seed, type TrainingSeed } from '../src/db/seed.ts';
import { followDesignations } from '../src/outbox/follow-designations.ts';
import { createCast, dutiesAbout, monday, type Cast } from './cast.ts';

const database = useTestDatabase();
const on = parseIsoDate;
let cast: Cast;
let data: TrainingSeed;

beforeAll(async () => {
  cast = await createCast(database);
  await database.seed`insert into reference.designation (id, school_id, person_id, starts_on) values (${newId()}, ${cast.ashcombe.id}, ${cast.senco.personId}, '2024-09-02'), (${newId()}, ${cast.brindle.id}, ${cast.senco.personId}, '2025-09-01'), (${newId()}, ${cast.corrie.id}, ${cast.headOfCorrie.personId}, '2024-09-02')`;
  const here = { schoolId: cast.ashcombe.id, personId: cast.staff.personId };
  const [event, own] = [newId(), newId()];
  data = {
    today: on(monday),
    qualifications: [
      {
        id: newId(),
        schoolId: cast.corrie.id,
        personId: cast.headOfCorrie.personId,
        kind: 'NASENCO',
        startedOn: on('2018-10-01'),
        completedOn: on('2019-07-01'),
      },
      { id: newId(), ...here, kind: 'QTS', completedOn: on('2012-07-01') },
    ],
    dbsPolicies: [{ schoolId: cast.ashcombe.id, dbsRecheckMonths: 24 }],
    dbsChecks: [
      { id: newId(), ...here, issuedOn: on('2025-02-03'), workforce: 'CHILD' },
      { id: newId(), ...here, issuedOn: on('2023-02-01'), workforce: 'CHILD' },
      { id: newId(), ...here, schoolId: cast.brindle.id, issuedOn: on('2025-02-03'), workforce: 'CHILD' },
    ],
    competences: [
      {
        id: own,
        organisationId: cast.world.trustId,
        code: 'TRUST_PHONICS',
        name: "The trust's phonics",
        needTypes: ['SPLD'],
        validityMonths: 12,
      },
    ],
    awards: [
      { id: newId(), ...here, competence: 'TRUST_PHONICS', level: 'LEADING', gainedOn: on('2025-09-10') },
      {
        id: newId(),
        ...here,
        competence: 'TRUST_PHONICS',
        level: 'LEADING',
        gainedOn: on('2026-09-09'),
        eventId: event,
      },
      { id: newId(), ...here, competence: 'ELSA', level: 'PRACTISING', gainedOn: on('2022-03-01') },
    ],
    events: [
      {
        id: event,
        organisationId: cast.world.trustId,
        title: 'Phonics day',
        onDate: on('2026-09-09'),
        competences: ['TRUST_PHONICS'],
      },
    ],
    bookings: [{ id: newId(), eventId: event, ...here, status: 'ATTENDED' }],
  };
  await seed(database.seed, data);
});

describe('a seeded training service', () => {
  it('owes what the rules say of its records, and has met what a later record met', async () => {
    expect(await dutiesAbout(database, cast.staff.personId, 'DBS_RECHECK')).toMatchObject([
      { school_id: cast.ashcombe.id, due_on: '2025-02-01', met_on: '2025-02-03' },
      { school_id: cast.ashcombe.id, due_on: '2027-02-03', met_on: null },
      { school_id: cast.brindle.id, due_on: '2028-02-03', met_on: null },
    ]);
    expect(await dutiesAbout(database, cast.staff.personId, 'COMPETENCE_EXPIRY')).toMatchObject([
      { due_on: '2026-09-10', met_on: '2026-09-09' },
      { due_on: '2027-09-09', met_on: null },
    ]);
  });

  it('asks the governing bodies of a SENCo who is not qualified, by her one clock, and not of one who is', async () => {
    expect(
      (await dutiesAbout(database, cast.senco.personId, 'SENCO_QUALIFIED'))
        .map((duty) => [duty.school_id, duty.due_on])
        .toSorted(),
    ).toEqual(
      [
        [cast.ashcombe.id, '2027-09-02'],
        [cast.brindle.id, '2027-09-02'],
      ].toSorted(),
    );
    expect(await dutiesAbout(database, cast.headOfCorrie.personId, 'SENCO_QUALIFIED')).toEqual([]);
    expect(await cast.as(cast.headOfCorrie).loaders.sencoOfSchool(cast.corrie.id)).toMatchObject({ status: 'HELD' });
  });

  it('stands as the job would have left it', async () => {
    const before =
      await database.seed`select rule, cause_id, due_on, met_on, withdrawn_on from training.duty order by cause_id`;
    await database.seed`insert into reference.outbox (id, topic, payload) select gen_random_uuid(), 'designation.started', jsonb_build_object('designationId', id) from reference.designation`;
    await followDesignations.drain(cast.as(cast.world.system));
    expect(
      await database.seed`select rule, cause_id, due_on, met_on, withdrawn_on from training.duty order by cause_id`,
    ).toEqual(before);
  });

  it('names what is wrong in a seed', async () => {
    await expect(
      seed(database.seed, {
        ...data,
        qualifications: [],
        dbsPolicies: [],
        dbsChecks: [],
        competences: [],
        events: [],
        bookings: [],
        awards: [
          {
            ...data.awards[0],
            id: newId(),
            schoolId: cast.corrie.id,
            personId: cast.staff.personId,
            competence: 'NO_SUCH',
            level: 'AWARE',
            gainedOn: on('2025-01-01'),
          },
        ],
      }),
    ).rejects.toThrow('NO_SUCH');
  });
});
