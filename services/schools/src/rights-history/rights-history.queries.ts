import type { Role } from '@hedgerow/authz';
import type { ReadTx } from '@hedgerow/db';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { assignmentChange, type AssignmentChangeRow } from '../db/assignment-change.table.ts';

/** Of what the history is asked: one school, or one organisation itself. */
export type HistoryScope = { readonly schoolId: string } | { readonly organisationId: string };

/** Changes of roles over one scope, the newest first. */
export async function roleChanges(
  tx: ReadTx,
  scope: HistoryScope,
  limit: number,
  before: { readonly at: string; readonly position: number } | null,
): Promise<AssignmentChangeRow[]> {
  const over =
    'schoolId' in scope
      ? eq(assignmentChange.schoolId, scope.schoolId)
      : and(eq(assignmentChange.organisationId, scope.organisationId), isNull(assignmentChange.schoolId));
  return tx.db
    .select()
    .from(assignmentChange)
    .where(
      and(
        over,
        before === null
          ? undefined
          : sql`(${assignmentChange.at}, ${assignmentChange.position}) < (${before.at}::timestamptz, ${before.position})`,
      ),
    )
    .orderBy(desc(assignmentChange.at), desc(assignmentChange.position))
    .limit(limit);
}

/** A right that reached a school on a day, as was known at the end of it. */
export interface RightRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly grantedBy: string | null;
  readonly grantedAt: string;
}

/** Rights that reached a school on a day; none where the actor sees no roles there. */
export async function rightsOn(tx: ReadTx, schoolId: string, day: string): Promise<RightRow[]> {
  return tx.sql<RightRow[]>`
    select r.assignment_id as id, r.person_id as "personId", r.role, r.organisation_id as "organisationId", r.starts_on as "startsOn", r.ends_on as "endsOn",
      r.granted_by as "grantedBy", r.granted_at as "grantedAt"
    from access.rights_on(${schoolId}, ${day}) r left join reference.person p using (person_id)
    order by p.family_name, p.given_name, r.assignment_id`;
}
