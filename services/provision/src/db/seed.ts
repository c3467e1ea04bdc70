import type { PgTable } from 'drizzle-orm/pg-core';
import { drizzleOver, type DrizzleTx, type Sql } from '@hedgerow/db';
import { nameKeys } from '../names.ts';
import { duty, dutySubject } from './duty.table.ts';
import { annualReview, ehcException, ehcPlan, ehcRequest, maintainingCouncil } from './ehc.table.ts';
import { agreement, familyMeeting, receptionHandover, twoYearCheck } from './family.table.ts';
import { concern, observation, profile, sealedReader, sealedText } from './notes.table.ts';
import {
  cycle,
  cycleContribution,
  deliveredSession,
  outcome,
  plan,
  provisionCost,
  provisionLine,
} from './plan.table.ts';
import { contact, enrolment, need, pupil, pupilFile, senStatus, type NewPupilFile } from './pupil.table.ts';
import { seededDuties } from './seed-duties.ts';
import type { ObservationSeed, ProvisionSeed, PupilSeed } from './seed-types.ts';

export type { ObservationSeed, ProvisionSeed, PupilSeed } from './seed-types.ts';

/** Postgres takes at most 65,535 parameters in one statement. */
const parametersAtOnce = 40_000;

/**
 * Fills the provision service in one transaction. What is due follows from the records by the rules that the operations
 * use; places and their calendars are read from `reference`, so seed the schools first.
 *
 * @param sql a connection as `hedgerow_seed`
 * @throws {RangeError} where a seeded date cannot be counted
 */
export async function seed(sql: Sql, data: ProvisionSeed): Promise<void> {
  await sql.begin(async (tx) => {
    const db = drizzleOver(tx);
    await insertRows(db, pupil, data.pupils.map(pupilRow));
    await insertRows(db, pupilFile, filesOf(data));
    await insertRows(db, enrolment, data.enrolments);
    await insertRows(db, contact, data.contacts);
    await insertRows(db, senStatus, data.statuses);
    await insertRows(db, need, data.needs);
    await insertRows(db, profile, data.profiles);
    await insertNotes(db, data.observations);
    await insertRows(db, concern, data.concerns);
    await insertRows(db, plan, data.plans);
    await insertRows(db, cycle, data.cycles);
    await insertRows(db, cycleContribution, data.contributions);
    await insertRows(db, outcome, data.outcomes);
    await insertRows(db, provisionLine, data.lines);
    await insertRows(db, provisionCost, data.costs);
    await insertRows(db, deliveredSession, data.sessions);
    await insertRows(db, ehcRequest, data.ehcRequests);
    await insertRows(db, ehcException, data.ehcExceptions);
    await insertRows(db, ehcPlan, data.ehcPlans);
    await insertRows(db, maintainingCouncil, data.councils);
    await insertRows(db, annualReview, data.reviews);
    await insertRows(db, familyMeeting, data.meetings);
    await insertRows(db, agreement, data.agreements);
    await insertRows(db, twoYearCheck, data.checks);
    await insertRows(db, receptionHandover, data.handovers);
    const duties = await seededDuties(db, data);
    await insertRows(
      db,
      duty,
      duties.map(({ row }) => row),
    );
    await insertRows(
      db,
      dutySubject,
      duties.map(({ subject }) => subject),
    );
  });
}

async function insertRows<Table extends PgTable>(
  db: DrizzleTx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const width = Math.max(
    1,
    Object.keys(rows[0] ?? {}).length,
    ...rows.slice(0, 100).map((row) => Object.keys(row).length),
  );
  const atOnce = Math.max(1, Math.floor(parametersAtOnce / (width * 2)));
  for (let start = 0; start < rows.length; start += atOnce)
    await db.insert(table).values(rows.slice(start, start + atOnce));
}

function pupilRow(child: PupilSeed) {
  return { ...child, ...nameKeys({ ...child, preferredName: child.preferredName ?? null }) };
}

/** One file for each child and school, opened with the first enrolment there. */
function filesOf({ enrolments }: ProvisionSeed): NewPupilFile[] {
  const files = new Map<string, NewPupilFile>();
  for (const { pupilId, schoolId, startsOn } of enrolments.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const key = `${pupilId} ${schoolId}`;
    if (!files.has(key)) files.set(key, { pupilId, schoolId, openedOn: startsOn });
  }
  return [...files.values()];
}

async function insertNotes(db: DrizzleTx, notes: readonly ObservationSeed[]): Promise<void> {
  const isSealed = ({ sealedFor }: ObservationSeed): boolean => sealedFor !== undefined && sealedFor.length > 0;
  await insertRows(
    db,
    observation,
    notes.map((note) => ({
      ...withoutReaders(note),
      isSealed: isSealed(note),
      text: isSealed(note) ? null : note.text,
    })),
  );
  const sealed = notes.filter(isSealed);
  await insertRows(
    db,
    sealedReader,
    sealed.flatMap((note) =>
      [...new Set([note.byId, ...(note.sealedFor ?? [])])].map((personId) => ({
        observationId: note.id,
        personId,
        schoolId: note.schoolId,
      })),
    ),
  );
  await insertRows(
    db,
    sealedText,
    sealed.map(({ id, schoolId, text }) => ({ observationId: id, schoolId, text })),
  );
}

function withoutReaders({ sealedFor: _readers, ...note }: ObservationSeed) {
  return note;
}
