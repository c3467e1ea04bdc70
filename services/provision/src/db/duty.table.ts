import { integer, text, uuid } from 'drizzle-orm/pg-core';
import { day, provisionSchema } from './schema.ts';

/** What is owed by a date; kept by `settleDuties`, and by the seed. */
export const duty = provisionSchema.table('duty', {
  id: uuid().primaryKey(),
  rule: text().notNull(),
  schoolId: uuid().notNull(),
  owner: text().notNull(),
  ownerName: text(),
  opensOn: day(),
  dueOn: day().notNull(),
  basis: text().notNull(),
  strength: text().notNull(),
  causeType: text().notNull(),
  causeId: uuid().notNull(),
  occurrence: text().notNull().default(''),
  metOn: day(),
  exceptionCode: text(),
  exceptionFrom: day(),
  exceptionTo: day(),
  version: integer().notNull().default(1),
});

/** Whom a duty is about. */
export const dutySubject = provisionSchema.table('duty_subject', {
  dutyId: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  pupilId: uuid(),
});

export type NewDuty = typeof duty.$inferInsert;
export type NewDutySubject = typeof dutySubject.$inferInsert;
