import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { TableSource } from './source.ts';
import { memberOfZip } from './zip/member-of-zip.ts';

const zipBegins = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** A file of this machine: a table, or a ZIP archive with a table in it. */
export function fileSource(path: string): TableSource {
  const source: TableSource = {
    open: () => createReadStream(path) as AsyncIterable<Uint8Array>,
    member: async (fits) => ((await isZip(path)) ? memberOfZip(path, fits) : { source, passedOver: [] }),
  };
  return source;
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(zipBegins.length) });
    return bytesRead === zipBegins.length && buffer.equals(zipBegins);
  } finally {
    await handle.close();
  }
}
