/** How much of an archive is looked at before it is refused. */
export const zipLimits = {
  /** Files and folders in it. */
  maxMembers: 1000,
  /** Tables among which the wanted one is looked for. */
  maxTables: 50,
  /** Bytes that the table may come to when unpacked: as many as a file that is given unpacked. */
  maxBytes: 100 * 1024 * 1024,
  /** How many times its packed size a table may come to. Registers come to between 4 and 12 times. */
  maxRatio: 200,
  /** Below so many bytes the ratio means nothing. */
  ratioCountsFrom: 1024 * 1024,
} as const;
