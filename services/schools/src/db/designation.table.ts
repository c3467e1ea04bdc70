import { boolean, date, integer, numeric, text, uuid } from 'drizzle-orm/pg-core';
import type { DesignationBasis, TeachingCommitment } from '@hedgerow/rules';
import { schoolsSchema } from './schema.ts';

export const teachingCommitments = ['NONE', 'SOME', 'SIGNIFICANT'] as const satisfies readonly TeachingCommitment[];

/** A person as SENCo of one school; both days count. */
export const designation = schoolsSchema.table('designation', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  basis: text().$type<DesignationBasis>(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  contractedHours: numeric({ precision: 4, scale: 1, mode: 'number' }),
  classTeachingCommitment: text().$type<TeachingCommitment>().notNull(),
  isHead: boolean().notNull().default(false),
  firstBecameSencoOn: date({ mode: 'string' }).notNull(),
  sharingReviewedOn: date({ mode: 'string' }),
  sharingReviewFindings: text(),
  version: integer().notNull().default(1),
});

export type DesignationRow = typeof designation.$inferSelect;
export type NewDesignation = typeof designation.$inferInsert;
