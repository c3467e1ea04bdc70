import { addDays } from './arithmetic.ts';
import { CountingError, type IsoDate } from './iso-date.ts';
import { isWorkingDay } from './working-days.ts';

/** A school's own days. Dates are set locally, so there is no default: without a calendar nothing is counted. */
export interface SchoolCalendar {
  /** First day that the calendar speaks for. */
  readonly from: IsoDate;
  /** Last day that the calendar speaks for. */
  readonly to: IsoDate;
  /** Every day on which pupils attend, in order, without repetition. */
  readonly schoolDays: readonly IsoDate[];
}

/** A stretch of days on which a school is open, both ends included: a term or a half-term. */
export interface OpenStretch {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The days that a calendar speaks for. */
export interface Covers {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The longest school holiday usual in England. */
const LONGEST_HOLIDAY_DAYS = 49;

/**
 * A calendar from a list of school days. Unless told, the list speaks for the holiday before its first day (at most
 * seven weeks) up to its last day.
 * @throws {CountingError} when the list is empty.
 */
export function schoolCalendarFromDays(days: Iterable<IsoDate>, covers?: Covers): SchoolCalendar {
  const schoolDays = [...new Set(days)].sort();
  const [first, last] = [schoolDays[0], schoolDays.at(-1)];
  if (first === undefined || last === undefined)
    throw new CountingError('calendar/no-school-days', 'The calendar holds no school day.');
  return { from: covers?.from ?? addDays(first, -LONGEST_HOLIDAY_DAYS), to: covers?.to ?? last, schoolDays };
}

/**
 * A calendar from terms and the days within them on which the school is closed to pupils: what is left of the working
 * days of each term.
 * @throws {CountingError} when a term reaches beyond the known bank holidays.
 */
export function schoolCalendarFromTerms(
  terms: readonly OpenStretch[],
  closures: Iterable<IsoDate>,
  covers?: Covers,
): SchoolCalendar {
  const closed = new Set(closures);
  const days: IsoDate[] = [];
  for (const { startsOn, endsOn } of terms) {
    for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
      if (isWorkingDay(day) && !closed.has(day)) days.push(day);
    }
  }
  return schoolCalendarFromDays(days, covers);
}

/** The day itself when it is a school day, else the next one. @throws {CountingError} when the calendar cannot say. */
export function schoolDayOnOrAfter(date: IsoDate, calendar: SchoolCalendar | undefined): IsoDate {
  const days = daysOf(calendar, date);
  return days.find((day) => day >= date) ?? runOut(calendar);
}

/**
 * The day `count` school days after (or, when negative, before) a day; the day itself is not counted.
 * @throws {CountingError} without a calendar, or when the calendar does not reach.
 */
export function shiftSchoolDays(date: IsoDate, count: number, calendar: SchoolCalendar | undefined): IsoDate {
  const days = daysOf(calendar, date);
  if (count === 0) return date;
  const passed = count > 0 ? days.filter((day) => day > date) : days.filter((day) => day < date).reverse();
  return passed[Math.abs(count) - 1] ?? runOut(calendar);
}

function daysOf(calendar: SchoolCalendar | undefined, date: IsoDate): readonly IsoDate[] {
  if (!calendar) {
    throw new CountingError(
      'calendar/no-school-days',
      'This counts school days, which each school sets for itself: give the calendar of the school.',
    );
  }
  if (date < calendar.from || date > calendar.to) runOut(calendar);
  return calendar.schoolDays;
}

function runOut(calendar: SchoolCalendar | undefined): never {
  const span = calendar ? ` from ${calendar.from} to ${calendar.to}` : '';
  throw new CountingError(
    'calendar/outside-school-calendar',
    `The school calendar speaks for the days${span}, and this counts outside them: add the missing school days.`,
  );
}
