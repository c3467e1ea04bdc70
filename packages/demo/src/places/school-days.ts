import { dayOfYear, type IsoDate } from '@hedgerow/rules';
import { addDays, weekdayOf } from '../chance/days.ts';

/** One of six half-terms. Both days count. */
export interface HalfTerm {
  readonly academicYear: number;
  readonly term: 1 | 2 | 3;
  readonly half: 1 | 2;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const MONDAY = 1;
const FRIDAY = 5;

function onOrAfter(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function onOrBefore(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** Good Friday of a year (the Gregorian computus in Meeus's form). */
export function goodFriday(year: number): IsoDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return addDays(dayOfYear(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`), -2);
}

/**
 * The six half-terms of an academic year as a council in England might set them. Councils differ by a week in October.
 *
 * @param hasEarlyOctober whether the autumn half-term holiday is a week earlier than usual
 */
export function halfTermsOf(academicYear: number, hasEarlyOctober: boolean): HalfTerm[] {
  const next = academicYear + 1;
  const start = onOrAfter(
    dayOfYear(academicYear, '09-02'),
    weekdayOf(dayOfYear(academicYear, '09-02')) > FRIDAY ? MONDAY : weekdayOf(dayOfYear(academicYear, '09-02')),
  );
  const octoberBreak = addDays(onOrBefore(dayOfYear(academicYear, '10-31'), MONDAY), hasEarlyOctober ? -7 : 0);
  const christmas = onOrBefore(dayOfYear(academicYear, '12-20'), FRIDAY);
  const january = onOrAfter(dayOfYear(next, '01-04'), MONDAY);
  const februaryBreak = onOrAfter(dayOfYear(next, '02-12'), MONDAY);
  const friday = goodFriday(next);
  const springBankHoliday = onOrBefore(dayOfYear(next, '05-31'), MONDAY);
  const summer = onOrBefore(dayOfYear(next, '07-23'), FRIDAY);
  const half = (term: 1 | 2 | 3, part: 1 | 2, startsOn: IsoDate, endsOn: IsoDate): HalfTerm => ({
    academicYear,
    term,
    half: part,
    startsOn,
    endsOn,
  });
  return [
    half(1, 1, start, addDays(octoberBreak, -3)),
    half(1, 2, addDays(octoberBreak, 7), christmas),
    half(2, 1, january, addDays(februaryBreak, -3)),
    half(2, 2, addDays(februaryBreak, 7), addDays(friday, -7)),
    half(3, 1, addDays(friday, 10), addDays(springBankHoliday, -3)),
    half(3, 2, addDays(springBankHoliday, 7), summer),
  ];
}

/** The five days of a year on which staff work and pupils do not come. */
export function insetDaysOf(halfTerms: readonly HalfTerm[]): IsoDate[] {
  const [autumn, winter, spring, , summer] = halfTerms;
  if (autumn === undefined || winter === undefined || spring === undefined || summer === undefined) return [];
  const second = addDays(autumn.startsOn, 1);
  return [
    autumn.startsOn,
    weekdayOf(second) > FRIDAY ? addDays(second, 2) : second,
    winter.startsOn,
    spring.startsOn,
    summer.endsOn,
  ];
}

/** A weekday near a day on which the school is open: the day itself, or the next one in term; the last one where none follows. */
export function schoolDayNear(day: IsoDate, halfTerms: readonly HalfTerm[]): IsoDate {
  const weekday = weekdayOf(day) > FRIDAY ? onOrAfter(day, MONDAY) : day;
  const open = halfTerms.find((half) => half.endsOn >= weekday);
  if (open === undefined) return halfTerms.at(-1)?.endsOn ?? weekday;
  return open.startsOn > weekday ? addDays(open.startsOn, weekdayOf(open.startsOn) === FRIDAY ? 3 : 1) : weekday;
}
