import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TransactionSql } from './pool.ts';

/** One value as COPY takes it: null is null, a list becomes an array of texts. */
export type CopyValue = string | number | boolean | null | readonly string[];

const linesAtOnce = 500;

/**
 * Streams rows into a table with COPY, and waits for Postgres where it is slower than we are, so that memory does not
 * grow with the rows. COPY refuses tables under row-level security: copy into a temporary one, then insert from it.
 *
 * The rows must not throw: an error in the midst of a COPY ends the whole transaction.
 *
 * @param table a temporary table
 * @param columns in the order of the values
 */
export async function copyRows(
  sql: TransactionSql,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<void> {
  const target = await sql`copy ${sql(table)} (${sql([...columns])}) from stdin`.writable();
  await pipeline(Readable.from(chunksOf(rows), { objectMode: true, highWaterMark: 2 }), target);
}

async function* chunksOf(
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): AsyncGenerator<Buffer> {
  let lines: string[] = [];
  for await (const row of rows) {
    lines.push(lineOf(row));
    if (lines.length < linesAtOnce) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

/** One row in COPY's text format (PostgreSQL, "COPY", File Formats). */
export function lineOf(row: readonly CopyValue[]): string {
  return `${row.map(fieldOf).join('\t')}\n`;
}

function fieldOf(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'object' ? escaped(`{${value.map(elementOf).join(',')}}`) : String(value);
}

const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const needsEscape = /[\\\t\n\r]/g;

const escaped = (text: string): string => text.replaceAll(needsEscape, (mark) => marks[mark] ?? mark);

const elementOf = (text: string): string => `"${text.replaceAll(/["\\]/g, (mark) => `\\${mark}`)}"`;
