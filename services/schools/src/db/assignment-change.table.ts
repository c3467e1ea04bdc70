import { bigint, date, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@hedgerow/authz';
import { accessSchema } from './schema.ts';

/** One change of a right, kept for ever; written by a trigger. */
export const assignmentChange = accessSchema.table('assignment_change', {
  position: bigint({ mode: 'number' }).primaryKey(),
  id: uuid().notNull(),
  assignmentId: uuid().notNull(),
  change: text().$type<'granted' | 'changed' | 'ended' | 'taken-back'>().notNull(),
  at: timestamp({ mode: 'string', withTimezone: true }).notNull(),
  byPerson: uuid(),
  personId: uuid().notNull(),
  role: text().$type<Role>().notNull(),
  schoolId: uuid(),
  organisationId: uuid(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
});

export type AssignmentChangeRow = typeof assignmentChange.$inferSelect;
