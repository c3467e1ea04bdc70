/** Makes committed files from sources. */
export interface Generator {
  /** For progress and failures, e.g. "resolver types". */
  readonly name: string;
  /** Makes the files anew: path in the clone → content. Writes nothing. */
  render(): Promise<ReadonlyMap<string, string>>;
}
