import type { WriteTx } from '@hedgerow/db';
import { openTable, tableIn, TableRefused, type Fault, type TableSource } from '@hedgerow/tabular';
import type { RegisterAct } from '../school/upsert-register.queries.ts';
import type { ImportedRegister } from './place-import.queries.ts';
import { fitsRegister, registerFor } from './registers/known-registers.ts';
import { RegisterReading } from './registers/register-reading.ts';
import type { RegisterOutcome, RegisterTarget } from './registers/register.ts';

/** What became of a file. */
export interface PlacesRun {
  /** What it was read as; null where it could not be opened. */
  readonly kind: ImportedRegister | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that were refused, and the faults of as many of them as a report holds. */
  readonly refusedRows: number;
  readonly refused: readonly Fault[];
  /** What was left as it is, or asks to be looked at. */
  readonly remarks: readonly Fault[];
  /** The file could not be read to its end, or is no register: nothing of it is taken, whatever else was asked. */
  readonly isBroken: boolean;
  /** What changed in places, for taking it back; empty where nothing was written. */
  readonly acts: readonly RegisterAct[];
}

export interface PlacesRunOptions {
  readonly importId: string;
  readonly organisationId: string;
  /** Which register it is to be; null: whichever its columns say. */
  readonly kind: ImportedRegister | null;
  /** Takes the good rows although others were refused. */
  readonly isPartial: boolean;
  /** False: works everything out, then leaves it as it was. */
  readonly keeps: boolean;
}

const nothing: RegisterOutcome = { created: 0, updated: 0, unchanged: 0, refused: [], remarks: [], acts: [] };

/**
 * Runs a national register over an organisation, in the transaction of the operation: laid out in batches, then taken in
 * sets. A preview is the same, taken back.
 */
export async function runRegister(tx: WriteTx, given: TableSource, options: PlacesRunOptions): Promise<PlacesRun> {
  await tx.sql`savepoint places_run`;
  const reading = new RegisterReading();
  let [kind, outcome, remarks]: [ImportedRegister | null, RegisterOutcome, readonly Fault[]] = [null, nothing, []];
  try {
    const found = await tableIn(given, fitsRegister(options.kind));
    remarks = found.remarks;
    const table = await openTable(found.source);
    const register = registerFor(options.kind, table.headers);
    kind = register.kind;
    const map = reading.columnsOf(table, register, options.kind !== null);
    if (map !== null) {
      await register.layOut(tx);
      for await (const batch of reading.batches(table, register, map)) await register.lay(tx, batch);
      const target: RegisterTarget = { tx, importId: options.importId, organisationId: options.organisationId };
      outcome = await register.take(target, map);
    }
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    reading.break(error.fault);
  }
  for (const fault of outcome.refused) reading.refuse([fault]);
  const isTaken = !reading.isBroken && (reading.refusedRows === 0 || options.isPartial);
  if (!isTaken || !options.keeps) await tx.sql`rollback to savepoint places_run`;
  const { created, updated, unchanged, acts } = outcome;
  return {
    kind,
    rows: reading.rows,
    refusedRows: reading.refusedRows,
    refused: reading.faults,
    remarks: [...remarks, ...outcome.remarks],
    isBroken: reading.isBroken,
    created,
    updated,
    unchanged,
    acts: isTaken && options.keeps ? acts : [],
  };
}
