import { describe, expect, test } from 'vitest';
import { isRefusal, parseIsoDate, type IsoDate } from '@hedgerow/rules';
import type { AnnualReviewRow, EhcPlanRow } from '../db/ehc.table.ts';
import {
  annualReviewCause,
  ehcPlanCause,
  intervalsOf,
  isOpenReview,
  reviewStep,
  type ReviewStep,
} from './annual-review.rules.ts';

const day = parseIsoDate;
const today = day('2027-06-01');
const plan = (given: Partial<EhcPlanRow> = {}): EhcPlanRow => ({
  id: 'e',
  pupilId: 'p',
  schoolId: 's',
  madeOn: day('2026-02-02'),
  lastReviewDecisionOn: null,
  ceasedOn: null,
  version: 1,
  ...given,
});
const review = (given: Partial<AnnualReviewRow> = {}): AnnualReviewRow => ({
  id: 'v',
  planId: 'e',
  pupilId: 'p',
  schoolId: 's',
  kind: 'ANNUAL',
  meetingOn: day('2027-01-28'),
  meetingHeldOn: null,
  papersSentOn: null,
  reportSentOn: null,
  decisionOn: null,
  decision: null,
  commentsSentOn: null,
  amendedFinalOn: null,
  withdrawnOn: null,
  version: 1,
  ...given,
});
const duties = (cause: { readonly duties: unknown }): string[] =>
  (cause.duties as { rule: string; occurrence: string; dueOn: IsoDate; metOn: IsoDate | null }[]).map(
    ({ rule, dueOn, metOn }) => `${rule} ${dueOn} ${metOn ?? 'open'}`,
  );
const codeOf = (answer: unknown): string | null => (isRefusal(answer) ? answer.code : null);
const decided = review({ meetingHeldOn: day('2027-01-28'), decisionOn: day('2027-02-20'), decision: 'AMEND' });

describe('the clock of a review', () => {
  test('counts from the meeting as the statute’s own example does', () => {
    expect(duties(annualReviewCause(review(), day('2026-02-02'), 'Northdale Council'))).toEqual([
      'AR_PAPERS 2027-01-14 open',
      'AR_REPORT 2027-02-11 open',
      'AR_DECISION 2027-02-25 open',
    ]);
  });

  test('has the amended plan by eight weeks from the notice and twelve from the meeting, whichever is first', () => {
    expect(duties(annualReviewCause(decided, day('2026-02-02'), 'Northdale Council'))).toContain(
      'AR_AMENDED_FINAL 2027-04-17 open',
    );
  });

  test('that was withdrawn owes nothing', () => {
    expect(
      duties(annualReviewCause(review({ withdrawnOn: day('2027-01-10') }), day('2026-02-02'), 'Northdale Council')),
    ).toEqual([]);
  });
});

describe('the clock of a plan', () => {
  test('starts again with the council’s decision, and remembers the interval before', () => {
    const after = plan({ lastReviewDecisionOn: day('2027-02-20') });
    expect(duties(ehcPlanCause(after, intervalsOf(after, [decided]), null, 'Northdale Council'))).toEqual([
      'AR_REVIEW_COMPLETE 2027-02-01 2027-02-20',
      'AR_LATEST_MEETING 2027-01-04 2027-01-28',
      'AR_REVIEW_COMPLETE 2028-02-19 open',
      'AR_LATEST_MEETING 2028-01-22 open',
    ]);
  });

  test('of a plan that came with a review is counted from that review', () => {
    const came = plan({ lastReviewDecisionOn: day('2026-10-01') });
    expect(intervalsOf(came, [])).toEqual([{ lastReview: '2026-10-01', review: null }]);
  });

  test('of a child under five asks for a review after six months', () => {
    expect(duties(ehcPlanCause(plan(), intervalsOf(plan(), []), day('2023-05-14'), 'Northdale Council'))).toContain(
      'AR_UNDER5 2026-08-02 open',
    );
  });

  test('that has ceased owes nothing, and keeps what was met', () => {
    const ceased = plan({ lastReviewDecisionOn: day('2027-02-20'), ceasedOn: day('2027-02-20') });
    const last = { ...decided, decision: 'CEASE' as const };
    expect(duties(ehcPlanCause(ceased, intervalsOf(ceased, [last]), null, 'Northdale Council'))).toEqual([
      'AR_REVIEW_COMPLETE 2027-02-01 2027-02-20',
      'AR_LATEST_MEETING 2027-01-04 2027-01-28',
    ]);
  });
});

describe('a step of a review', () => {
  const step = (row: AnnualReviewRow, name: ReviewStep, on: string, decision: AnnualReviewRow['decision'] = null) =>
    reviewStep(row, name, day(on), decision, today);

  test('keeps the order of the law: meeting, report, decision, amended plan', () => {
    expect(codeOf(step(review(), 'REPORT_SENT', '2027-02-01'))).toBe('review/out-of-order');
    expect(codeOf(step(review(), 'DECISION_NOTIFIED', '2027-02-01', 'MAINTAIN'))).toBe('review/out-of-order');
    expect(codeOf(step(review({ meetingHeldOn: day('2027-01-28') }), 'AMENDED_FINAL_ISSUED', '2027-03-01'))).toBe(
      'review/not-amending',
    );
    expect(step(decided, 'AMENDED_FINAL_ISSUED', '2027-04-01')).toEqual({ amendedFinalOn: '2027-04-01' });
  });

  test('takes a decision with the notice and with nothing else', () => {
    const held = review({ meetingHeldOn: day('2027-01-28') });
    expect(codeOf(step(held, 'DECISION_NOTIFIED', '2027-02-20'))).toBe('review/decision-with-notice');
    expect(codeOf(step(held, 'REPORT_SENT', '2027-02-10', 'MAINTAIN'))).toBe('review/decision-with-notice');
  });

  test('is refused once the review has ended', () => {
    const maintained = { ...decided, decision: 'MAINTAIN' as const };
    expect(isOpenReview(maintained)).toBe(false);
    expect(codeOf(step(maintained, 'COMMENTS_SENT', '2027-03-01'))).toBe('review/ended');
  });
});
