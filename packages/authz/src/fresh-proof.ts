/** How long a proof of identity is enough for what needs a fresh one, in minutes. */
export const freshProofMinutes = 10;

/** The clocks of two processes may differ by this much; a proof from further ahead is no proof. */
const clockSkewMinutes = 1;

/**
 * Whether a person proved who they are recently enough for what a stranger at an unlocked computer must not do.
 *
 * @param confirmedAt ISO instant of the last proof (password, second factor, provider), or null where there was none
 * @param now milliseconds since 1970, UTC
 */
export function isFreshProof(confirmedAt: string | null, now: number): boolean {
  if (confirmedAt === null) return false;
  const minutes = (now - Date.parse(confirmedAt)) / 60_000;
  return minutes >= -clockSkewMinutes && minutes <= freshProofMinutes;
}
