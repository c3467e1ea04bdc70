/** A file that can be read from its beginning more than once; each reading streams. */
export interface TableSource {
  open(): AsyncIterable<Uint8Array>;
}
