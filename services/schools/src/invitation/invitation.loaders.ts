import type { BaseContext } from '@hedgerow/service-kit';
import type { InvitationRow } from '../db/invitation.table.ts';
import { standingInvitations } from './invitation.queries.ts';

/** Reads of invitations. */
export function invitationLoaders(base: BaseContext) {
  return {
    standingInvitations: (): Promise<InvitationRow[]> => base.read(standingInvitations),
  };
}
