import { z } from 'zod';
import { newId } from '@hedgerow/db';
import {
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
import type { PreviewPlacesImportInput } from '../../__generated__/resolvers.ts';
import type { SchoolsContext } from '../../context.ts';
import { inBackground } from '../in-background.ts';
import {
  findPlaceImport,
  insertPlaceImport,
  keepFigures,
  lockPlaceImport,
  type PlaceImportRow,
} from '../place-import.queries.ts';
import { runRegister } from '../run-register.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  organisationId: id(),
  uploadId: id(),
  fileName: text({ min: 1, max: 300 }),
});

const begin = operation(
  'previewPlacesImport',
  'places.import',
  async (op, input: PreviewPlacesImportInput): Promise<PlaceImportRow> => {
    const { organisationId, uploadId, fileName } = parseInput(answers, input);
    await op.authorize({ organisationId });
    const importId = newId();
    await insertPlaceImport(op.tx, {
      id: importId,
      organisationId,
      fileName,
      uploadId,
      state: 'READING',
      begunAt: op.now.toString(),
    });
    await op.audit({
      action: 'places.preview',
      subjectType: 'place_import',
      subjectId: importId,
      detail: { organisationId },
    });
    return found(await findPlaceImport(op.tx, importId));
  },
);

/**
 * Works out what a register would do, and writes nothing of it. A large file goes on being read after the answer.
 *
 * @throws {AppError} `not-found` where the file is not, or no longer, in storage
 */
export async function previewPlacesImport(
  ctx: SchoolsContext,
  input: PreviewPlacesImportInput,
): Promise<PlaceImportRow> {
  const path = await openUpload(ctx, parseInput(answers, input).uploadId);
  const { id: importId, organisationId, uploadId } = await begin(ctx, input);
  await inBackground(ctx, importId, async () => {
    const isBroken = await ctx.write(async (tx) => {
      await lockPlaceImport(tx, importId);
      const run = await runRegister(tx, fileSource(path), {
        importId,
        organisationId,
        kind: null,
        isPartial: true,
        keeps: false,
      });
      await keepFigures(tx, importId, {
        ...run,
        state: run.isBroken ? 'REFUSED' : 'PREVIEWED',
        isPartial: false,
        confirmedAt: null,
      });
      return run.isBroken;
    });
    if (isBroken && uploadId !== null) await removeUpload(ctx, uploadId);
  });
  return found(await ctx.read((tx) => findPlaceImport(tx, importId)));
}
