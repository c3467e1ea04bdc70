import { sql } from 'drizzle-orm';
import { boolean, date, integer, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ReferralAction, ReferralStage, Side } from '../referral/referral.rules.ts';
import { agenciesSchema } from './schema.ts';

export const referral = agenciesSchema.table('referral', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  pupilId: uuid().notNull(),
  agencyId: uuid().notNull(),
  serviceId: uuid().notNull(),
  stage: text().$type<ReferralStage>().notNull(),
  stageSince: date({ mode: 'string' }).notNull(),
  urgency: text().$type<'ROUTINE' | 'URGENT'>().notNull(),
  isSafeguarding: boolean().notNull().default(false),
  reason: text().notNull(),
  strengths: text().notNull().default(''),
  impact: text().notNull().default(''),
  triedSoFar: text().notNull().default(''),
  desiredOutcome: text().notNull().default(''),
  previousInvolvement: text().notNull().default(''),
  seenInLastYear: boolean(),
  otherAgencies: text().notNull().default(''),
  health: text().notNull().default(''),
  homeLanguage: text(),
  needsInterpreter: boolean().notNull().default(false),
  availability: text().notNull().default(''),
  reviewedCycles: smallint().notNull().default(0),
  sharedGivenName: text(),
  sharedFamilyName: text(),
  sharedBirthDate: date({ mode: 'string' }),
  sharedSchoolName: text(),
  sharedReferrerName: text(),
  sharedReferrerContact: text(),
  basis: text().$type<'CONSENT' | 'OTHER_GROUND'>(),
  basisUntil: date({ mode: 'string' }),
  basisEndedOn: date({ mode: 'string' }),
  openedOn: date({ mode: 'string' }).notNull(),
  openedBy: uuid().notNull(),
  sentOn: date({ mode: 'string' }),
  acknowledgedOn: date({ mode: 'string' }),
  acceptedOn: date({ mode: 'string' }),
  rejectedOn: date({ mode: 'string' }),
  rejectedReason: text(),
  firstContactOn: date({ mode: 'string' }),
  lastContactOn: date({ mode: 'string' }),
  reportedOn: date({ mode: 'string' }),
  closedOn: date({ mode: 'string' }),
  closedReason: text(),
  version: integer().notNull().default(1),
  isShared: boolean()
    .notNull()
    .generatedAlwaysAs(
      sql`sent_on is not null and basis is not null and basis_ended_on is null and stage not in ('DONE', 'REVOKED')`,
    ),
});
export type ReferralRow = typeof referral.$inferSelect;

export const referralEvent = agenciesSchema.table('referral_event', {
  id: uuid().primaryKey(),
  referralId: uuid().notNull(),
  schoolId: uuid().notNull(),
  agencyId: uuid().notNull(),
  action: text().$type<ReferralAction>().notNull(),
  fromStage: text().$type<ReferralStage>(),
  toStage: text().$type<ReferralStage>().notNull(),
  side: text().$type<Side>().notNull(),
  onDate: date({ mode: 'string' }).notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  byPersonId: uuid().notNull(),
  byName: text().notNull(),
  note: text(),
});
export type ReferralEventRow = typeof referralEvent.$inferSelect;
