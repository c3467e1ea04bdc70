import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

/** A meeting with a child's family; three a year are owed (Code 6.65). */
export const familyMeeting = provisionSchema.table('family_meeting', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  heldOn: day().notNull(),
  attendees: text().notNull(),
  note: text().notNull().default(''),
  parentView: text().notNull().default(''),
  countsTowardsThree: boolean().notNull().default(true),
  isSharedWithFamily: boolean().notNull().default(false),
  byId: uuid().notNull(),
  version: integer().notNull().default(1),
});

/** The parents' agreement that the Area SENCo may know about their child. */
export const agreement = provisionSchema.table('agreement', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  agreedOn: day().notNull(),
  agreedByName: text().notNull(),
  how: text().notNull(),
  withdrawnOn: day(),
  byId: uuid().notNull(),
  version: integer().notNull().default(1),
});

/** The progress check at age two. */
export const twoYearCheck = provisionSchema.table('two_year_check', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  doneOn: day().notNull(),
  personalSocialEmotional: text().notNull(),
  communicationLanguage: text().notNull(),
  physical: text().notNull(),
  hasSignificantConcern: boolean().notNull(),
  nextSteps: text().notNull().default(''),
  wasDoneElsewhere: boolean().notNull().default(false),
  sharedWithHealthVisitorOn: day(),
  byId: uuid().notNull(),
  version: integer().notNull().default(1),
});

/** What a setting told the school that receives a child in Reception. */
export const receptionHandover = provisionSchema.table('reception_handover', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  handedOverOn: day().notNull(),
  receivingSchool: text().notNull(),
  summary: text().notNull().default(''),
  byId: uuid().notNull(),
  version: integer().notNull().default(1),
});

export type FamilyMeetingRow = typeof familyMeeting.$inferSelect;
export type NewFamilyMeeting = typeof familyMeeting.$inferInsert;
export type AgreementRow = typeof agreement.$inferSelect;
export type NewAgreement = typeof agreement.$inferInsert;
export type TwoYearCheckRow = typeof twoYearCheck.$inferSelect;
export type NewTwoYearCheck = typeof twoYearCheck.$inferInsert;
export type ReceptionHandoverRow = typeof receptionHandover.$inferSelect;
export type NewReceptionHandover = typeof receptionHandover.$inferInsert;
