import { pgSchema } from 'drizzle-orm/pg-core';

/** The Postgres schema of this service. Column names are the snake_case of the keys. */
export const agenciesSchema = pgSchema('agencies');
