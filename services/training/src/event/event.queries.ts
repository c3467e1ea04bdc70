import { and, asc, eq, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { decodeDateCursor } from '@hedgerow/service-kit';
import { competence, type CompetenceRow } from '../db/competence.table.ts';
import {
  booking,
  eventCompetence,
  trainingEvent,
  type BookingRow,
  type BookingStatus,
  type NewBooking,
  type NewTrainingEvent,
  type TrainingEventRow,
} from '../db/training-event.table.ts';

/** Events by id, those in reach. */
export function eventsById(tx: ReadTx, ids: readonly string[]): Promise<TrainingEventRow[]> {
  return tx.db.select().from(trainingEvent).where(anyOf(trainingEvent.id, ids));
}

/** Which part of a school's programme to list. */
export interface ProgrammePart {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** A school's programme by (date, id): its own events and those of the organisations that hold it today. */
export function eventsOfSchool(
  tx: ReadTx,
  schoolId: string,
  part: ProgrammePart,
  limit: number,
): Promise<TrainingEventRow[]> {
  const after = part.after ? decodeDateCursor(part.after) : undefined;
  return tx.db
    .select()
    .from(trainingEvent)
    .where(
      and(
        sql`(${trainingEvent.schoolId} = ${schoolId} or ${trainingEvent.organisationId} = any (array(
        select o.organisation_id from training.organisations_of_schools('training.read') o where o.school_id = ${schoolId} and o.is_current)))`,
        part.from ? sql`${trainingEvent.onDate} >= ${part.from}` : undefined,
        part.until ? sql`${trainingEvent.onDate} <= ${part.until}` : undefined,
        after === undefined
          ? undefined
          : sql`(${trainingEvent.onDate}, ${trainingEvent.id}) > (${after.on}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(trainingEvent.onDate), asc(trainingEvent.id))
    .limit(limit);
}

/** What some events teach. */
export async function competencesOfEvents(
  tx: ReadTx,
  eventIds: readonly string[],
): Promise<readonly (CompetenceRow & { eventId: string })[]> {
  const rows = await tx.db
    .select({ eventId: eventCompetence.eventId, competence })
    .from(eventCompetence)
    .innerJoin(competence, eq(competence.id, eventCompetence.competenceId))
    .where(anyOf(eventCompetence.eventId, eventIds))
    .orderBy(asc(competence.name), asc(competence.id));
  return rows.map((row) => ({ ...row.competence, eventId: row.eventId }));
}

/** Who is booked at some events, from the viewer's schools. */
export function bookingsOfEvents(tx: ReadTx, eventIds: readonly string[]): Promise<BookingRow[]> {
  return tx.db.select().from(booking).where(anyOf(booking.eventId, eventIds)).orderBy(asc(booking.id));
}

/** How many places are gone at some events, over all schools. */
export async function placesTaken(
  tx: ReadTx,
  eventIds: readonly string[],
): Promise<readonly { eventId: string; taken: number }[]> {
  return tx.sql<
    { eventId: string; taken: number }[]
  >`select event_id as "eventId", taken from training.places_taken(${[...eventIds]}::uuid[])`;
}

/**
 * Holds an event against a second booking of its last place until the transaction ends. Not a row lock: who may book at a
 * trust's event may not change the event.
 */
export async function holdEvent(tx: WriteTx, eventId: string): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`training.event:${eventId}`}, 0))`;
}

export async function insertEvent(
  tx: WriteTx,
  values: NewTrainingEvent,
  competenceIds: readonly string[],
): Promise<TrainingEventRow> {
  const [row] = await tx.db.insert(trainingEvent).values(values).returning();
  if (row === undefined) throw new Error('The event was not kept.');
  if (competenceIds.length > 0)
    await tx.db
      .insert(eventCompetence)
      .values(competenceIds.map((competenceId) => ({ eventId: row.id, competenceId })));
  return row;
}

export async function insertBooking(tx: WriteTx, values: NewBooking): Promise<BookingRow> {
  const [row] = await tx.db.insert(booking).values(values).returning();
  if (row === undefined) throw new Error('The booking was not kept.');
  return row;
}

/** Locks some bookings of one event, made by one school. */
export function lockBookings(
  tx: WriteTx,
  eventId: string,
  schoolId: string,
  ids: readonly string[],
): Promise<BookingRow[]> {
  return tx.db
    .select()
    .from(booking)
    .where(and(eq(booking.eventId, eventId), eq(booking.schoolId, schoolId), anyOf(booking.id, ids)))
    .orderBy(asc(booking.id))
    .for('update');
}

export async function markBookings(tx: WriteTx, ids: readonly string[], status: BookingStatus): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .update(booking)
    .set({ status, version: sql`${booking.version} + 1` })
    .where(anyOf(booking.id, ids));
}
