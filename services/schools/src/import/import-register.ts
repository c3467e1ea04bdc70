import { newId } from '@hedgerow/db';
import { found, operation, type BaseContext, type Op } from '@hedgerow/service-kit';
import type { TableSource } from '@hedgerow/tabular';
import {
  findPlaceImport,
  insertPlaceImport,
  keepChanges,
  keepFigures,
  lockPlaceImport,
  type ImportedRegister,
  type PlaceImportRow,
} from './place-import.queries.ts';
import { runRegister, type PlacesRun } from './run-register.ts';

/** A file for an organisation, by the person of the context. */
export interface RegisterFile {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly kind: ImportedRegister;
  /** Takes the good rows although others were refused. */
  readonly isPartial: boolean;
}

/**
 * Imports a register in one step, for the command: all of it or nothing, in one transaction with its audit row.
 *
 * @returns what became of it; `created` and `updated` are 0 where nothing was written
 */
export function importRegister(
  ctx: BaseContext,
  file: RegisterFile,
  source: TableSource,
): Promise<Omit<PlacesRun, 'acts'>> {
  return operation(
    'importRegister',
    'places.import',
    async (op, { organisationId, fileName, kind, isPartial }: RegisterFile) => {
      await op.authorize({ organisationId });
      const id = newId();
      await insertPlaceImport(op.tx, {
        id,
        organisationId,
        fileName,
        uploadId: null,
        state: 'IMPORTING',
        begunAt: op.now.toString(),
      });
      const row = found(await findPlaceImport(op.tx, id));
      const { run } = await takeFile(op, { ...row, kind }, source, isPartial);
      const { acts: _acts, ...figures } = run;
      return figures;
    },
  )(ctx, file);
}

/** Takes a file for good in the transaction of an operation, and keeps what came of it. */
export async function takeFile(
  op: Op,
  row: PlaceImportRow,
  source: TableSource,
  isPartial: boolean,
): Promise<{ readonly run: PlacesRun; readonly row: PlaceImportRow }> {
  const { id, organisationId, kind } = row;
  await lockPlaceImport(op.tx, id);
  const worked = await runRegister(op.tx, source, { importId: id, organisationId, kind, isPartial, keeps: true });
  const isTaken = !worked.isBroken && (worked.refusedRows === 0 || isPartial);
  const run = isTaken ? worked : { ...worked, created: 0, updated: 0 };
  await keepChanges(op.tx, id, organisationId, run.acts);
  const kept = found(
    await keepFigures(op.tx, id, {
      ...run,
      state: isTaken ? 'CONFIRMED' : 'REFUSED',
      isPartial,
      confirmedAt: isTaken ? op.now.toString() : null,
    }),
  );
  const { rows, created, updated, unchanged, refusedRows } = run;
  await op.audit({
    action: 'places.import',
    subjectType: 'place_import',
    subjectId: id,
    detail: { organisationId, kind: run.kind, rows, created, updated, unchanged, refused: refusedRows, isTaken },
  });
  return { run, row: kept };
}
