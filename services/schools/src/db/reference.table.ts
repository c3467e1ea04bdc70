import { boolean, date, integer, jsonb, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Jurisdiction, TeachingCommitment } from '@hedgerow/rules';
import { referenceSchema } from './schema.ts';

/** What other services know of a place. */
export const publishedSchool = referenceSchema.table('school', {
  schoolId: uuid().primaryKey(),
  urn: integer(),
  ofstedUrn: text(),
  name: text().notNull(),
  shortName: text().notNull(),
  phase: text().notNull(),
  isEarlyYears: boolean().notNull(),
  isMaintained: boolean().notNull(),
  jurisdiction: text().$type<Jurisdiction>().notNull(),
  laCode: text(),
  laName: text(),
  colour: smallint().notNull(),
  easting: integer(),
  northing: integer(),
  highAge: smallint(),
  closedOn: date({ mode: 'string' }),
});

/** School days are counted between these days. */
export const publishedHalfTerm = referenceSchema.table('half_term', {
  schoolId: uuid().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }).notNull(),
  academicYear: integer().notNull(),
  term: smallint().notNull(),
  half: smallint().notNull(),
});

export const publishedClass = referenceSchema.table('class', {
  classId: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  academicYear: integer().notNull(),
  name: text().notNull(),
  closedOn: date({ mode: 'string' }),
});

export const publishedClosure = referenceSchema.table('closure', {
  schoolId: uuid().notNull(),
  onDate: date({ mode: 'string' }).notNull(),
  kind: text().notNull(),
});

/** Who is SENCo where: the default assignee of a school's duties, and the one qualification clock of a person. */
export const publishedDesignation = referenceSchema.table('designation', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  firstBecameSencoOn: date({ mode: 'string' }),
  classTeachingCommitment: text().$type<TeachingCommitment>().notNull(),
  isHead: boolean().notNull(),
});

/** Who works where, so that no service writes at one school about somebody of another. */
export const publishedEmployment = referenceSchema.table('employment', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
});

/** Names of staff, for showing who did or does something. */
export const publishedPerson = referenceSchema.table('person', {
  personId: uuid().primaryKey(),
  givenName: text().notNull(),
  familyName: text().notNull(),
});

/** What changed; ids only. */
export const outbox = referenceSchema.table('outbox', {
  id: uuid().notNull(),
  topic: text().notNull(),
  schoolId: uuid(),
  payload: jsonb().notNull(),
});
