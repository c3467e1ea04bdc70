import { AppError } from '@hedgerow/errors';
import type { Part } from '#lib/graph/parts.ts';

/**
 * What was asked for, or the reason why not: where a part is away it may only seem not to be there.
 *
 * @throws {AppError} `not-found`, or `service-unavailable` while a part is missing
 */
export function found<Thing>(thing: Thing | null | undefined, missing: readonly Part[]): Thing {
  if (thing !== null && thing !== undefined) return thing;
  throw new AppError(missing.length > 0 ? 'service-unavailable' : 'not-found');
}
