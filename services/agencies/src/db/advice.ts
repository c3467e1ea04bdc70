import { date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Side } from '../referral/referral.rules.ts';
import { agenciesSchema } from './schema.ts';

export const agencyContact = agenciesSchema.table('agency_contact', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  agencyId: uuid().notNull(),
  kind: text().notNull(),
  status: text().$type<'PLANNED' | 'HELD' | 'NOT_ATTENDED' | 'CANCELLED'>().notNull(),
  onDate: date({ mode: 'string' }).notNull(),
  atTime: text(),
  place: text(),
  withName: text(),
  note: text(),
  side: text().$type<Side>().notNull(),
  version: integer().notNull().default(1),
});
export type ContactRow = typeof agencyContact.$inferSelect;

export const advice = agenciesSchema.table('advice', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  agencyId: uuid().notNull(),
  serviceId: uuid().notNull(),
  receivedOn: date({ mode: 'string' }).notNull(),
  authorName: text().notNull(),
  text: text().notNull(),
  side: text().$type<Side>().notNull(),
  writtenBy: uuid().notNull(),
  version: integer().notNull().default(1),
});
export type AdviceRow = typeof advice.$inferSelect;

export const recommendation = agenciesSchema.table('recommendation', {
  id: uuid().primaryKey(),
  adviceId: uuid().notNull(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  agencyId: uuid().notNull(),
  position: smallint().notNull(),
  text: text().notNull(),
});
export type RecommendationRow = typeof recommendation.$inferSelect;

export const recommendationOutcome = agenciesSchema.table('recommendation_outcome', {
  recommendationId: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  decision: text().$type<'TURNED_INTO_PROVISION' | 'NOT_TAKEN'>().notNull(),
  decidedOn: date({ mode: 'string' }).notNull(),
  reason: text(),
  /** The agency that is told of it; null where sharing had ended by then. */
  agencyId: uuid(),
  provisionLineIds: uuid().array().notNull().default([]),
});
export type OutcomeRow = typeof recommendationOutcome.$inferSelect;
