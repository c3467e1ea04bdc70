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

/** What is said after somebody was invited, kept out or let in again, by the word in the address. */
export const doneWords: Readonly<Record<string, string>> = {
  invited: 'Invited. A mail with a link is on its way; the roles begin when the invitation is accepted.',
  'sent-again': 'The invitation goes out again, with a new link. The earlier link no longer opens anything.',
  withdrawn: 'The invitation is withdrawn. Its link no longer opens anything.',
  closed: 'The sign-in is closed, and every session has ended.',
  'ended-here':
    'The roles at your places have ended. The sign-in stays open, since it also serves places that are not yours.',
  'code-reset':
    'The code is reset, every session has ended, and a mail says so. The next sign-in begins with the password.',
  opened: 'The sign-in is open again. Roles that still last count again.',
};
