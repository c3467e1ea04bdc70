/** How much of a file is read before it is refused. Memory is bounded by one row and never by the file. */
export interface TableLimits {
  /** Bytes of the whole file. */
  readonly maxBytes: number;
  /** Characters of one row, its quoted line breaks included. */
  readonly maxRowLength: number;
  readonly maxColumns: number;
  /** Rows below the header, blank ones included. */
  readonly maxRows: number;
}

export const usualLimits: TableLimits = {
  maxBytes: 100 * 1024 * 1024,
  maxRowLength: 200_000,
  maxColumns: 1000,
  maxRows: 500_000,
};
