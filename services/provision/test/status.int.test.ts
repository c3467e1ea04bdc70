import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { changeStatus } from '../src/status/operations/change-status.ts';
import { setNeeds } from '../src/status/operations/set-needs.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;

beforeAll(async () => {
  bench = await createBench(database);
});

const openStatus = async (pupilId: string): Promise<string> => {
  const [row] =
    await database.seed`select id from provision.sen_status where pupil_id = ${pupilId} and ends_on is null`;
  return row?.['id'] as string;
};

describe('status and needs of a child', () => {
  test('a child is on no roll without a status, or the census would refuse the school', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const rows =
      await database.seed`select code, starts_on, ends_on from provision.sen_status where pupil_id = ${pupilId}`;
    expect(rows).toEqual([{ code: 'N', starts_on: '2024-09-03', ends_on: null }]);
  });

  test('SEN support closes the earlier status the day before, so that no day has two', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId, '2026-09-07');
    const rows =
      await database.seed`select code, starts_on, ends_on from provision.sen_status where pupil_id = ${pupilId} order by starts_on`;
    expect(rows).toEqual([
      { code: 'N', starts_on: '2024-09-03', ends_on: '2026-09-06' },
      { code: 'K', starts_on: '2026-09-07', ends_on: null },
    ]);
  });

  test('SEN support without a need is refused with a sentence, and nothing is half changed', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const before = await openStatus(pupilId);
    const refusal = await expectRefusal(
      'rule-refused',
      changeStatus(bench.as(bench.senco), {
        idempotencyKey: newId(),
        schoolId: bench.ashcombe.id,
        pupilId,
        expectedStatusId: before,
        code: 'K',
        since: '2026-09-07',
        needs: [],
      }),
    );
    expect(refusal.details).toMatchObject({ rule: 'sen/no-need' });
    expect(await openStatus(pupilId)).toBe(before);
  });

  test('back to no need closes every need, since a child without one has no type of it', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId, '2026-09-07');
    await changeStatus(bench.as(bench.senco), {
      idempotencyKey: newId(),
      schoolId: bench.ashcombe.id,
      pupilId,
      expectedStatusId: await openStatus(pupilId),
      code: 'N',
      since: '2026-11-02',
    });
    const needs = await database.seed`select code, ends_on from provision.need where pupil_id = ${pupilId}`;
    expect(needs).toEqual([{ code: 'SLCN', ends_on: '2026-11-01' }]);
  });

  test('a change on the same day corrects the entry instead of leaving a status of no days', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId, '2026-11-23');
    await changeStatus(bench.as(bench.senco), {
      idempotencyKey: newId(),
      schoolId: bench.ashcombe.id,
      pupilId,
      expectedStatusId: await openStatus(pupilId),
      code: 'N',
      since: '2026-11-23',
    });
    const rows =
      await database.seed`select code, ends_on from provision.sen_status where pupil_id = ${pupilId} order by starts_on`;
    expect(rows).toEqual([
      { code: 'N', ends_on: '2026-11-22' },
      { code: 'N', ends_on: null },
    ]);
    expect(await database.seed`select 1 from provision.need where pupil_id = ${pupilId}`).toHaveLength(0);
  });

  test('a status that somebody changed meanwhile is not overwritten: both are shown', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const seen = await openStatus(pupilId);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const refusal = await expectRefusal(
      'stale-save',
      changeStatus(bench.as(bench.senco), {
        idempotencyKey: newId(),
        schoolId: bench.ashcombe.id,
        pupilId,
        expectedStatusId: seen,
        code: 'E',
        since: '2026-10-01',
        needs: [{ code: 'MLD', rank: 1 }],
      }),
    );
    expect(refusal.details).toMatchObject({ current: { code: 'K' }, yours: { code: 'E' } });
  });

  test('two primary needs are refused; swapping ranks keeps the history of each', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const [open] = await database.seed`select id from provision.need where pupil_id = ${pupilId} and ends_on is null`;
    const asked = {
      schoolId: bench.ashcombe.id,
      pupilId,
      expectedNeedIds: [open?.['id'] as string],
      since: '2026-11-02',
    };
    await expectRefusal(
      'rule-refused',
      setNeeds(bench.as(bench.senco), {
        ...asked,
        idempotencyKey: newId(),
        needs: [
          { code: 'SLCN', rank: 1 },
          { code: 'ASD', rank: 1 },
        ],
      }),
    );
    await setNeeds(bench.as(bench.senco), {
      ...asked,
      idempotencyKey: newId(),
      needs: [
        { code: 'ASD', rank: 1 },
        { code: 'SLCN', rank: 2 },
      ],
    });
    const rows =
      await database.seed`select code, rank, starts_on, ends_on from provision.need where pupil_id = ${pupilId} order by starts_on, code`;
    expect(rows).toEqual([
      { code: 'SLCN', rank: 1, starts_on: '2026-09-07', ends_on: '2026-11-01' },
      { code: 'ASD', rank: 1, starts_on: '2026-11-02', ends_on: null },
      { code: 'SLCN', rank: 2, starts_on: '2026-11-02', ends_on: null },
    ]);
  });

  test('SEN support owes three meetings with the family a year, one by the end of each term that is left', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const rows = await database.seed`
      select d.occurrence, d.due_on, d.owner from provision.duty d join provision.duty_subject s on s.duty_id = d.id
      where s.pupil_id = ${pupilId} and d.rule = 'APDR_PARENT_MEETINGS' order by d.due_on`;
    expect(rows).toEqual([
      { occurrence: '2026/27-1', due_on: '2026-12-18', owner: 'SCHOOL' },
      { occurrence: '2026/27-2', due_on: '2027-03-26', owner: 'SCHOOL' },
      { occurrence: '2026/27-3', due_on: '2027-07-21', owner: 'SCHOOL' },
    ]);
  });
});
