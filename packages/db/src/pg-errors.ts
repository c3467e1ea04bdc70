import postgres from 'postgres';
import type { AppError } from '@hedgerow/errors';

/** The error that Postgres gave, also where drizzle wrapped it. */
function postgresError(error: unknown): postgres.PostgresError | undefined {
  if (error instanceof postgres.PostgresError) return error;
  if (error instanceof Error && error.cause !== undefined) return postgresError(error.cause);
  return undefined;
}

/** Whether the error is the violation of a constraint with this name. */
export function violates(error: unknown, constraint: string): boolean {
  return postgresError(error)?.constraint_name === constraint;
}

/** Whether row-level security refused a write (SQLSTATE 42501). */
export function isRowRefused(error: unknown): boolean {
  return postgresError(error)?.code === '42501';
}

/** Whether Postgres was given a text with U+0000, which it cannot keep (SQLSTATE 22021, and 22P05 within JSON). */
export function isUnkeptText(error: unknown): boolean {
  return ['22021', '22P05'].includes(postgresError(error)?.code ?? '');
}

/** Codes of a full disk: of Postgres (SQLSTATE 53100), and of this machine where a file is written. */
const full: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** Whether something could not be kept because a disk is full, here or where Postgres keeps its data. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && full.has(error.code)) || isStorageFull(error.cause);
}

/**
 * Runs a statement and turns the violation of one named constraint into a friendly error; everything else stays loud.
 *
 * @example await onViolation('referral_one_open_per_pupil', () => new AppError('rule-refused'), () => insertReferral(tx, row))
 */
export async function onViolation<T>(
  constraint: string,
  friendly: () => AppError,
  run: () => PromiseLike<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (violates(error, constraint)) throw friendly();
    throw error;
  }
}
