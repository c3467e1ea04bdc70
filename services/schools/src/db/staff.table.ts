import { boolean, date, integer, numeric, text, uuid } from 'drizzle-orm/pg-core';
import { schoolsSchema } from './schema.ts';

/** Every human with a job or a sign-in: the name. */
export const person = schoolsSchema.table('person', {
  id: uuid().primaryKey(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  version: integer().notNull().default(1),
});

/** A person's job at one place; both days count. */
export const employment = schoolsSchema.table('employment', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  jobTitle: text().notNull(),
  isTeacher: boolean().notNull().default(false),
  isQualifiedTeacher: boolean().notNull().default(false),
  isInductionSettled: boolean().notNull().default(false),
  isHead: boolean().notNull().default(false),
  contractedHours: numeric({ precision: 4, scale: 1, mode: 'number' }),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});

export type PersonRow = typeof person.$inferSelect;
export type NewPerson = typeof person.$inferInsert;
export type EmploymentRow = typeof employment.$inferSelect;
export type NewEmployment = typeof employment.$inferInsert;
