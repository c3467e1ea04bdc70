import { createHash } from 'node:crypto';
import type { ListedOperation } from './listed-operation.ts';

/** Which operations run: those on the list alone, as in production, or any within the limits, as in development. */
export type Admission = 'listed' | 'any';

/** The operations that run in production, by the SHA-256 of their documents. */
export interface Safelist {
  readonly admits: Admission;
  /** The document of an id as GraphQL over HTTP writes it, `sha256:<64 hexadecimal digits>`. */
  documentOf(documentId: unknown): string | undefined;
  /** The same text where it is, to the byte, one of the list. */
  listed(text: unknown): string | undefined;
}

/** SHA-256 of a document in hexadecimal digits. */
export function documentHash(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** Makes the list. The hashes are computed here and not believed. */
export function safelistOf(operations: readonly ListedOperation[], admits: Admission): Safelist {
  const documents = new Map(operations.map(({ document }) => [documentHash(document), document]));
  const documentIds = new Map([...documents].map(([hash, document]) => [`sha256:${hash}`, document]));
  return {
    admits,
    documentOf: (documentId) => (typeof documentId === 'string' ? documentIds.get(documentId) : undefined),
    listed: (text) => (typeof text === 'string' ? documents.get(documentHash(text)) : undefined),
  };
}
