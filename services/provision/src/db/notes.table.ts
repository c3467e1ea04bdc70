import { boolean, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

export const observationKinds = ['NOTE', 'OBSERVATION', 'ASSESSMENT', 'FAMILY_CONTACT'] as const;
export type ObservationKind = (typeof observationKinds)[number];

export const concernSources = ['STAFF', 'PARENT', 'PUPIL', 'AGENCY'] as const;
export type ConcernSource = (typeof concernSources)[number];

export const concernDecisions = ['MONITOR', 'SEN_SUPPORT', 'REFER', 'REQUEST_EHC', 'NO_ACTION'] as const;
export type ConcernDecision = (typeof concernDecisions)[number];

/** The one-page profile of a child at one school. */
export const profile = provisionSchema.table('profile', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  whatMatters: text().notNull().default(''),
  whatHelps: text().notNull().default(''),
  whatToAvoid: text().notNull().default(''),
  strategies: text().notNull().default(''),
  sharedWithFamilyOn: day(),
  byId: uuid().notNull(),
  updatedAt: timestamp({ mode: 'string', withTimezone: true }).notNull(),
  version: integer().notNull().default(1),
});

/** A note. A sealed one keeps its text in `sealedText`. */
export const observation = provisionSchema.table('observation', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  kind: text().$type<ObservationKind>().notNull(),
  observedOn: day().notNull(),
  text: text(),
  isSealed: boolean().notNull().default(false),
  byId: uuid().notNull(),
  recordedAt: timestamp({ mode: 'string', withTimezone: true }).notNull(),
  version: integer().notNull().default(1),
});

export const sealedReader = provisionSchema.table('sealed_reader', {
  observationId: uuid().notNull(),
  personId: uuid().notNull(),
  schoolId: uuid().notNull(),
});

export const sealedText = provisionSchema.table('sealed_text', {
  observationId: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  text: text().notNull(),
});

export const concern = provisionSchema.table('concern', {
  id: uuid().primaryKey(),
  pupilId: uuid().notNull(),
  schoolId: uuid().notNull(),
  raisedOn: day().notNull(),
  raisedFrom: text().$type<ConcernSource>().notNull(),
  text: text().notNull(),
  schoolView: text(),
  decision: text().$type<ConcernDecision>(),
  decidedOn: day(),
  byId: uuid().notNull(),
  version: integer().notNull().default(1),
});

export type ProfileRow = typeof profile.$inferSelect;
export type NewProfile = typeof profile.$inferInsert;
export type ObservationRow = typeof observation.$inferSelect;
export type NewObservation = typeof observation.$inferInsert;
export type NewSealedReader = typeof sealedReader.$inferInsert;
export type NewSealedText = typeof sealedText.$inferInsert;
export type ConcernRow = typeof concern.$inferSelect;
export type NewConcern = typeof concern.$inferInsert;
