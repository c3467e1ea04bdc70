import { academicYearName, type AcademicYear } from '../calendar/academic-year.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { isRefusal } from '../refusal.ts';
import { computeDuty } from './compute-duty.ts';
import { dutyList, type DutyList, type Maybe } from './instance.ts';

/** The review of a cycle on the day agreed in its plan (Code 6.53). */
export function apdrReviewDuties(facts: {
  readonly reviewAgreed: IsoDate;
  readonly reviewedOn?: Maybe<IsoDate>;
}): DutyList {
  return dutyList([{ rule: 'APDR_REVIEW', facts: { reviewAgreed: facts.reviewAgreed }, metOn: facts.reviewedOn }]);
}

/** What decides the meetings with parents in one academic year. */
export interface ParentMeetingFacts {
  readonly academicYear: AcademicYear;
  /** The days on which the parents were met, in any order; those outside the year are ignored. */
  readonly metOn: readonly IsoDate[];
  /** The last days of the three terms, where the school's calendar is known; otherwise thirds of the year. */
  readonly termEndsOn?: Maybe<readonly [IsoDate, IsoDate, IsoDate]>;
  /** The day SEN support began; a meeting whose time was over before it is not owed. */
  readonly supportedSince?: Maybe<IsoDate>;
}

/**
 * Three meetings with the parents in the academic year (Code 6.65), one by the end of each term. Occurrences are named
 * after the year and a number, such as "2026/27-1". Meetings meet them in order, whenever in the year they were held.
 */
export function parentMeetingDuties(facts: ParentMeetingFacts): DutyList {
  const computed = computeDuty('APDR_PARENT_MEETINGS', { academicYear: facts.academicYear });
  if (isRefusal(computed)) return computed;
  const { rule, opensOn, owner, basis, strength, dueOn: yearEndsOn } = computed;
  const due = facts.termEndsOn ?? computed.expectedOn;
  const numbered = due.map((dueOn, index) => ({
    dueOn,
    occurrence: `${academicYearName(facts.academicYear)}-${index + 1}`,
  }));
  const owed = numbered.filter(({ dueOn }) => !facts.supportedSince || dueOn >= facts.supportedSince);
  const held = facts.metOn.filter((on) => on >= `${facts.academicYear}-09-01` && on <= yearEndsOn).sort();
  return owed.map(({ dueOn, occurrence }, index) => ({
    rule,
    occurrence,
    opensOn,
    dueOn,
    owner,
    basis,
    strength,
    metOn: held[index] ?? null,
  }));
}
