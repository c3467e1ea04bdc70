import { AppError, errorCodes } from '@hedgerow/errors';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { sentenceFor } from '#lib/copy/errors.ts';
import type { Refusal } from '#lib/forms/refusal.ts';

/** Turns a coded error into the form's refusal; every other error goes on to the error page. */
export function refusal(error: unknown, form: FormData): ActionFailure<Refusal> {
  if (!(error instanceof AppError)) throw error;
  const { code, details } = error;
  const sentence = typeof details?.['sentence'] === 'string' ? details['sentence'] : sentenceFor(code);
  const version = details?.['currentVersion'];
  return fail(errorCodes[code].status, {
    message: sentence,
    code,
    fields: texts(details?.['fields']),
    values: typedValues(form),
    ...(code === 'stale-save' ? { current: texts(details?.['current']) } : {}),
    ...(typeof version === 'number' ? { currentVersion: version } : {}),
  });
}

function texts(found: unknown): Record<string, string> {
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What is typed again rather than sent back. */
const secrets = new Set(['password', 'newPassword', 'code', 'recoveryCode']);

function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' &&
        !secrets.has(entry[0]) &&
        // No form of ours has such a field, and an answer that held one could not be written.
        !(entry[0] in Object.prototype),
    ),
  );
}
