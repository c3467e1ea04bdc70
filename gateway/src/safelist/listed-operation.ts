/** An operation that may run in production, word for word. */
export interface ListedOperation {
  readonly name: string;
  /** SHA-256 of the document, in hexadecimal digits. */
  readonly hash: string;
  readonly document: string;
}
