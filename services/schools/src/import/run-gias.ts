import type { WriteTx } from '@hedgerow/db';
import {
  mapHeaders,
  openTable,
  rowWidthFault,
  TableRefused,
  type Fault,
  type Table,
  type TableSource,
} from '@hedgerow/tabular';
import { registerRowOf, type RegisterRow } from '../school/register-row.rules.ts';
import { layOutLines, layOutRegister, upsertRegister, type RegisterAct } from '../school/upsert-register.queries.ts';
import { giasColumns, neededColumns, type GiasField } from './gias-columns.ts';
import { readGiasRow } from './gias-row.rules.ts';

/** What became of a file. */
export interface PlacesRun {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that were refused, and the faults of as many of them as a report holds. */
  readonly refusedRows: number;
  readonly refused: readonly Fault[];
  /** The file could not be read to its end, or is no register: nothing of it is taken, whatever else was asked. */
  readonly isBroken: boolean;
  /** What changed, for taking it back; empty where nothing was written. */
  readonly acts: readonly RegisterAct[];
}

export interface PlacesRunOptions {
  readonly organisationId: string;
  /** Takes the good rows although others were refused. */
  readonly isPartial: boolean;
  /** False: works everything out, then leaves it as it was. */
  readonly keeps: boolean;
}

const batchSize = 500;
/** Faults that are kept for a report; the number of refused rows is counted to the end. */
export const mostFaults = 10_000;

/**
 * Runs a file of Get Information About Schools over an organisation, in the transaction of the operation: laid out in
 * batches beside the places that are kept, then taken in sets. A preview is the same, taken back.
 */
export async function runGias(tx: WriteTx, source: TableSource, options: PlacesRunOptions): Promise<PlacesRun> {
  await tx.sql`savepoint places_run`;
  const reading = new Reading();
  let acts: readonly RegisterAct[] = [];
  try {
    const table = await openTable(source);
    await layOutRegister(tx);
    for await (const batch of reading.batches(table)) await layOutLines(tx, batch);
    acts = reading.isBroken ? [] : await upsertRegister(tx, options.organisationId);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    reading.break(error.fault);
  }
  for (const { line } of acts.filter(({ act }) => act === 'held-elsewhere'))
    reading.refuse([heldElsewhere(line, reading.urnHeader)]);
  const isTaken = !reading.isBroken && (reading.refusedRows === 0 || options.isPartial);
  if (!isTaken || !options.keeps) await tx.sql`rollback to savepoint places_run`;
  const count = (act: RegisterAct['act']): number => acts.filter((one) => one.act === act).length;
  return {
    rows: reading.rows,
    refusedRows: reading.refusedRows,
    refused: reading.faults,
    isBroken: reading.isBroken,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    acts: isTaken && options.keeps ? acts.filter(({ act }) => act === 'created' || act === 'updated') : [],
  };
}

const heldElsewhere = (line: number, column: string | null): Fault => ({
  line,
  column,
  code: 'gias/held-elsewhere',
  message:
    'A place with this URN is known already and another organisation answers for it: ask its administrator to bring it into yours.',
});

/** One reading of a file: its good rows in batches, its faults counted. */
class Reading {
  rows = 0;
  refusedRows = 0;
  isBroken = false;
  urnHeader: string | null = null;
  readonly faults: Fault[] = [];
  readonly #linesByUrn = new Map<number, number>();

  refuse(faults: readonly Fault[]): void {
    this.refusedRows += 1;
    if (this.faults.length < mostFaults) this.faults.push(...faults);
  }

  break(fault: Fault): void {
    this.isBroken = true;
    this.refuse([fault]);
  }

  async *batches(table: Table): AsyncGenerator<RegisterRow[]> {
    const map = mapHeaders<GiasField>(table.headers, giasColumns, {}, table.headerLine);
    this.urnHeader = map.columns.urn?.header ?? null;
    const missing = neededColumns.filter((field) => map.columns[field] === undefined);
    const [duplicate] = map.faults;
    if (missing.length > 0) {
      const names = missing.map((field) => `"${giasColumns[field][0]}"`).join(', ');
      this.break({
        line: table.headerLine,
        column: null,
        code: 'gias/missing-columns',
        message: `This file lacks ${names}: give the download "All establishment data" of Get Information About Schools, as it is.`,
      });
      return;
    }
    if (duplicate !== undefined) {
      this.break(duplicate);
      return;
    }
    let batch: RegisterRow[] = [];
    for await (const row of table.rows()) {
      this.rows += 1;
      const width = rowWidthFault(table, row);
      const read = width === null ? readGiasRow(row, map) : { faults: [width] };
      if ('faults' in read) {
        this.refuse(read.faults);
        continue;
      }
      const earlier = this.#linesByUrn.get(read.facts.urn);
      if (earlier !== undefined) {
        this.refuse([
          {
            line: row.line,
            column: this.urnHeader,
            code: 'gias/urn-twice',
            message: `This URN is in line ${String(earlier)} too: keep one of the two rows.`,
          },
        ]);
        continue;
      }
      this.#linesByUrn.set(read.facts.urn, row.line);
      batch.push(registerRowOf(row.line, read.facts));
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }
}
