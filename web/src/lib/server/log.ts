import { pino } from 'pino';
import process from 'node:process';

/** One line of JSON per event: ids, codes and durations, never a name, a text or a token. */
export const log = pino({
  level: process.env['LOG_LEVEL'] ?? 'info',
  base: { process: 'portal' },
  timestamp: pino.stdTimeFunctions.isoTime,
});
