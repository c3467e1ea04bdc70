import type { Role } from '@hedgerow/authz';
import { anyOf, newId, type ReadTx, type WriteTx } from '@hedgerow/db';
import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { assignment, type AssignmentRow } from '../db/assignment.table.ts';

/** Whether somebody can sign in: `NONE` was never invited, or has not accepted. */
export type SignInState = 'NONE' | 'ACTIVE' | 'DISABLED';

export interface RoleHolderRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly signIn: SignInState;
}

export interface HolderFilter {
  readonly personId: string | null;
  readonly text: string;
  readonly schoolId: string | null;
  readonly role: Role | null;
  readonly signIn: SignInState | null;
  readonly includePast: boolean;
}

/** The sort key of the last row of a page. */
export interface HolderPlace {
  readonly familyName: string;
  readonly givenName: string;
  readonly id: string;
}

/** People with roles over the places where the actor sees roles, by family name. Families are let in by their child's record and are not here. */
export async function roleHolderPage(
  tx: ReadTx,
  filter: HolderFilter,
  limit: number,
  after: HolderPlace | null,
): Promise<RoleHolderRow[]> {
  const part = `%${filter.text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return tx.sql<RoleHolderRow[]>`
    with mine as materialized (
      select (access.school_ids('role.read'))::uuid[] as schools, (access.organisation_ids('role.read'))::uuid[] as organisations
    ), held as materialized (
      select distinct a.person_id from access.assignment a, mine
      where a.agency_id is null and a.pupil_id is null
        and (a.school_id = any (mine.schools) or (a.school_id is null and a.organisation_id = any (mine.organisations)))
        and (${filter.personId}::uuid is null or a.person_id = ${filter.personId})
        and (${filter.schoolId}::uuid is null or a.school_id = ${filter.schoolId})
        and (${filter.role}::text is null or a.role = ${filter.role})
        and (${filter.includePast} or a.ends_on is null or a.ends_on >= ${tx.actor.today})
    ), listed as (
      select p.person_id as id, p.given_name, p.family_name, s.email,
        case when s.person_id is null then 'NONE' when s.is_disabled then 'DISABLED' else 'ACTIVE' end as sign_in
      from held join reference.person p using (person_id)
      left join access.sign_ins(array(select person_id from held)) s on s.person_id = held.person_id
    )
    select id, given_name as "givenName", family_name as "familyName", email, sign_in as "signIn" from listed
    where (${filter.text === ''} or given_name || ' ' || family_name ilike ${part} or family_name || ' ' || given_name ilike ${part} or email ilike ${part})
      and (${filter.signIn}::text is null or sign_in = ${filter.signIn})
      and (${after === null} or (family_name, given_name, id) > (${after?.familyName ?? ''}, ${after?.givenName ?? ''}, ${after?.id ?? null}::uuid))
    order by family_name, given_name, id limit ${limit}`;
}

/** Roles of people over the places where the actor sees roles. */
export async function assignmentsByHolder(tx: ReadTx, personIds: readonly string[]): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(
      and(
        anyOf(assignment.personId, personIds),
        isNull(assignment.pupilId),
        or(
          sql`${assignment.schoolId} = any ((select access.school_ids('role.read'))::uuid[])`,
          and(
            isNull(assignment.schoolId),
            sql`${assignment.organisationId} = any ((select access.organisation_ids('role.read'))::uuid[])`,
          ),
        ),
      ),
    )
    .orderBy(asc(assignment.role), desc(assignment.startsOn), asc(assignment.id));
}

/** A sign-in of somebody who holds or held a role where the actor sees roles. */
export interface SignIn {
  readonly personId: string;
  readonly isDisabled: boolean;
}

/** The sign-ins of these people, as far as they hold or held a role where the actor sees roles. */
export async function signInsOf(tx: ReadTx, personIds: readonly string[]): Promise<SignIn[]> {
  return tx.sql<SignIn[]>`
    select person_id as "personId", is_disabled as "isDisabled" from access.sign_ins(${[...personIds]}::uuid[])`;
}

/** Roles of one person that are the actor's to give, held until the transaction ends; also past ones. */
export async function lockRolesInReach(tx: WriteTx, personId: string): Promise<AssignmentRow[]> {
  return tx.db
    .select()
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, personId),
        isNull(assignment.pupilId),
        or(
          sql`${assignment.schoolId} = any ((select access.school_ids('role.grant'))::uuid[])`,
          and(
            isNull(assignment.schoolId),
            sql`${assignment.organisationId} = any ((select access.organisation_ids('role.grant'))::uuid[])`,
          ),
        ),
      ),
    )
    .orderBy(asc(assignment.id))
    .for('update');
}

/** Whether the person also holds a role that is not the actor's to give. */
export async function holdsElsewhere(tx: ReadTx, personId: string): Promise<boolean> {
  const [row] = await tx.sql<{ elsewhere: boolean }[]>`select access.holds_elsewhere(${personId}) as elsewhere`;
  return row?.elsewhere === true;
}

/** Removes a person's second factor, ends the sessions and writes the mail that says so; false where there is none. */
export async function removeSecondFactor(tx: WriteTx, personId: string, now: string): Promise<boolean> {
  const [row] = await tx.sql<
    { removed: boolean }[]
  >`select access.reset_second_factor(${personId}, ${newId()}, ${now}) as removed`;
  return row?.removed === true;
}

/** Closes or opens a sign-in; false where there is none to change. Closing ends its sessions. */
export async function setSignIn(tx: WriteTx, personId: string, isClosed: boolean, now: string): Promise<boolean> {
  const [row] = await tx.sql<
    { changed: boolean }[]
  >`select access.set_sign_in(${personId}, ${isClosed}, ${now}) as changed`;
  return row?.changed === true;
}
