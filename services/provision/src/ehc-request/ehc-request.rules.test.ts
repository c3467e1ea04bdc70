import { describe, expect, test } from 'vitest';
import { isRefusal, parseIsoDate } from '@hedgerow/rules';
import type { EhcExceptionRow, EhcRequestRow } from '../db/ehc.table.ts';
import { clockOf } from '../duty/clock-step.ts';
import { ehcRequestCause, ehcStep, isOpenRequest, nextSteps, weekOf } from './ehc-request.rules.ts';

const day = parseIsoDate;
const today = day('2026-11-23');
const request = (given: Partial<EhcRequestRow> = {}): EhcRequestRow => ({
  id: 'r',
  pupilId: 'p',
  schoolId: 's',
  requestedBy: 'SCHOOL',
  receivedOn: day('2026-09-14'),
  councilName: 'Northdale Council',
  adviceRequestedOn: null,
  adviceSentOn: null,
  decisionOn: null,
  isAssessing: null,
  planRefusedOn: null,
  draftServedOn: null,
  commentsSentOn: null,
  consultReceivedOn: null,
  consultRepliedOn: null,
  finalIssuedOn: null,
  withdrawnOn: null,
  version: 1,
  ...given,
});
const codeOf = (answer: unknown): string | null => (isRefusal(answer) ? answer.code : null);

describe('a request for an EHC assessment', () => {
  test('shows its clock in the order of its dates, with whom it waits for and what is late', () => {
    const clock = clockOf(ehcRequestCause(request(), []), today);
    expect(clock.map(({ rule, dueOn, ownerName, isOverdue }) => [rule, dueOn, ownerName, isOverdue])).toEqual([
      ['EHC_DECIDE_ASSESS', '2026-10-26', 'Northdale Council', true],
      ['EHC_REFUSE_PLAN', '2027-01-04', 'Northdale Council', false],
      ['EHC_FINAL', '2027-02-01', 'Northdale Council', false],
    ]);
  });

  test('shows a claimed exception beside the dates it may excuse, and moves none of them', () => {
    const exception: EhcExceptionRow = {
      id: 'x',
      requestId: 'r',
      pupilId: 'p',
      schoolId: 's',
      code: 'e',
      startsOn: day('2026-10-01'),
      endsOn: null,
      note: null,
      byId: 'b',
    };
    const row = request({ adviceRequestedOn: day('2026-09-28') });
    const clock = clockOf(ehcRequestCause(row, [exception]), today, [exception]);
    expect(clock.filter(({ exceptions }) => exceptions.length > 0).map(({ rule }) => rule)).toEqual(['EHC_ADVICE']);
    expect(clock.map(({ dueOn }) => dueOn)).toEqual(clockOf(ehcRequestCause(row, []), today).map(({ dueOn }) => dueOn));
  });

  test('tells only the steps that can come now', () => {
    expect(nextSteps(request())).toEqual([
      'ADVICE_REQUESTED',
      'DECISION_TO_ASSESS',
      'REFUSAL_TO_ASSESS',
      'REQUEST_WITHDRAWN',
    ]);
    expect(
      nextSteps(
        request({
          finalIssuedOn: day('2026-11-20'),
          decisionOn: day('2026-10-20'),
          isAssessing: true,
          draftServedOn: day('2026-11-01'),
        }),
      ),
    ).toEqual([]);
    expect(isOpenRequest(request({ decisionOn: day('2026-10-20'), isAssessing: false }))).toBe(false);
  });

  test('takes no step before the request, before what it answers, or ahead of time', () => {
    expect(codeOf(ehcStep(request(), 'DECISION_TO_ASSESS', day('2026-09-13'), today))).toBe('ehc/step-before-request');
    expect(codeOf(ehcStep(request(), 'DECISION_TO_ASSESS', day('2026-11-24'), today))).toBe('ehc/step-in-future');
    expect(
      codeOf(ehcStep(request({ adviceRequestedOn: day('2026-09-28') }), 'ADVICE_SENT', day('2026-09-27'), today)),
    ).toBe('ehc/answer-before-question');
    expect(ehcStep(request(), 'REFUSAL_TO_ASSESS', day('2026-10-20'), today)).toEqual({
      decisionOn: '2026-10-20',
      isAssessing: false,
    });
  });

  test('counts whole weeks, and stops at twenty or at the final plan', () => {
    expect(weekOf(request(), day('2026-09-20'))).toBe(0);
    expect(weekOf(request(), today)).toBe(10);
    expect(weekOf(request(), day('2028-01-01'))).toBe(20);
  });
});
