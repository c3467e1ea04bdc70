import { encode } from 'iconv-lite';
import { mapHeaders, readTable, type ReadOptions, type Source, type Table, type TableRow } from '../src/index.ts';

/** A file of these bytes, handed over in pieces of a length. */
export function fileOf(bytes: Uint8Array, pieceLength = 65_536): Source {
  return async function* () {
    for (let start = 0; start < bytes.length; start += pieceLength)
      yield await Promise.resolve(bytes.subarray(start, start + pieceLength));
  };
}

/** A file of this text in an encoding of iconv-lite. */
export function textFile(
  text: string,
  encoding = 'utf-8',
  options: { readonly withMark?: boolean; readonly pieceLength?: number } = {},
): Source {
  return fileOf(encode(text, encoding, { addBOM: options.withMark ?? false }), options.pieceLength);
}

/** Reads a whole table, for looking at. */
export async function readAll(source: Source, options: ReadOptions = {}): Promise<{ table: Table; rows: TableRow[] }> {
  const table = await readTable(source, options);
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { table, rows };
}

export { mapHeaders };
