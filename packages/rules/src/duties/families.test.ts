import { describe, expect, it } from 'vitest';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { isRefusal } from '../refusal.ts';
import { apdrReviewDuties, parentMeetingDuties } from './graduated-approach-duties.ts';
import type { DutyList } from './instance.ts';
import { phaseTransfer, phaseTransferDuties, type PhasePlace } from './phase-transfer.ts';
import { inclusionStrategyDuties, twoYearCheckDuties, visitDueDuties } from './place-duties.ts';
import { referralDuties } from './referral-duties.ts';
import { competenceExpiryDuties, dbsRecheckDuties } from './staff-duties.ts';

const day = (text: string): IsoDate => parseIsoDate(text);
const short = (duties: DutyList): readonly string[] =>
  isRefusal(duties)
    ? [duties.code]
    : duties.map(({ occurrence, dueOn, metOn }) => [occurrence, dueOn, metOn ?? 'open'].filter(Boolean).join(' '));

describe('phase transfers', () => {
  it.each<[PhasePlace, number, string | null]>([
    ['early-years', -1, 'PHASE_MAIN'],
    ['primary', -1, 'PHASE_MAIN'],
    ['early-years', -2, null],
    ['infant', 2, 'PHASE_MAIN'],
    ['primary', 2, null],
    ['first', 4, 'PHASE_MAIN'],
    ['primary', 6, 'PHASE_MAIN'],
    ['junior', 6, 'PHASE_MAIN'],
    ['middle', 8, 'PHASE_MAIN'],
    ['all-through', 6, 'PHASE_MAIN'],
    ['secondary', 11, 'PHASE_POST16'],
    ['special', 11, 'PHASE_POST16'],
    ['secondary', 9, null],
    ['secondary', 12, null],
  ])('%s, year %i: %s', (place, ncYear, rule) => {
    expect(phaseTransfer({ place, ncYear, academicYear: 2026 })?.rule ?? null).toBe(rule);
  });

  it('are due before 15 February of the year of the move, by the school’s own last year', () => {
    const facts = { place: 'middle', ncYear: 7, highestNcYear: 7, academicYear: 2026 } as const;
    expect(short(phaseTransferDuties(facts))).toEqual(['2027 2027-02-14 open']);
    expect(short(phaseTransferDuties({ ...facts, metOn: day('2027-02-01') }))).toEqual(['2027 2027-02-14 2027-02-01']);
    expect(phaseTransferDuties({ ...facts, ncYear: 6 })).toEqual([]);
  });
});

describe('the graduated approach', () => {
  it('reviews a cycle on the day agreed', () => {
    expect(short(apdrReviewDuties({ reviewAgreed: day('2026-12-10'), reviewedOn: day('2026-12-11') }))).toEqual([
      '2026-12-10 2026-12-11',
    ]);
  });

  it('meets the parents three times a year, whenever in the year they were met', () => {
    const metOn = [day('2027-02-01'), day('2026-10-01'), day('2026-06-01')];
    expect(short(parentMeetingDuties({ academicYear: 2026, metOn }))).toEqual([
      '2026/27-1 2026-12-31 2026-10-01',
      '2026/27-2 2027-04-30 2027-02-01',
      '2026/27-3 2027-08-31 open',
    ]);
  });

  it('goes by the school’s own terms where they are known, and asks no meeting of a time before support began', () => {
    const termEndsOn = [day('2026-12-18'), day('2027-03-25'), day('2027-07-21')] as const;
    expect(
      short(
        parentMeetingDuties({
          academicYear: 2026,
          metOn: [day('2027-03-01')],
          termEndsOn,
          supportedSince: day('2027-01-10'),
        }),
      ),
    ).toEqual(['2026/27-2 2027-03-25 2027-03-01', '2026/27-3 2027-07-21 open']);
  });
});

describe('what a place owes', () => {
  it('publishes its inclusion strategy by 31 December 2026 and then every year', () => {
    expect(short(inclusionStrategyDuties({ publishedOn: [] }))).toEqual(['first 2026-12-31 open']);
    expect(short(inclusionStrategyDuties({ publishedOn: [day('2027-12-01'), day('2026-12-10')] }))).toEqual([
      'first 2026-12-31 2026-12-10',
      '2026-12-10 2027-12-10 2027-12-01',
      '2027-12-01 2028-12-01 open',
    ]);
  });

  it('checks a child at two, and is visited as agreed', () => {
    expect(twoYearCheckDuties({ birthDate: day('2024-11-22'), doneOn: day('2027-01-08') })).toMatchObject([
      { opensOn: '2026-11-22', dueOn: '2027-11-21', metOn: '2027-01-08' },
    ]);
    expect(short(visitDueDuties({ lastVisit: day('2026-11-23'), intervalWeeks: 3 }))).toEqual([
      '2026-11-23 2026-12-14 open',
    ]);
    expect(short(visitDueDuties({ lastVisit: day('2026-11-23') }))).toEqual(['2026-11-23 2027-01-04 open']);
    expect(short(visitDueDuties({ lastVisit: day('2026-11-23'), intervalWeeks: 0 }))).toEqual(['duty/impossible-fact']);
  });

  it('checks certificates and renews competences by its own intervals', () => {
    expect(short(dbsRecheckDuties({ dbsIssued: day('2024-11-22') }))).toEqual(['2027-11-22 open']);
    expect(short(competenceExpiryDuties({ competenceGained: day('2026-11-22'), interval: '1y' }))).toEqual([
      '2027-11-22 open',
    ]);
  });
});

describe('what a service owes for a referral', () => {
  const sent = { sentOn: day('2026-12-18'), intervals: { acknowledge: null, firstContact: '12w' } };
  const rules = (duties: DutyList) =>
    isRefusal(duties)
      ? [duties.code]
      : duties.map(({ rule, dueOn, metOn }) => [rule, dueOn, metOn ?? 'open'].join(' '));

  it('is an acknowledgement, then a first contact, then a report, by its own standards', () => {
    expect(referralDuties({})).toEqual([]);
    expect(rules(referralDuties(sent))).toEqual(['REFERRAL_ACK 2027-01-06 open']);
    expect(rules(referralDuties({ ...sent, acceptedOn: day('2027-01-08') }))).toEqual([
      'REFERRAL_ACK 2027-01-06 2027-01-08',
      'REFERRAL_FIRST_CONTACT 2027-04-02 open',
    ]);
    expect(
      rules(
        referralDuties({
          ...sent,
          acceptedOn: day('2027-01-08'),
          firstContactOn: day('2027-02-01'),
          lastContactOn: day('2027-03-01'),
        }),
      ),
    ).toEqual([
      'REFERRAL_ACK 2027-01-06 2027-01-08',
      'REFERRAL_FIRST_CONTACT 2027-04-02 2027-02-01',
      'REFERRAL_REPORT 2027-04-12 open',
    ]);
  });

  it('ends with a rejection, a closure or the end of consent, but for what was met', () => {
    expect(rules(referralDuties({ ...sent, rejectedOn: day('2027-01-05') }))).toEqual([
      'REFERRAL_ACK 2027-01-06 2027-01-05',
    ]);
    expect(rules(referralDuties({ ...sent, endedOn: day('2027-01-05') }))).toEqual([]);
  });

  it('is refused whole where no bank holidays are known', () => {
    expect(rules(referralDuties({ sentOn: day('2028-12-27') }))).toEqual(['calendar/outside-bank-holidays']);
  });
});
