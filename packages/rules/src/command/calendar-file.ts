import { z } from 'zod';
import { addDays } from '../calendar/arithmetic.ts';
import { CountingError, isIsoDate, whyNotIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { schoolCalendarFromDays, schoolCalendarFromTerms, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { Fault } from './fault.ts';
import { parseNamedJson, readNamedFile } from './read-file.ts';

const day = z.custom<IsoDate>(isIsoDate, { error: (issue) => whyNotIsoDate(issue.input) ?? 'That is no date.' });
const stretch = z.union(
  [
    z
      .strictObject({ start: day, end: day, name: z.string().optional() })
      .transform(({ start, end }) => ({ startsOn: start, endsOn: end })),
    z.strictObject({ startsOn: day, endsOn: day, name: z.string().optional() }),
    z
      .strictObject({ from: day, to: day, name: z.string().optional() })
      .transform(({ from, to }) => ({ startsOn: from, endsOn: to })),
  ],
  { error: 'A stretch of days has a start and an end, each a date such as 2026-09-14.' },
);
const closure = z.union([day.transform((on) => ({ startsOn: on, endsOn: on })), stretch], {
  error: 'A closure is a date such as 2026-10-26, or has a start and an end.',
});
const closures = z.array(closure, { error: 'Give a list of closures.' }).default([]);
const described = {
  name: z.string().optional(),
  school: z.string().optional(),
  covers: z.strictObject({ from: day, to: day }).optional(),
};
const daysForm = z.strictObject({ ...described, schoolDays: z.array(day, { error: 'Give a list of dates.' }) });
const termsForm = z.strictObject({
  ...described,
  terms: z.array(stretch, { error: 'Give a list of terms, each with a start and an end.' }),
  closures,
  holidays: closures,
});

/**
 * Reads the calendar of a school from a file:
 * - a list of school days, `["2026-09-02", …]` or one date a line;
 * - `{ "schoolDays": ["2026-09-02", …] }`;
 * - `{ "terms": [{ "start", "end" }], "closures": ["2026-10-26" or { "start", "end" }] }`, whose school days are the
 *   working days of the terms without the closures (`holidays` is read as closures too).
 * Each object may say `"covers": { "from", "to" }`; unless it does, it speaks for the seven weeks before its first day, a
 * holiday, up to its last.
 * @throws {Fault} with one sentence when it cannot be read.
 */
export function readCalendarFile(name: string, from: string): SchoolCalendar {
  const text = readNamedFile(name, from).trim();
  const value = /^[[{]/.test(text) ? parseNamedJson(text, name) : linesOf(text);
  return calendarOf(value, `The calendar "${name}"`);
}

/** The same from a value already read. `subject` begins the sentence of a fault. */
export function calendarOf(value: unknown, subject: string): SchoolCalendar {
  try {
    if (Array.isArray(value)) return schoolCalendarFromDays(read(z.array(day), value, subject));
    if (typeof value === 'object' && value !== null && 'schoolDays' in value) {
      const { schoolDays, covers } = read(daysForm, value, subject);
      return schoolCalendarFromDays(schoolDays, covers);
    }
    const { terms, closures, holidays, covers } = read(termsForm, value, subject);
    for (const { startsOn, endsOn } of [...terms, ...closures, ...holidays]) {
      if (endsOn < startsOn)
        throw new Fault(`${subject} has a stretch that ends on ${endsOn}, before it begins on ${startsOn}.`);
    }
    return schoolCalendarFromTerms(terms, [...closures, ...holidays].flatMap(daysIn), covers);
  } catch (error) {
    if (error instanceof CountingError) throw new Fault(`${subject} is of no use: ${error.message}`);
    throw error;
  }
}

function read<T>(schema: z.ZodType<T>, value: unknown, subject: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.map(placeOf).join(', ')}` : '';
  const hint = issue?.path.length
    ? issue.message
    : 'Give a list of school days, {"schoolDays": […]} or {"terms": […], "closures": […]}.';
  throw new Fault(`${subject} cannot be used${place}: ${hint}`);
}

function placeOf(step: PropertyKey): string {
  return typeof step === 'number' ? `entry ${step + 1}` : String(step);
}

function linesOf(text: string): readonly string[] {
  const cells = text.split(/\r?\n/).map((line) => (line.split(',')[0] ?? '').trim().replaceAll('"', ''));
  return cells.filter((cell) => cell !== '' && !cell.startsWith('#') && cell.toLowerCase() !== 'date');
}

function daysIn({ startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate }): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = startsOn; on <= endsOn; on = addDays(on, 1)) days.push(on);
  return days;
}
