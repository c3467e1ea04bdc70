import { z } from 'zod';
import { refuse } from '@hedgerow/rules';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  openUpload,
  operation,
  parseInput,
  removeUpload,
} from '@hedgerow/service-kit';
import { fileSource } from '@hedgerow/tabular';
import type { ConfirmImportInput } from '../../__generated__/resolvers.ts';
import type { SchoolsContext } from '../../context.ts';
import { inBackground } from '../in-background.ts';
import { takeFile } from '../import-register.ts';
import { findPlaceImport, lockPlaceImport, setState, type PlaceImportRow } from '../place-import.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  isPartial: z.boolean().nullish(),
});

const begin = operation(
  'confirmPlacesImport',
  'places.import',
  async (op, input: ConfirmImportInput): Promise<PlaceImportRow> => {
    const { id: importId, expectedVersion: seen } = parseInput(answers, input);
    const before = found(await lockPlaceImport(op.tx, importId));
    await op.authorize({ organisationId: before.organisationId });
    checkVersion(before, seen, { current: before.state, yours: 'CONFIRMED' });
    if (before.state !== 'PREVIEWED')
      decided(
        refuse('import/not-previewed', 'Only a file whose preview is on the screen can be taken in: upload it again.'),
      );
    await op.audit({
      action: 'places.confirm',
      subjectType: 'place_import',
      subjectId: importId,
      detail: { organisationId: before.organisationId },
    });
    return found(await setState(op.tx, importId, 'IMPORTING'));
  },
);

/** Reads the file once more, now for good. */
const take = (path: string) =>
  operation(
    'takePlacesImport',
    'places.import',
    async (
      op,
      {
        row,
        isPartial,
      }: { readonly idempotencyKey: string; readonly row: PlaceImportRow; readonly isPartial: boolean },
    ): Promise<PlaceImportRow> => {
      await op.authorize({ organisationId: row.organisationId });
      return (await takeFile(op, row, fileSource(path), isPartial)).row;
    },
  );

/**
 * Takes a previewed register in: all of it, or its good rows where the person says so. A large file goes on being taken
 * after the answer. The stored file is removed once it is in.
 */
export async function confirmPlacesImport(ctx: SchoolsContext, input: ConfirmImportInput): Promise<PlaceImportRow> {
  const row = await begin(ctx, input);
  const now = found(await ctx.read((tx) => findPlaceImport(tx, row.id)));
  // Sent again: what the first sending began goes on, or is done.
  if (now.state !== 'IMPORTING') return now;
  const uploadId = row.uploadId ?? found<string>(undefined);
  const path = await openUpload(ctx, uploadId);
  await inBackground(ctx, row.id, async () => {
    const after = await take(path)(ctx, {
      idempotencyKey: input.idempotencyKey,
      row,
      isPartial: input.isPartial === true,
    });
    if (after.state === 'CONFIRMED') await removeUpload(ctx, uploadId);
  });
  return found(await ctx.read((tx) => findPlaceImport(tx, row.id)));
}
