import { newId, type WriteTx } from '@hedgerow/db';
import { outbox } from '../db/reference.table.ts';

/** What other services may have to count again. */
export type Topic =
  | 'school.changed'
  | 'calendar.changed'
  | 'designation.changed'
  | 'employment.changed'
  | 'membership.changed'
  | 'person.changed';

/** Announces a change in its own transaction; ids only. Each service drains the outbox from a cursor of its own. */
export async function announce(
  tx: WriteTx,
  topic: Topic,
  schoolId: string | null,
  payload: Readonly<Record<string, string | number>>,
): Promise<void> {
  await tx.db.insert(outbox).values({ id: newId(), topic, schoolId, payload });
}
