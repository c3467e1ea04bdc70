import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.ts';

const MADE_HERE = new Set(['node_modules', 'build', '.svelte-kit']);

/** Every file under a file or folder of the clone but what is made there, sorted, relative to the clone. */
export function filesUnder(path: string): string[] {
  const stats = statSync(join(repository, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(repository, path), { withFileTypes: true })
    .filter((entry) => !MADE_HERE.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .toSorted();
}

/** One number for the names and contents of these files; a missing file counts as an empty one. */
export function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readOrNothing(file)).update('\0');
  return hash.digest('hex');
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(join(repository, file));
  } catch {
    return Buffer.alloc(0);
  }
}
