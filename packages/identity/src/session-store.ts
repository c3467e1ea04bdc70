/** A session as people may see it. Its id is not its token: it may stand in a list, a log and an audit row. Times are ISO 8601, UTC. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  /** When its holder last proved who they are: by password, second factor or provider. */
  readonly confirmedAt: string;
  /** Browser and system in a few words, e.g. "Firefox on Windows". */
  readonly userAgent: string;
}

/** Who is signed in: the person and the roles she holds today, read anew with every request. */
export interface SignedInAccount {
  readonly id: string;
  readonly personId: string;
  readonly roles: readonly string[];
}

/** Either both or neither. */
export type Validation = { readonly session: Session; readonly account: SignedInAccount } | { readonly session: null };

/** Where a session began or ended, for the audit row that goes with it. */
export interface RequestFacts {
  readonly requestId: string;
}

/**
 * Sessions. What Lucia does for Hedgerow, and all that whatever replaces it must do: `test/session-store.contract.ts`
 * says how. Every start and end leaves its audit row in the same transaction.
 */
export interface SessionStore {
  /** Begins a session; the token is given out here and never again. */
  start(
    accountId: string,
    facts: RequestFacts & { readonly userAgent: string },
  ): Promise<{ readonly token: string; readonly session: Session }>;
  /** Who holds this token now: nobody after either limit, after the end of the session, or while the account is disabled. */
  validate(token: string): Promise<Validation>;
  /** Notes a fresh proof of identity; false where this account has no such live session. */
  confirm(accountId: string, sessionId: string, facts: RequestFacts): Promise<boolean>;
  /** Ends the session of a token; nothing happens where there is none. */
  end(token: string, facts: RequestFacts): Promise<void>;
  /** The live sessions of an account, newest first. */
  list(accountId: string): Promise<readonly Session[]>;
  /** Ends one session of this account by its id; false where the account has no such session. */
  endOne(accountId: string, sessionId: string, facts: RequestFacts): Promise<boolean>;
  /** Ends every session of an account, or all but one, and returns how many there were. */
  endAll(accountId: string, facts: RequestFacts, staying?: string): Promise<number>;
}
