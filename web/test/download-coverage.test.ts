import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');
const read = (file: string): string => readFileSync(join(source, file), 'utf8');
const withTables = globSync('**/*.svelte', { cwd: source }).filter((file) => /<(table|Table)\b/.test(read(file)));

/** Tables that are no data to take away, and why. */
const stay: Readonly<Record<string, string>> = {
  'lib/ui/Table.svelte': 'the frame of tables',
  'lib/forms/StaleSave.svelte': 'two texts side by side, while one of them is being written',
  'lib/import/RemarkTable.svelte': 'says what is wrong with a file that the reader has brought',
  'routes/(app)/account/sessions/+page.svelte': 'the reader’s own browsers, each with a button to end it',
  'routes/(app)/people/mail/+page.svelte': 'what the mail server made of each mail, not a record of a school',
  'routes/(app)/people/[person]/PersonRoles.svelte': 'one person’s roles, each with a form to end it',
  'routes/(app)/people/(list)/Invitations.svelte': 'those who have not come yet, each with forms',
  'routes/(app)/due/BySchool.svelte': 'counts of the list beside it, which downloads, by school',
};

/** The register stands in a form of its own, and a form holds no other: its pages offer the download below it. */
const offeredByPages: Readonly<Record<string, readonly string[]>> = {
  'lib/register/RegisterTable.svelte': [
    'routes/(app)/pupils/+page.svelte',
    'routes/(app)/schools/[school]/(register)/+page.svelte',
  ],
};

it('a table of the portal would offer no download', () => {
  expect(withTables.length).toBeGreaterThan(15);
  const silent = withTables.filter((file) => {
    const offering = offeredByPages[file] ?? [file];
    return stay[file] === undefined && !offering.every((each) => read(each).includes('<Download'));
  });
  expect(silent).toEqual([]);
});

it('an exception would stand for a table that is not there', () => {
  expect(withTables).toEqual(expect.arrayContaining([...Object.keys(stay), ...Object.keys(offeredByPages)]));
});

it('a download would be offered that no table is declared for, or declared and never offered', () => {
  const declared = [...read('lib/download/tables.server.ts').matchAll(/^ {2}'?([a-z-]+)'?: declare/gm)].map(
    ([, name = '']) => name,
  );
  const offered = globSync('**/*.svelte', { cwd: source }).flatMap((file) =>
    [...read(file).matchAll(/(?:<Download\s+table=|download=)"([a-z-]+)"/g)].map(([, name = '']) => name),
  );
  expect(declared.length).toBeGreaterThan(15);
  expect([...new Set(offered)].toSorted()).toEqual(declared.toSorted());
});

it('a page’s heads would be written a second time, apart from the columns of its file', () => {
  const apart = withTables.filter((file) => stay[file] === undefined && !read(file).includes('<Heads'));
  // The heads of the matrix are the competences themselves, with the needs that each answers.
  expect(apart).toEqual(['lib/training/CompetenceMatrix.svelte']);
});
