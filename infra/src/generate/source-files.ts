import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.ts';

const PASSED_OVER = new Set(['node_modules', 'build', '.svelte-kit', '__generated__']);

/** Every file under a file or folder of the clone, sorted, relative to the clone. */
export function filesUnder(path: string): string[] {
  const stats = statSync(join(repository, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(repository, path), { withFileTypes: true })
    .filter((entry) => !PASSED_OVER.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .toSorted();
}

/** One number for the names and contents of these files. */
export function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) addFile(hash, file);
  return hash.digest('hex');
}

function addFile(hash: Hash, file: string): void {
  hash.update(file).update('\0');
  hash.update(readOrNothing(file)).update('\0');
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(join(repository, file));
  } catch {
    return Buffer.alloc(0);
  }
}
