import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { isIsoDate, type IsoDate } from '@hedgerow/rules';

/**
 * Reads an input by its schema.
 *
 * @throws {AppError} `bad-input` with `details.fields`: the path of each wrong answer and a sentence about it
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const fields = Object.fromEntries(
    read.error.issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]),
  );
  throw new AppError('bad-input', { details: { fields } });
}

/** What a person reads of U+0000, wherever it was typed. */
export const unkeptCharacter =
  'This text holds a character (U+0000) that cannot be kept. Remove it, or type the text again.';

/**
 * Any Unicode text, given back byte for byte, with three exceptions: U+0000 and lone surrogates are refused with a
 * sentence, since Postgres and JSON cannot keep them, and line ends become LF.
 */
export function text({ max = 5000, min = 0 }: { max?: number; min?: number } = {}): z.ZodType<string, string> {
  return z
    .string('Write some text.')
    .min(min, min === 1 ? 'Write something here.' : `Write at least ${String(min)} characters.`)
    .max(max, `Keep this to ${String(max)} characters.`)
    .refine((value) => !value.includes('\u0000'), unkeptCharacter)
    .refine((value) => value.isWellFormed(), 'This text holds half of a character. Type that character again.')
    .transform((value) => value.replaceAll(/\r\n?/g, '\n'));
}

/** A day, `YYYY-MM-DD`. */
export function isoDate(): z.ZodType<IsoDate, string> {
  return z.string('Give a date.').refine(isIsoDate, 'Give a real date, such as 2026-11-23.');
}

/** An identifier of ours. */
export function id(): z.ZodType<string, string> {
  return z
    .string('Choose one.')
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'Choose one of the list.');
}

/** The key that makes a retry harmless; the portal makes a new one for each form it shows. */
export function idempotencyKey(): z.ZodType<string, string> {
  return z.string().min(8, 'A form needs its key.').max(100, 'A form needs its key.');
}

/** The version that the person was looking at when editing began. */
export function expectedVersion(): z.ZodType<number, number> {
  return z.number().int().min(1);
}
