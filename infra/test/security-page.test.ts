import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../src/repository.ts';

/** A promise of docs/security.md and the cell that says what proves it. */
interface PromiseRow {
  promise: string;
  proof: string;
}

function promises(): PromiseRow[] {
  return readFileSync(join(repository, 'docs/security.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Promise'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, promise = '', proof = '']) => ({ promise, proof }));
}

const filesNamed = (cell: string): string[] =>
  [...cell.matchAll(/`([\w@()[\]./-]+\/[\w()[\].-]+\.\w+)`/g)].map((match) => match[1] ?? '');

test.each(promises())('a reader would take "$promise" on trust, since nothing proves it', ({ proof }) => {
  const files = filesNamed(proof);
  // What cannot be tested says so, and where it is decided.
  expect(files.length > 0 || /^not proved: .+/i.test(proof)).toBe(true);
  expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
});
