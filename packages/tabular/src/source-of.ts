import type { TableSource } from './source.ts';

/** A source of bytes that are at hand, in pieces of one size; for text that a person pasted, and for tests. */
export function sourceOf(content: Uint8Array | string, pieceSize = 65_536): TableSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceSize)
        yield await Promise.resolve(bytes.subarray(at, at + pieceSize));
    },
  };
}
