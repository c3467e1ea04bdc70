/** What a cell holds: a text as it is, a number, a day (`YYYY-MM-DD`), or nothing. */
export type CellType = 'text' | 'number' | 'date';
export type CellValue = string | number | null;

/**
 * A column of a table, declared once for its page and its downloads: the page takes its head from here, the files their
 * values. A number that is hidden from the reader is null and is written as "hidden".
 */
export interface Column<Row> {
  readonly label: string;
  readonly type: CellType;
  readonly value: (row: Row) => CellValue | undefined;
  /** Where the page shows it beneath another column, in smaller words: that column. It has no head of its own there. */
  readonly under?: string;
}

/** The heads of a page's table: of every column that stands for itself. */
export function headsOf<Row>(
  columns: readonly Column<Row>[],
): readonly { readonly label: string; readonly type: CellType }[] {
  return columns.filter(({ under }) => under === undefined).map(({ label, type }) => ({ label, type }));
}

/** A table as it leaves the portal. */
export interface Sheet {
  readonly columns: readonly { readonly label: string; readonly type: CellType }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The rows of a page's data under its columns. */
export function sheetOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    columns: columns.map(({ label, type }) => ({ label, type })),
    rows: rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  };
}

/** Pages of one table as one; the columns are those of the first. */
export function joinSheets(sheets: readonly Sheet[]): Sheet {
  return { columns: sheets[0]?.columns ?? [], rows: sheets.flatMap(({ rows }) => rows) };
}

/** Who made a file, and of what: the first lines of every download. */
export interface Maker {
  readonly title: string;
  readonly by: string;
  /** When, in words of the United Kingdom's time. */
  readonly at: string;
}

/** The sentence that says where a file comes from. */
export function originOf({ title, by, at }: Maker): string {
  return `${title}. Downloaded from Hedgerow by ${by}, ${at}.`;
}
