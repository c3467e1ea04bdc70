import { describe, expect, it } from 'vitest';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { isRefusal } from '../refusal.ts';
import { annualReviewDuties, type AnnualReviewFacts } from './annual-review-duties.ts';

const day = (text: string): IsoDate => parseIsoDate(text);
const lastReview = day('2026-03-10');

function standing(facts: AnnualReviewFacts): readonly string[] {
  const duties = annualReviewDuties(facts);
  return isRefusal(duties)
    ? [duties.code]
    : duties.map(({ rule, dueOn, metOn }) => `${rule} ${dueOn}${metOn ? ` met ${metOn}` : ''}`);
}

describe('the annual review', () => {
  it('is owed within twelve months, its meeting four weeks before that', () => {
    expect(standing({ lastReview })).toEqual(['AR_REVIEW_COMPLETE 2027-03-09', 'AR_LATEST_MEETING 2027-02-09']);
  });

  it('has papers, report and decision once a meeting is arranged, counted from the day it is held', () => {
    const dates = ['AR_PAPERS 2027-01-14', 'AR_REPORT 2027-02-11', 'AR_DECISION 2027-02-25'];
    expect(standing({ lastReview, meetingOn: day('2027-01-28') }).slice(2)).toEqual(dates);
    expect(standing({ lastReview, meetingOn: day('2027-01-21'), heldOn: day('2027-01-28') }).slice(1)).toEqual([
      'AR_LATEST_MEETING 2027-02-09 met 2027-01-28',
      ...dates,
    ]);
  });

  it('is complete with the council’s decision, and amends within eight weeks of the notice and twelve of the meeting', () => {
    const decided = {
      lastReview,
      heldOn: day('2027-01-28'),
      decision: { outcome: 'amend', notifiedOn: day('2027-02-20') },
    } as const;
    expect(standing(decided)).toContain('AR_AMENDED_FINAL 2027-04-22');
    expect(standing(decided)).toContain('AR_REVIEW_COMPLETE 2027-03-09 met 2027-02-20');
    expect(standing({ ...decided, amendNotice: day('2027-02-20') }).slice(-2)).toEqual([
      'AR_AMEND_COMMENTS 2027-03-06',
      'AR_AMENDED_FINAL 2027-04-17',
    ]);
    expect(
      standing({ ...decided, amendNotice: day('2027-02-20'), amendedFinalOn: day('2027-04-01') }).slice(-1),
    ).toEqual(['AR_AMENDED_FINAL 2027-04-17 met 2027-04-01']);
  });

  it('owes nothing more when the plan is maintained or ceases', () => {
    const outcomes = ['maintain', 'cease'] as const;
    for (const outcome of outcomes) {
      const rules = standing({
        lastReview,
        heldOn: day('2027-01-28'),
        decision: { outcome, notifiedOn: day('2027-02-20') },
      }).join();
      expect(rules).not.toContain('AMEND');
    }
  });

  it('comes every six months while the child is under five', () => {
    expect(standing({ lastReview, birthDate: day('2023-01-01') })).toContain('AR_UNDER5 2026-09-10');
    expect(standing({ lastReview, birthDate: day('2021-09-10') }).join()).not.toContain('AR_UNDER5');
  });
});
