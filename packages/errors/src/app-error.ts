import { errorCodes, type ErrorCode } from './codes.ts';

/** Facts that are safe to show to the person who asked: never a name of another's child, SQL, host or stack. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** The one error that operations throw on purpose. An edge maps its code to a sentence; every other error is `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(errorCodes[code].sentence, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }
}
