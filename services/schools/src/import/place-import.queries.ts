import type { ReadTx, WriteTx } from '@hedgerow/db';
import type { Fault } from '@hedgerow/tabular';
import type { RegisterAct } from '../school/upsert-register.queries.ts';

export type PlaceImportState = 'READING' | 'PREVIEWED' | 'IMPORTING' | 'CONFIRMED' | 'REFUSED' | 'UNDONE' | 'FAILED';

/** The national registers that can be brought. */
export type ImportedRegister = 'gias' | 'gias-groups' | 'gias-links' | 'ofsted';

/** One import of a register, as it stands. */
export interface PlaceImportRow {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly fileName: string;
  /** What the file was read as; null while nobody has looked into it, or where it is none of them. */
  readonly kind: ImportedRegister | null;
  readonly uploadId: string | null;
  readonly state: PlaceImportState;
  readonly isPartial: boolean;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly report: readonly Fault[];
  /** What was left as it is, or asks to be looked at. */
  readonly remarks: readonly Fault[];
  readonly begunAt: string;
  readonly confirmedAt: string | null;
  readonly undoneAt: string | null;
  readonly version: number;
}

/** Faults that stay with an import; the command prints more of them. */
const mostKept = 1000;

const columns = (tx: ReadTx) => tx.sql`
  id, organisation_id as "organisationId", person_id as "personId", file_name as "fileName", kind, upload_id as "uploadId", state, is_partial as "isPartial", rows, created, updated, unchanged, refused, report, remarks,
  begun_at as "begunAt", confirmed_at as "confirmedAt", undone_at as "undoneAt", version`;

export async function insertPlaceImport(
  tx: WriteTx,
  row: Pick<PlaceImportRow, 'id' | 'organisationId' | 'fileName' | 'uploadId' | 'state'> & { readonly begunAt: string },
): Promise<void> {
  await tx.sql`
    insert into schools.place_import (id, organisation_id, person_id, file_name, upload_id, state, begun_at)
    values (${row.id}, ${row.organisationId}, ${tx.actor.personId}, ${row.fileName}, ${row.uploadId}, ${row.state}, ${row.begunAt})`;
}

/** One import, where the actor brings registers into its organisation. */
export async function findPlaceImport(tx: ReadTx, id: string): Promise<PlaceImportRow | undefined> {
  return (await tx.sql<PlaceImportRow[]>`select ${columns(tx)} from schools.place_import where id = ${id}`)[0];
}

/** The same, held until the transaction ends. */
export async function lockPlaceImport(tx: WriteTx, id: string): Promise<PlaceImportRow | undefined> {
  return (
    await tx.sql<PlaceImportRow[]>`select ${columns(tx)} from schools.place_import where id = ${id} for update`
  )[0];
}

/** The last imports of an organisation, newest first. */
export async function placeImportsOf(tx: ReadTx, organisationId: string, limit: number): Promise<PlaceImportRow[]> {
  return tx.sql<
    PlaceImportRow[]
  >`select ${columns(tx)} from schools.place_import where organisation_id = ${organisationId} order by begun_at desc, id limit ${limit}`;
}

/** What a reading of the file came to. */
export interface ImportFigures {
  readonly kind: ImportedRegister | null;
  readonly state: PlaceImportState;
  readonly isPartial: boolean;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refusedRows: number;
  readonly refused: readonly Fault[];
  readonly remarks: readonly Fault[];
  readonly confirmedAt: string | null;
}

export async function keepFigures(
  tx: WriteTx,
  id: string,
  figures: ImportFigures,
): Promise<PlaceImportRow | undefined> {
  const { kind, state, isPartial, rows, created, updated, unchanged, refusedRows, refused, remarks, confirmedAt } =
    figures;
  const [row] = await tx.sql<PlaceImportRow[]>`
    update schools.place_import set kind = ${kind}, state = ${state}, is_partial = ${isPartial}, rows = ${rows}, created = ${created}, updated = ${updated}, unchanged = ${unchanged}, refused = ${refusedRows},
      report = ${JSON.stringify(refused.slice(0, mostKept))}::jsonb, remarks = ${JSON.stringify(remarks.slice(0, mostKept))}::jsonb, confirmed_at = ${confirmedAt}, version = version + 1
    where id = ${id} returning ${columns(tx)}`;
  return row;
}

export async function setState(
  tx: WriteTx,
  id: string,
  state: PlaceImportState,
  undoneAt: string | null = null,
): Promise<PlaceImportRow | undefined> {
  const [row] = await tx.sql<PlaceImportRow[]>`
    update schools.place_import set state = ${state}, undone_at = ${undoneAt}, version = version + 1 where id = ${id} returning ${columns(tx)}`;
  return row;
}

/** Keeps what an import did, for taking it back. */
export async function keepChanges(
  tx: WriteTx,
  importId: string,
  organisationId: string,
  acts: readonly RegisterAct[],
): Promise<void> {
  for (let at = 0; at < acts.length; at += 1000) {
    const rows = acts.slice(at, at + 1000).map(({ schoolId, before }) => ({ school_id: schoolId, before }));
    await tx.sql`
      insert into schools.place_import_change (import_id, school_id, organisation_id, before)
      select ${importId}, r.school_id, ${organisationId}, r.before from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(school_id uuid, before jsonb)`;
  }
}

/**
 * Says of an import that nobody works at any more that it broke off: whoever works at one holds its row, so a row that can
 * be had was left by a process that died.
 */
export async function giveUpAbandoned(tx: WriteTx, id: string): Promise<void> {
  await tx.sql`
    update schools.place_import set state = 'FAILED', version = version + 1
    where id = (select i.id from schools.place_import i where i.id = ${id} and i.state in ('READING', 'IMPORTING') for update skip locked)`;
}
