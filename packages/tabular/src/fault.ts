/**
 * One thing wrong with a file somebody gave us: where it is and what to do about it.
 *
 * `line` counts from 1 as a text editor does, also where a quoted field runs over several lines (then the line on which the
 * row begins). `column` is the header as the file writes it, or `null` where the fault is the row's or the file's. `code` never
 * changes once published; `message` is a whole sentence for a person and repeats no more of the file than it needs.
 */
export interface Fault {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}
