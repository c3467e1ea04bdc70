import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileSource } from '@hedgerow/tabular';
import { endless, hostileCases, type HostileCase } from './hostile-cases.ts';
import { usePlaceBench } from './place-bench.ts';
import { bring, openOffice, type Office } from './register-bench.ts';

const bench = usePlaceBench();
const folder = mkdtempSync(join(tmpdir(), 'hedgerow-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The table of docs/imports.md: what is in a file, and what it gets. */
const promises = tableOf(readFileSync(new URL('../../../docs/imports.md', import.meta.url), 'utf8'));

function tableOf(page: string): readonly (readonly [string, string])[] {
  const section = page.split('## What a file gets')[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| In the file'))
    .map((line) => {
      const [, what = '', gets = ''] = line
        .split(' | ')
        .flatMap((cell, at) => (at === 0 ? ['', cell.slice(2)] : [cell.replace(/ \|$/, '')]));
      return [what, gets] as const;
    });
}

let kept: Office | undefined;
const office = async (): Promise<Office> => (kept ??= await openOffice(bench));

/** The file as a person would give it: on disk, but for the one that no disk should hold. */
function given({ content }: HostileCase) {
  if (typeof content === 'object' && 'open' in content) return content;
  const path = join(folder, 'register.csv');
  writeFileSync(path, content);
  return fileSource(path);
}

test('every row of the table in docs/imports.md is tried, and nothing else', () => {
  expect(promises.length).toBeGreaterThan(60);
  expect(promises.map(([what]) => what).toSorted()).toEqual(Object.keys(hostileCases).toSorted());
});

test.each(promises)('%s: %s', async (what, gets) => {
  const hostile = hostileCases[what] ?? { content: '' };
  const run = await bring(bench, await office(), 'gias', given(hostile));
  expect(readdirSync(folder).filter((name) => name !== 'register.csv')).toEqual([]);
  if (gets.startsWith('is read')) {
    expect(run.refused).toEqual([]);
    const [place] = await bench.database.seed`select name, urn from schools.school where urn = 160001`;
    expect(place).toEqual({ name: hostile.name ?? "Zoë's", urn: 160001 });
    expect(run.remarks.map(({ code }) => code)).toEqual(
      [...gets.matchAll(/`(zip\/[a-z-]+)`/g)].map(([, code]) => code),
    );
    return;
  }
  const code = /^`([a-z-]+\/[a-z-]+)`/.exec(gets)?.[1];
  expect(run).toMatchObject({ created: 0, updated: 0 });
  expect(run.refused[0]).toMatchObject({ code, line: hostile.line ?? 1, column: hostile.column ?? null });
  expect(run.refused[0]?.message).toMatch(/^[A-Z“#].*\.$/s);
});

test('a file of many times the limit is let go of at the limit', () => {
  expect(endless.pulled).toBeLessThan(110 * 1024 * 1024);
});
