import { integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, training } from './schema.ts';

/** Courses and awards, each as one school recorded it. */
export const qualification = training.table('qualification', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  kind: text().$type<QualificationKind>().notNull(),
  title: text(),
  startedOn: day(),
  expectedEndOn: day(),
  completedOn: day(),
  provider: text(),
  evidence: text(),
  version: integer().notNull().default(1),
});

/** One clock per person (SEND Regs 2014 reg 49(4)), with the course that decides it. */
export const sencoClock = training.table('senco_clock', {
  personId: uuid().primaryKey(),
  firstBecameSencoOn: day(),
  kind: text().$type<MandatoryKind>(),
  startedOn: day(),
  expectedEndOn: day(),
  completedOn: day(),
  provider: text(),
  level3CompletedOn: day(),
});

/** Kinds of qualification, as the column's check constraint lists them. */
export const qualificationKinds = [
  'QTS',
  'NASENCO',
  'NPQ_SENCO',
  'LEVEL3_EY_SENCO',
  'MQ_HI',
  'MQ_VI',
  'MQ_MSI',
  'LEVEL7_ASSESSOR',
  'OTHER',
] as const;
export type QualificationKind = (typeof qualificationKinds)[number];
/** The two that regulation 49 knows. */
export type MandatoryKind = 'NASENCO' | 'NPQ_SENCO';

export type QualificationRow = typeof qualification.$inferSelect;
export type NewQualification = typeof qualification.$inferInsert;
export type SencoClockRow = typeof sencoClock.$inferSelect;
