import { boolean, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { day, referenceSchema } from './schema.ts';

/** What this service knows of a place: enough for its rules. */
export const publishedSchool = referenceSchema.table('school', {
  schoolId: uuid().primaryKey(),
  name: text().notNull(),
  phase: text().notNull(),
  isEarlyYears: boolean().notNull(),
  isMaintained: boolean().notNull(),
  laName: text(),
  highAge: smallint(),
});

/** Classes, so that a child is never put into another school's. */
export const publishedClass = referenceSchema.table('class', {
  classId: uuid().primaryKey(),
  schoolId: uuid().notNull(),
});

/** The weeks in which a school is open. */
export const publishedHalfTerm = referenceSchema.table('half_term', {
  schoolId: uuid().notNull(),
  startsOn: day().notNull(),
  endsOn: day().notNull(),
  academicYear: integer().notNull(),
  term: smallint().notNull(),
  half: smallint().notNull(),
});

/** Names of staff, for showing who wrote or does something. */
export const publishedPerson = referenceSchema.table('person', {
  personId: uuid().primaryKey(),
  givenName: text().notNull(),
  familyName: text().notNull(),
});

export type PublishedSchoolRow = typeof publishedSchool.$inferSelect;
