import { expect } from 'vitest';
import { AppError, type ErrorCode } from '@hedgerow/errors';

/** Expects a coded refusal, and gives it back for looking at its details. */
export async function expectRefusal(code: ErrorCode, attempt: Promise<unknown>): Promise<AppError> {
  const outcome: unknown = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome, `expected the refusal ${code}`).toBeInstanceOf(AppError);
  const refusal = outcome as AppError;
  expect(refusal.code).toBe(code);
  return refusal;
}
