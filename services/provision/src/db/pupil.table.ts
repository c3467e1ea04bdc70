import { boolean, integer, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

export const sexes = ['F', 'M'] as const;
export type Sex = (typeof sexes)[number];

export const statusCodes = ['N', 'K', 'E'] as const;
export type StatusCode = (typeof statusCodes)[number];

/** The child's core, seen by each school with a running enrolment; `schoolId` is the school that made the row. */
export const pupil = provisionSchema.table('pupil', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  preferredName: text(),
  birthOn: day().notNull(),
  sex: text().$type<Sex>(),
  upn: text(),
  formerUpns: text().array().notNull().default([]),
  ncYearOverride: smallint(),
  familyKey: text().notNull(),
  givenKey: text().notNull(),
  searchName: text().notNull(),
  /** Facts that somebody corrected here: a roll does not overwrite them without saying so. */
  handEdited: text().array().notNull().default([]),
  createdAt: timestamp({ mode: 'string', withTimezone: true }).notNull().defaultNow(),
  version: integer().notNull().default(1),
});

/** A child's file at one school. */
export const pupilFile = provisionSchema.table('pupil_file', {
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  openedOn: day().notNull(),
});

/** A registration; two schools may each have one of the same child. */
export const enrolment = provisionSchema.table('enrolment', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
  classId: uuid(),
  className: text(),
  destination: text(),
  version: integer().notNull().default(1),
});

export const contact = provisionSchema.table('contact', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  relationship: text().notNull(),
  hasParentalResponsibility: boolean().notNull(),
  priority: smallint().notNull(),
  phone: text(),
  email: text(),
  address: text(),
  language: text(),
  needsInterpreter: boolean().notNull().default(false),
  endsOn: day(),
  version: integer().notNull().default(1),
});

/** Status as dated history; exactly one is open. */
export const senStatus = provisionSchema.table('sen_status', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  code: text().$type<StatusCode>().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
  reason: text(),
  byId: uuid(),
  version: integer().notNull().default(1),
});

/** Types of need as dated history; rank 1 is the primary need. */
export const need = provisionSchema.table('need', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  code: text().notNull(),
  rank: smallint(),
  startsOn: day().notNull(),
  endsOn: day(),
  byId: uuid(),
  version: integer().notNull().default(1),
});

export type PupilRow = typeof pupil.$inferSelect;
export type NewPupil = typeof pupil.$inferInsert;
export type NewPupilFile = typeof pupilFile.$inferInsert;
export type EnrolmentRow = typeof enrolment.$inferSelect;
export type NewEnrolment = typeof enrolment.$inferInsert;
export type ContactRow = typeof contact.$inferSelect;
export type NewContact = typeof contact.$inferInsert;
export type SenStatusRow = typeof senStatus.$inferSelect;
export type NewSenStatus = typeof senStatus.$inferInsert;
export type NeedRow = typeof need.$inferSelect;
export type NewNeed = typeof need.$inferInsert;
