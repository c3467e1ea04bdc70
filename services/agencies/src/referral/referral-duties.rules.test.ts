import { describe, expect, test } from 'vitest';
import { isRefusal } from '@hedgerow/rules';
import { dutiesOf, type ReferralDutyFacts } from './referral-duties.rules.ts';

const nothing: ReferralDutyFacts = {
  sentOn: null,
  acknowledgedOn: null,
  acceptedOn: null,
  rejectedOn: null,
  firstContactOn: null,
  lastContactOn: null,
  reportedOn: null,
  closedOn: null,
  basisEndedOn: null,
};
const standards = { acknowledgeWorkingDays: 5, firstContactWeeks: 12, reportWeeks: 4 };
const owed = (facts: Partial<ReferralDutyFacts>, by = standards as Parameters<typeof dutiesOf>[1]) => {
  const duties = dutiesOf({ ...nothing, ...facts }, by);
  if (isRefusal(duties)) throw new Error(duties.message);
  return duties.map(({ rule, dueOn, metOn, owner, strength }) => ({ rule, dueOn, metOn, owner, strength }));
};

describe('what a service owes on a referral', () => {
  test('nothing before it is sent', () => {
    expect(owed({})).toEqual([]);
  });

  test('an acknowledgement by its own standard, in working days across a bank holiday', () => {
    // Sent on Thursday 24 December 2026: 25 and 28 December and 1 January are bank holidays.
    expect(owed({ sentOn: '2026-12-24' })).toEqual([
      { rule: 'REFERRAL_ACK', dueOn: '2027-01-05', metOn: null, owner: 'AGENCY', strength: 'LOCAL' },
    ]);
  });

  test('the usual interval where the service promises none, so that the school knows when to ask', () => {
    const none = { acknowledgeWorkingDays: null, firstContactWeeks: null, reportWeeks: null };
    expect(
      owed({ sentOn: '2026-11-02', acceptedOn: '2026-11-09', lastContactOn: '2026-11-16' }, none).map(
        ({ rule, dueOn }) => [rule, dueOn],
      ),
    ).toEqual([
      ['REFERRAL_ACK', '2026-11-16'],
      ['REFERRAL_FIRST_CONTACT', '2027-03-15'],
      ['REFERRAL_REPORT', '2026-12-28'],
    ]);
  });

  test('an acceptance acknowledges, and starts the wait for the first contact', () => {
    expect(owed({ sentOn: '2026-11-02', acceptedOn: '2026-11-04' }).map(({ rule, metOn }) => [rule, metOn])).toEqual([
      ['REFERRAL_ACK', '2026-11-04'],
      ['REFERRAL_FIRST_CONTACT', null],
    ]);
  });

  test('a report that comes before any contact ends that wait too', () => {
    expect(
      owed({ sentOn: '2026-11-02', acceptedOn: '2026-11-04', reportedOn: '2026-11-20' }).find(
        ({ rule }) => rule === 'REFERRAL_FIRST_CONTACT',
      )?.metOn,
    ).toBe('2026-11-20');
  });

  test('a refusal leaves nothing owed', () => {
    expect(owed({ sentOn: '2026-11-02', rejectedOn: '2026-11-06' }).filter(({ metOn }) => metOn === null)).toEqual([]);
  });

  test('an agency that lost its access owes nothing more', () => {
    expect(
      owed({ sentOn: '2026-11-02', acceptedOn: '2026-11-04', basisEndedOn: '2026-11-10' }).filter(
        ({ metOn }) => metOn === null,
      ),
    ).toEqual([]);
  });
});
