import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { lastsBeyond, lastsOn } from '../db/dated.ts';
import { designation, type DesignationRow, type NewDesignation } from '../db/designation.table.ts';

/** Designations of schools, the newest first. */
export async function designationsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<DesignationRow[]> {
  return tx.db
    .select()
    .from(designation)
    .where(anyOf(designation.schoolId, schoolIds))
    .orderBy(desc(designation.startsOn), asc(designation.id));
}

/** Designations of people at schools within reach, the newest first. */
export async function designationsByPerson(tx: ReadTx, personIds: readonly string[]): Promise<DesignationRow[]> {
  return tx.db
    .select()
    .from(designation)
    .where(anyOf(designation.personId, personIds))
    .orderBy(desc(designation.startsOn), asc(designation.id));
}

/** Today's SENCo of each school: where two share the post, the one designated first. */
export async function currentBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<DesignationRow[]> {
  return tx.db
    .selectDistinctOn([designation.schoolId])
    .from(designation)
    .where(and(anyOf(designation.schoolId, schoolIds), lastsOn(designation, tx.actor.today)))
    .orderBy(asc(designation.schoolId), asc(designation.startsOn), asc(designation.id));
}

export async function findDesignation(tx: ReadTx, id: string): Promise<DesignationRow | undefined> {
  return (await tx.db.select().from(designation).where(eq(designation.id, id)))[0];
}

/** One designation, held until the transaction ends; undefined where the actor may not change it. */
export async function lockDesignation(tx: WriteTx, id: string): Promise<DesignationRow | undefined> {
  return (await tx.db.select().from(designation).where(eq(designation.id, id)).for('update'))[0];
}

/** Whether a person is, or is going to be, SENCo of a school on the day or later. */
export async function isDesignatedBeyond(
  tx: ReadTx,
  schoolId: string,
  personId: string,
  day: string,
): Promise<boolean> {
  const rows = await tx.db
    .select({ id: designation.id })
    .from(designation)
    .where(and(eq(designation.schoolId, schoolId), eq(designation.personId, personId), lastsBeyond(designation, day)))
    .limit(1);
  return rows.length > 0;
}

export async function insertDesignation(tx: WriteTx, row: NewDesignation): Promise<DesignationRow | undefined> {
  return (await tx.db.insert(designation).values(row).returning())[0];
}

/** Changes what is given and raises the version. */
export async function updateDesignation(
  tx: WriteTx,
  id: string,
  changes: Partial<NewDesignation>,
): Promise<DesignationRow | undefined> {
  const [row] = await tx.db
    .update(designation)
    .set({ ...changes, version: sql`${designation.version} + 1` })
    .where(eq(designation.id, id))
    .returning();
  return row;
}
