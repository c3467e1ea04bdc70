/**
 * One thing wrong with a file somebody gave us: where it is and what to do about it.
 *
 * `line` counts from 1 as a text editor does; where a quoted field runs over several lines, it is the line on which the
 * row begins. `column` is the header as the file writes it, or `null` where the fault is the row's or the file's. A
 * `code` never changes once published; `message` is a whole sentence for a person and repeats no more than it needs.
 */
export interface Fault {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with one value, before it is known where the value stands. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** The whole file cannot be read as a table. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  readonly fault: Fault;

  constructor(line: number, code: string, message: string) {
    super(message);
    this.fault = { line, column: null, code, message };
  }
}

/** A header and nothing below it: whoever sent it meant to send more. */
export const noRows = (line: number): Fault => ({
  line,
  column: null,
  code: 'table/no-rows',
  message:
    'This file names its columns and holds no rows below them: export it again, and look at it before you give it.',
});
