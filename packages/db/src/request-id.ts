import { newId } from './id.ts';

/**
 * The id that follows a request from the browser to the log lines and audit rows of every process: the one that came
 * with it where it is well-formed, else a new one.
 *
 * @param header the value of `x-request-id` as it came
 */
export function requestIdOf(header: unknown): string {
  return typeof header === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(header) ? header : newId();
}
