/**
 * How long callers go on waiting for a subgraph that takes questions and answers none (a paused process, a full disk).
 * Without it every page would take the whole timeout, and hundreds of waiting callers would use up the connections.
 */
export interface Patience {
  /** Whether to ask at all. Once patience is lost, one caller in a while is let through to find out. */
  mayAsk(): boolean;
  answered(): void;
  timedOut(): void;
}

/** Timeouts in a row after which patience is lost: one slow answer is no outage. */
const timeoutsInARow = 3;

/**
 * @param clock the kit's fits
 * @param probeEvery milliseconds between callers who find out
 */
export function patience(clock: { now(): { readonly epochMilliseconds: number } }, probeEvery = 1_000): Patience {
  let timeouts = 0;
  let probedAt = 0;
  return {
    mayAsk: () => {
      if (timeouts < timeoutsInARow) return true;
      const now = clock.now().epochMilliseconds;
      if (Math.abs(now - probedAt) < probeEvery) return false;
      probedAt = now;
      return true;
    },
    answered: () => {
      timeouts = 0;
    },
    timedOut: () => {
      timeouts += 1;
      probedAt = clock.now().epochMilliseconds;
    },
  };
}
