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
import type { Context } from '../../context.ts';
import { inBackground } from '../in-background.ts';
import { takeFile } from '../import-roll.ts';
import { findRollImport, lockRollImport, setState, type RollImportRow } from '../roll-import.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  isPartial: z.boolean().nullish(),
});

const begin = operation(
  'confirmRollImport',
  'roll.import',
  async (op, input: ConfirmImportInput): Promise<RollImportRow> => {
    const { id: importId, expectedVersion: seen } = parseInput(answers, input);
    const before = found(await lockRollImport(op.tx, importId));
    await op.authorize({ schoolId: before.schoolId });
    checkVersion(before, seen, { current: before.state, yours: 'CONFIRMED' });
    if (before.state !== 'PREVIEWED')
      decided(
        refuse('import/not-previewed', 'Only a file whose preview is on the screen can be taken in: upload it again.'),
      );
    await op.audit({
      action: 'roll.confirm',
      schoolId: before.schoolId,
      subjectType: 'roll_import',
      subjectId: importId,
    });
    return found(await setState(op.tx, importId, 'IMPORTING'));
  },
);

/** Reads the file once more, now for good. */
const take = (path: string) =>
  operation(
    'takeRollImport',
    'roll.import',
    async (
      op,
      { row, isPartial }: { readonly idempotencyKey: string; readonly row: RollImportRow; readonly isPartial: boolean },
    ): Promise<RollImportRow> => {
      await op.authorize({ schoolId: row.schoolId });
      return (await takeFile(op, row, fileSource(path), row.mapping, isPartial)).row;
    },
  );

/**
 * Takes a previewed file in: all of it, or its good rows where the person says so. A large file goes on being taken
 * after the answer. The stored file is removed once it is in.
 */
export async function confirmRollImport(ctx: Context, input: ConfirmImportInput): Promise<RollImportRow> {
  const row = await begin(ctx, input);
  const now = found(await ctx.read((tx) => findRollImport(tx, row.id)));
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
  return found(await ctx.read((tx) => findRollImport(tx, row.id)));
}
