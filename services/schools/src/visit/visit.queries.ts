import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import {
  visit,
  visitChild,
  type NewVisit,
  type NewVisitChild,
  type VisitChildRow,
  type VisitRow,
} from '../db/visit.table.ts';

/** Where a page begins: after this day and id, going back in time. */
export interface VisitPlace {
  readonly visitedOn: string;
  readonly id: string;
}

/** A page of a school's visits, the newest first. */
export async function visitPage(tx: ReadTx, schoolId: string, limit: number, after?: VisitPlace): Promise<VisitRow[]> {
  const further =
    after === undefined
      ? undefined
      : sql`(${visit.visitedOn}, ${visit.id}) < (${after.visitedOn}::date, ${after.id}::uuid)`;
  return tx.db
    .select()
    .from(visit)
    .where(and(eq(visit.schoolId, schoolId), further))
    .orderBy(desc(visit.visitedOn), desc(visit.id))
    .limit(limit);
}

/** The last visit of each school. */
export async function lastVisitBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<VisitRow[]> {
  return tx.db
    .selectDistinctOn([visit.schoolId])
    .from(visit)
    .where(anyOf(visit.schoolId, schoolIds))
    .orderBy(asc(visit.schoolId), desc(visit.visitedOn), desc(visit.id));
}

export async function visitsById(tx: ReadTx, ids: readonly string[]): Promise<VisitRow[]> {
  return tx.db.select().from(visit).where(anyOf(visit.id, ids));
}

export async function findVisit(tx: ReadTx, id: string): Promise<VisitRow | undefined> {
  return (await visitsById(tx, [id]))[0];
}

/** One visit, held until the transaction ends; undefined where the actor may not change it. */
export async function lockVisit(tx: WriteTx, id: string): Promise<VisitRow | undefined> {
  return (await tx.db.select().from(visit).where(eq(visit.id, id)).for('update'))[0];
}

/** Days on which a school was visited, each once, in order. */
export async function visitDays(tx: ReadTx, schoolId: string): Promise<string[]> {
  const rows = await tx.db
    .selectDistinct({ day: visit.visitedOn })
    .from(visit)
    .where(eq(visit.schoolId, schoolId))
    .orderBy(asc(visit.visitedOn));
  return rows.map(({ day }) => day);
}

export async function insertVisit(tx: WriteTx, row: NewVisit): Promise<VisitRow | undefined> {
  return (await tx.db.insert(visit).values(row).returning())[0];
}

/** Changes what is given and raises the version. */
export async function updateVisit(tx: WriteTx, id: string, changes: Partial<NewVisit>): Promise<VisitRow | undefined> {
  const [row] = await tx.db
    .update(visit)
    .set({ ...changes, version: sql`${visit.version} + 1` })
    .where(eq(visit.id, id))
    .returning();
  return row;
}

/** Children seen on visits; none for people who may not see the children of the place. */
export async function childrenByVisit(tx: ReadTx, visitIds: readonly string[]): Promise<VisitChildRow[]> {
  return tx.db.select().from(visitChild).where(anyOf(visitChild.visitId, visitIds)).orderBy(asc(visitChild.pupilId));
}

/** Puts these children in place of those named before. */
export async function replaceChildren(tx: WriteTx, visitId: string, rows: readonly NewVisitChild[]): Promise<void> {
  await tx.db.delete(visitChild).where(eq(visitChild.visitId, visitId));
  if (rows.length > 0) await tx.db.insert(visitChild).values([...rows]);
}

/** A visit on which a child was seen. */
export interface SeenOnVisit {
  readonly pupilId: string;
  readonly visit: VisitRow;
  readonly note: string | null;
}

/** Visits on which children were seen, the newest first. */
export async function storyByPupil(tx: ReadTx, pupilIds: readonly string[]): Promise<SeenOnVisit[]> {
  return tx.db
    .select({ pupilId: visitChild.pupilId, note: visitChild.note, visit })
    .from(visitChild)
    .innerJoin(visit, eq(visit.id, visitChild.visitId))
    .where(anyOf(visitChild.pupilId, pupilIds))
    .orderBy(desc(visit.visitedOn), desc(visit.id));
}
