import { addDays, addMonths, addWeeks } from './arithmetic.ts';
import { toPlainDate, type IsoDate } from './iso-date.ts';
import { schoolDayOnOrAfter, shiftSchoolDays, type SchoolCalendar } from './school-calendar.ts';
import { shiftWorkingDays, workingDayOnOrAfter } from './working-days.ts';

/** `d` day, `w` week, `m` month, `y` year, `wd` working day, `sd` school day. */
export type IntervalUnit = 'd' | 'w' | 'm' | 'y' | 'wd' | 'sd';

/** A length of time as the rules write it, such as `6w` or `15wd`. */
export interface Interval {
  readonly count: number;
  readonly unit: IntervalUnit;
}

const SHAPE = /^(\d{1,4})(d|w|m|y|wd|sd)$/;

/** Reads an interval such as `6w`; null when the text is none. */
export function readInterval(text: string): Interval | null {
  const parts = SHAPE.exec(text);
  return parts ? { count: Number(parts[1]), unit: parts[2] as IntervalUnit } : null;
}

/** Reads an interval that the source code wrote. @throws {RangeError} when the text is none. */
export function parseInterval(text: string): Interval {
  const interval = readInterval(text);
  if (!interval) throw new RangeError('An interval is a number and a unit (d, w, m, y, wd, sd), such as 6w.');
  return interval;
}

/**
 * `plus N`: counts from the day after the fact, so that a fact on the 1st plus 1d is the 2nd. Months and years clamp
 * to the month's end.
 */
export function plus(fact: IsoDate, { count, unit }: Interval, calendar?: SchoolCalendar): IsoDate {
  return shift(fact, count, unit, calendar);
}

/** `minus N`: counts back from the day before the fact. Months and years clamp to the month's end. */
export function minus(fact: IsoDate, { count, unit }: Interval, calendar?: SchoolCalendar): IsoDate {
  return shift(fact, -count, unit, calendar);
}

/**
 * `period N`: the last day of a period whose first day is the fact's own day. For months it is the day before the
 * corresponding date, or the month's last day where there is none; for working and school days the fact's day counts
 * when it is one.
 */
export function period(fact: IsoDate, { count, unit }: Interval, calendar?: SchoolCalendar): IsoDate {
  if (count < 1) throw new RangeError('A period is at least one day long.');
  switch (unit) {
    case 'd':
      return addDays(fact, count - 1);
    case 'w':
      return addDays(fact, 7 * count - 1);
    case 'm':
      return periodOfMonths(fact, count);
    case 'y':
      return periodOfMonths(fact, 12 * count);
    case 'wd':
      return shiftWorkingDays(workingDayOnOrAfter(fact), count - 1);
    case 'sd':
      return shiftSchoolDays(schoolDayOnOrAfter(fact, calendar), count - 1, calendar);
  }
}

function periodOfMonths(fact: IsoDate, months: number): IsoDate {
  const corresponding = addMonths(fact, months);
  const hasCorrespondingDay = toPlainDate(corresponding).day === toPlainDate(fact).day;
  return hasCorrespondingDay ? addDays(corresponding, -1) : corresponding;
}

function shift(fact: IsoDate, count: number, unit: IntervalUnit, calendar: SchoolCalendar | undefined): IsoDate {
  switch (unit) {
    case 'd':
      return addDays(fact, count);
    case 'w':
      return addWeeks(fact, count);
    case 'm':
      return addMonths(fact, count);
    case 'y':
      return addMonths(fact, 12 * count);
    case 'wd':
      return shiftWorkingDays(fact, count);
    case 'sd':
      return shiftSchoolDays(fact, count, calendar);
  }
}
