import { and, asc, eq, ilike, inArray, isNull, gte, or, sql, type SQL } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { lastsOn } from '../db/dated.ts';
import { membership } from '../db/organisation.table.ts';
import { school, visitArrangement, type NewSchool, type SchoolRow } from '../db/school.table.ts';

/** Places by id, those within the actor's reach. */
export async function schoolsById(tx: ReadTx, ids: readonly string[]): Promise<SchoolRow[]> {
  return tx.db.select().from(school).where(anyOf(school.id, ids));
}

/** One place, or undefined where it is out of reach. */
export async function findSchool(tx: ReadTx, id: string): Promise<SchoolRow | undefined> {
  return (await schoolsById(tx, [id]))[0];
}

/** One place, held until the transaction ends; undefined where the actor may not change it. */
export async function lockSchool(tx: WriteTx, id: string): Promise<SchoolRow | undefined> {
  return (await tx.db.select().from(school).where(eq(school.id, id)).for('update'))[0];
}

/** What a list of places lets through. */
export interface SchoolFilter {
  readonly text?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly isEarlyYears?: boolean | null | undefined;
  readonly includeClosed?: boolean | null | undefined;
}

/** Where a page begins: after this name and id. */
export interface SchoolPlace {
  readonly name: string;
  readonly id: string;
}

/** A page of places by name and id. */
export async function schoolPage(
  tx: ReadTx,
  filter: SchoolFilter,
  limit: number,
  after?: SchoolPlace,
): Promise<SchoolRow[]> {
  const conditions: (SQL | undefined)[] = [
    // Said again beside the policy, so that the planner begins with the few schools within reach.
    sql`${school.id} = any ((select access.school_ids('school.read'))::uuid[])`,
    filter.includeClosed === true ? undefined : or(isNull(school.closedOn), gte(school.closedOn, tx.actor.today)),
    filter.isEarlyYears === null || filter.isEarlyYears === undefined
      ? undefined
      : eq(school.isEarlyYears, filter.isEarlyYears),
    filter.text
      ? or(ilike(school.name, containing(filter.text)), ilike(school.town, containing(filter.text)))
      : undefined,
    filter.organisationId ? inArray(school.id, membersOf(tx, filter.organisationId)) : undefined,
    after === undefined ? undefined : sql`(${school.name}, ${school.id}) > (${after.name}, ${after.id}::uuid)`,
  ];
  return tx.db
    .select()
    .from(school)
    .where(and(...conditions))
    .orderBy(asc(school.name), asc(school.id))
    .limit(limit);
}

const membersOf = (tx: ReadTx, organisationId: string) =>
  tx.db
    .select({ id: membership.schoolId })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), lastsOn(membership, tx.actor.today)));

/** Places for the command palette: by name, town, postcode, URN or LAESTAB; names that begin with the text come first. */
export async function searchSchools(tx: ReadTx, text: string, limit: number): Promise<SchoolRow[]> {
  const begins = `${literal(text)}%`;
  const matches = or(
    ilike(school.name, containing(text)),
    ilike(school.shortName, containing(text)),
    ilike(school.town, begins),
    ilike(school.postcode, begins),
    sql`${school.urn}::text like ${begins}`,
    // A converted school is found by the number that people still know.
    sql`${school.id} in (select f.school_id from reference.former_urn f where f.urn::text like ${begins})`,
    ilike(school.laestab, begins),
    ilike(school.ofstedUrn, begins),
  );
  return tx.db
    .select()
    .from(school)
    .where(
      and(
        sql`${school.id} = any ((select access.school_ids('school.read'))::uuid[])`,
        isNull(school.closedOn),
        matches,
      ),
    )
    .orderBy(sql`${school.name} not ilike ${begins}`, asc(school.name), asc(school.id))
    .limit(limit);
}

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
const containing = (text: string): string => `%${literal(text)}%`;

export async function insertSchool(tx: WriteTx, row: NewSchool): Promise<void> {
  await tx.db.insert(school).values(row);
}

/** Changes what is given and raises the version. */
export async function updateSchool(
  tx: WriteTx,
  id: string,
  changes: Partial<NewSchool>,
): Promise<SchoolRow | undefined> {
  const [row] = await tx.db
    .update(school)
    .set({ ...changes, version: sql`${school.version} + 1` })
    .where(eq(school.id, id))
    .returning();
  return row;
}

export type VisitArrangementRow = typeof visitArrangement.$inferSelect;

/** Agreed visit intervals of schools; a school without one is missing. */
export async function visitArrangements(tx: ReadTx, schoolIds: readonly string[]): Promise<VisitArrangementRow[]> {
  return tx.db.select().from(visitArrangement).where(anyOf(visitArrangement.schoolId, schoolIds));
}

/** Agrees an interval anew. */
export async function putVisitArrangement(tx: WriteTx, schoolId: string, intervalWeeks: number): Promise<void> {
  await tx.db
    .insert(visitArrangement)
    .values({ schoolId, intervalWeeks })
    .onConflictDoUpdate({
      target: visitArrangement.schoolId,
      set: { intervalWeeks, version: sql`${visitArrangement.version} + 1` },
    });
}
