import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, type Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { erasePartsJob, readSubjectPart } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { recordAdvice } from '../src/advice/operations/record-advice.ts';
import { filedTables } from '../src/subject-file/filed-tables.ts';
import { active, createCast, key, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
let superuser: Sql;

beforeAll(async () => {
  cast = await createCast(database);
  superuser = openPool(database.adminUrl, { max: 1 });
});
afterAll(() => superuser.end({ timeout: 5 }));

/** A child with a referral that came as far as advice. */
async function referred(): Promise<{ schoolId: string; pupilId: string }> {
  const child = { ...cast, pupilId: await cast.world.child(cast.world.schools[0]) };
  const referral = await active(child);
  await recordAdvice(cast.as(cast.therapist), {
    idempotencyKey: key(),
    expectedVersion: referral.version,
    referralId: referral.id,
    receivedOn: '2026-11-23',
    authorName: 'Idris Vaughan',
    text: 'Short sentences, and time to answer.',
    recommendations: ['A listening group.'],
  });
  return { schoolId: referral.schoolId, pupilId: child.pupilId };
}
const rowsAbout = async (pupilId: string): Promise<number> => {
  const rows = await database.seed`
    select 1 from agencies.referral where pupil_id = ${pupilId} union all select 1 from agencies.advice where pupil_id = ${pupilId}
    union all select 1 from agencies.consent where pupil_id = ${pupilId} union all select 1 from agencies.duty_subject where pupil_id = ${pupilId}
    union all select 1 from agencies.idempotency where response::text like ${`%${pupilId}%`}`;
  return rows.length;
};

describe('what agencies keep about a child', () => {
  test('is given whole to the head of the school, with professionals’ advice to be looked at first', async () => {
    const about = await referred();
    const { records } = await readSubjectPart(cast.as(cast.head), about, filedTables);
    const named = records.map(({ name }) => name);
    for (const table of ['referral', 'referral_event', 'consent', 'advice', 'recommendation', 'duty'])
      expect(named).toContain(table);
    expect(records.find(({ name }) => name === 'advice')).toMatchObject({
      rows: expect.stringContaining('Short sentences') as string,
      checkFirst: expect.stringContaining('professional') as string,
    });
    const [row] = await database.seed`select person_id from audit.event where action = 'subject.export'`;
    expect(row).toEqual({ person_id: cast.head.personId });
    for (const actor of [cast.senco, cast.otherSenco, cast.therapist, cast.manager])
      await expectRefusal('not-found', readSubjectPart(cast.as(actor), about, filedTables));
  });

  test('is erased within a minute of the school’s run, and nothing else is', async () => {
    const [gone, kept] = [await referred(), await referred()];
    const before = await rowsAbout(kept.pupilId);
    const drain = () => erasePartsJob().drain(cast.as(cast.world.system));
    await drain();
    expect(await rowsAbout(gone.pupilId)).toBeGreaterThan(5);
    await superuser`insert into records.erasure (id, school_id, pupil_id, event_id, at) values (${newId()}, ${gone.schoolId}, ${gone.pupilId}, ${newId()}, now())`;
    await Promise.all([drain(), drain()]);
    expect(await rowsAbout(gone.pupilId)).toBe(0);
    expect(await rowsAbout(kept.pupilId)).toBe(before);
    expect(await database.seed`select service from records.erased_part`).toEqual([{ service: 'agencies' }]);
  });

  test('has its words for the copy, table by table, or a part would be passed over', async () => {
    const tables = await database.seed`select name from records.file_tables('agencies')`;
    const known = new Set([...Object.keys(filedTables), 'duty_subject']);
    expect(tables.length).toBeGreaterThan(8);
    expect(tables.map(({ name }) => name as string).filter((name) => !known.has(name))).toEqual([]);
  });
});
