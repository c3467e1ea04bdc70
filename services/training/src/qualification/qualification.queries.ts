import { and, asc, eq, sql } from 'drizzle-orm';
import { anyOf, type DrizzleTx, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  qualification,
  sencoClock,
  type NewQualification,
  type QualificationRow,
  type SencoClockRow,
} from '../db/qualification.table.ts';
import { designation, school } from '../db/reference.table.ts';
import type { ClockFacts, DesignationFacts } from './qualification.rules.ts';

/** A designation together with whom it designates. */
export interface DesignationOfPerson extends DesignationFacts {
  readonly personId: string;
}

/** What the viewer's schools have recorded for some people, earliest first. */
export function qualificationsByStaff(tx: ReadTx, personIds: readonly string[]): Promise<QualificationRow[]> {
  return tx.db
    .select()
    .from(qualification)
    .where(anyOf(qualification.personId, personIds))
    .orderBy(asc(qualification.completedOn), asc(qualification.startedOn), asc(qualification.id));
}

/** The clocks of some people. */
export function clocksByPerson(tx: ReadTx, personIds: readonly string[]): Promise<SencoClockRow[]> {
  return tx.db.select().from(sencoClock).where(anyOf(sencoClock.personId, personIds));
}

/** Every designation of some people, as `reference` publishes them. */
export function designationsByPerson(tx: ReadTx, personIds: readonly string[]): Promise<DesignationOfPerson[]> {
  return selectDesignations(tx.db)
    .where(anyOf(designation.personId, personIds))
    .orderBy(asc(designation.startsOn), asc(designation.id));
}

/** The designations that stand in some schools on a day, the latest first. */
export function designationsBySchool(
  tx: ReadTx,
  schoolIds: readonly string[],
  today: IsoDate,
): Promise<DesignationOfPerson[]> {
  const stands = sql`${designation.startsOn} <= ${today} and (${designation.endsOn} is null or ${designation.endsOn} >= ${today})`;
  return selectDesignations(tx.db)
    .where(and(anyOf(designation.schoolId, schoolIds), stands))
    .orderBy(sql`${designation.startsOn} desc`, asc(designation.id));
}

/** Designations with what decides whether regulation 49 binds the place; to be narrowed by the caller. */
export function selectDesignations(db: DrizzleTx) {
  return db
    .select({
      id: designation.id,
      schoolId: designation.schoolId,
      personId: designation.personId,
      startsOn: designation.startsOn,
      endsOn: designation.endsOn,
      firstBecameSencoOn: designation.firstBecameSencoOn,
      place: {
        phase: school.phase,
        isEarlyYears: school.isEarlyYears,
        isMaintained: school.isMaintained,
        jurisdiction: school.jurisdiction,
      },
    })
    .from(designation)
    .innerJoin(school, eq(school.schoolId, designation.schoolId));
}

/** Locks one record for a change. Undefined when it is not there, or not in reach. */
export async function lockQualification(tx: WriteTx, id: string): Promise<QualificationRow | undefined> {
  const [row] = await tx.db.select().from(qualification).where(eq(qualification.id, id)).for('update');
  return row;
}

export async function insertQualification(tx: WriteTx, values: NewQualification): Promise<QualificationRow> {
  const [row] = await tx.db.insert(qualification).values(values).returning();
  if (row === undefined) throw new Error('The qualification was not kept.');
  return row;
}

/** Closes a course under way with its award. */
export async function completeQualification(
  tx: WriteTx,
  id: string,
  award: Pick<NewQualification, 'startedOn' | 'completedOn' | 'provider' | 'evidence'>,
): Promise<QualificationRow> {
  const [row] = await tx.db
    .update(qualification)
    .set({ ...award, version: sql`${qualification.version} + 1` })
    .where(eq(qualification.id, id))
    .returning();
  if (row === undefined) throw new Error('The qualification was not kept.');
  return row;
}

/** Makes the clock of a person where there is none, and locks it: whoever sets it waits here for the other. */
export async function lockClock(tx: WriteTx, personId: string): Promise<SencoClockRow | undefined> {
  await tx.db.insert(sencoClock).values({ personId }).onConflictDoNothing();
  const [row] = await tx.db.select().from(sencoClock).where(eq(sencoClock.personId, personId)).for('update');
  return row;
}

export async function updateClock(tx: WriteTx, personId: string, facts: ClockFacts): Promise<void> {
  await tx.db.update(sencoClock).set(facts).where(eq(sencoClock.personId, personId));
}
