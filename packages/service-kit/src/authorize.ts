import type { Permission } from '@hedgerow/authz';
import type { ReadTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';

/** Where an action would happen. A child is named together with the school whose record it is. */
export interface Scope {
  readonly schoolId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly pupilId?: string | undefined;
}

/**
 * Asks Postgres, in the actor's own transaction, whether the actor holds the permission over the scope.
 *
 * @throws {AppError} `forbidden` when the actor may see the place but not do this there, else `not-found`
 */
export async function authorize(tx: ReadTx, permission: Permission, scope: Scope): Promise<void> {
  if (await isAllowed(tx, permission, scope)) return;
  const maySee = await isAllowed(tx, 'school.read', { schoolId: scope.schoolId, organisationId: scope.organisationId });
  throw new AppError(maySee ? 'forbidden' : 'not-found');
}

/** Whether the actor holds the permission over the scope. Each part given must be reached in one way at least. */
export async function isAllowed(tx: ReadTx, permission: Permission, scope: Scope): Promise<boolean> {
  const { schoolId = null, organisationId = null, agencyId = null, pupilId = null } = scope;
  const [row] = await tx.sql<{ allowed: boolean | null }[]>`
    select coalesce(${schoolId}::uuid = any (access.school_ids(${permission})), false)
      or coalesce(${organisationId}::uuid = any (access.organisation_ids(${permission})), false)
      or coalesce(${agencyId}::uuid = any (access.agency_ids(${permission})), false) as allowed`;
  if (row?.allowed === true) return true;
  if (pupilId === null) return false;
  // Reached at this school: a child registered at two is two files, and the one opens nothing of the other.
  const [child] = await tx.sql<{ allowed: boolean }[]>`
    select exists (
      select from provision.reached(${permission}) r where r.pupil_id = ${pupilId} and r.school_id = ${schoolId}
      union all
      select from provision.family_reached(${permission}) f where f.pupil_id = ${pupilId} and f.school_id = ${schoolId}
    ) as allowed`;
  return child?.allowed === true;
}
