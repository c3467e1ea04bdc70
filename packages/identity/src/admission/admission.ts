import type { Outbox, WrittenLetter } from '@hedgerow/mail';

/** What a link leads to, or why it leads nowhere. */
export type Followed =
  | { readonly state: 'unknown' | 'used' | 'expired' | 'ended'; readonly purpose: 'invitation' | 'reset' | null }
  | { readonly state: 'open'; readonly purpose: 'reset' }
  | ({ readonly state: 'open'; readonly purpose: 'invitation' } & InvitationFacts);

/** What somebody is invited to. */
export interface InvitationFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Whether the address signs in already: then she signs in and accepts, and sets no password. */
  readonly isKnown: boolean;
  /** As the matrix writes them. */
  readonly roles: readonly string[];
  readonly place: string;
  /** Null where the command invited. */
  readonly inviter: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

interface Facts {
  readonly requestId: string;
}

/** Being let in by mail: invitations, forgotten passwords, and the mails that carry their links. */
export interface Admission {
  /**
   * Asks for a link that sets a new password. The same answer after the same statements for a known and an unknown address.
   *
   * @throws {AppError} `too-many-tries` where this place has asked for many addresses
   */
  requestReset(ask: Facts & { readonly email: string; readonly address: string }): Promise<void>;
  /** Where a link leads now. Looking changes nothing: mail programs look too. */
  follow(token: string): Promise<Followed>;
  /**
   * Sets the password of the account that the link is for, ends all its sessions and tells the person by mail.
   *
   * @throws {AppError} `bad-input` for a password that will not do, `rule-refused` for a link that leads nowhere
   */
  resetPassword(token: string, password: string, facts: Facts): Promise<void>;
  /**
   * Accepts an invitation as somebody new: makes the account, and what the invitation promised, in one transaction.
   *
   * @returns the address to sign in with
   * @throws {AppError} `bad-input` for a password that will not do, `rule-refused` for a link that leads nowhere
   */
  acceptAsNew(token: string, password: string, facts: Facts): Promise<{ readonly email: string }>;
  /**
   * Accepts an invitation as the person who is signed in, whose address it must name.
   *
   * @throws {AppError} `rule-refused` for a link that leads nowhere, or was sent to another address
   */
  acceptAsKnown(token: string, accountId: string, facts: Facts): Promise<void>;
  /** Mails that wait. */
  readonly outbox: Outbox;
  /** A mail as it goes out; null where there is none, or its link has ended. */
  letterOf(mailId: string): Promise<WrittenLetter | null>;
  /** Removes mails and links of long ago. */
  sweep(): Promise<void>;
}
