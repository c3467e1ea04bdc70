import type { WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  foldHeader,
  mapHeaders,
  noRows,
  openTable,
  rowWidthFault,
  tableIn,
  TableRefused,
  usualLimits,
  type Fault,
  type HeaderMap,
  type Table,
  type TableSource,
} from '@hedgerow/tabular';
import { keepNewChildren } from '../roll/new-children.queries.ts';
import { layOutRoll, layRoll } from '../roll/roll-layout.ts';
import type { RollRow } from '../roll/roll.rules.ts';
import { takeRoll, type RollOutcome } from '../roll/take-roll.ts';
import { countNotNamed } from '../roll/told-rows.queries.ts';
import { readRollRow } from './read-roll-row.rules.ts';
import { mappingOf, remarksOn, type Remark } from './remarks.rules.ts';
import { rollColumns, type RollField, type RollMapping } from './roll-columns.ts';
import { keepChanges, urnsOf } from './roll-import.queries.ts';

/** What became of a file. */
export interface RollRun {
  readonly rows: number;
  /** Children who are new on this school's roll: who they are elsewhere, if anywhere, is not said. */
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refusedRows: number;
  readonly refused: readonly Remark[];
  /** What was kept as it is, changed, or is worth a look. */
  readonly remarks: readonly Remark[];
  /** Children on the roll whom the file does not name. */
  readonly notInFile: number;
  readonly headers: readonly string[];
  readonly mapping: RollMapping;
  readonly leftOut: readonly string[];
  /** The file could not be read to its end, or says too little: nothing of it is taken, whatever else was asked. */
  readonly isBroken: boolean;
  /** The good rows were written. */
  readonly isTaken: boolean;
}

export interface RollRunOptions {
  readonly importId: string;
  readonly schoolId: string;
  /** What the person chose for this file. */
  readonly mapping: RollMapping;
  /** What the school chose last: a help where the file has those columns, and no hindrance where it lacks them. */
  readonly remembered: RollMapping;
  readonly isPartial: boolean;
  /** False: works everything out, then leaves it as it was. */
  readonly keeps: boolean;
}

/** The largest schools of England have four thousand pupils; a council's file of all of them is none of a school. */
const limits = { ...usualLimits, maxRows: 100_000 };
/** Remarks that are kept for a report; numbers are counted to the end. */
const mostRemarks = 10_000;

/**
 * Runs a roll over a school, in the transaction of the operation: streamed into a temporary table, then taken in sets. A
 * preview is the same, taken back: what it shows is what confirming will do.
 */
export async function runRoll(
  tx: WriteTx,
  given: TableSource,
  options: RollRunOptions,
  today: IsoDate,
): Promise<RollRun> {
  await tx.sql`savepoint roll_run`;
  const tally = new Tally();
  try {
    const { source, remarks } = await tableIn(given, canTellChildren);
    tally.note(remarks);
    await work(tx, await openTable(source, limits), options, today, tally);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    tally.break(error.fault);
  }
  const notInFile = tally.isBroken ? 0 : await countNotNamed(tx, options.schoolId);
  const isTaken = options.keeps && !tally.isBroken && (tally.refusedRows === 0 || options.isPartial);
  if (!isTaken) await tx.sql`rollback to savepoint roll_run`;
  const { rows, created, updated, unchanged, refusedRows, refused, remarks, headers, mapping, leftOut, isBroken } =
    tally;
  return {
    rows,
    created,
    updated,
    unchanged,
    refusedRows,
    refused,
    remarks,
    notInFile,
    headers,
    mapping,
    leftOut,
    isBroken,
    isTaken,
  };
}

async function work(tx: WriteTx, table: Table, options: RollRunOptions, today: IsoDate, tally: Tally): Promise<void> {
  const map = mapHeaders<RollField>(
    table.headers,
    rollColumns,
    { ...fitting(options.remembered, table.headers), ...options.mapping },
    table.headerLine,
  );
  tally.headers = table.headers;
  tally.mapping = { ...nothingFor(options.mapping), ...mappingOf(map) };
  tally.leftOut = map.unknown;
  const fault = map.faults[0] ?? missingColumns(map, table.headerLine);
  if (fault !== null) {
    tally.break(fault);
    return;
  }
  await layOutRoll(tx);
  const urns = await urnsOf(tx, options.schoolId);
  await layRoll(tx, rowsOf(table, map, today, urns, tally), today);
  if (tally.isBroken) return;
  let told = 0;
  const made = await takeRoll(tx, options.schoolId, today, async (outcomes) => {
    for (const { row, outcome } of outcomes) tally.count(outcome, remarksOn(row, outcome, map));
    told += outcomes.filter(({ outcome }) => outcome.outcome === 'created').length;
    if (options.keeps)
      await keepChanges(
        tx,
        options.importId,
        options.schoolId,
        outcomes.map(({ outcome }) => outcome).filter(({ outcome }) => outcome === 'updated'),
      );
  });
  // The other new children need no remark.
  tally.created += made - told;
  if (options.keeps) await keepNewChildren(tx, options.importId, options.schoolId);
}

/** The rows that can be read. Never throws for the file's sake: it is streamed into a COPY, which an error would break. */
async function* rowsOf(
  table: Table,
  map: HeaderMap<RollField>,
  today: IsoDate,
  ownUrns: ReadonlySet<string>,
  tally: Tally,
): AsyncGenerator<RollRow> {
  try {
    for await (const row of table.rows()) {
      tally.rows += 1;
      const width = rowWidthFault(table, row);
      const read = width === null ? readRollRow(row, map, today, ownUrns) : { faults: [width] };
      if ('faults' in read) tally.refuse(read.faults);
      else {
        tally.note(read.remarks);
        yield read.row;
      }
    }
    if (tally.rows === 0) tally.break(noRows(table.headerLine));
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    tally.break(error.fault);
  }
}

/** Whether a table has columns enough to tell children apart. */
const canTellChildren = (headers: readonly string[]): boolean =>
  missingColumns(mapHeaders<RollField>(headers, rollColumns, {}), 1) === null;

function fitting(remembered: RollMapping, headers: readonly string[]): RollMapping {
  const there = new Set(headers.map(foldHeader));
  return Object.fromEntries(
    Object.entries(remembered).filter(([, header]) => header === null || there.has(foldHeader(header))),
  );
}

/** Fields for which the person wants no column, however much one looks like it. */
function nothingFor(mapping: RollMapping): RollMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, header]) => header === null));
}

function missingColumns({ columns }: HeaderMap<RollField>, line: number): Fault | null {
  if (
    columns.upn !== undefined ||
    (columns.familyName !== undefined && columns.givenName !== undefined && columns.birthDate !== undefined)
  )
    return null;
  return {
    line,
    column: null,
    code: 'roll/missing-columns',
    message:
      'This file has no column of UPNs, and not all three of surname, forename and date of birth: export it with one or the other, or say which columns they are.',
  };
}

/** What a run comes to, counted as it goes. */
class Tally {
  rows = 0;
  created = 0;
  updated = 0;
  unchanged = 0;
  refusedRows = 0;
  isBroken = false;
  headers: readonly string[] = [];
  mapping: RollMapping = {};
  leftOut: readonly string[] = [];
  readonly refused: Remark[] = [];
  readonly remarks: Remark[] = [];

  refuse(faults: readonly Fault[]): void {
    this.refusedRows += 1;
    if (this.refused.length < mostRemarks)
      this.refused.push(...faults.map((fault) => ({ ...fault, kind: 'REFUSED' as const })));
  }

  break(fault: Fault): void {
    this.isBroken = true;
    this.refuse([fault]);
  }

  note(remarks: readonly Fault[]): void {
    if (this.remarks.length < mostRemarks)
      this.remarks.push(...remarks.map((remark) => ({ ...remark, kind: 'NOTE' as const })));
  }

  count(outcome: RollOutcome, remarks: readonly Remark[]): void {
    if (outcome.outcome === 'refused') {
      this.refuse(remarks);
      return;
    }
    // A child back on the roll, or one whom another school knows, counts as any other new one: the difference is nobody's to learn here.
    if (outcome.outcome === 'created' || (outcome.outcome === 'updated' && outcome.before === null)) this.created += 1;
    else if (outcome.outcome === 'updated') this.updated += 1;
    else this.unchanged += 1;
    if (this.remarks.length < mostRemarks) this.remarks.push(...remarks);
  }
}
