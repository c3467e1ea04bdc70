import { pino, type Logger } from 'pino';

export type { Logger };

/** One JSON line an event. Never a name, an address, free text or a token: ids, codes, counts and milliseconds. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * What may be logged of an unexpected error: its kind, a database code and constraint, and where it was thrown. Not its
 * message, which may quote what a person typed.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const {
    code,
    constraint_name: constraint,
    table_name: table,
  } = error as { code?: unknown; constraint_name?: unknown; table_name?: unknown };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
  return {
    error: error.name,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    frames,
    ...(error.cause === undefined ? {} : { cause: errorFacts(error.cause) }),
  };
}
