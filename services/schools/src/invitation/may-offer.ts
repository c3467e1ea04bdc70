import { roleTitles, type Role } from '@hedgerow/authz';
import { decided, type Op } from '@hedgerow/service-kit';
import { notYoursToGive } from '../assignment/assignment.rules.ts';
import { grantableHere } from '../assignment/grantable-here.ts';
import type { InvitationRow } from '../db/invitation.table.ts';
import { mailInvitation, namesForMail } from './invitation.queries.ts';

type Scope = Pick<InvitationRow, 'schoolId' | 'organisationId'>;

/** Refuses to offer what the actor could not give. */
export async function requireGrantable(
  op: Op,
  roles: readonly Role[],
  { schoolId, organisationId }: Scope,
): Promise<void> {
  const grantable: readonly Role[] = await grantableHere(op.tx, schoolId, organisationId);
  if (!roles.every((role) => grantable.includes(role))) decided(notYoursToGive);
}

/** Asks for the mail of an invitation that stands in this transaction. */
export async function askForMail(op: Op, row: InvitationRow): Promise<void> {
  const facts = { ...(await namesForMail(op.tx, row)), roles: row.roles.map((role) => roleTitles[role]) };
  await mailInvitation(op.tx, row.id, facts, op.now.toString());
}
