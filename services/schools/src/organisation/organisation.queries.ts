import { and, asc, count, countDistinct, desc, eq, exists, inArray, not, sql } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import { assignment } from '../db/assignment.table.ts';
import { lastsOn } from '../db/dated.ts';
import { designation } from '../db/designation.table.ts';
import {
  membership,
  organisation,
  type MembershipRow,
  type NewMembership,
  type OrganisationRow,
} from '../db/organisation.table.ts';
import { school } from '../db/school.table.ts';

/** Organisations by id, those within the actor's reach. */
export async function organisationsById(tx: ReadTx, ids: readonly string[]): Promise<OrganisationRow[]> {
  return tx.db.select().from(organisation).where(anyOf(organisation.id, ids));
}

/** Organisations over which the actor holds a role today, by name. */
export async function ownOrganisations(tx: ReadTx): Promise<OrganisationRow[]> {
  const own = tx.db
    .select({ id: assignment.organisationId })
    .from(assignment)
    .where(and(eq(assignment.personId, tx.actor.personId), lastsOn(assignment, tx.actor.today)));
  return tx.db
    .select()
    .from(organisation)
    .where(inArray(organisation.id, own))
    .orderBy(asc(organisation.name), asc(organisation.id));
}

/** One organisation, held until the transaction ends; undefined where the actor may not change it. */
export async function lockOrganisation(tx: WriteTx, id: string): Promise<OrganisationRow | undefined> {
  return (await tx.db.select().from(organisation).where(eq(organisation.id, id)).for('update'))[0];
}

export async function setThreshold(
  tx: WriteTx,
  id: string,
  areaSencoThreshold: number,
): Promise<OrganisationRow | undefined> {
  const [row] = await tx.db
    .update(organisation)
    .set({ areaSencoThreshold, version: sql`${organisation.version} + 1` })
    .where(eq(organisation.id, id))
    .returning();
  return row;
}

export async function setSecondFactor(
  tx: WriteTx,
  id: string,
  requiresSecondFactor: boolean,
): Promise<OrganisationRow | undefined> {
  const [row] = await tx.db
    .update(organisation)
    .set({ requiresSecondFactor, version: sql`${organisation.version} + 1` })
    .where(eq(organisation.id, id))
    .returning();
  return row;
}

/** Memberships of places, the newest first. */
export async function membershipsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<MembershipRow[]> {
  return tx.db
    .select()
    .from(membership)
    .where(anyOf(membership.schoolId, schoolIds))
    .orderBy(desc(membership.startsOn), asc(membership.id));
}

export async function findMembership(tx: ReadTx, id: string): Promise<MembershipRow | undefined> {
  return (await tx.db.select().from(membership).where(eq(membership.id, id)))[0];
}

/** Memberships of one place in one organisation that last on the day or begin later. */
export async function standingMemberships(
  tx: ReadTx,
  schoolId: string,
  organisationId: string,
  day: string,
): Promise<MembershipRow[]> {
  const later = sql`(${membership.endsOn} is null or ${membership.endsOn} >= ${day})`;
  return tx.db
    .select()
    .from(membership)
    .where(and(eq(membership.schoolId, schoolId), eq(membership.organisationId, organisationId), later));
}

export async function insertMembership(tx: WriteTx, row: NewMembership): Promise<void> {
  await tx.db.insert(membership).values(row);
}

export async function endMembership(tx: WriteTx, id: string, endsOn: string): Promise<void> {
  await tx.db.update(membership).set({ endsOn }).where(eq(membership.id, id));
}

/** What an organisation's places look like in sum, on the actor's day. */
export interface OrganisationSums {
  readonly organisationId: string;
  readonly places: number;
  readonly settings: number;
  readonly withSenco: number;
  /** Places that regulation 49 binds and that have no SENCo. */
  readonly missing: number;
}

/** Sums of organisations over their open places; an organisation without places is missing. */
export async function sumsByOrganisation(tx: ReadTx, organisationIds: readonly string[]): Promise<OrganisationSums[]> {
  const day = tx.actor.today;
  const hasSenco = exists(
    tx.db
      .select({ one: sql`1` })
      .from(designation)
      .where(and(eq(designation.schoolId, school.id), lastsOn(designation, day))),
  );
  return tx.db
    .select({
      organisationId: membership.organisationId,
      places: count(),
      settings: sql<number>`(count(*) filter (where ${school.isEarlyYears}))::int`,
      withSenco: sql<number>`(count(*) filter (where ${hasSenco}))::int`,
      missing: sql<number>`(count(*) filter (where ${school.needsQualifiedSenco} and ${not(hasSenco)}))::int`,
    })
    .from(membership)
    .innerJoin(school, eq(school.id, membership.schoolId))
    .where(
      and(
        anyOf(membership.organisationId, organisationIds),
        lastsOn(membership, day),
        sql`(${school.closedOn} is null or ${school.closedOn} >= ${day})`,
      ),
    )
    .groupBy(membership.organisationId);
}

/** People who are Area SENCo of an organisation on the actor's day. */
export async function areaSencosByOrganisation(
  tx: ReadTx,
  organisationIds: readonly string[],
): Promise<{ readonly organisationId: string; readonly personId: string }[]> {
  const rows = await tx.db
    .selectDistinct({ organisationId: assignment.organisationId, personId: assignment.personId })
    .from(assignment)
    .where(
      and(
        eq(assignment.role, 'area_senco'),
        anyOf(assignment.organisationId, organisationIds),
        lastsOn(assignment, tx.actor.today),
      ),
    )
    .orderBy(asc(assignment.personId));
  return rows.flatMap(({ organisationId, personId }) =>
    organisationId === null ? [] : [{ organisationId, personId }],
  );
}

/** How many places belong to an organisation today: for choosing the next one's colour. */
export async function placesOf(tx: ReadTx, organisationId: string): Promise<number> {
  const [row] = await tx.db
    .select({ places: countDistinct(membership.schoolId) })
    .from(membership)
    .where(eq(membership.organisationId, organisationId));
  return row?.places ?? 0;
}
