import { date, integer, text, uuid } from 'drizzle-orm/pg-core';
import { schoolsSchema } from './schema.ts';

export const visitKinds = ['PLANNED', 'REQUESTED', 'REVIEW', 'TRAINING', 'OTHER'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** Somebody came to a place; the notes are about the place. */
export const visit = schoolsSchema.table('visit', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  visitedOn: date({ mode: 'string' }).notNull(),
  byPersonId: uuid().notNull(),
  kind: text().$type<VisitKind>().notNull(),
  notes: text(),
  nextAgreedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});

/** A child seen on a visit, under a stricter policy than the visit. */
export const visitChild = schoolsSchema.table('visit_child', {
  visitId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  note: text(),
});

export type VisitRow = typeof visit.$inferSelect;
export type NewVisit = typeof visit.$inferInsert;
export type VisitChildRow = typeof visitChild.$inferSelect;
export type NewVisitChild = typeof visitChild.$inferInsert;
