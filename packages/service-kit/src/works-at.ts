import type { ReadTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';

/**
 * Makes sure that people work at a school: employed or designated there, or holding a role there. What is recorded at one
 * school is never about a colleague of another, whose name would come back with it.
 *
 * @throws {AppError} `not-found` where one does not, whether somebody works elsewhere or is not there at all
 */
export async function requireStaffOf(tx: ReadTx, schoolId: string, personIds: readonly string[]): Promise<void> {
  const asked = [...new Set(personIds)];
  if (asked.length === 0) return;
  const found = await tx.sql`
    select from unnest(${asked}::uuid[]) as one (person) where access.works_at(one.person, ${schoolId})`;
  if (found.count < asked.length) throw new AppError('not-found');
}
