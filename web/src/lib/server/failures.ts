import { AppError, errorCodes, type ErrorCode } from '@hedgerow/errors';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { sentenceFor } from '#lib/copy/errors.ts';

/** What a form shows when it was not saved. Typed words stay in the form; no secret comes back. */
export interface Refusal {
  readonly message: string;
  readonly code: ErrorCode;
  /** A sentence per field, by the field's name. */
  readonly fields: Readonly<Record<string, string>>;
  /** For a stale save: what is there now, to be shown beside what was typed. */
  readonly current?: unknown;
  readonly values: Readonly<Record<string, string>>;
}

/** Turns a coded error into the form's refusal; every other error goes on to the error page. */
export function refusal(error: unknown, form: FormData): ActionFailure<Refusal> {
  if (!(error instanceof AppError)) throw error;
  const { code, details } = error;
  const sentence = typeof details?.['sentence'] === 'string' ? details['sentence'] : sentenceFor(code);
  return fail(errorCodes[code].status, {
    message: sentence,
    code,
    fields: fieldSentences(details?.['fields']),
    ...(details?.['current'] === undefined ? {} : { current: details['current'] }),
    values: typedValues(form),
  });
}

/** A refusal that the portal itself gives, before anything is sent. */
export function wrongFields(fields: Readonly<Record<string, string>>, form: FormData): ActionFailure<Refusal> {
  return fail(422, { message: sentenceFor('bad-input'), code: 'bad-input' as const, fields, values: typedValues(form) });
}

function fieldSentences(fields: unknown): Record<string, string> {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'password'));
}
