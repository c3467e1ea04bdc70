import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import {
  classTeaching,
  schoolClass,
  type ClassRow,
  type ClassTeachingRow,
  type NewClass,
  type NewClassTeaching,
} from '../db/class.table.ts';
import { lastsBeyond } from '../db/dated.ts';

export async function classesById(tx: ReadTx, ids: readonly string[]): Promise<ClassRow[]> {
  return tx.db.select().from(schoolClass).where(anyOf(schoolClass.id, ids));
}

/** Classes of schools in every year, by year, youngest pupils and name. */
export async function classesBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<ClassRow[]> {
  return tx.db
    .select()
    .from(schoolClass)
    .where(anyOf(schoolClass.schoolId, schoolIds))
    .orderBy(desc(schoolClass.academicYear), sql`${schoolClass.yearGroups}[1]`, asc(schoolClass.name));
}

export async function findClass(tx: ReadTx, id: string): Promise<ClassRow | undefined> {
  return (await classesById(tx, [id]))[0];
}

/** One class, held until the transaction ends; undefined where the actor may not change it. */
export async function lockClass(tx: WriteTx, id: string): Promise<ClassRow | undefined> {
  return (await tx.db.select().from(schoolClass).where(eq(schoolClass.id, id)).for('update'))[0];
}

export async function insertClass(tx: WriteTx, row: NewClass): Promise<ClassRow | undefined> {
  return (await tx.db.insert(schoolClass).values(row).returning())[0];
}

/** Changes what is given and raises the version. */
export async function updateClass(tx: WriteTx, id: string, changes: Partial<NewClass>): Promise<ClassRow | undefined> {
  const [row] = await tx.db
    .update(schoolClass)
    .set({ ...changes, version: sql`${schoolClass.version} + 1` })
    .where(eq(schoolClass.id, id))
    .returning();
  return row;
}

/** Who teaches and taught classes, the latest first. */
export async function teachingByClass(tx: ReadTx, classIds: readonly string[]): Promise<ClassTeachingRow[]> {
  return tx.db
    .select()
    .from(classTeaching)
    .where(anyOf(classTeaching.classId, classIds))
    .orderBy(desc(classTeaching.startsOn), asc(classTeaching.id));
}

/** What people teach and taught at places within reach, the latest first. */
export async function teachingByPerson(tx: ReadTx, personIds: readonly string[]): Promise<ClassTeachingRow[]> {
  return tx.db
    .select()
    .from(classTeaching)
    .where(anyOf(classTeaching.personId, personIds))
    .orderBy(desc(classTeaching.startsOn), asc(classTeaching.id));
}

export async function findTeaching(tx: ReadTx, id: string): Promise<ClassTeachingRow | undefined> {
  return (await tx.db.select().from(classTeaching).where(eq(classTeaching.id, id)))[0];
}

export async function insertTeaching(tx: WriteTx, row: NewClassTeaching): Promise<void> {
  await tx.db.insert(classTeaching).values(row);
}

/** The last day of one teaching. */
export async function endTeachingOn(tx: WriteTx, id: string, endsOn: string): Promise<void> {
  await tx.db.update(classTeaching).set({ endsOn }).where(eq(classTeaching.id, id));
}

/** Cuts short what lasts beyond the day: of one class, or of one person at one school. What has not begun is taken back. */
export async function cutTeaching(
  tx: WriteTx,
  of: { readonly classId: string } | { readonly schoolId: string; readonly personId: string },
  endsOn: string,
): Promise<void> {
  const whose =
    'classId' in of
      ? eq(classTeaching.classId, of.classId)
      : and(eq(classTeaching.schoolId, of.schoolId), eq(classTeaching.personId, of.personId));
  await tx.db
    .delete(classTeaching)
    .where(and(whose, gt(classTeaching.startsOn, endsOn), gt(classTeaching.startsOn, tx.actor.today)));
  await tx.db
    .update(classTeaching)
    .set({ endsOn: sql`greatest(${endsOn}::date, ${classTeaching.startsOn})` })
    .where(and(whose, lastsBeyond(classTeaching, endsOn)));
}
