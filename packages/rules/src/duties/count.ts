import { academicYearStart } from '../calendar/academic-year.ts';
import { addDays, dayOfYear, earliest, latest, yearOf } from '../calendar/arithmetic.ts';
import { minus, parseInterval, period, plus, type Interval } from '../calendar/interval.ts';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { workingDayOnOrAfter } from '../calendar/working-days.ts';
import { parseTerm } from '../law/facts.ts';
import type { FactName } from '../law/rule.ts';
import type { Rule } from '../law/rules.ts';
import type { ReadFacts } from './read-facts.ts';

/** What counting gives: the due day, the day a window opens, and days on the way that are expected but not owed. */
export interface Counted {
  readonly dueOn: IsoDate;
  readonly opensOn: IsoDate | null;
  readonly expectedOn: readonly IsoDate[];
}

/** Counts one rule from its facts. @throws {CountingError} where a calendar cannot answer. */
export function count(rule: Rule, facts: ReadFacts, calendar?: SchoolCalendar): Counted {
  if (rule.countPerYear !== undefined) return countPerYear(rule.countPerYear, facts);
  const counted = rawDueOn(rule, facts, calendar);
  const adjusted = (rule.adjust ?? []).reduce((due, season) => adjustForSeason(due, season), counted);
  const dueOn = rule.roll === 'nextWorkingDay' ? workingDayOnOrAfter(adjusted) : adjusted;
  const opensOn = rule.opens && rule.from ? plus(dateOf(facts, rule.from), parseInterval(rule.opens)) : null;
  return { dueOn, opensOn, expectedOn: [] };
}

function rawDueOn(rule: Rule, facts: ReadFacts, calendar: SchoolCalendar | undefined): IsoDate {
  if (rule.earliestOf) return pick(earliest, rule.earliestOf, facts, calendar);
  if (rule.latestOf) return pick(latest, rule.latestOf, facts, calendar);
  if (rule.yearFact && rule.before) return addDays(dayOfYear(facts.years.get(rule.yearFact) ?? 0, rule.before), -1);
  if (rule.firstFixed) return firstFixed(rule, parseIsoDate(rule.firstFixed), facts);
  if (rule.id === 'LA_MOVE_TRANSFER') return transferBetweenCouncils(rule, facts);
  const from = dateOf(facts, rule.from);
  const extra = facts.isExtended && rule.extend ? parseInterval(rule.extend) : null;
  return apply(rule, from, facts.interval, extra, calendar);
}

function apply(
  rule: Rule,
  from: IsoDate,
  own: Interval | null,
  extra: Interval | null,
  calendar: SchoolCalendar | undefined,
): IsoDate {
  if (rule.plus !== undefined) {
    const length = own ?? parseInterval(rule.plus);
    // An extension lengthens the one period; it does not begin where the first ends (31 January + 1 m + 2 m is 30 April).
    return plus(from, extra ? { ...length, count: length.count + extra.count } : length, calendar);
  }
  const end = rule.period === undefined ? from : period(from, parseInterval(rule.period), calendar);
  return rule.minus === undefined ? end : minus(end, parseInterval(rule.minus), calendar);
}

function pick(
  choose: typeof earliest,
  terms: readonly string[],
  facts: ReadFacts,
  calendar: SchoolCalendar | undefined,
): IsoDate {
  const days = terms.map(parseTerm).flatMap(({ fact, operation, interval }) => {
    const from = facts.dates.get(fact);
    if (from === undefined) return [];
    return [(operation === 'plus' ? plus : period)(from, parseInterval(interval), calendar)];
  });
  const [first, ...others] = days;
  if (first === undefined) throw new RangeError('A rule of several terms needs one of their facts.');
  return choose(first, ...others);
}

/**
 * The first date is fixed by the grant, whatever was published before it was set; after a publication the next is due
 * a year later, and never before that fixed date.
 */
function firstFixed(rule: Rule, fixed: IsoDate, facts: ReadFacts): IsoDate {
  const published = rule.from ? facts.dates.get(rule.from) : undefined;
  return published === undefined || rule.plus === undefined
    ? fixed
    : latest(fixed, plus(published, parseInterval(rule.plus)));
}

/**
 * Reg 15(2): on the day of the move, or, where the old authority had not known 15 working days before it, within 15
 * working days beginning with the day it knew. Fifteen such days lie before the move exactly when that period ends before it.
 */
function transferBetweenCouncils(rule: Rule, facts: ReadFacts): IsoDate {
  const end = period(dateOf(facts, rule.from), parseInterval(rule.period ?? '15wd'));
  const moveOn = facts.dates.get('moveOn');
  return moveOn !== undefined && end < moveOn ? moveOn : end;
}

/** HESC rule 12: a time that ends from 25 December to 1 January, or in August, ends on the first working day after. */
function adjustForSeason(due: IsoDate, season: 'XMAS' | 'AUGUST'): IsoDate {
  const monthDay = due.slice(5);
  if (season === 'AUGUST')
    return monthDay.startsWith('08-') ? workingDayOnOrAfter(dayOfYear(yearOf(due), '09-01')) : due;
  if (monthDay >= '12-25') return workingDayOnOrAfter(dayOfYear(yearOf(due) + 1, '01-02'));
  return monthDay === '01-01' ? workingDayOnOrAfter(dayOfYear(yearOf(due), '01-02')) : due;
}

/** So many times in a year: owed by the year's last day, expected at the end of each equal part of it. */
function countPerYear(times: number, facts: ReadFacts): Counted {
  const academicYear = facts.years.get('academicYear');
  const start = academicYear === undefined ? dateOf(facts, 'yearStart') : academicYearStart(academicYear);
  const expectedOn = Array.from({ length: times }, (_, part) =>
    period(start, { count: Math.floor((12 * (part + 1)) / times), unit: 'm' }),
  );
  return { dueOn: period(start, { count: 12, unit: 'm' }), opensOn: null, expectedOn };
}

function dateOf(facts: ReadFacts, name: FactName | undefined): IsoDate {
  const date = name === undefined ? undefined : facts.dates.get(name);
  if (date === undefined) throw new RangeError('A fact that the rule needs was not read.');
  return date;
}
