import { AppError } from '@hedgerow/errors';

/**
 * Refuses a save over a version that the person has not seen.
 *
 * @throws {AppError} `stale-save` with both texts, so that the person can choose
 */
export function checkVersion(
  row: { readonly version: number },
  expected: number,
  texts: { readonly current: unknown; readonly yours: unknown },
): void {
  if (row.version !== expected)
    throw new AppError('stale-save', {
      details: { currentVersion: row.version, current: texts.current, yours: texts.yours },
    });
}
