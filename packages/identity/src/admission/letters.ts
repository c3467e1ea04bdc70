import { layOut, type WrittenLetter } from '@hedgerow/mail';

/** A mail as the outbox keeps it. */
export interface MailRow {
  readonly id: string;
  readonly kind: 'invitation' | 'reset' | 'password-changed' | 'second-factor-reset';
  readonly recipient: string;
  readonly recipientName: string;
  readonly facts: MailFacts;
  readonly writtenAt: string;
  readonly linkExpiresAt: string | null;
}

/** Names of places, roles and grown-ups. */
export interface MailFacts {
  readonly place?: string;
  readonly inviter?: string | null;
  readonly roles?: readonly string[];
  /** Who reset a second factor. */
  readonly by?: string | null;
}

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const sayMoment = (at: string | null): string => (at === null ? '' : moment.format(new Date(at)));
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What a mail says. No child is named in any.
 *
 * @param link the address behind its one button; empty for a mail without
 */
export function writeLetter(mail: MailRow, origin: string, link: string): WrittenLetter {
  const hello = mail.recipientName === '' ? 'Hello,' : `Hello ${mail.recipientName},`;
  const until = sayMoment(mail.linkExpiresAt);
  switch (mail.kind) {
    case 'invitation': {
      const { place = '', inviter, roles = [] } = mail.facts;
      return layOut({
        subject: `You are invited to Hedgerow by ${place}`,
        paragraphs: [
          hello,
          `${inviter ?? 'The people who set Hedgerow up'} ${inviter ? 'invites' : 'invite'} you as ${listed.format(roles)} for ${place}. Hedgerow keeps what schools do about special educational needs in one place.`,
        ],
        link: { label: 'See the invitation', url: link },
        after: [
          `The link works once, until ${until}.`,
          'If you did not expect this, do nothing: nobody can accept it but you.',
        ],
      });
    }
    case 'reset':
      return layOut({
        subject: 'Set a new password for Hedgerow',
        paragraphs: [hello, 'Somebody, most likely you, asked for a new password for your sign-in to Hedgerow.'],
        link: { label: 'Set a new password', url: link },
        after: [
          `The link works once, until ${until}.`,
          'If you did not ask, do nothing: your password stays as it is. Never pass this link on; nobody at your school or council needs it.',
        ],
      });
    case 'password-changed':
      return layOut({
        subject: 'Your password for Hedgerow was changed',
        paragraphs: [
          hello,
          `The password of your sign-in to Hedgerow was changed on ${sayMoment(mail.writtenAt)}, and every session that was open elsewhere has ended.`,
          `If that was not you, set a new password now at ${origin}/reset, and tell your head teacher or your administrator.`,
        ],
      });
    case 'second-factor-reset':
      return layOut({
        subject: 'The code for your sign-in to Hedgerow was reset',
        paragraphs: [
          hello,
          `${mail.facts.by ?? 'Somebody who gives roles where you work'} reset the code from your telephone on ${sayMoment(mail.writtenAt)}. Your old telephone and recovery codes no longer count, and every session that was open has ended.`,
          `Your next sign-in begins with your password. Where a place of yours asks for a code, a new one is set up there and then; elsewhere, switch it on again at ${origin}/account/security.`,
          `If you did not ask for this, set a new password now at ${origin}/reset, and tell your head teacher or your administrator.`,
        ],
      });
  }
}
