import { date, pgSchema } from 'drizzle-orm/pg-core';
import type { IsoDate } from '@hedgerow/rules';

/** The Postgres schema of this service. Column names are the snake_case of the keys. */
export const provisionSchema = pgSchema('provision');

/** Facts that the schools service publishes. */
export const referenceSchema = pgSchema('reference');

/** A column of days, which have no time and no zone. */
export const day = () => date({ mode: 'string' }).$type<IsoDate>();

/** Columns to change: what is left out or undefined stays. */
export type Change<Row> = { readonly [Column in keyof Row]?: Row[Column] | undefined };
