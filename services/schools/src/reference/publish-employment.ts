import type { WriteTx } from '@hedgerow/db';
import { publishedEmployment } from '../db/reference.table.ts';
import type { NewEmployment } from '../db/staff.table.ts';

/** What other services are told of a job: who works where, and when. */
export function employmentAsPublished({
  id,
  schoolId,
  personId,
  startsOn,
  endsOn,
}: Pick<
  NewEmployment,
  'id' | 'schoolId' | 'personId' | 'startsOn' | 'endsOn'
>): typeof publishedEmployment.$inferInsert {
  return { id, schoolId, personId, startsOn, endsOn: endsOn ?? null };
}

/** Publishes a job that was taken on or ended. */
export async function publishEmployment(tx: WriteTx, row: NewEmployment): Promise<void> {
  const published = employmentAsPublished(row);
  await tx.db
    .insert(publishedEmployment)
    .values(published)
    .onConflictDoUpdate({ target: publishedEmployment.id, set: published });
}
