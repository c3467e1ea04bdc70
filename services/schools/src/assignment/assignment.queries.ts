import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Role } from '@hedgerow/authz';
import { anyOf, newId, type ReadTx, type WriteTx } from '@hedgerow/db';
import { assignment, type AssignmentRow, type NewAssignment } from '../db/assignment.table.ts';
import { lastsBeyond, lastsOn } from '../db/dated.ts';

/** Roles over schools, by person and start; only the actor's own where roles are not the actor's to see. */
export async function assignmentsBySchool(tx: ReadTx, schoolIds: readonly string[]): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(and(anyOf(assignment.schoolId, schoolIds), sql`${assignment.pupilId} is null`))
    .orderBy(asc(assignment.role), desc(assignment.startsOn), asc(assignment.id));
}

/** Roles over organisations. */
export async function assignmentsByOrganisation(
  tx: ReadTx,
  organisationIds: readonly string[],
): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(anyOf(assignment.organisationId, organisationIds))
    .orderBy(asc(assignment.role), desc(assignment.startsOn), asc(assignment.id));
}

/** The actor's own roles that last today. */
export async function ownAssignments(tx: ReadTx): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(and(eq(assignment.personId, tx.actor.personId), lastsOn(assignment, tx.actor.today)))
    .orderBy(asc(assignment.role), asc(assignment.startsOn), asc(assignment.id));
}

/** A role of the actor, and a school that it reaches today. */
export interface ReachingRole {
  readonly schoolId: string;
  readonly role: Role;
  /** Whether the role is held over the school itself or over an organisation that it belongs to. */
  readonly reach: 'school' | 'organisation';
}

/** Which of the actor's roles reach each of these schools today. */
export async function rolesReaching(tx: ReadTx, schoolIds: readonly string[]): Promise<ReachingRole[]> {
  const rows = await tx.sql<{ school_id: string; role: Role; reach: ReachingRole['reach'] }[]>`
    select a.school_id, a.role, 'school' as reach from access.assignment a
    where a.person_id = ${tx.actor.personId} and a.school_id = any (${[...schoolIds]}::uuid[]) and a.pupil_id is null and a.agency_id is null
      and a.starts_on <= ${tx.actor.today} and (a.ends_on is null or a.ends_on >= ${tx.actor.today})
    union
    select m.school_id, a.role, 'organisation' from access.assignment a
    join access.membership m on m.organisation_id = a.organisation_id and m.starts_on <= ${tx.actor.today} and (m.ends_on is null or m.ends_on >= ${tx.actor.today})
    where a.person_id = ${tx.actor.personId} and m.school_id = any (${[...schoolIds]}::uuid[])
      and a.starts_on <= ${tx.actor.today} and (a.ends_on is null or a.ends_on >= ${tx.actor.today})`;
  return rows.map(({ school_id: schoolId, role, reach }) => ({ schoolId, role, reach }));
}

export async function findAssignment(tx: ReadTx, id: string): Promise<AssignmentRow | undefined> {
  return (await tx.db.select().from(assignment).where(eq(assignment.id, id)))[0];
}

/** One assignment, held until the transaction ends; undefined where it is not the actor's to end. */
export async function lockAssignment(tx: WriteTx, id: string): Promise<AssignmentRow | undefined> {
  return (await tx.db.select().from(assignment).where(eq(assignment.id, id)).for('update'))[0];
}

/** The person's roles of these kinds over one scope that last on the day or begin later. */
export async function standingRoles(
  tx: ReadTx,
  of: {
    readonly personId: string;
    readonly roles: readonly Role[];
    readonly schoolId?: string | null;
    readonly organisationId?: string | null;
  },
  day: string,
): Promise<AssignmentRow[]> {
  const scope = of.schoolId
    ? eq(assignment.schoolId, of.schoolId)
    : eq(assignment.organisationId, of.organisationId ?? '');
  return tx.db
    .select()
    .from(assignment)
    .where(
      and(eq(assignment.personId, of.personId), anyOf(assignment.role, of.roles), scope, lastsBeyond(assignment, day)),
    );
}

/** Gives a role. */
export async function insertAssignment(tx: WriteTx, row: Omit<NewAssignment, 'id' | 'grantedBy'>): Promise<string> {
  const id = newId();
  await tx.db.insert(assignment).values({ ...row, id, grantedBy: tx.actor.personId });
  return id;
}

/** The last day of one role; one that has not begun by then is taken back whole. */
export async function endAssignment(tx: WriteTx, row: AssignmentRow, endsOn: string): Promise<void> {
  if (row.startsOn > endsOn && row.startsOn > tx.actor.today)
    await tx.db.delete(assignment).where(eq(assignment.id, row.id));
  else
    await tx.db
      .update(assignment)
      .set({ endsOn: endsOn < row.startsOn ? row.startsOn : endsOn, version: sql`${assignment.version} + 1` })
      .where(eq(assignment.id, row.id));
}

/**
 * Ends a role so that it no longer counts today: since both days count, its last one was yesterday. One that began today
 * or later is taken back whole; the history keeps it.
 */
export async function endAtOnce(tx: WriteTx, row: AssignmentRow, yesterday: string): Promise<void> {
  if (row.startsOn > yesterday) await tx.db.delete(assignment).where(eq(assignment.id, row.id));
  else
    await tx.db
      .update(assignment)
      .set({ endsOn: yesterday, version: sql`${assignment.version} + 1` })
      .where(eq(assignment.id, row.id));
}

/** Every administrator of an organisation, past and coming ones too. */
export async function administratorsOf(tx: ReadTx, organisationId: string): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(and(eq(assignment.organisationId, organisationId), eq(assignment.role, 'administrator')));
}

/** Cuts short every role over one school that lasts beyond the day: of one person, of the kinds given or of all. */
export async function cutRoles(
  tx: WriteTx,
  of: { readonly schoolId: string; readonly personId: string; readonly roles?: readonly Role[] },
  endsOn: string,
): Promise<void> {
  const whose = and(
    eq(assignment.schoolId, of.schoolId),
    eq(assignment.personId, of.personId),
    sql`${assignment.pupilId} is null`,
    of.roles === undefined ? undefined : anyOf(assignment.role, of.roles),
  );
  await tx.db
    .delete(assignment)
    .where(and(whose, gt(assignment.startsOn, endsOn), gt(assignment.startsOn, tx.actor.today)));
  await tx.db
    .update(assignment)
    .set({ endsOn: sql`greatest(${endsOn}::date, ${assignment.startsOn})`, version: sql`${assignment.version} + 1` })
    .where(and(whose, lastsBeyond(assignment, endsOn)));
}
