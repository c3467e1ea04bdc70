import { boolean, pgSchema, text, uuid } from 'drizzle-orm/pg-core';
import { day } from './schema.ts';

const reference = pgSchema('reference');

/** Facts that the schools service publishes; read-only here. */
export const designation = reference.table('designation', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
  firstBecameSencoOn: day(),
});

export const school = reference.table('school', {
  schoolId: uuid().primaryKey(),
  name: text().notNull(),
  phase: text().notNull(),
  isEarlyYears: boolean().notNull(),
  isMaintained: boolean().notNull(),
  jurisdiction: text().notNull(),
});

export type DesignationRow = typeof designation.$inferSelect;
export type SchoolRow = typeof school.$inferSelect;
