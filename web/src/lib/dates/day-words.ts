/**
 * Dates in words. Every date is an ISO day (`YYYY-MM-DD`), a whole day without a time zone; today is an argument.
 * Nothing here counts a statutory period: the services do, by `packages/rules`.
 */

const dayMilliseconds = 86_400_000;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

function partsOf(isoDate: string): Parts {
  const moment = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  return {
    year: moment.getUTCFullYear(),
    month: months[moment.getUTCMonth()] ?? '',
    day: moment.getUTCDate(),
    weekday: weekdays[moment.getUTCDay()] ?? '',
  };
}

/** `Thu 26 Nov`, with the year when it is not this year: `Fri 8 Jan 2027`. */
export function shortDay(isoDate: string, today: string): string {
  const { weekday, day, month, year } = partsOf(isoDate);
  const words = `${weekday.slice(0, 3)} ${String(day)} ${month.slice(0, 3)}`;
  return isoDate.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${String(year)}`;
}

/** `Monday 23 November`. */
export function fullDay(isoDate: string): string {
  const { weekday, day, month } = partsOf(isoDate);
  return `${weekday} ${String(day)} ${month}`;
}

/** `14 May 2019`: a date that is a fact, not an appointment. */
export function plainDate(isoDate: string): string {
  const { day, month, year } = partsOf(isoDate);
  return `${String(day)} ${month} ${String(year)}`;
}

/** Whole days from today to the date; negative when it has passed. */
export function daysUntil(isoDate: string, today: string): number {
  return Math.round(
    (Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayMilliseconds,
  );
}

/** How near a date is, as a tone for its colour and the words that carry the same meaning without it. */
export interface Nearness {
  readonly tone: 'overdue' | 'soon' | 'plain';
  readonly words: string;
}

/** `5 days late`, `today`, `tomorrow`, `in 3 days`, `in 5 weeks`, `in 4 months`. Soon is within seven days. */
export function nearness(isoDate: string, today: string): Nearness {
  const days = daysUntil(isoDate, today);
  if (days < 0) return { tone: 'overdue', words: `${span(-days)} late` };
  if (days === 0) return { tone: 'soon', words: 'today' };
  if (days === 1) return { tone: 'soon', words: 'tomorrow' };
  return { tone: days <= 7 ? 'soon' : 'plain', words: `in ${span(days)}` };
}

/** A number of days in the unit a person would use: days to three weeks, weeks to four months, then months, then years. */
export function span(days: number): string {
  if (days <= 20) return counted(days, 'day');
  if (days <= 120) return counted(Math.round(days / 7), 'week');
  if (days <= 700) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round(days / 365.25), 'year');
}

/** `1 day`, `2 days`, `no days`; give the plural where it is irregular. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? noun : plural}`;
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** Small numbers as words in a sentence, larger ones as figures. */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

/** `once a week`, `twice a week`, `3 times a week`. */
export function timesAWeek(times: number): string {
  return times === 1 ? 'once a week' : times === 2 ? 'twice a week' : `${String(times)} times a week`;
}

/** Puts the dates that a service wrote as `2026-08-07` into words. */
export function readableDates(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, plainDate);
}

/** The first letter of a sentence in capitals. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
