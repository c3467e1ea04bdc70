import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A connection that a process opened, or a name that it looked up. */
export interface Opened {
  readonly process: string;
  readonly kind: 'socket' | 'name';
  /** `host:port` of a socket, the path of a local one, or the name that was looked up. */
  readonly peer: string;
}

/** Everything that every process of this run opened so far. */
export function opened(): readonly Opened[] {
  const folder = join(inject('product').home, 'connections');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Opened => ({ ...(JSON.parse(line) as Omit<Opened, 'process'>), process: file })),
  );
}
