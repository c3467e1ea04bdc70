import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A line of a process's log. */
export interface LogLine {
  /** The process, or `postgres`. */
  readonly process: string;
  readonly text: string;
}

/** Every line that every process of this run, Postgres among them, has logged so far. */
export function logLines(): readonly LogLine[] {
  const folder = join(inject('product').home, 'logs');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((text) => ({ process: file.replace(/\.log.*$/, ''), text })),
  );
}
