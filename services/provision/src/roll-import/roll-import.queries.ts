import type { ReadTx, WriteTx } from '@hedgerow/db';
import type { KnownChild } from '../roll/roll.rules.ts';
import type { RollOutcome } from '../roll/take-roll.ts';
import type { Remark } from './remarks.rules.ts';
import type { RollMapping } from './roll-columns.ts';

export type RollImportState = 'READING' | 'PREVIEWED' | 'IMPORTING' | 'CONFIRMED' | 'REFUSED' | 'UNDONE' | 'FAILED';

/** One import of a roll, as it stands. */
export interface RollImportRow {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly fileName: string;
  readonly uploadId: string | null;
  readonly state: RollImportState;
  readonly headers: readonly string[];
  readonly mapping: RollMapping;
  readonly leftOut: readonly string[];
  readonly isPartial: boolean;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly notInFile: number;
  readonly report: readonly Remark[];
  readonly begunAt: string;
  readonly confirmedAt: string | null;
  readonly undoneAt: string | null;
  readonly version: number;
}

/** Remarks that stay with an import; the command prints more of them. */
const mostKept = 1000;

const columns = (tx: ReadTx) => tx.sql`
  id, school_id as "schoolId", person_id as "personId", file_name as "fileName", upload_id as "uploadId", state, headers, mapping, left_out as "leftOut", is_partial as "isPartial",
  rows, created, updated, unchanged, refused, not_in_file as "notInFile", report, begun_at as "begunAt", confirmed_at as "confirmedAt", undone_at as "undoneAt", version`;

export async function insertRollImport(
  tx: WriteTx,
  row: Pick<RollImportRow, 'id' | 'schoolId' | 'fileName' | 'uploadId' | 'state' | 'begunAt'>,
): Promise<void> {
  await tx.sql`
    insert into provision.roll_import (id, school_id, person_id, file_name, upload_id, state, begun_at)
    values (${row.id}, ${row.schoolId}, ${tx.actor.personId}, ${row.fileName}, ${row.uploadId}, ${row.state}, ${row.begunAt})`;
}

/** One import, where the actor brings rolls into its school. */
export async function findRollImport(tx: ReadTx, id: string): Promise<RollImportRow | undefined> {
  return (await tx.sql<RollImportRow[]>`select ${columns(tx)} from provision.roll_import where id = ${id}`)[0];
}

/** The same, held until the transaction ends. */
export async function lockRollImport(tx: WriteTx, id: string): Promise<RollImportRow | undefined> {
  return (
    await tx.sql<RollImportRow[]>`select ${columns(tx)} from provision.roll_import where id = ${id} for update`
  )[0];
}

/** The last imports of a school, newest first. */
export async function rollImportsOf(tx: ReadTx, schoolId: string, limit: number): Promise<RollImportRow[]> {
  return tx.sql<
    RollImportRow[]
  >`select ${columns(tx)} from provision.roll_import where school_id = ${schoolId} order by begun_at desc, id desc limit ${limit}`;
}

/** The columns that a person of this school chose last, by field; empty where nobody has. */
export async function rememberedMapping(tx: ReadTx, schoolId: string): Promise<RollMapping> {
  const [row] = await tx.sql<{ mapping: RollMapping }[]>`
    select mapping from provision.roll_import where school_id = ${schoolId} and state in ('CONFIRMED', 'UNDONE') and mapping <> '{}' order by begun_at desc, id desc limit 1`;
  return row?.mapping ?? {};
}

/** What a reading of the file came to. */
export type RollFigures = Pick<
  RollImportRow,
  | 'state'
  | 'headers'
  | 'mapping'
  | 'leftOut'
  | 'isPartial'
  | 'rows'
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'refused'
  | 'notInFile'
  | 'report'
  | 'confirmedAt'
>;

export async function keepFigures(tx: WriteTx, id: string, figures: RollFigures): Promise<RollImportRow | undefined> {
  const [row] = await tx.sql<RollImportRow[]>`
    update provision.roll_import set state = ${figures.state}, headers = ${JSON.stringify(figures.headers)}::jsonb, mapping = ${JSON.stringify(figures.mapping)}::jsonb,
      left_out = ${JSON.stringify(figures.leftOut)}::jsonb, is_partial = ${figures.isPartial}, rows = ${figures.rows}, created = ${figures.created}, updated = ${figures.updated},
      unchanged = ${figures.unchanged}, refused = ${figures.refused}, not_in_file = ${figures.notInFile}, report = ${JSON.stringify(figures.report.slice(0, mostKept))}::jsonb,
      confirmed_at = ${figures.confirmedAt}, version = version + 1
    where id = ${id} returning ${columns(tx)}`;
  return row;
}

export async function setState(
  tx: WriteTx,
  id: string,
  state: RollImportState,
  undoneAt: string | null = null,
): Promise<RollImportRow | undefined> {
  const [row] = await tx.sql<RollImportRow[]>`
    update provision.roll_import set state = ${state}, undone_at = ${undoneAt}, version = version + 1 where id = ${id} returning ${columns(tx)}`;
  return row;
}

/** Keeps what some rows did, for taking it back. */
export async function keepChanges(
  tx: WriteTx,
  importId: string,
  schoolId: string,
  outcomes: readonly RollOutcome[],
): Promise<void> {
  const rows = outcomes.flatMap(({ line, outcome, pupilId, before, enrolmentId }) => {
    if (pupilId === null || (outcome !== 'created' && outcome !== 'updated')) return [];
    return [
      {
        line,
        pupil_id: pupilId,
        outcome: outcome === 'updated' && before === null ? 'registered' : outcome,
        before,
        enrolment_id: enrolmentId,
      },
    ];
  });
  if (rows.length === 0) return;
  await tx.sql`
    insert into provision.roll_import_change (import_id, line, school_id, pupil_id, outcome, before, enrolment_id)
    select ${importId}, r.line, ${schoolId}, r.pupil_id, r.outcome, r.before, r.enrolment_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(line int, pupil_id uuid, outcome text, before jsonb, enrolment_id uuid)`;
}

/** What an import did, child by child. */
export async function changesOf(
  tx: ReadTx,
  importId: string,
): Promise<{ readonly outcome: string; readonly pupilId: string; readonly before: KnownChild | null }[]> {
  return tx.sql<{ outcome: string; pupilId: string; before: KnownChild | null }[]>`
    select outcome, pupil_id as "pupilId", before from provision.roll_import_change where import_id = ${importId} order by line`;
}

/**
 * Says of an import that nobody works at any more that it broke off: whoever works at one holds its row, so a row that can
 * be had was left by a process that died.
 */
export async function giveUpAbandoned(tx: WriteTx, id: string): Promise<void> {
  await tx.sql`
    update provision.roll_import set state = 'FAILED', version = version + 1
    where id = (select i.id from provision.roll_import i where i.id = ${id} and i.state in ('READING', 'IMPORTING') for update skip locked)`;
}

/** The URNs of a school, the former ones included; none for a place that has none. */
export async function urnsOf(tx: ReadTx, schoolId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ urn: string }[]>`
    select s.urn::text as urn from reference.school s where s.school_id = ${schoolId} and s.urn is not null
    union select f.urn::text from reference.former_urn f where f.school_id = ${schoolId}`;
  return new Set(rows.map(({ urn }) => urn));
}
