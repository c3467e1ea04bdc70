import { date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { schoolsSchema } from './schema.ts';

/** The dates of one academic year of one school; carries the version of all its half-terms. */
export const schoolYear = schoolsSchema.table('school_year', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  academicYear: smallint().notNull(),
  version: integer().notNull().default(1),
});

/** One of the six half-terms; term 1 is autumn, 2 spring, 3 summer. */
export const halfTerm = schoolsSchema.table('half_term', {
  schoolYearId: uuid().notNull(),
  schoolId: uuid().notNull(),
  academicYear: smallint().notNull(),
  term: smallint().notNull(),
  half: smallint().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }).notNull(),
});

export const closureKinds = ['INSET', 'CLOSED'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** A day in term on which pupils do not come. */
export const closure = schoolsSchema.table('closure', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  onDate: date({ mode: 'string' }).notNull(),
  kind: text().$type<ClosureKind>().notNull(),
  note: text(),
});

export type SchoolYearRow = typeof schoolYear.$inferSelect;
export type HalfTermRow = typeof halfTerm.$inferSelect;
export type NewHalfTerm = typeof halfTerm.$inferInsert;
export type ClosureRow = typeof closure.$inferSelect;
export type NewClosure = typeof closure.$inferInsert;
