import { date, pgSchema } from 'drizzle-orm/pg-core';
import type { IsoDate } from '@hedgerow/rules';

/** The Postgres schema of this service; every table is declared in it. Column names are the snake_case of the keys. */
export const training = pgSchema('training');

/** A column of days: no time, no zone. */
export const day = () => date({ mode: 'string' }).$type<IsoDate>();
