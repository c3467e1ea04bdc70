import { boolean, date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { agenciesSchema } from './schema.ts';

export const consent = agenciesSchema.table('consent', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  agencyId: uuid().notNull(),
  scope: text().notNull(),
  givenOn: date({ mode: 'string' }).notNull(),
  givenByName: text().notNull(),
  givenByContactId: uuid(),
  relationship: text(),
  hasParentalResponsibility: boolean().notNull(),
  how: text().notNull(),
  validUntil: date({ mode: 'string' }),
  withdrawnOn: date({ mode: 'string' }),
  withdrawnNote: text(),
  recordedBy: uuid().notNull(),
  recordedByName: text().notNull(),
  recordedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  version: integer().notNull().default(1),
});
export type ConsentRow = typeof consent.$inferSelect;

export const consentRefusal = agenciesSchema.table('consent_refusal', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  refusedOn: date({ mode: 'string' }).notNull(),
  refusedByName: text().notNull(),
  relationship: text(),
  hasParentalResponsibility: boolean().notNull(),
  how: text().notNull(),
  said: text(),
  recordedBy: uuid().notNull(),
  recordedByName: text().notNull(),
  decision: text().$type<'TAKEN_BACK' | 'SHARE_ALL_THE_SAME'>(),
  decidedOn: date({ mode: 'string' }),
  decidedReason: text(),
  decidedByName: text(),
  version: integer().notNull().default(1),
});
export type RefusalRow = typeof consentRefusal.$inferSelect;

export const otherGround = agenciesSchema.table('other_ground', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  ground: text().notNull(),
  reason: text().notNull(),
  recordedOn: date({ mode: 'string' }).notNull(),
  recordedBy: uuid().notNull(),
  recordedByName: text().notNull(),
  endedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});
export type OtherGroundRow = typeof otherGround.$inferSelect;
