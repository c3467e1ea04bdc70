import type { Fault } from './fault.ts';
import type { Table, TableRow } from './read-table.ts';

/** A row that does not fit under the header: its cells may stand under the wrong names, so none of them is read. */
export function rowWidthFault({ headers }: Pick<Table, 'headers'>, { line, cells }: TableRow): Fault | null {
  const wanted = headers.length;
  // Spreadsheets leave empty cells at the end of a row, or leave them out.
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  if (filled > wanted) {
    return {
      line,
      column: null,
      code: 'row/too-many-cells',
      message: `This row has ${String(filled)} cells and the header ${String(wanted)}: a comma inside a cell needs quotation marks around the cell.`,
    };
  }
  return null;
}
