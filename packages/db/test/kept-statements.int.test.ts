import { pgSchema, uuid } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { anyOf, newId } from '@hedgerow/db';
import { useTestDatabase } from '@hedgerow/testing';

const database = useTestDatabase();
const school = pgSchema('reference').table('school', { id: uuid('school_id').primaryKey() });

test('a lookup would be planned anew for every number of records that is asked for', async () => {
  const actor = { personId: newId(), sessionId: newId(), requestId: newId(), today: '2026-11-23' };
  const kept = await database.open('schools_app').read(actor, async ({ db, sql }) => {
    for (const ids of [[newId()], [newId(), newId()], []])
      expect(await db.select().from(school).where(anyOf(school.id, ids))).toEqual([]);
    return sql<
      { statement: string }[]
    >`select statement from pg_prepared_statements where statement like 'select "school_id"%'`;
  });
  expect(kept.map(({ statement }) => statement)).toEqual([
    'select "school_id" from "reference"."school" where "reference"."school"."school_id" = any($1)',
  ]);
});
