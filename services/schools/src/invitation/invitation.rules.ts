import { refuse } from '@hedgerow/rules';

/** How long a link of an invitation holds. */
export const invitationHoldsDays = 7;

/** Where an invitation stands. */
export type InvitationState = 'WAITING' | 'EXPIRED' | 'WITHDRAWN' | 'ACCEPTED';

interface Dated {
  readonly expiresAt: string;
  readonly withdrawnAt: string | null;
  readonly acceptedAt: string | null;
}

/**
 * Where an invitation stands at an instant.
 *
 * @param millisecondsOf an instant as Postgres or the clock wrote it, since 1970
 */
export function invitationState(row: Dated, now: string, millisecondsOf: (instant: string) => number): InvitationState {
  if (row.acceptedAt !== null) return 'ACCEPTED';
  if (row.withdrawnAt !== null) return 'WITHDRAWN';
  return millisecondsOf(row.expiresAt) <= millisecondsOf(now) ? 'EXPIRED' : 'WAITING';
}

/** Said where an invitation cannot be sent again or withdrawn any more. */
export const invitationIsOver = refuse(
  'invitation/over',
  'This invitation was accepted or withdrawn already. Look at the list again.',
);

/** Said where the person needs no invitation. */
export const signsInAlready = refuse(
  'invitation/signs-in',
  'This person signs in already. Give the role to them instead of an invitation.',
);
