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
} from '@hedgerow/service-kit';
import type { WithdrawInvitationInput } from '../../__generated__/resolvers.ts';
import type { InvitationRow } from '../../db/invitation.table.ts';
import { endInvitationLinks, findInvitation, lockInvitation, updateInvitation } from '../invitation.queries.ts';
import { invitationIsOver } from '../invitation.rules.ts';
import { requireGrantable } from '../may-offer.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), expectedVersion: expectedVersion(), id: id() });

/** Ends an invitation that nobody has accepted; its link leads nowhere from then on. */
export const withdrawInvitation = operation(
  'withdrawInvitation',
  'role.grant',
  async (op, given: WithdrawInvitationInput): Promise<InvitationRow> => {
    const { id: invitationId, expectedVersion: seen } = parseInput(input, given);
    const { schoolId, organisationId } = found(await findInvitation(op.tx, invitationId));
    await op.authorize({ schoolId: schoolId ?? undefined, organisationId: organisationId ?? undefined });
    const before = found(await lockInvitation(op.tx, invitationId));
    await requireGrantable(op, before.roles, before);
    if (before.acceptedAt !== null || before.withdrawnAt !== null) decided(invitationIsOver);
    checkVersion(before, seen, { current: before, yours: given });

    const row = found(await updateInvitation(op.tx, invitationId, { withdrawnAt: op.now.toString() }));
    await endInvitationLinks(op.tx, invitationId, op.now.toString());
    await op.audit({
      action: 'invitation.withdraw',
      schoolId: schoolId ?? undefined,
      subjectType: 'invitation',
      subjectId: invitationId,
      detail: { organisationId },
    });
    return row;
  },
);
