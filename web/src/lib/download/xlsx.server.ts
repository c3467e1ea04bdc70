import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { originOf, type CellType, type CellValue, type Maker, type Sheet } from './sheet.ts';

/**
 * A sheet as an Excel file: numbers are numbers, days are days, and a text is a text whatever it begins with, so that no
 * cell runs. Control characters, which XML does not hold, are left out. The last row says who made it and when.
 */
export async function xlsxOf(sheet: Sheet, maker: Maker): Promise<Buffer> {
  const head = sheet.columns.map(({ label }): Cell => ({ value: label, type: String, fontWeight: 'bold', wrap: true }));
  const rows = sheet.rows.map((row) => row.map((value, at) => cellOf(value, sheet.columns[at]?.type ?? 'text')));
  const origin: Cell[] = [{ value: originOf(maker), type: String }];
  return writeExcelFile([head, ...rows, [], origin], {
    sheet: 'Hedgerow',
    stickyRowsCount: 1,
    columns: sheet.columns.map((column, at) => ({ width: widthOf(column.label, sheet, at) })),
  }).toBuffer();
}

function cellOf(value: CellValue, type: CellType): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // A word in place of a number or a day ("hidden") stays a word.
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return { value, type: String };
}

function widthOf(label: string, { rows }: Sheet, at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), label.length);
  return Math.min(60, Math.max(10, longest + 2));
}
