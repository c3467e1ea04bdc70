import { CsvError, parse, type Parser } from 'csv-parse';
import type { Delimiter } from './sniff-delimiter.ts';

/** A row as it stands in the file, before anything is made of it. */
export interface RawRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why neither this row nor anything after it can be cut into cells; the cells are then empty. */
  readonly failure: RecordFailure | null;
}

export interface RecordFailure {
  readonly code: 'row/open-quote' | 'row/too-long';
  readonly message: string;
}

const failures: Readonly<Record<string, RecordFailure>> = {
  CSV_QUOTE_NOT_CLOSED: {
    code: 'row/open-quote',
    message:
      'A quotation mark that opens a cell in this row is never closed, so nothing after it can be read. Close or remove it.',
  },
  CSV_MAX_RECORD_SIZE: {
    code: 'row/too-long',
    message: 'This row is far too long. A quotation mark that is not closed may join it to the rows below.',
  },
};

/**
 * Cuts text into rows, blank ones too. Holds the rows of one piece of text at a time and reads no further ahead. A
 * quotation mark inside a cell is taken as it stands.
 *
 * @param firstLine the line of the file on which the text begins
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  maxRowLength: number,
  firstLine = 1,
): AsyncGenerator<RawRecord> {
  let read: RawRecord[] = [];
  let line = firstLine;
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: maxRowLength,
    on_record: (cells: string[], { lines }) => {
      read.push({ line, cells, failure: null });
      line = firstLine + lines;
      return null;
    },
  }).resume();
  const failed = new Promise<unknown>((resolve) => parser.once('error', resolve));
  for await (const piece of text) {
    const isGood = await feed(parser, piece);
    yield* read;
    read = [];
    if (!isGood) return yield { line, cells: [], failure: failureOf(await failed) };
  }
  const isWhole = await finish(parser);
  yield* read;
  if (!isWhole) yield { line, cells: [], failure: failureOf(await failed) };
}

function feed(parser: Parser, piece: string): Promise<boolean> {
  return new Promise((resolve) => {
    parser.write(piece, (error) => {
      resolve(!error);
    });
  });
}

function finish(parser: Parser): Promise<boolean> {
  return new Promise((resolve) => {
    parser.once('error', () => {
      resolve(false);
    });
    parser.end(() => {
      resolve(true);
    });
  });
}

function failureOf(error: unknown): RecordFailure {
  const failure = error instanceof CsvError ? failures[error.code] : undefined;
  if (failure === undefined) throw error;
  return failure;
}
