import { z } from 'zod';
import { text } from '@hedgerow/service-kit';

/** A name that is shown on its own: something, and not more than fits a line or two. */
export function name(max = 200): z.ZodType<string> {
  return text({ min: 1, max });
}

/** Text that may be left out or emptied; what is empty is kept as nothing. */
export function optionalText(max = 200): z.ZodType<string | null> {
  return text({ max })
    .nullish()
    .transform((value) => (value === undefined || value === null || value === '' ? null : value));
}

/** Text that an edit may empty; what is left out is not touched. */
export function emptiableText(max = 200): z.ZodType<string | null> {
  return text({ max })
    .nullable()
    .transform((value) => (value === '' ? null : value));
}

/** Hours a week, in halves of an hour or finer. */
export function weeklyHours(): z.ZodType<number | null> {
  return z
    .number()
    .min(0, 'Hours a week lie between 0 and 60.')
    .max(60, 'Hours a week lie between 0 and 60.')
    .nullish()
    .transform((value) => value ?? null);
}

/** A whole number between two bounds, with a sentence that names them. */
export function wholeNumber(from: number, to: number): z.ZodType<number> {
  const sentence = `Give a whole number from ${String(from)} to ${String(to)}.`;
  return z.number(sentence).int(sentence).min(from, sentence).max(to, sentence);
}

/** The academic year by the year in which it starts. */
export function academicYear(): z.ZodType<number> {
  return wholeNumber(2000, 2100);
}

/** A version that was seen, or 0 where there was nothing yet. */
export function seenVersion(): z.ZodType<number> {
  return wholeNumber(0, 1_000_000_000);
}

/** The answers that were given: what is left out, or null where null means nothing, is not touched. */
export function givenOnly<T extends object>(answers: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** The answers of an edit without those that were left out; null stays, and empties. */
export function leaveOut<T extends object>(answers: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
