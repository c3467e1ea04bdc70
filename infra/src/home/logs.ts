import { join } from 'node:path';

/** Where a process of this data folder writes its log. */
export function logFile(home: string, name: string): string {
  return join(home, 'logs', `${name}.log`);
}
