const hour = 60 * 60_000;

/** How often a new password may be asked for. */
export const resetLimits = {
  windowMilliseconds: hour,
  /** Mails to one account. More are not sent, and whoever asks is told the same as ever. */
  perAccount: 3,
  /** Asked from one address, for whatever accounts: a staff room after the holidays stays below it. */
  perAddress: 30,
  /** How long the link holds. */
  linkHolds: hour,
} as const;
