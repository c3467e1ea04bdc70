import { pgSchema } from 'drizzle-orm/pg-core';

/** The Postgres schema of this service. Column names are the snake_case of the keys. */
export const schoolsSchema = pgSchema('schools');

/** Who may see what, since when: owned by this service, asked by the policies of all four. */
export const accessSchema = pgSchema('access');

/** Facts that this service publishes for the rules of the others. */
export const referenceSchema = pgSchema('reference');
