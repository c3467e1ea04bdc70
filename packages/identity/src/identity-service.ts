import type { ProviderSignIn } from './providers/provider-sign-in.ts';
import type { SecondProof } from './second-factor/prove-second-factor.ts';
import type { SecondFactors, SetUp } from './second-factor/second-factors.ts';
import type { Session, SignedInAccount, Validation } from './session-store.ts';

/** What a person typed, and where from. */
export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** The IP address that the portal saw; only a keyed hash of it is kept, for a day at most. */
  readonly address: string;
  /** The `user-agent` header; only browser and system are kept. */
  readonly userAgent?: string | undefined;
  /** The token that an earlier sign-in in this browser gave, from its cookie. */
  readonly deviceToken?: string | undefined;
  readonly requestId: string;
}

export interface SignedIn {
  /** For the session cookie, and for `authorization: Bearer` to the gateway. */
  readonly token: string;
  readonly session: Session;
  readonly account: Pick<SignedInAccount, 'id' | 'personId'>;
  /** For a long-lived cookie of its own: with it, a stranger's wrong guesses cannot lock this person out of this browser. Opens nothing by itself. */
  readonly deviceToken: string;
}

/** A fresh proof of identity by somebody who is signed in. */
export interface ConfirmInput extends RequestId {
  readonly accountId: string;
  readonly sessionId: string;
  /** One of the two: the password, or six digits of the authenticator app. */
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  readonly address: string;
  readonly deviceToken?: string | undefined;
}

/** A right password with the second step still to come. */
export interface HalfSignedIn {
  /** For a short-lived cookie of its own. It opens the second step and nothing else, for ten minutes. */
  readonly halfToken: string;
}

/** What half a sign-in waits for: a code, or the setting up of what makes codes. */
export interface HalfState {
  readonly email: string;
  readonly next: 'code' | 'set-up';
}

/** The second step, and where it is taken. */
export interface SecondStepInput extends RequestId {
  readonly halfToken: string;
  readonly address: string;
  readonly userAgent?: string | undefined;
  readonly deviceToken?: string | undefined;
}

export interface ChangePasswordInput extends ConfirmInput {
  readonly newPassword: string;
}

export interface RequestId {
  readonly requestId: string;
}

/** Who is asking. All that the portal and the gateway know of signing in. */
export interface IdentityService {
  /**
   * Signs a person in, as far as the password goes.
   *
   * @throws {AppError} `sign-in-refused` for a wrong password, an unknown address and a disabled account alike, after the
   *   same work; `too-many-tries` with `details.retryAfterSeconds`
   */
  signIn(input: SignInInput): Promise<SignedIn | HalfSignedIn>;
  /** What half a sign-in waits for; null where there is none, or no longer. */
  half(halfToken: string): Promise<HalfState | null>;
  /**
   * The second step with a code or a recovery code.
   *
   * @throws {AppError} `bad-input` with a sentence for `code` or `recoveryCode`; `too-many-tries`; `not-signed-in` where
   *   the first step is too long ago
   */
  finishSignIn(input: SecondStepInput & SecondProof): Promise<SignedIn>;
  /** Setting up a second factor as the second step. @throws {AppError} `not-signed-in` */
  setUpHalfway(halfToken: string): Promise<SetUp>;
  /** @returns the session, and ten recovery codes to be shown once. @throws {AppError} `bad-input`, `not-signed-in` */
  finishSetUpHalfway(
    input: SecondStepInput & { readonly code: string },
  ): Promise<SignedIn & { readonly recoveryCodes: readonly string[] }>;
  /** The second factor of somebody who is signed in. */
  readonly secondFactors: SecondFactors;
  /** The way in through a directory that somebody else keeps. */
  readonly providers: ProviderSignIn;
  /**
   * A new password, by the old one or a code; every other session of the account ends.
   *
   * @throws {AppError} `bad-input` with a sentence for `password`, `code` or `newPassword`; `too-many-tries`
   */
  changePassword(input: ChangePasswordInput): Promise<void>;
  /**
   * Takes a fresh proof of identity, under the limits of signing in; `session.confirmedAt` is then now.
   *
   * @throws {AppError} `bad-input` with a sentence for the field; `too-many-tries`; `not-signed-in` where the session ended
   */
  confirm(input: ConfirmInput): Promise<void>;
  /** Ends the session of this token; nothing happens where there is none. */
  signOut(token: string, request: RequestId): Promise<void>;
  /** Who holds this token now, in one statement. Roles are those of today. */
  validate(token: string): Promise<Validation>;
  /** Live sessions of one account, newest first. */
  listSessions(accountId: string): Promise<readonly Session[]>;
  /** @throws {AppError} `not-found` where this account has no such session */
  endSession(accountId: string, sessionId: string, request: RequestId): Promise<void>;
  /** Ends every session of the account, or all but the one that stays; returns how many. */
  endAllSessions(accountId: string, request: RequestId, staying?: string): Promise<number>;
  /**
   * Adds an account for a person.
   *
   * @returns its id
   * @throws {AppError} `bad-input` with a sentence for each field: address, password, or a person who has one already
   */
  addAccount(
    account: { readonly email: string; readonly password: string; readonly personId: string },
    request: RequestId,
  ): Promise<string>;
  /** Ends the account's sessions at once and lets nobody in until it is enabled. @throws {AppError} `not-found` */
  disableAccount(accountId: string, request: RequestId): Promise<void>;
  /** @throws {AppError} `not-found` */
  enableAccount(accountId: string, request: RequestId): Promise<void>;
}
