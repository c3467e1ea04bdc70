const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A greylisting server wants a few minutes; a server that is down over a weekend, a few days. */
const pauses = [minute, 5 * minute, 15 * minute, hour] as const;
const lastPause = 3 * hour;
const patience = 4 * day;

/**
 * How long to wait before a mail is tried again, in milliseconds; null where it has waited long enough (RFC 5321,
 * 4.5.4.1: four to five days).
 *
 * @param tries how often it was tried so far, at least once
 * @param waited milliseconds since it was written
 */
export function nextTryAfter(tries: number, waited: number): number | null {
  return waited >= patience ? null : (pauses[tries - 1] ?? lastPause);
}
