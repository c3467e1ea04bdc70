import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { ehcStateOf, ehcTable, nextEhcState, type EhcState, type EhcStep } from './ehc-request.ts';
import { movesFrom, tableRows } from './machine.ts';
import { checkCycleDates, checkReview, cycleGaps, cycleStageOf, cycleTable, type CycleFacts } from './plan-cycle.ts';

const day = (text: string) => parseIsoDate(text);
const request = { requestReceived: day('2026-09-14') };
const assessing = { ...request, assessDecision: { willAssess: true, notifiedOn: day('2026-10-20') } };

describe('a request for an EHC needs assessment', () => {
  it('stands where its dates say', () => {
    expect(ehcStateOf(request)).toBe('REQUESTED');
    expect(ehcStateOf(assessing)).toBe('ASSESSING');
    expect(ehcStateOf({ ...request, assessDecision: { willAssess: false, notifiedOn: day('2026-10-20') } })).toBe(
      'NOT_ASSESSED',
    );
    expect(ehcStateOf({ ...assessing, planDecision: { willIssue: false, notifiedOn: day('2026-12-20') } })).toBe(
      'NO_PLAN',
    );
    expect(ehcStateOf({ ...assessing, draftServed: day('2026-12-14') })).toBe('DRAFTED');
    expect(ehcStateOf({ ...assessing, draftServed: day('2026-12-14'), finalIssuedOn: day('2027-02-01') })).toBe(
      'ISSUED',
    );
    expect(ehcStateOf({ ...assessing, withdrawnOn: day('2026-12-01') })).toBe('WITHDRAWN');
  });

  it.each<[EhcStep, string]>([
    ['DRAFT_SERVED', 'ehc/not-now'],
    ['FINAL_ISSUED', 'ehc/not-now'],
    ['ADVICE_SENT', 'ehc/not-asked'],
  ])('refuses %s before its time', (step, code) => {
    expect(nextEhcState(request, step)).toMatchObject({ code });
  });

  it('moves through its steps, and takes no answer to what was not asked', () => {
    expect(nextEhcState(request, 'DECISION_TO_ASSESS')).toEqual({ to: 'ASSESSING' });
    expect(nextEhcState(assessing, 'DRAFT_SERVED')).toEqual({ to: 'DRAFTED' });
    const drafted = { ...assessing, draftServed: day('2026-12-14') };
    expect(nextEhcState(drafted, 'CONSULT_REPLIED')).toMatchObject({ code: 'ehc/not-asked' });
    expect(nextEhcState({ ...drafted, consultReceived: day('2026-12-15') }, 'CONSULT_REPLIED')).toEqual({
      to: 'DRAFTED',
    });
    expect(nextEhcState(drafted, 'FINAL_ISSUED')).toEqual({ to: 'ISSUED' });
  });

  it('ends for good: nothing leaves an end, and every state but the first is reached', () => {
    const ends: readonly EhcState[] = ['ISSUED', 'NOT_ASSESSED', 'NO_PLAN', 'WITHDRAWN'];
    for (const end of ends) expect(movesFrom(ehcTable, end)).toEqual([]);
    const reached = new Set(tableRows(ehcTable).map(([, , to]) => to));
    expect(Object.keys(ehcTable).filter((state) => !reached.has(state as EhcState))).toEqual([]);
  });
});

describe('a cycle of assess, plan, do, review', () => {
  const cycle: CycleFacts = {
    startsOn: day('2026-09-07'),
    reviewAgreedOn: day('2026-12-10'),
    hasAnalysis: true,
    outcomes: 2,
  };
  const today = day('2026-11-22');

  it('stands at the step that is not done yet', () => {
    expect(cycleStageOf({ ...cycle, hasAnalysis: false }, today)).toBe('ASSESS');
    expect(cycleStageOf({ ...cycle, outcomes: 0 }, today)).toBe('PLAN');
    expect(cycleStageOf(cycle, today)).toBe('DO');
    expect(cycleStageOf(cycle, day('2026-12-10'))).toBe('REVIEW');
    expect(cycleStageOf({ ...cycle, reviewedOn: day('2026-12-10') }, today)).toBe('CLOSED');
    expect(tableRows(cycleTable).at(-1)).toEqual(['REVIEW', 'REVIEW', 'CLOSED']);
  });

  it('is reviewed once, between its first day and today', () => {
    expect(checkReview(cycle, day('2026-11-20'), today)).toBeNull();
    expect(checkReview({ ...cycle, reviewedOn: day('2026-11-01') }, today, today)).toMatchObject({
      code: 'plan/already-reviewed',
    });
    expect(checkReview(cycle, day('2026-09-06'), today)).toMatchObject({ code: 'plan/review-before-start' });
    expect(checkReview(cycle, day('2026-11-23'), today)).toMatchObject({ code: 'plan/review-in-future' });
    expect([checkCycleDates(today, today), checkCycleDates(today, day('2026-11-21'))?.code]).toEqual([
      null,
      'plan/review-before-start',
    ]);
  });

  it('shows what the Code expects and is not there, and blocks nothing', () => {
    expect(cycleGaps({ ...cycle, hasPupilView: true, hasParentView: true })).toEqual([]);
    expect(
      cycleGaps({ ...cycle, hasAnalysis: false, outcomes: 0, hasPupilView: false, hasParentView: false }),
    ).toHaveLength(4);
  });
});
