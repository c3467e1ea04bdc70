import type { WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import {
  foldHeader,
  mapHeaders,
  openTable,
  rowWidthFault,
  TableRefused,
  usualLimits,
  type Fault,
  type HeaderMap,
  type Table,
  type TableSource,
} from '@hedgerow/tabular';
import { nameKeys } from '../names.ts';
import type { RollRow } from '../roll/roll.rules.ts';
import { upsertRoll, type RollOutcome } from '../roll/upsert-roll.ts';
import { readRollRow } from './read-roll-row.rules.ts';
import { mappingOf, remarksOn, type Remark } from './remarks.rules.ts';
import { rollColumns, type RollField, type RollMapping } from './roll-columns.ts';
import { countNotAmong, keepChanges } from './roll-import.queries.ts';

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

const batchSize = 1000;
/** The largest schools of England have four thousand pupils. */
const limits = { ...usualLimits, maxRows: 20_000 };
/** Remarks that are kept for a report; numbers are counted to the end. */
const mostRemarks = 10_000;

/**
 * Runs a roll over a school, in the transaction of the operation, a thousand rows at a time. A preview is the same, taken
 * back: what it shows is what confirming will do.
 */
export async function runRoll(
  tx: WriteTx,
  source: TableSource,
  options: RollRunOptions,
  today: IsoDate,
): Promise<RollRun> {
  await tx.sql`savepoint roll_run`;
  const tally = new Tally();
  try {
    const table = await openTable(source, limits);
    await work(tx, table, options, today, tally);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    tally.break(error.fault);
  }
  const notInFile = tally.isBroken ? 0 : await countNotAmong(tx, options.schoolId, [...tally.pupilIds]);
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
  const seen = new Seen();
  let batch: RollRow[] = [];
  const take = async (): Promise<void> => {
    const outcomes = await upsertRoll(tx, options.schoolId, batch, today);
    for (const [index, outcome] of outcomes.entries()) {
      const row = batch[index];
      if (row !== undefined) tally.count(outcome, remarksOn(row, outcome, map));
    }
    if (options.keeps) await keepChanges(tx, options.importId, options.schoolId, outcomes);
    batch = [];
  };
  for await (const row of table.rows()) {
    tally.rows += 1;
    const width = rowWidthFault(table, row);
    const read = width === null ? readRollRow(row, map, today) : { faults: [width] };
    const faults = 'faults' in read ? read.faults : seen.twice(read.row, map);
    if (faults.length > 0 || 'faults' in read) {
      tally.refuse(faults);
      continue;
    }
    tally.note(read.remarks);
    batch.push(read.row);
    if (batch.length === batchSize) await take();
  }
  if (batch.length > 0) await take();
}

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

/** Children of the rows so far, by number and by names and birth date: the second row of one child is refused. */
class Seen {
  readonly #lines = new Map<string, number>();

  twice(row: RollRow, { columns }: HeaderMap<RollField>): readonly Fault[] {
    const { familyKey, givenKey } = nameKeys({ givenName: row.givenName ?? '', familyName: row.familyName ?? '' });
    const byName = row.birthDate === null || row.upn !== null ? null : `${familyKey}|${givenKey}|${row.birthDate}`;
    const key = row.upn ?? byName;
    const earlier = key === null ? undefined : this.#lines.get(key);
    if (key !== null && earlier === undefined) this.#lines.set(key, row.line);
    if (earlier === undefined) return [];
    const column = (row.upn === null ? columns.familyName : columns.upn)?.header ?? null;
    return [
      {
        line: row.line,
        column,
        code: 'roll/same-child-twice',
        message: `This child is in line ${String(earlier)} too: keep one of the two rows.`,
      },
    ];
  }
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
  readonly pupilIds = new Set<string>();

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
    if (outcome.pupilId !== null) this.pupilIds.add(outcome.pupilId);
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
