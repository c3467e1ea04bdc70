import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  dbsCheck,
  schoolPolicy,
  type DbsCheckRow,
  type NewDbsCheck,
  type SchoolPolicyRow,
} from '../db/dbs-check.table.ts';

/** The check that counts in each of the viewer's schools, for some people; the latest issued first. */
export function currentDbsByStaff(tx: ReadTx, personIds: readonly string[]): Promise<DbsCheckRow[]> {
  return tx.db
    .select()
    .from(dbsCheck)
    .where(and(anyOf(dbsCheck.personId, personIds), isNull(dbsCheck.supersededOn)))
    .orderBy(desc(dbsCheck.issuedOn), asc(dbsCheck.id));
}

/** What some schools have decided about rechecks. */
export function policiesBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<SchoolPolicyRow[]> {
  return tx.db.select().from(schoolPolicy).where(anyOf(schoolPolicy.schoolId, schoolIds));
}

/** Locks the check that counts for one person in one school. */
export async function lockCurrentDbs(
  tx: WriteTx,
  schoolId: string,
  personId: string,
): Promise<DbsCheckRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(dbsCheck)
    .where(and(eq(dbsCheck.schoolId, schoolId), eq(dbsCheck.personId, personId), isNull(dbsCheck.supersededOn)))
    .for('update');
  return row;
}

export async function supersedeDbs(tx: WriteTx, id: string, on: IsoDate): Promise<void> {
  await tx.db
    .update(dbsCheck)
    .set({ supersededOn: on, version: sql`${dbsCheck.version} + 1` })
    .where(eq(dbsCheck.id, id));
}

export async function insertDbs(tx: WriteTx, values: NewDbsCheck): Promise<DbsCheckRow> {
  const [row] = await tx.db.insert(dbsCheck).values(values).returning();
  if (row === undefined) throw new Error('The DBS check was not kept.');
  return row;
}

/** Locks what a school has decided. Undefined where it has decided nothing. */
export async function lockPolicy(tx: WriteTx, schoolId: string): Promise<SchoolPolicyRow | undefined> {
  const [row] = await tx.db.select().from(schoolPolicy).where(eq(schoolPolicy.schoolId, schoolId)).for('update');
  return row;
}

export async function savePolicy(
  tx: WriteTx,
  schoolId: string,
  dbsRecheckMonths: number | null,
): Promise<SchoolPolicyRow> {
  const [row] = await tx.db
    .insert(schoolPolicy)
    .values({ schoolId, dbsRecheckMonths })
    .onConflictDoUpdate({
      target: schoolPolicy.schoolId,
      set: { dbsRecheckMonths, version: sql`${schoolPolicy.version} + 1` },
    })
    .returning();
  if (row === undefined) throw new Error('The policy was not kept.');
  return row;
}

/** Locks every check that counts in one school. */
export function lockChecksOfSchool(tx: WriteTx, schoolId: string): Promise<DbsCheckRow[]> {
  return tx.db
    .select()
    .from(dbsCheck)
    .where(and(eq(dbsCheck.schoolId, schoolId), isNull(dbsCheck.supersededOn)))
    .for('update');
}

/** Moves when checks are to be repeated, all in one statement. */
export async function moveRechecks(
  tx: WriteTx,
  moves: readonly { readonly id: string; readonly dueOn: IsoDate | null }[],
): Promise<void> {
  await tx.sql`
    update training.dbs_check c set recheck_due_on = m.due_on
    from unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ dueOn }) => dueOn)}::date[]) as m(id, due_on)
    where c.id = m.id`;
}
