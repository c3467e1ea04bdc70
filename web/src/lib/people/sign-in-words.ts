import type { InvitationState, SignInState } from '#lib/graph/operations.ts';

/** What is said of whether somebody can sign in. */
export const signInWords: Readonly<Record<SignInState, string>> = {
  ACTIVE: 'Active',
  DISABLED: 'Disabled',
  NONE: 'No sign-in',
};

export const signInTones = { ACTIVE: 'met', DISABLED: 'overdue', NONE: 'plain' } as const;

/** What is said of an invitation. */
export const invitationWords: Readonly<Record<InvitationState, string>> = {
  WAITING: 'Invited',
  EXPIRED: 'Link has run out',
  WITHDRAWN: 'Withdrawn',
  ACCEPTED: 'Accepted',
};
