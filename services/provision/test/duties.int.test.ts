import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { createSystemContext, createLogger } from '@hedgerow/service-kit';
import { expectRefusal, useTestDatabase } from '@hedgerow/testing';
import { claimEhcException } from '../src/ehc-request/operations/claim-ehc-exception.ts';
import { recordEhcRequest } from '../src/ehc-request/operations/record-ehc-request.ts';
import { recordEhcStep } from '../src/ehc-request/operations/record-ehc-step.ts';
import { endEnrolment } from '../src/enrolment/operations/end-enrolment.ts';
import { beginAcademicYear } from '../src/jobs/begin-academic-year.ts';
import { followCalendars } from '../src/jobs/follow-calendars.ts';
import { createLoaders } from '../src/loaders.ts';
import { recordMeeting } from '../src/meeting/operations/record-meeting.ts';
import { openPlan } from '../src/plan/operations/open-plan.ts';
import { reviewCycle } from '../src/plan/operations/review-cycle.ts';
import { saveCycle } from '../src/plan/operations/save-cycle.ts';
import { recordTwoYearCheck } from '../src/two-year-check/operations/record-two-year-check.ts';
import { createBench, monday, type Bench } from './bench.ts';

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

const ehc = [
  'EHC_DECIDE_ASSESS',
  'EHC_ADVICE',
  'EHC_REFUSE_PLAN',
  'EHC_DRAFT_COMMENTS',
  'EHC_CONSULT_REPLY',
  'EHC_FINAL',
];

describe('the twenty weeks of an EHC request', () => {
  test('are owed by the council from the day it received the request, by name', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await recordEhcRequest(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      requestedBy: 'SCHOOL',
      receivedOn: '2026-09-14',
    });
    expect(await stored(pupilId, ehc)).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 open',
      'EHC_REFUSE_PLAN 2027-01-04 open',
      'EHC_FINAL 2027-02-01 open',
    ]);
    const [owner] =
      await database.seed`select d.owner, d.owner_name from provision.duty d join provision.duty_subject s on s.duty_id = d.id where s.pupil_id = ${pupilId} and d.rule = 'EHC_FINAL'`;
    expect(owner).toEqual({ owner: 'LA', owner_name: 'Northdale Council' });
  });

  test('are met step by step; the draft gives the family fifteen days, its own day counted', async () => {
    bench.clock.moveTo('2027-02-01');
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const request = await recordEhcRequest(senco, {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      requestedBy: 'PARENT',
      receivedOn: '2026-09-14',
    });
    let version = 0;
    const step = (
      name: 'ADVICE_REQUESTED' | 'DECISION_TO_ASSESS' | 'ADVICE_SENT' | 'DRAFT_SERVED' | 'FINAL_ISSUED',
      on: string,
    ) => {
      version += 1;
      return recordEhcStep(senco, { ...key(), requestId: request.id, expectedVersion: version, step: name, on });
    };
    await step('ADVICE_REQUESTED', '2026-09-28');
    await step('DECISION_TO_ASSESS', '2026-10-20');
    await step('ADVICE_SENT', '2026-11-05');
    await step('DRAFT_SERVED', '2026-12-14');
    expect(await stored(pupilId, ehc)).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 met 2026-10-20',
      'EHC_ADVICE 2026-11-09 met 2026-11-05',
      'EHC_DRAFT_COMMENTS 2026-12-28 open',
      'EHC_REFUSE_PLAN 2027-01-04 taken back',
      'EHC_FINAL 2027-02-01 open',
    ]);
    await step('FINAL_ISSUED', '2027-01-29');
    expect(await stored(pupilId, [...ehc.slice(3), 'AR_REVIEW_COMPLETE', 'AR_LATEST_MEETING'])).toEqual([
      'EHC_DRAFT_COMMENTS 2026-12-28 taken back',
      'EHC_FINAL 2027-02-01 met 2027-01-29',
      'AR_LATEST_MEETING 2027-12-31 open',
      'AR_REVIEW_COMPLETE 2028-01-28 open',
    ]);
    const [status] =
      await database.seed`select code, starts_on from provision.sen_status where pupil_id = ${pupilId} and ends_on is null`;
    expect(status).toEqual({ code: 'E', starts_on: '2027-01-29' });
    bench.clock.moveTo(monday);
  });

  test('are never moved by a claimed exception, which stands beside the date', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const request = await recordEhcRequest(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      requestedBy: 'SCHOOL',
      receivedOn: '2026-09-14',
    });
    await claimEhcException(bench.as(bench.senco), {
      ...key(),
      requestId: request.id,
      expectedVersion: 1,
      code: 'a',
      from: '2026-12-19',
      until: '2027-01-03',
    });
    const rows =
      await database.seed`select rule, due_on, exception_code, exception_from from provision.duty where cause_id = ${request.id} and rule in ('EHC_FINAL') order by due_on`;
    expect(rows).toEqual([
      { rule: 'EHC_FINAL', due_on: '2027-02-01', exception_code: 'a', exception_from: '2026-12-19' },
    ]);
  });

  test('refuse a step out of order with the rule’s own sentence', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const request = await recordEhcRequest(bench.as(bench.senco), {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      requestedBy: 'SCHOOL',
      receivedOn: '2026-09-14',
    });
    await expectRefusal(
      'rule-refused',
      recordEhcStep(bench.as(bench.senco), {
        ...key(),
        requestId: request.id,
        expectedVersion: 1,
        step: 'FINAL_ISSUED',
        on: '2026-11-02',
      }),
    );
    await expectRefusal(
      'rule-refused',
      recordEhcStep(bench.as(bench.senco), {
        ...key(),
        requestId: request.id,
        expectedVersion: 1,
        step: 'DECISION_TO_ASSESS',
        on: '2026-12-01',
      }),
    );
  });

  test('written and refused together: a duty that cannot be counted leaves no request behind', async () => {
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await expectRefusal(
      'rule-refused',
      recordEhcRequest(bench.as(bench.senco), {
        ...key(),
        schoolId: bench.ashcombe.id,
        pupilId,
        requestedBy: 'SCHOOL',
        receivedOn: '1026-09-14',
      }),
    );
    expect(await database.seed`select 1 from provision.ehc_request where pupil_id = ${pupilId}`).toHaveLength(0);
  });
});

describe('the graduated approach', () => {
  test('owes the review of a cycle on the day agreed, moves with it, and is met by the review', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    const plan = await openPlan(senco, {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      title: 'Reading',
      startsOn: '2026-09-07',
      reviewAgreedOn: '2026-12-04',
    });
    const [cycle] = await database.seed`select id from provision.cycle where plan_id = ${plan.id}`;
    const cycleId = cycle?.['id'] as string;
    expect(await stored(pupilId)).toEqual(['APDR_REVIEW 2026-12-04 open']);
    await saveCycle(senco, { ...key(), cycleId, expectedVersion: 1, reviewAgreedOn: '2026-11-20' });
    expect(await stored(pupilId)).toEqual(['APDR_REVIEW 2026-11-20 open']);
    await reviewCycle(senco, {
      ...key(),
      cycleId,
      expectedVersion: 2,
      reviewedOn: '2026-11-23',
      decision: 'CONTINUE',
      impact: 'Reads a line more.',
    });
    expect(await stored(pupilId)).toEqual(['APDR_REVIEW 2026-11-20 met 2026-11-23']);
  });

  test('counts a meeting with the family, once, however often the form is sent', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    const form = { ...key(), schoolId: bench.ashcombe.id, pupilId, heldOn: '2026-10-14', attendees: 'Ann' };
    const first = await recordMeeting(senco, form);
    expect(await recordMeeting(senco, form)).toEqual(first);
    expect(await stored(pupilId, ['APDR_PARENT_MEETINGS'])).toEqual([
      'APDR_PARENT_MEETINGS 2026-12-18 met 2026-10-14',
      'APDR_PARENT_MEETINGS 2027-03-26 open',
      'APDR_PARENT_MEETINGS 2027-07-21 open',
    ]);
  });

  test('a child who leaves is owed nothing more by this school', async () => {
    const senco = bench.as(bench.senco);
    const pupilId = await bench.child(bench.senco, bench.ashcombe);
    await bench.supports(bench.senco, bench.ashcombe, pupilId);
    await openPlan(senco, {
      ...key(),
      schoolId: bench.ashcombe.id,
      pupilId,
      title: 'Reading',
      startsOn: '2026-09-07',
      reviewAgreedOn: '2026-12-04',
    });
    const [enrolment] = await database.seed`select id from provision.enrolment where pupil_id = ${pupilId}`;
    await endEnrolment(senco, {
      ...key(),
      enrolmentId: enrolment?.['id'] as string,
      expectedVersion: 1,
      endsOn: '2026-11-20',
    });
    expect((await stored(pupilId)).filter((line) => line.endsWith('open'))).toEqual([]);
  });
});

describe('the check at age two', () => {
  test('is owed by a setting for each child on its roll, and met by the check', async () => {
    await database.seed`update reference.school set is_early_years = true, phase = 'nursery' where school_id = ${bench.brindle.id}`;
    const manager = await bench.world.person('setting_manager', { school: bench.brindle });
    const pupilId = await bench.child(manager, bench.brindle, { birthDate: '2024-05-14', startsOn: '2026-09-07' });
    expect(await stored(pupilId)).toEqual(['TWO_YEAR_CHECK 2027-05-13 open']);
    await recordTwoYearCheck(bench.as(manager), {
      ...key(),
      schoolId: bench.brindle.id,
      pupilId,
      doneOn: '2026-11-16',
      personalSocialEmotional: 'Settled.',
      communicationLanguage: 'Two words.',
      physical: 'Climbs.',
      hasSignificantConcern: false,
    });
    expect(await stored(pupilId)).toEqual(['TWO_YEAR_CHECK 2027-05-13 met 2026-11-16']);
  });
});

describe('jobs', () => {
  const system = () =>
    createSystemContext(
      {
        service: 'provision',
        db: database.open('provision_app'),
        clock: bench.clock,
        log: createLogger('provision', 'silent'),
      },
      createLoaders,
    );

  test('a school’s new term dates move the meetings that are owed by them', async () => {
    const pupilId = await bench.child(bench.otherSenco, bench.corrie);
    await bench.supports(bench.otherSenco, bench.corrie, pupilId);
    await database.seed`update reference.half_term set ends_on = '2026-12-16' where school_id = ${bench.corrie.id} and ends_on = '2026-12-18'`;
    await database.seed`insert into reference.outbox (id, topic, school_id) values (${newId()}, 'calendar.changed', ${bench.corrie.id})`;
    await followCalendars.drain(system());
    expect((await stored(pupilId, ['APDR_PARENT_MEETINGS']))[0]).toBe('APDR_PARENT_MEETINGS 2026-12-16 open');
  });

  test('a new academic year owes three meetings again, once', async () => {
    const pupilId = await bench.child(bench.otherSenco, bench.corrie);
    await bench.supports(bench.otherSenco, bench.corrie, pupilId);
    await beginAcademicYear.drain(system());
    bench.clock.moveTo('2027-09-06');
    await beginAcademicYear.drain(system());
    await beginAcademicYear.drain(system());
    const lines = await stored(pupilId, ['APDR_PARENT_MEETINGS']);
    expect(lines.filter((line) => line.endsWith('open'))).toEqual([
      'APDR_PARENT_MEETINGS 2027-12-18 open',
      'APDR_PARENT_MEETINGS 2028-03-26 open',
      'APDR_PARENT_MEETINGS 2028-07-21 open',
    ]);
    bench.clock.moveTo(monday);
  });
});
