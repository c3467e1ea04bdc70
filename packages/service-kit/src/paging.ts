import { AppError } from '@hedgerow/errors';
import { isIsoDate } from '@hedgerow/rules';
import { identifiers } from './batching.ts';

/** A page of a keyset connection: never an offset, so a page costs the same however far down the list it is. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** Most rows a page may have. */
export const maxPageSize = 200;

/** Packs the sort key of a row into an opaque cursor. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/**
 * Unpacks a cursor, whose last part is always the id of a row.
 *
 * @param parts how many parts the sort key has
 * @throws {AppError} `bad-input` when it is not a cursor of this list
 */
export function decodeCursor(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts) {
      const texts = key.map((part) => (part === null ? '' : String(part)));
      const isKept = texts.every((text) => text.isWellFormed() && !text.includes('\u0000'));
      if (isKept && identifiers(texts.slice(-1)).length === 1) return texts;
    }
  } catch {
    // falls through to the refusal
  }
  throw notOfThisList();
}

/**
 * Unpacks the cursor of a list in order of (date, id).
 *
 * @throws {AppError} `bad-input` when it is not a cursor of such a list
 */
export function decodeDateCursor(cursor: string): { readonly on: string; readonly id: string } {
  const [on = '', id = ''] = decodeCursor(cursor, 2);
  if (!isIsoDate(on)) throw notOfThisList();
  return { on, id };
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d(?::\d\d)?)$/;

/**
 * Unpacks the cursor of a list in order of (moment, …, id). The moment is as Postgres wrote it, to the microsecond.
 *
 * @param parts how many parts the sort key has, the moment first
 * @throws {AppError} `bad-input` when it is not a cursor of such a list
 */
export function decodeMomentCursor(cursor: string, parts: number): readonly [at: string, ...rest: string[]] {
  const [at = '', ...rest] = decodeCursor(cursor, parts);
  if (!moment.test(at) || Number.isNaN(Date.parse(at))) throw notOfThisList();
  return [at, ...rest];
}

function notOfThisList(): AppError {
  return new AppError('bad-input', {
    details: { fields: { after: 'This is not a place in this list. Open the list again from its beginning.' } },
  });
}

/** How many rows to fetch for a page: one more than shown, to know whether there is a next page. */
export function pageSize(first: number | null | undefined, fallback = 50): number {
  const size = first ?? fallback;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    throw new AppError('bad-input', { details: { fields: { first: `Ask for 1 to ${String(maxPageSize)} rows.` } } });
  }
  return size;
}

/** Cuts rows, fetched with a limit of `size + 1`, into a page. */
export function pageOf<T>(
  rows: readonly T[],
  size: number,
  keyOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { endCursor: last === undefined ? null : encodeCursor(keyOf(last)), hasNextPage: rows.length > size },
  };
}
