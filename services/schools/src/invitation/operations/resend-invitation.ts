import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  requireFreshProof,
} from '@hedgerow/service-kit';
import type { ResendInvitationInput } from '../../__generated__/resolvers.ts';
import type { InvitationRow } from '../../db/invitation.table.ts';
import { findInvitation, lockInvitation, updateInvitation } from '../invitation.queries.ts';
import { invitationHoldsDays, invitationIsOver } from '../invitation.rules.ts';
import { askForMail, requireGrantable } from '../may-offer.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), expectedVersion: expectedVersion(), id: id() });

/** Sends a new link for another seven days; the one before it ends. */
export const resendInvitation = operation(
  'resendInvitation',
  'role.grant',
  async (op, given: ResendInvitationInput): Promise<InvitationRow> => {
    const { id: invitationId, expectedVersion: seen } = parseInput(input, given);
    const { schoolId, organisationId } = found(await findInvitation(op.tx, invitationId));
    await op.authorize({ schoolId: schoolId ?? undefined, organisationId: organisationId ?? undefined });
    requireFreshProof(op);
    const before = found(await lockInvitation(op.tx, invitationId));
    await requireGrantable(op, before.roles, before);
    if (before.acceptedAt !== null || before.withdrawnAt !== null) decided(invitationIsOver);
    checkVersion(before, seen, { current: before, yours: given });

    const expiresAt = op.now.add({ hours: 24 * invitationHoldsDays }).toString();
    const row = found(await updateInvitation(op.tx, invitationId, { expiresAt }));
    await askForMail(op, row);
    await op.audit({
      action: 'invitation.send-again',
      schoolId: schoolId ?? undefined,
      subjectType: 'invitation',
      subjectId: invitationId,
      detail: { organisationId },
    });
    return row;
  },
);
