import { boolean, integer, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

export const cycleDecisions = [
  'CONTINUE',
  'ADAPT',
  'STEP_UP',
  'STEP_DOWN',
  'REFER',
  'REQUEST_EHC_ASSESSMENT',
  'REMOVE_TO_N',
] as const;
export type CycleDecision = (typeof cycleDecisions)[number];

export const outcomeRatings = ['NOT_MET', 'PARTLY_MET', 'MET', 'EXCEEDED'] as const;
export type OutcomeRating = (typeof outcomeRatings)[number];

export const plan = provisionSchema.table('plan', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  title: text().notNull(),
  summary: text().notNull().default(''),
  startsOn: day().notNull(),
  closedOn: day(),
  sharedWithFamilyOn: day(),
  version: integer().notNull().default(1),
});

/** One round of assess, plan, do and review. */
export const cycle = provisionSchema.table('cycle', {
  id: uuid().primaryKey(),
  planId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  number: smallint().notNull(),
  startsOn: day().notNull(),
  reviewAgreedOn: day().notNull(),
  reviewedOn: day(),
  needCodes: text().array().notNull().default([]),
  analysis: text().notNull().default(''),
  strategies: text().notNull().default(''),
  delivery: text().notNull().default(''),
  impact: text().notNull().default(''),
  pupilView: text().notNull().default(''),
  parentView: text().notNull().default(''),
  staffView: text().notNull().default(''),
  attendees: text().notNull().default(''),
  agreedByName: text(),
  agreedOn: day(),
  decision: text().$type<CycleDecision>(),
  version: integer().notNull().default(1),
});

/** What one member of staff adds to a cycle. */
export const cycleContribution = provisionSchema.table('cycle_contribution', {
  id: uuid().primaryKey(),
  cycleId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  byId: uuid().notNull(),
  staffView: text().notNull().default(''),
  pupilView: text().notNull().default(''),
  delivery: text().notNull().default(''),
  contributedAt: timestamp({ mode: 'string', withTimezone: true }).notNull(),
  version: integer().notNull().default(1),
});

export const outcome = provisionSchema.table('outcome', {
  id: uuid().primaryKey(),
  cycleId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  position: smallint().notNull(),
  text: text().notNull(),
  measure: text(),
  baseline: text(),
  baselineOn: day(),
  target: text(),
  endMeasure: text(),
  endOn: day(),
  rating: text().$type<OutcomeRating>(),
  version: integer().notNull().default(1),
});

/** One thing done for one child. */
export const provisionLine = provisionSchema.table('provision_line', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  cycleId: uuid(),
  groupId: uuid(),
  what: text().notNull(),
  needCode: text(),
  deliveredById: uuid(),
  groupSize: smallint().notNull(),
  minutes: smallint().notNull(),
  timesPerWeek: smallint().notNull(),
  weeks: smallint().notNull(),
  startsOn: day().notNull(),
  endsOn: day(),
  promisedMinutesPerWeek: integer(),
  version: integer().notNull().default(1),
});

/** Apart from the line, since few may see what a person's time costs. Pence. */
export const provisionCost = provisionSchema.table('provision_cost', {
  lineId: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  hourlyPence: integer().notNull(),
  resourcesPence: integer().notNull().default(0),
});

export const deliveredSession = provisionSchema.table('delivered_session', {
  id: uuid().primaryKey(),
  lineId: uuid().notNull(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  deliveredOn: day().notNull(),
  minutes: smallint().notNull(),
  wasAbsent: boolean().notNull().default(false),
  note: text(),
  byId: uuid().notNull(),
  recordedAt: timestamp({ mode: 'string', withTimezone: true }).notNull(),
});

export type PlanRow = typeof plan.$inferSelect;
export type NewPlan = typeof plan.$inferInsert;
export type CycleRow = typeof cycle.$inferSelect;
export type NewCycle = typeof cycle.$inferInsert;
export type CycleContributionRow = typeof cycleContribution.$inferSelect;
export type NewCycleContribution = typeof cycleContribution.$inferInsert;
export type OutcomeRow = typeof outcome.$inferSelect;
export type NewOutcome = typeof outcome.$inferInsert;
export type ProvisionLineRow = typeof provisionLine.$inferSelect;
export type NewProvisionLine = typeof provisionLine.$inferInsert;
export type ProvisionCostRow = typeof provisionCost.$inferSelect;
export type NewProvisionCost = typeof provisionCost.$inferInsert;
export type DeliveredSessionRow = typeof deliveredSession.$inferSelect;
export type NewDeliveredSession = typeof deliveredSession.$inferInsert;
