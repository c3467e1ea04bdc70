import { beforeAll, describe, expect, test } from 'vitest';
import { newId, type Database, type WriteTx } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { recordObservation } from '../src/observation/operations/record-observation.ts';
import { addProvisionLine } from '../src/provision-line/operations/add-provision-line.ts';
import { recordDelivery } from '../src/provision-line/operations/record-delivery.ts';
import { saveProfile } from '../src/profile/operations/save-profile.ts';
import { claimEhcException } from '../src/ehc-request/operations/claim-ehc-exception.ts';
import { contributeToCycle } from '../src/plan/operations/contribute-to-cycle.ts';
import { recordMeeting } from '../src/meeting/operations/record-meeting.ts';
import { recordTwoYearCheck } from '../src/two-year-check/operations/record-two-year-check.ts';
import { recordReceptionHandover } from '../src/two-year-check/operations/record-reception-handover.ts';
import { createBench, monday, type Bench } from './bench.ts';
import { makeCase, type Case } from './case.ts';

const database = useTestDatabase();
let bench: Bench;
let db: Database;
let hers: Case;
let outside: Case;

/** One of everything, in every table. */
async function fill(about: Case, actor: Actor, helper: Actor): Promise<void> {
  const ctx = bench.as(actor);
  const key = () => ({ idempotencyKey: newId() });
  const at = { schoolId: about.school.id, pupilId: about.pupilId };
  await saveProfile(ctx, {
    ...key(),
    ...at,
    expectedVersion: 0,
    whatMatters: 'The hens.',
    whatHelps: 'Her name first.',
    whatToAvoid: 'Noise.',
  });
  await recordObservation(ctx, { ...key(), ...at, text: 'For two people alone.', sealedFor: [helper.personId] });
  await contributeToCycle(ctx, { ...key(), cycleId: about.ids.cycle, expectedVersion: 0, staffView: 'Steady.' });
  const [line] = await addProvisionLine(ctx, {
    ...key(),
    schoolId: about.school.id,
    pupilIds: [about.pupilId],
    what: 'Phonics',
    deliveredById: helper.personId,
    groupSize: 3,
    minutes: 20,
    timesPerWeek: 5,
    weeks: 12,
    startsOn: '2026-11-02',
    hourlyPence: 1600,
  });
  await recordDelivery(ctx, { ...key(), lineIds: [line?.id ?? '', about.ids.line], minutes: 20 });
  await claimEhcException(ctx, {
    ...key(),
    requestId: about.ids.request,
    expectedVersion: 1,
    code: 'a',
    from: '2026-12-19',
  });
  await recordMeeting(ctx, { ...key(), ...at, heldOn: '2026-10-14', attendees: 'Ann Warburton' });
  await recordTwoYearCheck(ctx, {
    ...key(),
    ...at,
    doneOn: '2021-09-01',
    personalSocialEmotional: 'Settled.',
    communicationLanguage: 'Two words.',
    physical: 'Climbs.',
    hasSignificantConcern: false,
  });
  await recordReceptionHandover(ctx, { ...key(), ...at, handedOverOn: '2026-11-20', receivingSchool: 'Ashcombe' });
}

beforeAll(async () => {
  bench = await createBench(database);
  db = database.open('provision_app');
  hers = await makeCase(bench, database, bench.senco, bench.ashcombe, bench.classId);
  outside = await makeCase(bench, database, bench.otherSenco, bench.corrie);
  await fill(hers, bench.senco, bench.assistant);
  await fill(outside, bench.otherSenco, await bench.world.person('teaching_assistant', { school: bench.corrie }));
});

const ask = <T>(actor: Actor, run: (tx: WriteTx) => Promise<T>): Promise<T> =>
  db.write({ personId: actor.personId, sessionId: actor.sessionId, requestId: actor.requestId, today: monday }, run);

/** Every table of the schema that holds a child's or a school's data, and whose rows name which child. */
const tablesOf = async (): Promise<{ name: string; hasPupil: boolean; hasSchool: boolean }[]> => {
  const rows = await database.seed`
    select t.table_name as name,
      exists (select 1 from information_schema.columns c where c.table_schema = 'provision' and c.table_name = t.table_name and c.column_name = 'pupil_id') as "hasPupil",
      exists (select 1 from information_schema.columns c where c.table_schema = 'provision' and c.table_name = t.table_name and c.column_name = 'school_id') as "hasSchool"
    from information_schema.tables t where t.table_schema = 'provision' order by 1`;
  return rows.map((row) => ({
    name: row['name'] as string,
    hasPupil: row['hasPupil'] as boolean,
    hasSchool: row['hasSchool'] as boolean,
  }));
};

/** Tables in which the person sees at least one row. */
async function visible(actor: Actor): Promise<string[]> {
  const seen: string[] = [];
  for (const { name, hasSchool } of await tablesOf()) {
    if (!hasSchool) continue;
    const [row] = await ask(
      actor,
      (tx) => tx.sql<{ n: number }[]>`select count(*)::int as n from ${tx.sql(`provision.${name}`)}`,
    );
    if ((row?.n ?? 0) > 0) seen.push(name);
  }
  return seen;
}

const everything = [
  'agreement',
  'annual_review',
  'concern',
  'contact',
  'cycle',
  'cycle_contribution',
  'delivered_session',
  'duty',
  'duty_subject',
  'ehc_exception',
  'ehc_plan',
  'ehc_request',
  'enrolment',
  'family_meeting',
  'known_pupil',
  'maintaining_council',
  'need',
  'observation',
  'outcome',
  'own_registration',
  'plan',
  'profile',
  'provision_cost',
  'provision_line',
  'pupil',
  'pupil_file',
  'reception_handover',
  'sealed_reader',
  'sealed_text',
  'sen_status',
  'two_year_check',
];

describe('asked in SQL, past every operation', () => {
  test('a SENCo sees everything of her school', async () => {
    expect(await visible(bench.senco)).toEqual(everything);
  });

  test('a SENCo sees no row of a seventh school, in any table', async () => {
    for (const { name, hasSchool } of await tablesOf()) {
      if (!hasSchool) continue;
      const rows = await ask(
        bench.senco,
        (tx) => tx.sql`select 1 from ${tx.sql(`provision.${name}`)} where school_id <> ${bench.ashcombe.id}`,
      );
      expect(rows, name).toHaveLength(0);
    }
  });

  test('a class teacher sees the plan, profile and contacts of the children she teaches, and no EHC paper, cost, duty or sealed note', async () => {
    expect(await visible(bench.teacher)).toEqual([
      'concern',
      'contact',
      'cycle',
      'cycle_contribution',
      'delivered_session',
      'enrolment',
      'family_meeting',
      'known_pupil',
      'need',
      'observation',
      'outcome',
      'plan',
      'profile',
      'provision_line',
      'pupil',
      'pupil_file',
      'sen_status',
    ]);
    const notes = await ask(bench.teacher, (tx) => tx.sql`select is_sealed from provision.observation`);
    expect(notes.every((note) => note['is_sealed'] === false)).toBe(true);
  });

  test('a class teacher sees no child of another class', async () => {
    const another = await bench.child(bench.senco, bench.ashcombe, { classId: newId() });
    expect(await ask(bench.teacher, (tx) => tx.sql`select 1 from provision.pupil where id = ${another}`)).toHaveLength(
      0,
    );
  });

  test('a teaching assistant sees the child and the profile of her own groups, and of the provision only what she delivers', async () => {
    expect(await visible(bench.assistant)).toEqual([
      'delivered_session',
      'enrolment',
      'known_pupil',
      'profile',
      'provision_line',
      'pupil',
      'pupil_file',
    ]);
    const lines = await ask(bench.assistant, (tx) => tx.sql`select what from provision.provision_line`);
    expect(lines.map((line) => line['what'] as string)).toEqual(['Phonics']);
    expect(await ask(bench.assistant, (tx) => tx.sql`select 1 from provision.delivered_session`)).toHaveLength(1);
  });

  test('a governor sees no row about any child', async () => {
    expect(await visible(bench.governor)).toEqual([]);
  });

  test('an inclusion manager sees that something is due, and no child', async () => {
    expect(await visible(bench.manager)).toEqual(['duty']);
  });

  test('an Area SENCo sees a child whose parents agreed, and only what the matrix gives', async () => {
    expect(await visible(bench.areaSenco)).toEqual([
      'agreement',
      'cycle',
      'duty',
      'enrolment',
      'known_pupil',
      'need',
      'outcome',
      'plan',
      'profile',
      'provision_line',
      'pupil',
      'pupil_file',
      'reception_handover',
      'sen_status',
      'two_year_check',
    ]);
    const silent = await bench.child(bench.senco, bench.ashcombe);
    expect(await ask(bench.areaSenco, (tx) => tx.sql`select 1 from provision.pupil where id = ${silent}`)).toHaveLength(
      0,
    );
  });

  test('a parent sees the child and what the school has shared, and nothing else', async () => {
    const parent = await bench.world.person('parent', { school: bench.ashcombe, pupilId: hers.pupilId });
    expect(await visible(parent)).toEqual(['enrolment', 'known_pupil', 'pupil']);
    await database.seed`update provision.plan set shared_with_family_on = ${monday} where id = ${hers.ids.plan}`;
    expect(await visible(parent)).toEqual(['cycle', 'enrolment', 'known_pupil', 'outcome', 'plan', 'pupil']);
    await database.seed`update provision.plan set shared_with_family_on = null where id = ${hers.ids.plan}`;
  });

  test('a sealed note shows that it is there, and its text to the people named on it alone', async () => {
    const head = await bench.world.person('head_teacher', { school: bench.ashcombe });
    expect(await ask(head, (tx) => tx.sql`select 1 from provision.observation where is_sealed`)).toHaveLength(1);
    expect(await ask(head, (tx) => tx.sql`select 1 from provision.sealed_text`)).toHaveLength(0);
    expect(await ask(bench.senco, (tx) => tx.sql`select text from provision.sealed_text`)).toHaveLength(1);
  });

  test('nobody names herself on a sealed note of another', async () => {
    const head = await bench.world.person('head_teacher', { school: bench.ashcombe });
    const [note] =
      await database.seed`select id from provision.observation where is_sealed and school_id = ${bench.ashcombe.id}`;
    const attempt = ask(
      head,
      (tx) =>
        tx.sql`insert into provision.sealed_reader (observation_id, person_id, school_id) values (${note?.['id'] as string}, ${head.personId}, ${bench.ashcombe.id})`,
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  test('no school writes about a child who was never on its roll', async () => {
    const attempt = ask(
      bench.senco,
      (tx) =>
        tx.sql`insert into provision.plan (id, pupil_id, school_id, title, starts_on) values (${newId()}, ${outside.pupilId}, ${bench.ashcombe.id}, 'Ours', ${monday})`,
    );
    await expect(attempt).rejects.toThrow(/plan_of_file/);
    const enrolment = ask(
      bench.senco,
      (tx) =>
        tx.sql`insert into provision.enrolment (id, pupil_id, school_id, starts_on) values (${newId()}, ${outside.pupilId}, ${bench.ashcombe.id}, ${monday})`,
    );
    await expect(enrolment).rejects.toThrow(/enrolment_of_file/);
    const file = ask(
      bench.senco,
      (tx) =>
        tx.sql`insert into provision.pupil_file (pupil_id, school_id, opened_on) values (${outside.pupilId}, ${bench.ashcombe.id}, ${monday})`,
    );
    await expect(file).rejects.toThrow(/row-level security/);
  });

  test('nothing can be written into another school, or moved there', async () => {
    const shared = await bench.world.person('shared_senco', { school: bench.brindle });
    const both = await bench.world.alsoHolds(shared, 'class_teacher', { school: bench.ashcombe });
    for (const { name, hasSchool } of await tablesOf()) {
      if (!hasSchool) continue;
      const moved = ask(
        both,
        async (tx) =>
          (
            await tx.sql`update ${tx.sql(`provision.${name}`)} set school_id = ${bench.brindle.id} where school_id = ${bench.ashcombe.id}`
          ).count,
      );
      expect(await moved.catch(() => 0), name).toBe(0);
      const pushed = ask(
        bench.senco,
        async (tx) =>
          (
            await tx.sql`update ${tx.sql(`provision.${name}`)} set school_id = ${bench.corrie.id} where school_id = ${bench.ashcombe.id}`
          ).count,
      );
      // Keys of composed parts refuse it too; which of the two speaks first does not matter.
      expect(await pushed.catch(() => 0), name).toBe(0);
    }
  });

  test('a role that has ended reaches nothing from the day after', async () => {
    const past = await bench.world.person('school_senco', { school: bench.ashcombe, endsOn: '2026-11-22' });
    expect(await visible(past)).toEqual([]);
  });

  test('an agreement that was withdrawn ends the Area SENCo’s reach on that day', async () => {
    const about = await makeCase(bench, database, bench.senco, bench.ashcombe);
    const seen = () => ask(bench.areaSenco, (tx) => tx.sql`select 1 from provision.pupil where id = ${about.pupilId}`);
    expect(await seen()).toHaveLength(1);
    await database.seed`update provision.agreement set withdrawn_on = ${monday} where id = ${about.ids.agreement}`;
    expect(await seen()).toHaveLength(0);
  });
});
