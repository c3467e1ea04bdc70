import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, training } from './schema.ts';

/** An event of a school, or of a trust or network for all its schools. */
export const trainingEvent = training.table('training_event', {
  id: uuid().primaryKey(),
  schoolId: uuid(),
  organisationId: uuid(),
  title: text().notNull(),
  onDate: day().notNull(),
  minutes: integer(),
  provider: text(),
  place: text(),
  places: integer(),
  version: integer().notNull().default(1),
});

/** What somebody who attended is then trained in. */
export const eventCompetence = training.table(
  'event_competence',
  { eventId: uuid().notNull(), competenceId: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.eventId, table.competenceId] })],
);

/** One person's place, booked by one school, and whether they came. */
export const booking = training.table('booking', {
  id: uuid().primaryKey(),
  eventId: uuid().notNull(),
  schoolId: uuid().notNull(),
  personId: uuid().notNull(),
  status: text().$type<BookingStatus>().notNull().default('BOOKED'),
  version: integer().notNull().default(1),
});

export const bookingStatuses = ['BOOKED', 'ATTENDED', 'ABSENT', 'CANCELLED'] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

export type TrainingEventRow = typeof trainingEvent.$inferSelect;
export type NewTrainingEvent = typeof trainingEvent.$inferInsert;
export type BookingRow = typeof booking.$inferSelect;
export type NewBooking = typeof booking.$inferInsert;
