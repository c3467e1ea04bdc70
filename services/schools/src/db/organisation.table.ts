import { boolean, date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { accessSchema, schoolsSchema } from './schema.ts';

export const organisationKinds = ['TRUST', 'FEDERATION', 'LOCAL_AUTHORITY', 'NETWORK'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What places belong to for a time. */
export const organisation = schoolsSchema.table('organisation', {
  id: uuid().primaryKey(),
  kind: text().$type<OrganisationKind>().notNull(),
  name: text().notNull(),
  groupUid: text(),
  companyNumber: text(),
  laCode: text(),
  areaSencoThreshold: smallint().notNull().default(20),
  /** Whether its staff need a second factor to sign in. */
  requiresSecondFactor: boolean().notNull().default(true),
  version: integer().notNull().default(1),
});

/** A place's time in an organisation; both days count. */
export const membership = accessSchema.table('membership', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  organisationId: uuid().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
});

export type OrganisationRow = typeof organisation.$inferSelect;
export type NewOrganisation = typeof organisation.$inferInsert;
export type MembershipRow = typeof membership.$inferSelect;
export type NewMembership = typeof membership.$inferInsert;
