import { Temporal } from 'temporal-polyfill';

declare const isoDateBrand: unique symbol;

/** A calendar day without a time or a zone, written `YYYY-MM-DD`. Statutory dates are days, never instants. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a text is not an {@link IsoDate}, in one sentence that does not repeat the text; null when it is one. */
export function whyNotIsoDate(text: unknown): string | null {
  const parts = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (!parts) return 'A date is written year-month-day, such as 2026-09-14.';
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000) return 'The year of a date has four figures, such as 2026.';
  if (month < 1 || month > 12) return 'There is no such month; months run from 01 to 12.';
  // Every month has these, and the calendar library takes long where a file holds thousands of dates.
  if (day >= 1 && day <= 28) return null;
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (day < 1 || day > last) return `There is no such day; that month runs from 01 to ${last}.`;
  return null;
}

/** Whether a value is a day of the calendar in the form `YYYY-MM-DD` (years 1000 to 9999). */
export function isIsoDate(value: unknown): value is IsoDate {
  return whyNotIsoDate(value) === null;
}

/**
 * Reads a day in the form `YYYY-MM-DD`.
 * @throws {RangeError} with a plain sentence when the text is no such day; it does not repeat the text.
 */
export function parseIsoDate(text: string): IsoDate {
  const why = whyNotIsoDate(text);
  if (why !== null) throw new RangeError(why);
  return text as IsoDate;
}

/** The same day for calculation inside this package. */
export function toPlainDate(date: IsoDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/**
 * The same day for the world outside this package.
 * @throws {CountingError} when the day lies outside the years 1000 to 9999.
 */
export function fromPlainDate(date: Temporal.PlainDate): IsoDate {
  const text = date.toString();
  if (!isIsoDate(text))
    throw new CountingError('calendar/out-of-range', 'That counts to a day outside the years 1000 to 9999.');
  return text;
}

/** Thrown by the counting functions where the calendar cannot answer; `computeDuty` turns it into a refusal. */
export class CountingError extends RangeError {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CountingError';
    this.code = code;
  }
}
