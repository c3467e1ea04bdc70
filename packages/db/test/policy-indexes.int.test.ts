import { expect, test } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';

const database = useTestDatabase();

/** Columns that a policy compares and no index begins with, and why none is needed. */
const withoutIndex: Readonly<Record<string, string>> = {
  'agencies.agency.organisation_id': 'the directory is small, and everybody reads all of it',
  'agencies.agency.school_id': 'the directory is small, and everybody reads all of it',
  'provision.need.school_id': 'needs are asked for by the child, whose index comes first',
  'provision.opening_seen.person_id': 'asked for by the opening, which the primary key begins with',
  'provision.sealed_reader.school_id': 'asked for by the note or by the reader, each with an index',
};

test('every column by which a policy chooses rows begins an index, or each page of a school reads the whole county', async () => {
  const found = await database.seed<{ column: string; isIndexed: boolean }[]>`
    select distinct p.schemaname || '.' || p.tablename || '.' || m[1] as column, exists (
      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = format('%I.%I', p.schemaname, p.tablename)::regclass and a.attname = m[1]
    ) as "isIndexed"
    from pg_policies p, regexp_matches(p.qual, '\\((school_id|organisation_id|agency_id|pupil_id|person_id) = (?:ANY )?\\(', 'g') m
    where p.schemaname in ('access', 'agencies', 'audit', 'identity', 'provision', 'records', 'reference', 'schools', 'training')`;
  expect(found.length).toBeGreaterThan(80);
  const bare = found.filter(({ isIndexed }) => !isIndexed).map(({ column }) => column);
  expect(
    bare.filter((column) => !Object.hasOwn(withoutIndex, column)),
    'No index begins with these. Add one in a migration, or say in this file why none is needed.',
  ).toEqual([]);
  expect(
    Object.keys(withoutIndex).filter((column) => !bare.includes(column)),
    'These have an index after all.',
  ).toEqual([]);
});
