import type { IsoDate } from '../calendar/iso-date.ts';
import { dutyList, type DutyList, type Maybe, type Standing } from './instance.ts';

/** The progress check of a child at age two, from the second birthday to the day before the third (EYFS). */
export function twoYearCheckDuties(facts: { readonly birthDate: IsoDate; readonly doneOn?: Maybe<IsoDate> }): DutyList {
  return dutyList([{ rule: 'TWO_YEAR_CHECK', facts: { dob: facts.birthDate }, metOn: facts.doneOn }]);
}

/**
 * The inclusion strategies of a school: the first by 31 December 2026, then one a year after each publication. The
 * occurrence is "first", then the day of the publication counted from.
 */
export function inclusionStrategyDuties(facts: { readonly publishedOn: readonly IsoDate[] }): DutyList {
  const published = [...new Set(facts.publishedOn)].sort();
  const later = published.map((lastPublished, index): Standing => ({
    rule: 'INCLUSION_STRATEGY',
    facts: { lastPublished },
    occurrence: lastPublished,
    metOn: published[index + 1],
  }));
  return dutyList([{ rule: 'INCLUSION_STRATEGY', facts: {}, occurrence: 'first', metOn: published[0] }, ...later]);
}

/** The next visit to a school or setting, counted from the last one. */
export function visitDueDuties(facts: {
  readonly lastVisit: IsoDate;
  readonly intervalWeeks?: Maybe<number>;
  readonly visitedOn?: Maybe<IsoDate>;
}): DutyList {
  const interval =
    facts.intervalWeeks === null || facts.intervalWeeks === undefined ? undefined : `${facts.intervalWeeks}w`;
  return dutyList([
    {
      rule: 'VISIT_DUE',
      facts: { lastVisit: facts.lastVisit, interval },
      occurrence: facts.lastVisit,
      metOn: facts.visitedOn,
    },
  ]);
}
