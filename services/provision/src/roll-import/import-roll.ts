import { newId } from '@hedgerow/db';
import { found, operation, type BaseContext, type Op } from '@hedgerow/service-kit';
import type { TableSource } from '@hedgerow/tabular';
import type { RollMapping } from './roll-columns.ts';
import {
  findRollImport,
  insertRollImport,
  keepFigures,
  lockRollImport,
  rememberedMapping,
  type RollImportRow,
} from './roll-import.queries.ts';
import { runRoll, type RollRun } from './run-roll.ts';

/** A file for a school, by the person of the context. */
export interface RollFile {
  readonly idempotencyKey: string;
  readonly schoolId: string;
  readonly fileName: string;
  /** Takes the good rows although others were refused. */
  readonly isPartial: boolean;
}

/**
 * Imports a roll in one step, for the command: all of it or nothing, in one transaction with its audit row. Columns are
 * found by their names, or as the school mapped them last.
 *
 * @returns what became of it; `created` and `updated` are 0 where nothing was written
 */
export function importRoll(ctx: BaseContext, file: RollFile, source: TableSource): Promise<RollRun> {
  return operation('importRoll', 'roll.import', async (op, { schoolId, fileName, isPartial }: RollFile) => {
    await op.authorize({ schoolId });
    const id = newId();
    await insertRollImport(op.tx, {
      id,
      schoolId,
      fileName,
      uploadId: null,
      state: 'IMPORTING',
      begunAt: op.now.toString(),
    });
    const row = found(await findRollImport(op.tx, id));
    return (await takeFile(op, row, source, {}, isPartial)).run;
  })(ctx, file);
}

/** Takes a file for good in the transaction of an operation, and keeps what came of it. */
export async function takeFile(
  op: Op,
  { id, schoolId }: RollImportRow,
  source: TableSource,
  mapping: RollMapping,
  isPartial: boolean,
): Promise<{ readonly run: RollRun; readonly row: RollImportRow }> {
  await lockRollImport(op.tx, id);
  const remembered = await rememberedMapping(op.tx, schoolId);
  const worked = await runRoll(
    op.tx,
    source,
    { importId: id, schoolId, mapping, remembered, isPartial, keeps: true },
    op.today,
  );
  const run = worked.isTaken ? worked : { ...worked, created: 0, updated: 0 };
  const row = found(
    await keepFigures(
      op.tx,
      id,
      figuresOf(run, run.isTaken ? 'CONFIRMED' : 'REFUSED', isPartial, run.isTaken ? op.now.toString() : null),
    ),
  );
  const { rows, created, updated, unchanged, refusedRows, isTaken } = run;
  await op.audit({
    action: 'roll.import',
    schoolId,
    subjectType: 'roll_import',
    subjectId: id,
    detail: { rows, created, updated, unchanged, refused: refusedRows, isTaken },
  });
  return { run, row };
}

/** What is kept of a run. */
export function figuresOf(run: RollRun, state: RollImportRow['state'], isPartial: boolean, confirmedAt: string | null) {
  const { headers, mapping, leftOut, rows, created, updated, unchanged, refusedRows, notInFile, refused, remarks } =
    run;
  return {
    state,
    headers,
    mapping,
    leftOut,
    isPartial,
    rows,
    created,
    updated,
    unchanged,
    refused: refusedRows,
    notInFile,
    report: [...refused, ...remarks],
    confirmedAt,
  };
}
