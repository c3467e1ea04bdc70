import { boolean, date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Jurisdiction } from '@hedgerow/rules';
import { schoolsSchema } from './schema.ts';

export const placeKinds = ['SCHOOL', 'SETTING', 'CHILDMINDER'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const schoolPhases = [
  'NURSERY',
  'PRIMARY',
  'MIDDLE_DEEMED_PRIMARY',
  'MIDDLE_DEEMED_SECONDARY',
  'SECONDARY',
  'SIXTEEN_PLUS',
  'ALL_THROUGH',
  'NOT_APPLICABLE',
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

/** A school, nursery, pre-school or childminder: one data controller. Its id is the `school_id` of every other table. */
export const school = schoolsSchema.table('school', {
  id: uuid().primaryKey(),
  urn: integer(),
  ofstedUrn: text(),
  laestab: text(),
  name: text().notNull(),
  shortName: text().notNull(),
  kind: text().$type<PlaceKind>().notNull(),
  phase: text().$type<SchoolPhase>().notNull(),
  establishmentTypeCode: smallint(),
  establishmentTypeName: text(),
  laCode: text().notNull(),
  laName: text().notNull(),
  street: text(),
  locality: text(),
  town: text(),
  county: text(),
  postcode: text(),
  telephone: text(),
  website: text(),
  easting: integer(),
  northing: integer(),
  lowAge: smallint(),
  highAge: smallint(),
  capacity: integer(),
  pupilsOnRoll: integer(),
  urbanRural: text(),
  jurisdiction: text().$type<Jurisdiction>().notNull().default('england'),
  isEarlyYears: boolean().notNull().default(false),
  isMaintained: boolean().notNull().default(false),
  needsQualifiedSenco: boolean().notNull().default(false),
  needsInclusionStrategy: boolean().notNull().default(false),
  colour: smallint().notNull().default(1),
  openedOn: date({ mode: 'string' }),
  closedOn: date({ mode: 'string' }),
  version: integer().notNull().default(1),
});

/** How often a place is visited by agreement; a place without a row is visited at the default interval. */
export const visitArrangement = schoolsSchema.table('visit_arrangement', {
  schoolId: uuid().primaryKey(),
  intervalWeeks: smallint().notNull(),
  version: integer().notNull().default(1),
});

export type SchoolRow = typeof school.$inferSelect;
export type NewSchool = typeof school.$inferInsert;
export type NewVisitArrangement = typeof visitArrangement.$inferInsert;
