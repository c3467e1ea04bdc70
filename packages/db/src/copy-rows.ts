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
 * @param valuesOf a row's values in the order of the columns
 */
export async function copyRows<Row>(
  sql: TransactionSql,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  valuesOf: (row: Row) => readonly CopyValue[],
): Promise<void> {
  const target = await sql`copy ${sql(table)} (${sql([...columns])}) from stdin`.writable();
  await pipeline(Readable.from(chunksOf(rows, valuesOf), { objectMode: true, highWaterMark: 2 }), target);
}

async function* chunksOf<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  valuesOf: (row: Row) => readonly CopyValue[],
): AsyncGenerator<Buffer> {
  let lines: string[] = [];
  for await (const row of rows) {
    lines.push(lineOf(valuesOf(row)));
    if (lines.length < linesAtOnce) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

/** One row in COPY's text format (PostgreSQL, "COPY", File Formats). */
function lineOf(row: readonly CopyValue[]): string {
  let line = '';
  for (const value of row) line += `${fieldOf(value)}\t`;
  return `${line.slice(0, -1)}\n`;
}

function fieldOf(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'object' ? escaped(`{${value.map(elementOf).join(',')}}`) : String(value);
}

const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const needsEscape = /[\\\t\n\r]/g;
const needsQuoting = /["\\]/g;

// Nearly no text holds a mark, and searching costs less than replacing nothing.
const escaped = (text: string): string =>
  text.search(needsEscape) < 0 ? text : text.replaceAll(needsEscape, (mark) => marks[mark] ?? mark);

const elementOf = (text: string): string =>
  text.search(needsQuoting) < 0 ? `"${text}"` : `"${text.replaceAll(needsQuoting, (mark) => `\\${mark}`)}"`;
