import { addDays, weekdayOf } from './arithmetic.ts';
import { bankHolidays, bankHolidaysKnownFrom, bankHolidaysKnownTo } from '../data/bank-holidays.ts';
import { CountingError, type IsoDate } from './iso-date.ts';

/**
 * Whether a day is a working day in England and Wales: not a Saturday, Sunday or bank holiday.
 * @throws {CountingError} for a weekday outside the years whose bank holidays are known: guessing would be wrong law.
 */
export function isWorkingDay(date: IsoDate): boolean {
  if (weekdayOf(date) > 5) return false;
  if (date < bankHolidaysKnownFrom || date > bankHolidaysKnownTo) {
    throw new CountingError(
      'calendar/outside-bank-holidays',
      `Bank holidays are known from ${bankHolidaysKnownFrom} to ${bankHolidaysKnownTo}, and this counts working days outside that time.`,
    );
  }
  return !bankHolidays.has(date);
}

/** The day itself when it is a working day, else the next one. */
export function workingDayOnOrAfter(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The day `count` working days after (or, when negative, before) a day; the day itself is not counted. */
export function shiftWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
