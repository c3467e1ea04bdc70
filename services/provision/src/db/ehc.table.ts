import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

export const ehcAskers = ['PARENT', 'YOUNG_PERSON', 'SCHOOL'] as const;
export type EhcAsker = (typeof ehcAskers)[number];

export const exceptionCodes = ['a', 'b', 'c', 'd', 'e'] as const;
export type ExceptionCode = (typeof exceptionCodes)[number];

export const reviewKinds = ['ANNUAL', 'EARLY', 'PHASE_TRANSFER'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

export const reviewDecisions = ['MAINTAIN', 'AMEND', 'CEASE'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** A request for an EHC needs assessment, and the dates of its twenty weeks. */
export const ehcRequest = provisionSchema.table('ehc_request', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  requestedBy: text().$type<EhcAsker>().notNull(),
  receivedOn: day().notNull(),
  councilName: text().notNull(),
  adviceRequestedOn: day(),
  adviceSentOn: day(),
  decisionOn: day(),
  isAssessing: boolean(),
  planRefusedOn: day(),
  draftServedOn: day(),
  commentsSentOn: day(),
  consultReceivedOn: day(),
  consultRepliedOn: day(),
  finalIssuedOn: day(),
  withdrawnOn: day(),
  version: integer().notNull().default(1),
});

/** A claimed exception stands beside the statutory date. */
export const ehcException = provisionSchema.table('ehc_exception', {
  id: uuid().primaryKey(),
  requestId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  code: text().$type<ExceptionCode>().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
  note: text(),
  byId: uuid().notNull(),
});

/** The plan in force, as far as its dates go. */
export const ehcPlan = provisionSchema.table('ehc_plan', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  madeOn: day().notNull(),
  lastReviewDecisionOn: day(),
  ceasedOn: day(),
  version: integer().notNull().default(1),
});

/** Which council maintains a plan, from when to when. */
export const maintainingCouncil = provisionSchema.table('maintaining_council', {
  id: uuid().primaryKey(),
  planId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  name: text().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
});

export const annualReview = provisionSchema.table('annual_review', {
  id: uuid().primaryKey(),
  planId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  kind: text().$type<ReviewKind>().notNull(),
  meetingOn: day().notNull(),
  meetingHeldOn: day(),
  papersSentOn: day(),
  reportSentOn: day(),
  decisionOn: day(),
  decision: text().$type<ReviewDecision>(),
  commentsSentOn: day(),
  amendedFinalOn: day(),
  withdrawnOn: day(),
  version: integer().notNull().default(1),
});

export type EhcRequestRow = typeof ehcRequest.$inferSelect;
export type NewEhcRequest = typeof ehcRequest.$inferInsert;
export type EhcExceptionRow = typeof ehcException.$inferSelect;
export type NewEhcException = typeof ehcException.$inferInsert;
export type EhcPlanRow = typeof ehcPlan.$inferSelect;
export type NewEhcPlan = typeof ehcPlan.$inferInsert;
export type MaintainingCouncilRow = typeof maintainingCouncil.$inferSelect;
export type NewMaintainingCouncil = typeof maintainingCouncil.$inferInsert;
export type AnnualReviewRow = typeof annualReview.$inferSelect;
export type NewAnnualReview = typeof annualReview.$inferInsert;
