import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { bulkInsert, drizzleOver, type Sql, type TransactionSql } from '@hedgerow/db';
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

/**
 * Fills the provision service in one transaction. What is due follows from the records by the rules that the operations
 * use; places and their calendars are read from `reference`, so seed the schools first.
 *
 * @param sql a connection as `hedgerow_seed`
 * @throws {RangeError} where a seeded date cannot be counted
 */
export async function seed(sql: Sql, data: ProvisionSeed): Promise<void> {
  await sql.begin(async (tx) => {
    await insertRows(tx, pupil, data.pupils.map(pupilRow));
    await insertRows(tx, pupilFile, filesOf(data));
    await insertRows(tx, enrolment, data.enrolments);
    await insertRows(tx, contact, data.contacts);
    await insertRows(tx, senStatus, data.statuses);
    await insertRows(tx, need, data.needs);
    await insertRows(tx, profile, data.profiles);
    await insertNotes(tx, data.observations);
    await insertRows(tx, concern, data.concerns);
    await insertRows(tx, plan, data.plans);
    await insertRows(tx, cycle, data.cycles);
    await insertRows(tx, cycleContribution, data.contributions);
    await insertRows(tx, outcome, data.outcomes);
    await insertRows(tx, provisionLine, data.lines);
    await insertRows(tx, provisionCost, data.costs);
    await insertRows(tx, deliveredSession, data.sessions);
    await insertRows(tx, ehcRequest, data.ehcRequests);
    await insertRows(tx, ehcException, data.ehcExceptions);
    await insertRows(tx, ehcPlan, data.ehcPlans);
    await insertRows(tx, maintainingCouncil, data.councils);
    await insertRows(tx, annualReview, data.reviews);
    await insertRows(tx, familyMeeting, data.meetings);
    await insertRows(tx, agreement, data.agreements);
    await insertRows(tx, twoYearCheck, data.checks);
    await insertRows(tx, receptionHandover, data.handovers);
    const duties = await seededDuties(drizzleOver(tx), data);
    await insertRows(
      tx,
      duty,
      duties.map(({ row }) => row),
    );
    await insertRows(
      tx,
      dutySubject,
      duties.map(({ subject }) => subject),
    );
  });
}

/** Inserts rows of one table, which the compiler holds to its columns. */
function insertRows<Table extends PgTable>(
  tx: TransactionSql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  return bulkInsert(tx, `provision.${getTableName(table)}`, rows);
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

async function insertNotes(tx: TransactionSql, notes: readonly ObservationSeed[]): Promise<void> {
  const isSealed = ({ sealedFor }: ObservationSeed): boolean => sealedFor !== undefined && sealedFor.length > 0;
  await insertRows(
    tx,
    observation,
    notes.map((note) => ({
      ...withoutReaders(note),
      isSealed: isSealed(note),
      text: isSealed(note) ? null : note.text,
    })),
  );
  const sealed = notes.filter(isSealed);
  await insertRows(
    tx,
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
    tx,
    sealedText,
    sealed.map(({ id, schoolId, text }) => ({ observationId: id, schoolId, text })),
  );
}

function withoutReaders({ sealedFor: _readers, ...note }: ObservationSeed) {
  return note;
}
