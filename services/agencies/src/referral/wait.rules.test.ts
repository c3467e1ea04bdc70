import { describe, expect, test } from 'vitest';
import type { IsoDate } from '@hedgerow/rules';
import { waitOf, type ReferralDutyRule, type WaitFacts } from './wait.rules.ts';

const today = '2026-11-22' as IsoDate;
const facts = (over: Partial<WaitFacts>): WaitFacts => ({
  stage: 'SENT',
  stageSince: '2026-11-02',
  sentOn: '2026-11-02',
  acknowledgedOn: null,
  acceptedOn: null,
  lastContactOn: null,
  acknowledgeWorkingDays: 10,
  firstContactWeeks: 18,
  reportWeeks: null,
  ...over,
});
const duty = (rule: ReferralDutyRule, dueOn: string) => new Map([[rule, dueOn]]);

describe('what a school waits for', () => {
  test('an acknowledgement that is six days late says so, with the promise', () => {
    expect(waitOf(facts({}), duty('REFERRAL_ACK', '2026-11-16'), today)).toEqual({
      for: 'ACKNOWLEDGEMENT',
      since: '2026-11-02',
      days: 20,
      dueOn: '2026-11-16',
      standard: '10 working days from sending',
      isLate: true,
      daysLate: 6,
    });
  });

  test('the due day itself is not late', () => {
    expect(waitOf(facts({}), duty('REFERRAL_ACK', '2026-11-22'), today)).toMatchObject({ isLate: false, daysLate: 0 });
  });

  test('a decision is waited for without a date', () => {
    expect(waitOf(facts({ stage: 'ACKNOWLEDGED', acknowledgedOn: '2026-11-10' }), new Map(), today)).toMatchObject({
      for: 'DECISION',
      since: '2026-11-10',
      days: 12,
      dueOn: null,
      isLate: false,
    });
  });

  test('the wait for the first contact runs from acceptance, also on the waiting list', () => {
    expect(
      waitOf(facts({ stage: 'WAITING', stageSince: '2026-11-15', acceptedOn: '2026-11-12' }), new Map(), today),
    ).toMatchObject({ for: 'FIRST_CONTACT', since: '2026-11-12', days: 10 });
  });

  test('where a service promises nothing, the usual time is named as that', () => {
    expect(waitOf(facts({ stage: 'ACTIVE', lastContactOn: '2026-11-20' }), new Map(), today)?.standard).toBe(
      '6 weeks from the last contact (the usual time: this service promises none)',
    );
  });

  test('a draft and a report wait for nobody outside', () => {
    expect(waitOf(facts({ stage: 'DRAFT' }), new Map(), today)).toBeNull();
    expect(waitOf(facts({ stage: 'REPORT_RECEIVED' }), new Map(), today)).toBeNull();
  });
});
