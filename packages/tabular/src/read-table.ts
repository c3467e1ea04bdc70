import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { sniffDelimiter, type Delimiter } from './delimiter.ts';
import { decodedText, detectEncoding, type Encoding } from './encoding.ts';
import { TableRefused } from './fault.ts';
import { usualLimits, type TableLimits } from './limits.ts';
import type { TableSource } from './source.ts';

/** A row below the header. */
export interface TableRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** As many as the row has, which may be more or fewer than there are headers; spaces around them are gone. */
  readonly cells: readonly string[];
}

/** A table in a file: its header is read, its rows stream. */
export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  readonly headers: readonly string[];
  /**
   * The rows in order, blank ones left out; once. Stops reading the file when the loop over it stops.
   *
   * @throws {TableRefused} at the row from which on the file cannot be read
   */
  rows(): AsyncGenerator<TableRow, void, undefined>;
}

/**
 * Opens a file as a table. No more of it is held than a piece and a row.
 *
 * @throws {TableRefused} where it is no table: empty, too large, another kind of file, or without a header
 */
export async function openTable(source: TableSource, limits: TableLimits = usualLimits): Promise<Table> {
  const encoding = await detectEncoding(source, limits.maxBytes);
  const { delimiter, isHint } = sniffDelimiter(await firstLineOf(source, encoding, limits.maxRowLength));
  const records = readRecords(source, encoding, delimiter, limits);
  const header = await nextHeader(records, isHint);
  if (header === undefined)
    throw new TableRefused(1, 'table/no-header', 'This file holds no text: its first row should name the columns.');
  const headers = header.cells.map((cell) => cell.replaceAll(/\s+/g, ' '));
  return { encoding, delimiter, headerLine: header.line, headers, rows: () => bodyOf(records, limits) };
}

async function nextHeader(
  records: AsyncGenerator<TableRow, void, undefined>,
  isHint: boolean,
): Promise<TableRow | undefined> {
  let mayBeHint = isHint;
  for (;;) {
    const next = await records.next();
    if (next.done === true) return undefined;
    if (!mayBeHint && !isBlank(next.value)) return next.value;
    mayBeHint = false;
  }
}

async function* bodyOf(
  records: AsyncGenerator<TableRow, void, undefined>,
  limits: TableLimits,
): AsyncGenerator<TableRow, void, undefined> {
  let rows = 0;
  for await (const row of records) {
    rows += 1;
    if (rows > limits.maxRows)
      throw new TableRefused(
        row.line,
        'table/too-many-rows',
        `This file has more than ${String(limits.maxRows)} rows, the most that can be read: split it into smaller files.`,
      );
    if (!isBlank(row)) yield row;
  }
}

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '');

async function firstLineOf(source: TableSource, encoding: Encoding, maxLength: number): Promise<string> {
  let text = '';
  for await (const piece of decodedText(source, encoding)) {
    text = (text + piece).replace(/^\s*[\r\n]+/, '');
    const end = text.search(/[\r\n]/);
    if (end >= 0) return text.slice(0, end);
    if (text.length > maxLength) return text.slice(0, maxLength);
  }
  return text;
}

async function* readRecords(
  source: TableSource,
  encoding: Encoding,
  delimiter: Delimiter,
  limits: TableLimits,
): AsyncGenerator<TableRow, void, undefined> {
  const text = Readable.from(decodedText(source, encoding));
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    // Files put together by hand mix line ends.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: limits.maxRowLength,
    // A fault ends the reading below, after the rows before it.
    skip_records_with_error: true,
  });
  let fault: CsvError | undefined;
  parser.on('skip', (error) => {
    fault ??= error;
    text.unpipe(parser);
    parser.end();
  });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.length > limits.maxColumns) {
        throw new TableRefused(
          line,
          'table/too-many-columns',
          `This row has more than ${String(limits.maxColumns)} columns, the most that can be read: check what separates the cells.`,
        );
      }
      yield { line, cells: record.map((cell) => cell.trim()) };
      line = info.lines + 1;
    }
    if (fault !== undefined) throw refusalOf(fault, line, limits);
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function refusalOf(error: CsvError, line: number, limits: TableLimits): TableRefused {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new TableRefused(
      line,
      'table/quote-not-closed',
      'A quotation mark that opens in this row is never closed, so the end of the row cannot be found: close it, or export the file again.',
    );
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new TableRefused(
      line,
      'table/row-too-long',
      `This row has more than ${String(limits.maxRowLength)} characters, the most that can be read: a quotation mark may be missing, or this is not a CSV file.`,
    );
  }
  return new TableRefused(
    line,
    'table/unreadable-row',
    'This row cannot be read as cells: a quotation mark stands inside a cell. Write it twice, or export the file again.',
  );
}
