import type { Followed } from '@hedgerow/identity';

/** What a person reads of a link that leads nowhere: what happened, and what to do. */
export function deadLink(state: Exclude<Followed['state'], 'open'>, purpose: 'invitation' | 'reset'): string {
  const askAgain =
    purpose === 'invitation'
      ? 'Ask whoever invited you to send the invitation again.'
      : 'Ask for a new link; it comes within a minute or two.';
  switch (state) {
    case 'used':
      return purpose === 'invitation'
        ? 'You have accepted this invitation already. Sign in with your e-mail address and password.'
        : `This link has set a password already, and works once. Sign in with that password. If it was not you: ${askAgain.toLowerCase()}`;
    case 'expired':
      return `This link has run out. ${askAgain}`;
    case 'ended':
      return `This link was withdrawn, or a newer one took its place. Look for a newer mail. ${askAgain}`;
    case 'unknown':
      return `This link is not whole. Open it from the mail again, or copy all of it. ${askAgain}`;
  }
}
