import { eq } from 'drizzle-orm';
import type { ReadTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { person } from '../db/reference.table.ts';

/**
 * Makes sure that an id is a person whom the schools service knows.
 *
 * @throws {AppError} `not-found` when it is not
 */
export async function requireStaffMember(tx: ReadTx, personId: string): Promise<void> {
  const known = await tx.db.select({ personId: person.personId }).from(person).where(eq(person.personId, personId));
  if (known.length === 0) throw new AppError('not-found');
}
