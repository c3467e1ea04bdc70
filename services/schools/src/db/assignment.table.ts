import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@hedgerow/authz';
import { accessSchema } from './schema.ts';

/** A person in a role over one scope, dated; both days count. Exactly one scope is set, but for a family's child, which names its school too. */
export const assignment = accessSchema.table('assignment', {
  id: uuid().primaryKey(),
  personId: uuid().notNull(),
  role: text().$type<Role>().notNull(),
  schoolId: uuid(),
  organisationId: uuid(),
  classId: uuid(),
  agencyId: uuid(),
  pupilId: uuid(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  grantedBy: uuid(),
  grantedAt: timestamp({ mode: 'string', withTimezone: true }).notNull().defaultNow(),
  version: integer().notNull().default(1),
});

export type AssignmentRow = typeof assignment.$inferSelect;
export type NewAssignment = typeof assignment.$inferInsert;
