import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { Fault, writingInto } from '../fault.ts';

/** Writes a JSON file that only its owner can read, whole or not at all. */
export function writePrivateJson(file: string, content: unknown): void {
  writingInto(dirname(file), 'HEDGEROW_HOME', () => {
    const unfinished = `${file}.${String(process.pid)}`;
    writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, file);
  });
}

/**
 * Reads such a file.
 *
 * @returns null where there is none.
 * @throws Fault where it holds something else; the content is never repeated.
 */
export function readPrivateJson<T>(file: string, shape: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  try {
    const read = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Fault(`${file} cannot be read: restore it from a backup, or set HEDGEROW_HOME to another folder.`);
}
