import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import type { Actor } from '@hedgerow/service-kit';
import { newId, type TransactionSql } from '@hedgerow/db';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { accepted, active, createCast, key, sent, today, type Cast } from './cast.ts';
import type { ReferralRow } from '../src/db/referral.ts';

const db = useTestDatabase();
let cast: Cast;
let shared: ReferralRow;
beforeAll(async () => {
  cast = await createCast(db);
  const row = await active(cast);
  shared = await recordAdvice(cast.as(cast.therapist), {
    idempotencyKey: key(),
    expectedVersion: row.version,
    referralId: row.id,
    receivedOn: today,
    authorName: 'Idris Vaughan',
    text: 'Advice',
    recommendations: ['Sound work'],
  });
});

/** SQL as the app role in one actor's transaction, as an intruder inside the service would run it. */
const as = <T>(actor: Actor, run: (sql: TransactionSql) => Promise<T>): Promise<T> =>
  cast.as(actor).write((tx) => run(tx.sql));

const tables = [
  'referral',
  'referral_event',
  'consent',
  'other_ground',
  'agency_contact',
  'advice',
  'recommendation',
  'recommendation_outcome',
  'duty',
  'duty_subject',
];

describe('row-level security of the agencies schema', () => {
  test('it is on and forced for every table, and every table has policies', async () => {
    const open = await db.seed<{ relname: string }[]>`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'agencies' and c.relkind = 'r'
        and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`;
    expect(open).toEqual([]);
  });

  test('every update policy checks the row after the change too', async () => {
    const loose =
      await db.seed`select polname from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'agencies' and polcmd in ('w', '*') and polwithcheck is null`;
    expect(loose).toEqual([]);
  });

  test.each(tables)('%s: without an actor, and for people of other places, nothing is there', async (table) => {
    const bare = db.bare('agencies_app');
    expect(await bare`select * from ${bare(`agencies.${table}`)}`).toEqual([]);
    for (const actor of [cast.otherSenco, cast.otherTherapist, cast.teacher, cast.governor]) {
      expect(await as(actor, (sql) => sql`select * from ${sql(`agencies.${table}`)}`)).toEqual([]);
    }
  });

  test('the manager of the trust sees that something is due, and not for whom', async () => {
    await sent(cast);
    expect((await as(cast.manager, (sql) => sql`select id from agencies.duty`)).length).toBeGreaterThan(0);
    for (const table of tables.filter((name) => name !== 'duty')) {
      expect(await as(cast.manager, (sql) => sql`select * from ${sql(`agencies.${table}`)}`), table).toEqual([]);
    }
  });

  test('no referral is made for, or moved into, another school', async () => {
    const [, , corrie] = cast.world.schools;
    await expect(
      as(
        cast.senco,
        (
          sql,
        ) => sql`insert into agencies.referral (id, school_id, pupil_id, agency_id, service_id, stage, stage_since, urgency, reason, opened_on, opened_by)
      values (${newId()}, ${corrie.id}, ${cast.pupilId}, ${cast.agencyId}, ${cast.serviceId}, 'DRAFT', ${today}, 'ROUTINE', 'x', ${today}, ${cast.senco.personId})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      as(cast.senco, (sql) => sql`update agencies.referral set school_id = ${corrie.id} where id = ${shared.id}`),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('an agency cannot hand a referral on, rename the child, or lengthen its own access', async () => {
    await expect(
      as(
        cast.therapist,
        (sql) => sql`update agencies.referral set agency_id = ${cast.otherAgencyId} where id = ${shared.id}`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await expect(
      as(cast.therapist, (sql) => sql`update agencies.referral set pupil_id = ${newId()} where id = ${shared.id}`),
    ).rejects.toMatchObject({ constraint_name: 'referral_keeps_school_and_child' });
    await expect(
      as(cast.therapist, (sql) => sql`update agencies.referral set shared_given_name = 'X' where id = ${shared.id}`),
    ).rejects.toMatchObject({ constraint_name: 'referral_keeps_what_was_sent' });
    await expect(
      as(cast.therapist, (sql) => sql`update agencies.referral set basis_until = '2099-01-01' where id = ${shared.id}`),
    ).rejects.toMatchObject({ constraint_name: 'referral_basis_is_the_schools' });
  });

  test('an agency neither speaks for the school nor agrees for the family', async () => {
    const about = { id: newId(), referral: shared.id, school: shared.schoolId, agency: cast.agencyId };
    await expect(
      as(
        cast.therapist,
        (
          sql,
        ) => sql`insert into agencies.referral_event (id, referral_id, school_id, agency_id, action, to_stage, side, on_date, at, by_person_id, by_name)
      values (${about.id}, ${about.referral}, ${about.school}, ${about.agency}, 'CHASE', 'SENT', 'SCHOOL', ${today}, now(), ${cast.therapist.personId}, 'X')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      as(
        cast.therapist,
        (
          sql,
        ) => sql`insert into agencies.consent (id, referral_id, school_id, pupil_id, agency_id, scope, given_on, given_by_name, has_parental_responsibility, how, recorded_by, recorded_by_name, recorded_at)
      values (${about.id}, ${about.referral}, ${about.school}, ${cast.pupilId}, ${about.agency}, 'x', ${today}, 'X', true, 'EMAIL', ${cast.therapist.personId}, 'X', now())`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      as(
        cast.therapist,
        (
          sql,
        ) => sql`insert into agencies.recommendation_outcome (recommendation_id, school_id, decision, decided_on, reason)
      select id, school_id, 'NOT_TAKEN', ${today}, 'x' from agencies.recommendation where referral_id = ${shared.id}`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('an agency writes nothing about a referral of another agency', async () => {
    const row = await accepted(cast);
    await expect(
      as(
        cast.otherTherapist,
        (
          sql,
        ) => sql`insert into agencies.advice (id, referral_id, school_id, pupil_id, agency_id, service_id, received_on, author_name, text, side, written_by)
      values (${newId()}, ${row.id}, ${row.schoolId}, ${row.pupilId}, ${cast.otherAgencyId}, ${cast.otherServiceId}, ${today}, 'X', 'x', 'AGENCY', ${cast.otherTherapist.personId})`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      await as(
        cast.otherTherapist,
        (sql) => sql`update agencies.duty set met_on = ${today} where cause_id = ${row.id} returning id`,
      ),
    ).toEqual([]);
  });

  test('history is never changed and never deleted', async () => {
    expect(
      await as(
        cast.senco,
        (sql) => sql`update agencies.referral_event set note = 'x' where referral_id = ${shared.id} returning id`,
      ),
    ).toEqual([]);
    expect(
      await as(
        cast.senco,
        (sql) => sql`delete from agencies.referral_event where referral_id = ${shared.id} returning id`,
      ),
    ).toEqual([]);
    expect(
      await as(cast.senco, (sql) => sql`delete from agencies.referral where id = ${shared.id} returning id`),
    ).toEqual([]);
    await expect(as(cast.senco, (sql) => sql`select * from audit.event`)).rejects.toMatchObject({ code: '42501' });
  });

  test('the directory is open to schools and agencies, and changed by its keeper alone', async () => {
    expect((await as(cast.otherSenco, (sql) => sql`select id from agencies.agency`)).length).toBeGreaterThan(1);
    expect(await as(cast.teacher, (sql) => sql`select id from agencies.agency`)).toEqual([]);
    expect(
      await as(
        cast.senco,
        (sql) => sql`update agencies.agency set name = 'x' where id = ${cast.agencyId} returning id`,
      ),
    ).toEqual([]);
  });
});
