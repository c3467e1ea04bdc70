import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, training } from './schema.ts';

/** That a DBS check was seen; never the certificate. */
export const dbsCheck = training.table('dbs_check', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  issuedOn: day().notNull(),
  workforce: text().$type<DbsWorkforce>().notNull(),
  certificateLastFour: text(),
  isOnUpdateService: boolean().notNull().default(false),
  recheckDueOn: day(),
  supersededOn: day(),
  version: integer().notNull().default(1),
});

/** What a school has decided about its staff records. */
export const schoolPolicy = training.table('school_policy', {
  schoolId: uuid().primaryKey(),
  dbsRecheckMonths: integer(),
  version: integer().notNull().default(1),
});

export const dbsWorkforces = ['CHILD', 'ADULT', 'CHILD_AND_ADULT', 'OTHER'] as const;
export type DbsWorkforce = (typeof dbsWorkforces)[number];

export type DbsCheckRow = typeof dbsCheck.$inferSelect;
export type NewDbsCheck = typeof dbsCheck.$inferInsert;
export type SchoolPolicyRow = typeof schoolPolicy.$inferSelect;
