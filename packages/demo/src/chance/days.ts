import type { IsoDate } from '@hedgerow/rules';

/*
 * Days counted as whole numbers: a generator of millions of records adds days far more often than law does, and always
 * within these centuries. The algorithms are those of the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible
 * low-level date algorithms").
 */

const DAYS_OF_AN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

function dayNumber(day: IsoDate): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return (
    era * DAYS_OF_AN_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_TO_1970
  );
}

function dayOf(number: number): IsoDate {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_AN_ERA);
  const dayOfEra = shifted - era * DAYS_OF_AN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as IsoDate;
}

/** The day so many days later; negative counts back. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(day) + days);
}

/** Days from one day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
