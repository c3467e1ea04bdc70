import { boolean, date, integer, numeric, text, uuid } from 'drizzle-orm/pg-core';
import { schoolsSchema } from './schema.ts';

/** A publication of a school's inclusion strategy. Cost in pounds. */
export const inclusionStrategy = schoolsSchema.table('inclusion_strategy', {
  id: uuid().primaryKey(),
  schoolId: uuid().notNull(),
  publishedOn: date({ mode: 'string' }).notNull(),
  url: text().notNull(),
  isMultiYear: boolean().notNull().default(false),
  budgetedCost: numeric({ precision: 12, scale: 2, mode: 'number' }),
  publishedBy: uuid().notNull(),
  version: integer().notNull().default(1),
});

export type StrategyRow = typeof inclusionStrategy.$inferSelect;
export type NewStrategy = typeof inclusionStrategy.$inferInsert;
