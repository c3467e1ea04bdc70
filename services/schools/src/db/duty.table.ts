import { date, integer, text, uuid } from 'drizzle-orm/pg-core';
import { schoolsSchema } from './schema.ts';

/** What places owe; written by the kit's duty store, declared here for looking at and for the seed. */
export const duty = schoolsSchema.table('duty', {
  id: uuid().primaryKey(),
  rule: text().notNull(),
  schoolId: uuid().notNull(),
  owner: text().notNull(),
  opensOn: date({ mode: 'string' }),
  dueOn: date({ mode: 'string' }).notNull(),
  basis: text().notNull(),
  strength: text().notNull(),
  causeType: text().notNull(),
  causeId: uuid().notNull(),
  occurrence: text().notNull().default(''),
  metOn: date({ mode: 'string' }),
  withdrawnOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});
