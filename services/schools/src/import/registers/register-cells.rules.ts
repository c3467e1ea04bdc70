import type { IsoDate } from '@hedgerow/rules';
import { cellProblem, readDate, scientificProblem, type Fault, type HeaderMap, type TableRow } from '@hedgerow/tabular';

const mostCharacters = 300;

/** The cells of one line of a register by field, and what was found wrong with them. */
export class RegisterCells<Field extends string> {
  readonly faults: Fault[] = [];
  readonly #row: TableRow;
  readonly #map: HeaderMap<Field>;

  constructor(row: TableRow, map: HeaderMap<Field>) {
    this.#row = row;
    this.#map = map;
  }

  /** Reports a fault at a field. One fault a cell: what follows from the first is noise. */
  fault(field: Field, code: string, message: string): void {
    const column = this.#map.columns[field]?.header ?? null;
    if (this.faults.some((fault) => fault.column === column)) return;
    this.faults.push({ line: this.#row.line, column, code, message });
  }

  /** The text of a cell; empty where there is no such column, or the text cannot be kept. */
  text(field: Field): string {
    const column = this.#map.columns[field];
    const value = column === undefined ? '' : (this.#row.cells[column.index] ?? '');
    const problem = cellProblem(value, mostCharacters);
    if (problem === null) return value;
    this.fault(field, problem.code, problem.message);
    return '';
  }

  optional(field: Field): string | null {
    return this.text(field) || null;
  }

  /** A text that a line cannot do without. */
  needed(field: Field, code: string, message: string): string {
    const value = this.text(field);
    if (value === '') this.fault(field, code, message);
    return value;
  }

  /** A whole number from 0; null where the cell is empty or holds none. */
  whole(field: Field, most: number, code: string): number | null {
    const value = this.text(field);
    if (value === '') return null;
    if (/^\d{1,9}$/.test(value) && Number(value) <= most) return Number(value);
    const damage = scientificProblem(value);
    this.fault(
      field,
      damage?.code ?? code,
      damage?.message ?? `This is not a whole number from 0 to ${String(most)}: correct it, or leave it empty.`,
    );
    return null;
  }

  day(field: Field): IsoDate | null {
    const value = this.text(field);
    if (value === '') return null;
    const read = readDate(value);
    if ('date' in read) return read.date;
    this.fault(field, read.problem.code, read.problem.message);
    return null;
  }

  /** A URN of Get Information About Schools; 0 where there is none, with a fault. */
  urn(field: Field, area: string): number {
    const text = this.text(field);
    if (/^[1-9]\d{5}$/.test(text)) return Number(text);
    const damage = scientificProblem(text);
    if (damage !== null) this.fault(field, damage.code, damage.message);
    else if (text === '')
      this.fault(field, `${area}/no-urn`, 'This row has no URN, and without one a place cannot be told from another.');
    else this.fault(field, `${area}/urn-invalid`, 'A URN is six digits that do not begin with 0.');
    return 0;
  }
}

/** A spreadsheet takes the leading 0 of a telephone number away; every number of the United Kingdom begins with one. */
export function readTelephone(text: string): string | null {
  if (text === '') return null;
  return /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text;
}
