import { beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { recordDbs } from '../src/dbs/operations/record-dbs.ts';
import { setDbsPolicy } from '../src/dbs/operations/set-dbs-policy.ts';
import { auditOf, countOf, createCast, dutiesAbout, key, type Cast } from './cast.ts';

const database = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await createCast(database);
});

const check = (schoolId: string, staffId: string, more: object = {}) => ({
  idempotencyKey: key(),
  schoolId,
  staffId,
  issuedOn: '2024-03-01',
  workforce: 'CHILD' as const,
  certificateLastFour: '0042',
  isOnUpdateService: false,
  ...more,
});
const newStaff = async () =>
  (await cast.world.works(await cast.world.person('class_teacher', { school: cast.ashcombe }), ...cast.world.schools))
    .personId;

describe('recording a DBS check', () => {
  it('keeps that it was seen and when the school asks again, with who recorded it', async () => {
    const staffId = await newStaff();
    const recorded = await recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId));
    expect(recorded).toMatchObject({ issuedOn: '2024-03-01', recheckDueOn: '2027-03-01', certificateLastFour: '0042' });
    expect(await dutiesAbout(database, staffId, 'DBS_RECHECK')).toMatchObject([
      { school_id: cast.ashcombe.id, due_on: '2027-03-01', met_on: null },
    ]);
    expect(await auditOf(database, 'dbs.record')).toContainEqual({
      person_id: cast.senco.personId,
      school_id: cast.ashcombe.id,
      subject_id: recorded.id,
    });
  });

  it('meets the duty of the check before and begins the next interval', async () => {
    const staffId = await newStaff();
    await recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId));
    await recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId, { issuedOn: '2026-11-02' }));
    expect(await dutiesAbout(database, staffId, 'DBS_RECHECK')).toMatchObject([
      { due_on: '2027-03-01', met_on: '2026-11-02' },
      { due_on: '2029-11-02', met_on: null },
    ]);
    expect(await cast.as(cast.senco).loaders.currentDbsOfStaff.load(staffId)).toMatchObject([
      { issuedOn: '2026-11-02' },
    ]);
  });

  it('never lets an older certificate stand in for a newer one', async () => {
    const staffId = await newStaff();
    await recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId));
    await expectRefusal(
      'bad-input',
      recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId, { issuedOn: '2022-01-01' })),
    );
  });

  it('keeps one current check when two people record at once', async () => {
    const staffId = await newStaff();
    const both = await Promise.allSettled([
      recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId)),
      recordDbs(cast.as(cast.headOfAshcombe), check(cast.ashcombe.id, staffId)),
    ]);
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(await cast.as(cast.senco).loaders.currentDbsOfStaff.load(staffId)).toHaveLength(1);
  });

  it('never keeps more than four digits of a certificate', async () => {
    await expectRefusal(
      'bad-input',
      recordDbs(
        cast.as(cast.senco),
        check(cast.ashcombe.id, await newStaff(), { certificateLastFour: '001234567890' }),
      ),
    );
  });

  it('is refused to a class teacher, and to the trust', async () => {
    await expectRefusal('forbidden', recordDbs(cast.as(cast.teacher), check(cast.ashcombe.id, cast.staff.personId)));
    await expectRefusal('forbidden', recordDbs(cast.as(cast.manager), check(cast.ashcombe.id, cast.staff.personId)));
  });

  it('finds no other school, and leaves nothing behind', async () => {
    const before = await countOf(database, 'dbs_check');
    await expectRefusal('not-found', recordDbs(cast.as(cast.senco), check(cast.corrie.id, cast.staff.personId)));
    expect(await countOf(database, 'dbs_check')).toBe(before);
  });

  it('changes nothing twice when a form is sent twice', async () => {
    const staffId = await newStaff();
    const input = check(cast.ashcombe.id, staffId);
    const first = await recordDbs(cast.as(cast.senco), input);
    expect(await recordDbs(cast.as(cast.senco), input)).toEqual(first);
    expect(await dutiesAbout(database, staffId, 'DBS_RECHECK')).toHaveLength(1);
  });
});

describe('what a school decides about rechecks', () => {
  const policy = (schoolId: string, recheckMonths: number | null, expectedVersion: number) => ({
    idempotencyKey: key(),
    schoolId,
    recheckMonths,
    expectedVersion,
  });

  it('moves what is due in that school and in no other', async () => {
    const staffId = await newStaff();
    await recordDbs(cast.as(cast.senco), check(cast.ashcombe.id, staffId));
    await recordDbs(cast.as(cast.senco), check(cast.brindle.id, staffId));
    expect(await setDbsPolicy(cast.as(cast.senco), policy(cast.ashcombe.id, 60, 0))).toEqual({
      schoolId: cast.ashcombe.id,
      recheckMonths: 60,
      version: 1,
    });
    expect(await dutiesAbout(database, staffId, 'DBS_RECHECK')).toMatchObject([
      { school_id: cast.brindle.id, due_on: '2027-03-01' },
      { school_id: cast.ashcombe.id, due_on: '2029-03-01' },
    ]);
  });

  it('takes the duties back where it asks for none', async () => {
    const staffId = await newStaff();
    await recordDbs(cast.as(cast.senco), check(cast.brindle.id, staffId));
    const { version } = (await cast.as(cast.senco).loaders.dbsPolicyOfSchool(cast.brindle.id)) ?? { version: -1 };
    await setDbsPolicy(cast.as(cast.senco), policy(cast.brindle.id, null, version));
    expect(await dutiesAbout(database, staffId, 'DBS_RECHECK')).toMatchObject([{ withdrawn_on: '2026-11-23' }]);
  });

  it('is not saved over a decision that was not seen, and shows both', async () => {
    const { version, recheckMonths } = (await cast.as(cast.senco).loaders.dbsPolicyOfSchool(cast.ashcombe.id)) ?? {};
    const refusal = await expectRefusal(
      'stale-save',
      setDbsPolicy(cast.as(cast.senco), policy(cast.ashcombe.id, 12, (version ?? 0) + 1)),
    );
    expect(refusal.details).toMatchObject({ current: { recheckMonths }, yours: { recheckMonths: 12 } });
  });

  it('is refused to a class teacher and finds no other school', async () => {
    await expectRefusal('forbidden', setDbsPolicy(cast.as(cast.teacher), policy(cast.ashcombe.id, 12, 0)));
    await expectRefusal('not-found', setDbsPolicy(cast.as(cast.senco), policy(cast.corrie.id, 12, 0)));
  });

  it('is not told to the trust, which may not read checks', async () => {
    expect(await cast.as(cast.manager).loaders.dbsPolicyOfSchool(cast.ashcombe.id)).toBeNull();
    expect(await cast.as(cast.manager).loaders.currentDbsOfStaff.load(cast.staff.personId)).toEqual([]);
  });
});
