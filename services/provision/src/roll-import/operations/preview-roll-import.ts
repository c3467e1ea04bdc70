import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { refuse } from '@hedgerow/rules';
import {
  badField,
  decided,
  found,
  id,
  idempotencyKey,
  openUpload,
  operation,
  parseInput,
  removeUpload,
  text,
} from '@hedgerow/service-kit';
import { fileSource } from '@hedgerow/tabular';
import type { PreviewRollImportInput } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { inBackground } from '../in-background.ts';
import { figuresOf } from '../import-roll.ts';
import { isRollField, type RollMapping } from '../roll-columns.ts';
import {
  findRollImport,
  insertRollImport,
  keepFigures,
  lockRollImport,
  rememberedMapping,
  setState,
  type RollImportRow,
} from '../roll-import.queries.ts';
import { runRoll } from '../run-roll.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  uploadId: id().nullish(),
  fileName: text({ min: 1, max: 300 }).nullish(),
  id: id().nullish(),
  columns: z
    .array(
      z.object({
        field: z.string().refine(isRollField, 'There is no such field.'),
        header: text({ max: 1000 }).nullish(),
      }),
    )
    .max(50)
    .nullish(),
});

/** Makes the record of a file, or sets the record of an earlier reading to be read again. */
const begin = operation(
  'previewRollImport',
  'roll.import',
  async (op, input: PreviewRollImportInput): Promise<RollImportRow> => {
    const { schoolId, uploadId, fileName, id: earlierId } = parseInput(answers, input);
    await op.authorize({ schoolId });
    const importId = earlierId ?? newId();
    if (earlierId === null || earlierId === undefined) {
      if (!uploadId || !fileName) badField('file', 'Choose a file.');
      await insertRollImport(op.tx, {
        id: importId,
        schoolId,
        fileName,
        uploadId,
        state: 'READING',
        begunAt: op.now.toString(),
      });
    } else {
      const before = found(await lockRollImport(op.tx, importId));
      if (before.schoolId !== schoolId) found(undefined);
      if (before.state !== 'PREVIEWED' && before.state !== 'REFUSED')
        decided(
          refuse(
            'import/not-previewed',
            'This file was taken in already, or is being read: upload it again to begin anew.',
          ),
        );
      await setState(op.tx, importId, 'READING');
    }
    await op.audit({ action: 'roll.preview', schoolId, subjectType: 'roll_import', subjectId: importId });
    return found(await findRollImport(op.tx, importId));
  },
);

/**
 * Works out what a file would do, and writes nothing of it. A large file goes on being read after the answer.
 *
 * @throws {AppError} `not-found` where the file is not, or no longer, in storage
 */
export async function previewRollImport(ctx: Context, input: PreviewRollImportInput): Promise<RollImportRow> {
  const asked = parseInput(answers, input);
  const mapping: RollMapping = Object.fromEntries(
    (asked.columns ?? []).map(({ field, header }) => [field, header ?? null]),
  );
  const path = await openUpload(ctx, await uploadOf(ctx, asked.id ?? null, asked.uploadId ?? null));
  const { id: importId, schoolId, uploadId } = await begin(ctx, input);
  await inBackground(ctx, importId, async () => {
    const run = await ctx.write(async (tx) => {
      await lockRollImport(tx, importId);
      const remembered = await rememberedMapping(tx, schoolId);
      const worked = await runRoll(
        tx,
        fileSource(path),
        { importId, schoolId, mapping, remembered, isPartial: true, keeps: false },
        ctx.today,
      );
      await keepFigures(tx, importId, figuresOf(worked, worked.isBroken ? 'REFUSED' : 'PREVIEWED', false, null));
      return worked;
    });
    // No choice of columns helps a file that is no table.
    if (run.headers.length === 0 && uploadId !== null) await removeUpload(ctx, uploadId);
  });
  return found(await ctx.read((tx) => findRollImport(tx, importId)));
}

async function uploadOf(ctx: Context, importId: string | null, uploadId: string | null): Promise<string> {
  const named = importId === null ? uploadId : (await ctx.read((tx) => findRollImport(tx, importId)))?.uploadId;
  return named ?? badField('file', 'Choose a file.');
}
