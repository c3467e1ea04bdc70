import { createReadStream } from 'node:fs';
import type { TableSource } from './source.ts';

/** A file of this machine. */
export function fileSource(path: string): TableSource {
  return { open: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}
