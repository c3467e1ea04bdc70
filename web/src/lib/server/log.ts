import { pino } from 'pino';

/** One line of JSON per event: ids, codes and durations, never a name, a text or a token. */
export const log = pino({ name: 'web', base: { process: 'web' }, timestamp: pino.stdTimeFunctions.isoTime });
