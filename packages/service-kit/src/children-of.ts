import type { ReadTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';

/**
 * Makes sure that children have a file at a school, before a service without files of its own records something about
 * them there. The actor may see all of that school's children.
 *
 * @throws {AppError} `not-found` where one has none, whether she goes to another school or is not there at all
 */
export async function requireChildrenOf(tx: ReadTx, schoolId: string, pupilIds: readonly string[]): Promise<void> {
  const asked = [...new Set(pupilIds)];
  if (asked.length === 0) return;
  const [row] = await tx.sql<{ count: number }[]>`
    select cardinality(access.files_at(${schoolId}, ${asked}::uuid[])) as count`;
  if (row?.count !== asked.length) throw new AppError('not-found');
}
