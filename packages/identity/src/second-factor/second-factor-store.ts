import type { RequestFacts } from '../session-store.ts';

/** A second factor that stands. */
export interface StoredSecondFactor {
  readonly sealedSecret: Buffer;
  /** ISO 8601, UTC. */
  readonly setAt: string;
  readonly recoveryCodesLeft: number;
}

/** Second factors and their recovery codes. Every change leaves its audit row in the same transaction. */
export interface SecondFactorStore {
  find(accountId: string): Promise<StoredSecondFactor | undefined>;
  /** Whether one of the places where this person works asks for a second factor today. */
  isRequired(personId: string): Promise<boolean>;
  /** The secret that is being set up, unless it was begun too long ago. */
  findSetup(accountId: string): Promise<Buffer | undefined>;
  beginSetup(accountId: string, sealedSecret: Buffer): Promise<void>;
  /** Puts what was being set up in force, in place of what was there, with recovery codes of its own; false where nothing was being set up. */
  finishSetup(accountId: string, step: number, codeHashes: readonly Buffer[], facts: RequestFacts): Promise<boolean>;
  /** Takes the code of a time step; false where it, or a later one, was taken before. */
  takeStep(accountId: string, step: number): Promise<boolean>;
  /** Takes a recovery code; false where there is none such, or it was taken before. */
  takeRecoveryCode(accountId: string, codeHash: Buffer, facts: RequestFacts): Promise<boolean>;
  /** New codes in place of all old ones; false where the account has no second factor. */
  replaceRecoveryCodes(accountId: string, codeHashes: readonly Buffer[], facts: RequestFacts): Promise<boolean>;
  /** Removes the second factor and its codes; false where there is none. */
  remove(accountId: string, facts: RequestFacts): Promise<boolean>;
}

/** Whose password was right and who has the second step before them. Nothing that proves sessions knows of it. */
export interface HalfSignInStore {
  start(accountId: string, tokenHash: Buffer): Promise<void>;
  /** The account, within ten minutes of its password. */
  find(tokenHash: Buffer): Promise<{ readonly accountId: string } | undefined>;
  /** Ends it; false where somebody else did, so that one password opens one session. */
  end(tokenHash: Buffer): Promise<boolean>;
}
