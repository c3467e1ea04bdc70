/** A file that can be read from its beginning more than once; each reading streams. */
export interface TableSource {
  open(): AsyncIterable<Uint8Array>;
  /**
   * Where the file may be an archive: the table in it. A file that is none answers itself.
   *
   * @param fits whether a table with these headers is what is wanted; asked only where there are several
   * @throws {TableRefused} for an archive that cannot be read, or in which it is not clear which table is meant
   */
  member?(fits: (headers: readonly string[]) => boolean): Promise<FoundMember>;
}

/** The table that was found in a file as it was given. */
export interface FoundMember {
  readonly source: TableSource;
  /** What else the archive holds, as it can be shown; empty for a file that is no archive. */
  readonly passedOver: readonly string[];
}
