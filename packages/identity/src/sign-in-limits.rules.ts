/**
 * How many tries to sign in are let through. The window slides: a try counts for fifteen minutes and is forgotten at
 * once when the same person then signs in from the same place. A try that was turned away does not count, so that
 * hammering never prolongs anyone's wait.
 */
export const signInLimits = {
  windowMilliseconds: 15 * 60_000,
  /** Wrong tries for one account from one source: a known device, or else an address. */
  perAccountAndSource: 10,
  /** Wrong tries for one account from everywhere that is not a known device of hers: a guess spread over many machines. */
  perAccount: 40,
  /** Accounts tried wrongly from one address: one password tried on a whole staff list. Counted in accounts, so that one colleague's bad morning does not lock out the staff room. */
  accountsPerAddress: 25,
} as const;

/** What was counted in the window, not counting the try at hand. */
export interface AttemptCounts {
  readonly fromThisSource: number;
  readonly fromUnknownSources: number;
  readonly otherAccountsAtAddress: number;
}

export type ReachedLimit = 'source' | 'account' | 'address';

/** Which limit a try runs into, or undefined where it may go ahead. A known device answers for itself alone. */
export function limitReached(counts: AttemptCounts, isKnownDevice: boolean): ReachedLimit | undefined {
  if (counts.fromThisSource >= signInLimits.perAccountAndSource) return 'source';
  if (isKnownDevice) return undefined;
  if (counts.fromUnknownSources >= signInLimits.perAccount) return 'account';
  if (counts.otherAccountsAtAddress >= signInLimits.accountsPerAddress) return 'address';
  return undefined;
}
