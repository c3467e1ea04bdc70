import type { TryLimits } from './sign-in-limits.rules.ts';

/** Who tries from where, as keyed hashes: the store never sees an e-mail address or an IP address. */
export interface AttemptKeys {
  readonly account: Buffer;
  readonly address: Buffer;
  /** SHA-256 of the device's token where the browser sent one. */
  readonly device: Buffer | undefined;
}

/** Whether a try may go ahead. Where it may, it already counts, so that a thousand at once are not a thousand first tries. */
export type Reservation =
  | { readonly allowed: true; readonly attemptId: string; readonly isKnownDevice: boolean }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Why a try failed; kept in the audit, never told to whoever tried. */
export type RefusalReason = 'unknown-address' | 'wrong-password' | 'account-disabled' | 'wrong-code';

export interface AttemptStore {
  /** Counts and records a try in one step that no other try can come between. */
  reserve(keys: AttemptKeys, accountId: string | undefined, limits?: TryLimits): Promise<Reservation>;
  /** Forgets the tries from this source for this account, and remembers the device where one is given. */
  succeed(attemptId: string, accountId: string, deviceHash: Buffer | undefined): Promise<void>;
  /** Writes the audit row of a refused try. */
  refuse(refusal: {
    readonly reason: RefusalReason;
    readonly personId: string | undefined;
    readonly requestId: string;
  }): Promise<void>;
  /** Removes tries, devices and sessions that no longer count. */
  sweep(): Promise<void>;
}
