/** Wrong tries that are let through before a wait. */
export interface TryLimits {
  /** For one account from one source: a known device, or else an address. */
  readonly perAccountAndSource: number;
  /** For one account from everywhere that is not a known device of hers: a guess spread over many machines. */
  readonly perAccount: number;
  /** Accounts tried wrongly from one address. */
  readonly accountsPerAddress: number;
}

const window = 15 * 60_000;

/**
 * How many tries to sign in are let through. The window slides: a try counts for fifteen minutes and is forgotten at
 * once when the same person then signs in from the same place. A try that was turned away does not count, so that
 * hammering never prolongs anyone's wait.
 */
export const signInLimits = {
  windowMilliseconds: window,
  /** Wrong tries for one account from one source: a known device, or else an address. */
  perAccountAndSource: 10,
  /** Wrong tries for one account from everywhere that is not a known device of hers: a guess spread over many machines. */
  perAccount: 40,
  /** Accounts tried wrongly from one address: one password tried on a whole staff list. Counted in accounts, so that one colleague's bad morning does not lock out the staff room. */
  accountsPerAddress: 25,
} as const;

/**
 * How many wrong codes are let through in the same window. Whoever gets to try one has the password already, and a code
 * has six digits: forty an hour are a chance of one in 8,000.
 */
export const codeLimits = { perAccountAndSource: 5, perAccount: 10, accountsPerAddress: 25 } as const;

/** How many returns from a provider may fail for one address; a school has one address, and a click too many fails too. */
export const providerLimits = { perAccountAndSource: 40, perAccount: 40, accountsPerAddress: 25 } as const;

/** What was counted in the window, not counting the try at hand. */
export interface AttemptCounts {
  readonly fromThisSource: number;
  readonly fromUnknownSources: number;
  readonly otherAccountsAtAddress: number;
}

export type ReachedLimit = 'source' | 'account' | 'address';

/** Which limit a try runs into, or undefined where it may go ahead. A known device answers for itself alone. */
export function limitReached(
  counts: AttemptCounts,
  isKnownDevice: boolean,
  limits: TryLimits = signInLimits,
): ReachedLimit | undefined {
  if (counts.fromThisSource >= limits.perAccountAndSource) return 'source';
  if (isKnownDevice) return undefined;
  if (counts.fromUnknownSources >= limits.perAccount) return 'account';
  if (counts.otherAccountsAtAddress >= limits.accountsPerAddress) return 'address';
  return undefined;
}
