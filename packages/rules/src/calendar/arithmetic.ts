import { Temporal } from 'temporal-polyfill';
import { CountingError, fromPlainDate, toPlainDate, type IsoDate } from './iso-date.ts';

function add(date: IsoDate, duration: Temporal.DurationLike): IsoDate {
  try {
    return fromPlainDate(toPlainDate(date).add(duration, { overflow: 'constrain' }));
  } catch (error) {
    if (error instanceof CountingError || !(error instanceof RangeError)) throw error;
    throw new CountingError('calendar/out-of-range', 'That counts to a day outside the years 1000 to 9999.');
  }
}

/** The day `days` calendar days later; negative counts back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return add(date, { days });
}

/** The day `weeks` weeks of seven calendar days later; negative counts back. */
export function addWeeks(date: IsoDate, weeks: number): IsoDate {
  return add(date, { weeks });
}

/** The corresponding day `months` months later, or that month's last day where there is none; negative counts back. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return add(date, { months });
}

/** The corresponding day `years` years later; 29 February becomes 28 February in a common year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return add(date, { years });
}

/** Calendar days from one day to another: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toPlainDate(from).until(toPlainDate(to), { largestUnit: 'day' }).days;
}

/** Whole months from one day to another, such as a child's age in months. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return toPlainDate(from).until(toPlainDate(to), { largestUnit: 'month' }).months;
}

/** Whole years from one day to another, such as an age. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return toPlainDate(from).until(toPlainDate(to), { largestUnit: 'year' }).years;
}

/** Negative, zero or positive as `a` is before, on or after `b`; fit for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two or more days. */
export function earliest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((found, date) => (date < found ? date : found), first);
}

/** The later of two or more days. */
export function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((found, date) => (date > found ? date : found), first);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return toPlainDate(date).dayOfWeek;
}

/** The Sunday that ends the week of a day; weeks begin on Monday. */
export function endOfWeek(date: IsoDate): IsoDate {
  return addDays(date, 7 - weekdayOf(date));
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day of a year given as `MM-DD`, such as `02-15`. @throws {CountingError} when that year has no such day. */
export function dayOfYear(year: number, monthDay: string): IsoDate {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  try {
    return fromPlainDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
  } catch {
    throw new CountingError('calendar/out-of-range', 'That counts to a day that is not in the calendar.');
  }
}
