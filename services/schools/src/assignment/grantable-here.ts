import type { ReadTx } from '@hedgerow/db';
import { ownAssignments, rolesReaching } from './assignment.queries.ts';
import { grantableRoles, type GrantedRole } from './assignment.rules.ts';

/** Which roles the actor may give over one school or one organisation. */
export async function grantableHere(
  tx: ReadTx,
  schoolId: string | null,
  organisationId: string | null,
): Promise<readonly GrantedRole[]> {
  if (schoolId !== null) return grantableRoles(await rolesReaching(tx, [schoolId]), 'school');
  const held = (await ownAssignments(tx)).filter((own) => own.organisationId === organisationId);
  return grantableRoles(
    held.map(({ role }) => ({ role, reach: 'organisation' })),
    'organisation',
  );
}
