import { date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { agenciesSchema } from './schema.ts';

export const agency = agenciesSchema.table('agency', {
  id: uuid().primaryKey(),
  schoolId: uuid(),
  organisationId: uuid(),
  name: text().notNull(),
  kind: text().notNull(),
  area: text(),
  website: text(),
  closedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});
export type AgencyRow = typeof agency.$inferSelect;

export const agencyService = agenciesSchema.table('agency_service', {
  id: uuid().primaryKey(),
  agencyId: uuid().notNull(),
  name: text().notNull(),
  kind: text().notNull(),
  area: text(),
  youngestAge: smallint(),
  oldestAge: smallint(),
  whoMayRefer: text(),
  route: text().notNull(),
  threshold: text(),
  minimumReviewedCycles: smallint().notNull().default(0),
  evidence: text().array().notNull().default([]),
  urgentRoute: text(),
  price: text(),
  email: text(),
  telephone: text(),
  acknowledgeWorkingDays: smallint(),
  firstContactWeeks: smallint(),
  reportWeeks: smallint(),
  verifiedOn: date({ mode: 'string' }),
  closedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});
export type ServiceRow = typeof agencyService.$inferSelect;

export const professional = agenciesSchema.table('professional', {
  id: uuid().primaryKey(),
  agencyId: uuid().notNull(),
  serviceId: uuid(),
  personId: uuid(),
  name: text().notNull(),
  jobTitle: text(),
  email: text(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});
export type ProfessionalRow = typeof professional.$inferSelect;
