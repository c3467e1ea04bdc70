import type { WriteTx } from '@hedgerow/db';
import type { ClassRow, NewClass } from '../db/class.table.ts';
import { publishedClass } from '../db/reference.table.ts';

/** What other services are told of a class: enough to find it by the name that a roll gives. */
export function classAsPublished(
  row: Pick<NewClass, 'id' | 'schoolId' | 'academicYear' | 'name' | 'closedOn'>,
): typeof publishedClass.$inferInsert {
  const { id, schoolId, academicYear, name, closedOn } = row;
  return { classId: id, schoolId, academicYear, name, closedOn: closedOn ?? null };
}

/** Publishes a class that was opened, renamed or closed. */
export async function publishClass(tx: WriteTx, row: ClassRow): Promise<void> {
  const published = classAsPublished(row);
  await tx.db
    .insert(publishedClass)
    .values(published)
    .onConflictDoUpdate({ target: publishedClass.classId, set: published });
}
