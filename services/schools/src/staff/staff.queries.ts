import { and, asc, desc, eq, ilike, or, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { lastsBeyond, lastsOn } from '../db/dated.ts';
import {
  employment,
  person,
  type EmploymentRow,
  type NewEmployment,
  type NewPerson,
  type PersonRow,
} from '../db/staff.table.ts';

export type { Named } from '../reference/publish-person.ts';

/** People by id, those whom the actor sees through a job, a designation, a class or a role. */
export async function peopleById(tx: ReadTx, ids: readonly string[]): Promise<PersonRow[]> {
  return tx.db.select().from(person).where(anyOf(person.id, ids));
}

export async function findPerson(tx: ReadTx, id: string): Promise<PersonRow | undefined> {
  return (await peopleById(tx, [id]))[0];
}

/** One person, held until the transaction ends; undefined where the actor may not change the name. */
export async function lockPerson(tx: WriteTx, id: string): Promise<PersonRow | undefined> {
  return (await tx.db.select().from(person).where(eq(person.id, id)).for('update'))[0];
}

/** Kept without being read back: a new person is seen only once a job or a role is recorded. */
export async function insertPerson(tx: WriteTx, row: NewPerson): Promise<void> {
  await tx.db.insert(person).values(row);
}

export async function renamePerson(
  tx: WriteTx,
  id: string,
  names: { readonly givenName: string; readonly familyName: string },
): Promise<PersonRow | undefined> {
  const [row] = await tx.db
    .update(person)
    .set({ ...names, version: sql`${person.version} + 1` })
    .where(eq(person.id, id))
    .returning();
  return row;
}

const newestFirst = [desc(employment.startsOn), asc(employment.id)] as const;

/** Jobs at places, heads first, then by name. */
export async function employmentsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<EmploymentRow[]> {
  const rows = await tx.db
    .select({ employment })
    .from(employment)
    .innerJoin(person, eq(person.id, employment.personId))
    .where(anyOf(employment.schoolId, schoolIds))
    .orderBy(desc(employment.isHead), asc(person.familyName), asc(person.givenName), asc(employment.id));
  return rows.map((row) => row.employment);
}

/** Jobs of people, the newest first. */
export async function employmentsByPerson(tx: ReadTx, personIds: readonly string[]): Promise<EmploymentRow[]> {
  return tx.db
    .select()
    .from(employment)
    .where(anyOf(employment.personId, personIds))
    .orderBy(...newestFirst);
}

/** Jobs of one person at one place that last on the day or begin later. */
export async function jobsAt(tx: ReadTx, schoolId: string, personId: string, day: string): Promise<EmploymentRow[]> {
  return tx.db
    .select()
    .from(employment)
    .where(and(eq(employment.schoolId, schoolId), eq(employment.personId, personId), lastsBeyond(employment, day)))
    .orderBy(...newestFirst);
}

export async function findEmployment(tx: ReadTx, id: string): Promise<EmploymentRow | undefined> {
  return (await tx.db.select().from(employment).where(eq(employment.id, id)))[0];
}

export async function lockEmployment(tx: WriteTx, id: string): Promise<EmploymentRow | undefined> {
  return (await tx.db.select().from(employment).where(eq(employment.id, id)).for('update'))[0];
}

export async function insertEmployment(tx: WriteTx, row: NewEmployment): Promise<EmploymentRow | undefined> {
  return (await tx.db.insert(employment).values(row).returning())[0];
}

/** Changes what is given and raises the version. */
export async function updateEmployment(
  tx: WriteTx,
  id: string,
  changes: Partial<NewEmployment>,
): Promise<EmploymentRow | undefined> {
  const [row] = await tx.db
    .update(employment)
    .set({ ...changes, version: sql`${employment.version} + 1` })
    .where(eq(employment.id, id))
    .returning();
  return row;
}

/** Staff of today for the command palette, by part of the name; the search begins with the staff within reach. */
export async function searchStaff(tx: ReadTx, text: string, limit: number): Promise<PersonRow[]> {
  const part = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const fullName = sql`${person.givenName} || ' ' || ${person.familyName}`;
  const reversed = sql`${person.familyName} || ' ' || ${person.givenName}`;
  return tx.db
    .selectDistinct({
      id: person.id,
      givenName: person.givenName,
      familyName: person.familyName,
      version: person.version,
    })
    .from(employment)
    .innerJoin(person, eq(person.id, employment.personId))
    .where(
      and(
        sql`${employment.schoolId} = any ((select access.school_ids('staff.read'))::uuid[])`,
        lastsOn(employment, tx.actor.today),
        or(ilike(fullName, part), ilike(reversed, part)),
      ),
    )
    .orderBy(asc(person.familyName), asc(person.givenName), asc(person.id))
    .limit(limit);
}
