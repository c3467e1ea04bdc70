import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { isAllowed, id, requireChildrenOf, type Op } from '@hedgerow/service-kit';
import { optionalText } from '../inputs.ts';

/** A child seen, and what to remember of it. */
const child = z.object({ pupilId: id(), note: optionalText(5000) });

/** The children seen on a visit, each once. */
export const children = z
  .array(child)
  .max(200, 'Name 200 children at most.')
  .refine((list) => new Set(list.map(({ pupilId }) => pupilId)).size === list.length, 'A child is named twice.');

/** Children are named only by people who may see every child of the place, and only those of the place. */
export async function mayNameChildren(
  op: Op,
  schoolId: string,
  named: readonly { readonly pupilId: string }[],
): Promise<void> {
  if (named.length === 0) return;
  if (!(await isAllowed(op.tx, 'pupil.read', { schoolId }))) throw new AppError('forbidden');
  await requireChildrenOf(
    op.tx,
    schoolId,
    named.map(({ pupilId }) => pupilId),
  );
}
