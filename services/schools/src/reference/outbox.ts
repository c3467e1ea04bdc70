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

// A number of our own; see takeTurn.
const outboxLock = 7320431;

/**
 * Waits for every earlier announcement to be committed or gone. A position is given out when a row is written and seen
 * when it is committed: without turns a reader could pass a position that is still to come, and never see it.
 */
export async function takeTurn(tx: WriteTx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(${outboxLock})`;
}

/** Announces a change in its own transaction; ids only. Each service drains the outbox from a cursor of its own. */
export async function announce(
  tx: WriteTx,
  topic: Topic,
  schoolId: string | null,
  payload: Readonly<Record<string, string | number>>,
): Promise<void> {
  await takeTurn(tx);
  await tx.db.insert(outbox).values({ id: newId(), topic, schoolId, payload });
}
