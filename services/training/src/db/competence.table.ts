import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, training } from './schema.ts';

/** What staff can be trained in: common entries, an organisation's own, a school's own. */
export const competence = training.table('competence', {
  id: uuid().primaryKey(),
  schoolId: uuid(),
  organisationId: uuid(),
  code: text().notNull(),
  name: text().notNull(),
  needTypes: text().array().notNull(),
  validityMonths: integer(),
  isRetired: boolean().notNull().default(false),
  version: integer().notNull().default(1),
});

/** One award of one person in one school. */
export const staffCompetence = training.table('staff_competence', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  competenceId: uuid().notNull(),
  level: text().$type<CompetenceLevel>().notNull(),
  gainedOn: day().notNull(),
  expiresOn: day(),
  endedOn: day(),
  endedReason: text(),
  eventId: uuid(),
  note: text(),
  version: integer().notNull().default(1),
});

export const competenceLevels = ['AWARE', 'PRACTISING', 'LEADING'] as const;
export type CompetenceLevel = (typeof competenceLevels)[number];

export type CompetenceRow = typeof competence.$inferSelect;
export type NewCompetence = typeof competence.$inferInsert;
export type StaffCompetenceRow = typeof staffCompetence.$inferSelect;
export type NewStaffCompetence = typeof staffCompetence.$inferInsert;
