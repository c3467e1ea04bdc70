const minute = 60_000;

/** How long a session may live, in milliseconds. OWASP ASVS 5.0, 7.3: both limits, since either alone fails someone. */
export const sessionLimits = {
  /** Ends this long after its last use. */
  idle: 30 * minute,
  /** Ends this long after sign-in, however busy. */
  absolute: 10 * 60 * minute,
  /**
   * A use is written down only where the last one on record is at least this old, so that reading a page does not cost
   * a write each time. An idle session therefore ends up to this much early, never late.
   */
  recordUseEvery: minute,
} as const;
