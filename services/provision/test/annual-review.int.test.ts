import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';
import { moveAnnualReview } from '../src/annual-review/operations/move-annual-review.ts';
import { recordReviewStep } from '../src/annual-review/operations/record-review-step.ts';
import { scheduleAnnualReview } from '../src/annual-review/operations/schedule-annual-review.ts';
import { changeMaintainingCouncil } from '../src/ehc-plan/operations/change-maintaining-council.ts';
import { recordEhcPlan } from '../src/ehc-plan/operations/record-ehc-plan.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
let bench: Bench;

beforeAll(async () => {
  bench = await createBench(database);
});

const key = () => ({ idempotencyKey: newId() });

/** What is stored for a child, by date: rule, due day, and whether it is open, met or taken back. */
const stored = async (pupilId: string, rules?: readonly string[]): Promise<string[]> => {
  const rows = await database.seed`
    select d.rule, d.due_on, d.met_on, d.withdrawn_on, d.owner, d.owner_name from provision.duty d join provision.duty_subject s on s.duty_id = d.id
    where s.pupil_id = ${pupilId} order by d.due_on, d.rule`;
  return rows
    .filter((row) => rules === undefined || rules.includes(row['rule'] as string))
    .map(
      (row) =>
        `${String(row['rule'])} ${String(row['due_on'])} ${row['met_on'] === null ? (row['withdrawn_on'] === null ? 'open' : 'taken back') : `met ${String(row['met_on'])}`}`,
    );
};

describe('the annual review of a plan', () => {
  const reviews = [
    'AR_REVIEW_COMPLETE',
    'AR_LATEST_MEETING',
    'AR_PAPERS',
    'AR_REPORT',
    'AR_DECISION',
    'AR_AMEND_COMMENTS',
    'AR_AMENDED_FINAL',
  ];

  test('is owed within twelve months, and its meeting dates papers, report and decision', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    await recordEhcPlan(senco, { ...key(), schoolId: bench.ashcombe.id, pupilId, madeOn: '2026-02-02' });
    const review = await scheduleAnnualReview(senco, {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      meetingOn: '2027-01-28',
    });
    expect(await stored(pupilId, reviews)).toEqual([
      'AR_LATEST_MEETING 2027-01-04 open',
      'AR_PAPERS 2027-01-14 open',
      'AR_REVIEW_COMPLETE 2027-02-01 open',
      'AR_REPORT 2027-02-11 open',
      'AR_DECISION 2027-02-25 open',
    ]);
    await moveAnnualReview(senco, { ...key(), reviewId: review.id, expectedVersion: 1, meetingOn: '2026-12-10' });
    expect(await stored(pupilId, ['AR_PAPERS', 'AR_REPORT', 'AR_DECISION'])).toEqual([
      'AR_PAPERS 2026-11-26 open',
      'AR_REPORT 2026-12-24 open',
      'AR_DECISION 2027-01-07 open',
    ]);
  });

  test('ends with the council’s decision, which begins the next twelve months', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    await recordEhcPlan(senco, { ...key(), schoolId: bench.ashcombe.id, pupilId, madeOn: '2026-02-02' });
    const review = await scheduleAnnualReview(senco, {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      meetingOn: '2026-10-15',
    });
    await recordReviewStep(senco, {
      ...key(),
      reviewId: review.id,
      expectedVersion: 1,
      step: 'PAPERS_SENT',
      on: '2026-10-02',
    });
    await recordReviewStep(senco, {
      ...key(),
      reviewId: review.id,
      expectedVersion: 2,
      step: 'MEETING_HELD',
      on: '2026-10-15',
    });
    await recordReviewStep(senco, {
      ...key(),
      reviewId: review.id,
      expectedVersion: 3,
      step: 'REPORT_SENT',
      on: '2026-10-26',
    });
    await recordReviewStep(senco, {
      ...key(),
      reviewId: review.id,
      expectedVersion: 4,
      step: 'DECISION_NOTIFIED',
      on: '2026-11-10',
      decision: 'AMEND',
    });
    expect(await stored(pupilId, reviews)).toEqual(
      [
        'AR_PAPERS 2026-10-01 met 2026-10-02',
        'AR_REPORT 2026-10-29 met 2026-10-26',
        'AR_DECISION 2026-11-12 met 2026-11-10',
        'AR_AMEND_COMMENTS 2026-11-24 open',
        'AR_AMENDED_FINAL 2027-01-05 open',
        'AR_LATEST_MEETING 2027-01-04 met 2026-10-15',
        'AR_REVIEW_COMPLETE 2027-02-01 met 2026-11-10',
        'AR_LATEST_MEETING 2027-10-12 open',
        'AR_REVIEW_COMPLETE 2027-11-09 open',
      ].toSorted((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '') || a.localeCompare(b)),
    );
  });

  test('is owed by the council that maintains the plan now', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const plan = await recordEhcPlan(senco, { ...key(), schoolId: bench.ashcombe.id, pupilId, madeOn: '2026-02-02' });
    await changeMaintainingCouncil(senco, {
      ...key(),
      planId: plan.id,
      expectedVersion: 1,
      councilName: 'Southdale Council',
      since: '2026-11-02',
    });
    const names =
      await database.seed`select distinct d.owner_name from provision.duty d join provision.duty_subject s on s.duty_id = d.id where s.pupil_id = ${pupilId} and d.owner = 'LA'`;
    expect(names).toEqual([{ owner_name: 'Southdale Council' }]);
  });

  test('of a child who changes phase is owed before 15 February of that year, raised years ahead', async () => {
    const senco = bench.as(bench.senco);
    const leaver = await bench.child(bench.senco, bench.ashcombe, { birthDate: '2016-03-01' });
    const younger = await bench.child(bench.senco, bench.ashcombe, { birthDate: '2019-05-14' });
    for (const pupilId of [leaver, younger]) {
      await bench.supports(bench.senco, bench.ashcombe, pupilId);
      await recordEhcPlan(senco, { ...key(), schoolId: bench.ashcombe.id, pupilId, madeOn: '2026-02-02' });
    }
    expect(await stored(leaver, ['PHASE_MAIN'])).toEqual(['PHASE_MAIN 2027-02-14 open']);
    expect(await stored(younger, ['PHASE_MAIN'])).toEqual(['PHASE_MAIN 2030-02-14 open']);
  });
});
