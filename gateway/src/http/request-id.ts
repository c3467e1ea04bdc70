import { newId } from '@hedgerow/db';

/** The id that follows a request from browser to log line: the portal's where it is well-formed, else a new one. */
export function requestIdOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(header) ? header : newId();
}
