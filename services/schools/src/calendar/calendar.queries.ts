import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import {
  closure,
  halfTerm,
  schoolYear,
  type ClosureRow,
  type HalfTermRow,
  type NewClosure,
  type NewHalfTerm,
  type SchoolYearRow,
} from '../db/calendar.table.ts';

/** Years that schools have entered, the newest first. */
export async function yearsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<SchoolYearRow[]> {
  return tx.db
    .select()
    .from(schoolYear)
    .where(anyOf(schoolYear.schoolId, schoolIds))
    .orderBy(desc(schoolYear.academicYear));
}

/** Every half-term of schools, in order. */
export async function halfTermsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<HalfTermRow[]> {
  return tx.db.select().from(halfTerm).where(anyOf(halfTerm.schoolId, schoolIds)).orderBy(asc(halfTerm.startsOn));
}

/** The half-term of each school that today is in; in a holiday the one that comes next. */
export async function currentHalfTermBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<HalfTermRow[]> {
  return tx.db
    .selectDistinctOn([halfTerm.schoolId])
    .from(halfTerm)
    .where(and(anyOf(halfTerm.schoolId, schoolIds), gte(halfTerm.endsOn, tx.actor.today)))
    .orderBy(asc(halfTerm.schoolId), asc(halfTerm.endsOn));
}

/** Closures of schools, in order. */
export async function closuresBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<ClosureRow[]> {
  return tx.db.select().from(closure).where(anyOf(closure.schoolId, schoolIds)).orderBy(asc(closure.onDate));
}

/** The year of one school, held until the transaction ends; undefined where it is not entered, or not the actor's to change. */
export async function lockYear(
  tx: WriteTx,
  schoolId: string,
  academicYear: number,
): Promise<SchoolYearRow | undefined> {
  return (
    await tx.db
      .select()
      .from(schoolYear)
      .where(and(eq(schoolYear.schoolId, schoolId), eq(schoolYear.academicYear, academicYear)))
      .for('update')
  )[0];
}

export async function insertYear(
  tx: WriteTx,
  row: { readonly id: string; readonly schoolId: string; readonly academicYear: number },
): Promise<SchoolYearRow | undefined> {
  return (await tx.db.insert(schoolYear).values(row).returning())[0];
}

export async function raiseYearVersion(tx: WriteTx, id: string): Promise<SchoolYearRow | undefined> {
  const [row] = await tx.db
    .update(schoolYear)
    .set({ version: sql`${schoolYear.version} + 1` })
    .where(eq(schoolYear.id, id))
    .returning();
  return row;
}

/** Puts these half-terms in place of those of the year. */
export async function replaceHalfTerms(
  tx: WriteTx,
  schoolYearId: string,
  rows: readonly NewHalfTerm[],
): Promise<HalfTermRow[]> {
  await tx.db.delete(halfTerm).where(eq(halfTerm.schoolYearId, schoolYearId));
  return tx.db
    .insert(halfTerm)
    .values([...rows])
    .returning();
}

export async function halfTermsOfYear(tx: ReadTx, schoolYearId: string): Promise<HalfTermRow[]> {
  return tx.db.select().from(halfTerm).where(eq(halfTerm.schoolYearId, schoolYearId)).orderBy(asc(halfTerm.startsOn));
}

export async function findClosure(tx: ReadTx, id: string): Promise<ClosureRow | undefined> {
  return (await tx.db.select().from(closure).where(eq(closure.id, id)))[0];
}

export async function insertClosure(tx: WriteTx, row: NewClosure): Promise<ClosureRow | undefined> {
  return (await tx.db.insert(closure).values(row).returning())[0];
}

export async function deleteClosure(tx: WriteTx, id: string): Promise<void> {
  await tx.db.delete(closure).where(eq(closure.id, id));
}
