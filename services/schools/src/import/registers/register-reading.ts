import { mapHeaders, noRows, rowWidthFault, type Fault, type HeaderMap, type Table } from '@hedgerow/tabular';
import { otherRegister } from './known-registers.ts';
import { lackingColumns, type Register } from './register.ts';

const batchSize = 1000;
/** Faults that are kept for a report; the number of refused rows is counted to the end. */
const mostFaults = 10_000;

/** One reading of a file as a register: its good rows in batches, its faults counted. */
export class RegisterReading {
  rows = 0;
  refusedRows = 0;
  isBroken = false;
  readonly faults: Fault[] = [];
  readonly #lines = new Map<string, number>();

  refuse(faults: readonly Fault[]): void {
    this.refusedRows += 1;
    if (this.faults.length < mostFaults) this.faults.push(...faults);
  }

  break(fault: Fault): void {
    this.isBroken = true;
    this.refuse([fault]);
  }

  /** The columns of a file, where it can be read as this register; else nothing, and the reading is broken. */
  columnsOf(table: Table, register: Register, isNamed: boolean): HeaderMap<string> | null {
    const map = mapHeaders(table.headers, register.columns, {}, table.headerLine);
    const fault = missing(table, register, isNamed) ?? map.faults[0];
    if (fault === undefined) return map;
    this.break(fault);
    return null;
  }

  async *batches(table: Table, register: Register, map: HeaderMap<string>): AsyncGenerator<unknown[]> {
    let batch: unknown[] = [];
    for await (const row of table.rows()) {
      this.rows += 1;
      const width = rowWidthFault(table, row);
      const read = width === null ? register.read(row, map) : { faults: [width] };
      if ('faults' in read) {
        this.refuse(read.faults);
        continue;
      }
      const { key, twice } = register.once(read.row, map);
      const earlier = this.#lines.get(key);
      if (earlier !== undefined) {
        this.refuse([{ line: row.line, ...twice(earlier) }]);
        continue;
      }
      this.#lines.set(key, row.line);
      batch.push(read.row);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (this.rows === 0) this.break(noRows(table.headerLine));
    if (batch.length > 0) yield batch;
  }
}

function missing(table: Table, register: Register, isNamed: boolean): Fault | undefined {
  const lacking = lackingColumns(register, table.headers);
  if (lacking.length === 0) return undefined;
  const other = isNamed ? otherRegister(register.kind, table.headers) : undefined;
  const names = lacking.map((name) => `"${name}"`).join(', ');
  return {
    line: table.headerLine,
    column: null,
    code: register.missingCode,
    message:
      other === undefined
        ? `This file lacks ${names}: give the download "${register.title}", as it is.`
        : `This is the download "${other.title}": import it as ${other.kind}, or give "${register.title}".`,
  };
}
