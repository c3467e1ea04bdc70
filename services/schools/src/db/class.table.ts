import { date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { accessSchema, schoolsSchema } from './schema.ts';

/** A class of one academic year. */
export const schoolClass = schoolsSchema.table('class', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  name: text().notNull(),
  academicYear: smallint().notNull(),
  yearGroups: smallint().array().notNull(),
  closedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});

/** Who teaches a class; both days count. */
export const classTeaching = accessSchema.table('class_teaching', {
  id: uuid().primaryKey(),
  classId: uuid().notNull(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
});

export type ClassRow = typeof schoolClass.$inferSelect;
export type NewClass = typeof schoolClass.$inferInsert;
export type ClassTeachingRow = typeof classTeaching.$inferSelect;
export type NewClassTeaching = typeof classTeaching.$inferInsert;
