import { expect, test } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';

const database = useTestDatabase();

/** Columns that name a child and stand outside a school's file of her, and why. */
const outside: Readonly<Record<string, string>> = {
  'access.assignment': 'the right of a parent or a pupil; it ends with the account',
  'access.assignment_change': 'how that right came and went: an id that names nobody once the file is gone',
  'audit.event': 'the audit: its personal detail is erased by the run, and shown by school on its own page',
  'records.erasure': 'an id that names nobody any more, for the services that still have a part to erase',
  'training.duty_subject': 'the shape that all services share; training knows staff and no child',
};

test('every table that names a child is part of the file that is handed over and erased, or says here why not', async () => {
  const naming = await database.seed<{ place: string; service: string; name: string }[]>`
    select n.nspname || '.' || c.relname as place, n.nspname as service, c.relname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attname = 'pupil_id' and c.relkind in ('r', 'p') and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;
  expect(naming.length).toBeGreaterThan(30);
  const filed = new Set<string>();
  for (const service of ['schools', 'provision', 'agencies']) {
    const rows = await database.seed<{ name: string }[]>`select name from records.file_tables(${service})`;
    for (const { name } of rows) filed.add(`${service}.${name}`);
  }
  expect(naming.map(({ place }) => place).filter((place) => !filed.has(place) && outside[place] === undefined)).toEqual(
    [],
  );
  expect([...filed]).toEqual(
    expect.arrayContaining(['provision.sealed_text', 'agencies.recommendation_outcome', 'schools.visit_child']),
  );
});
