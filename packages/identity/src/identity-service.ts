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
  readonly password: string;
  readonly address: string;
  readonly deviceToken?: string | undefined;
}

export interface RequestId {
  readonly requestId: string;
}

/** Who is asking. All that the portal and the gateway know of signing in. */
export interface IdentityService {
  /**
   * Signs a person in.
   *
   * @throws {AppError} `sign-in-refused` for a wrong password, an unknown address and a disabled account alike, after the
   *   same work; `too-many-tries` with `details.retryAfterSeconds`
   */
  signIn(input: SignInInput): Promise<SignedIn>;
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
  /** Ends every session of the account; returns how many. */
  endAllSessions(accountId: string, request: RequestId): Promise<number>;
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
