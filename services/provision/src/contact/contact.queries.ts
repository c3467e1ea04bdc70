import { asc, eq } from 'drizzle-orm';
import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { Change } from '../db/schema.ts';
import { contact, type NewContact, type ContactRow } from '../db/pupil.table.ts';

/** Contacts of children in calling order, those that have ended last. */
export function contactsOf(tx: ReadTx, pupilIds: readonly string[]): PromiseLike<ContactRow[]> {
  return tx.db
    .select()
    .from(contact)
    .where(anyOf(contact.pupilId, pupilIds))
    .orderBy(asc(contact.priority), asc(contact.id));
}

/** One contact, locked for a change. */
export async function lockContact(tx: WriteTx, id: string): Promise<ContactRow | undefined> {
  const [row] = await tx.db.select().from(contact).where(eq(contact.id, id)).for('update');
  return row;
}

export async function insertContact(tx: WriteTx, row: NewContact): Promise<ContactRow | undefined> {
  const [kept] = await tx.db.insert(contact).values(row).returning();
  return kept;
}

export async function updateContact(
  tx: WriteTx,
  { id, version }: ContactRow,
  change: Change<NewContact>,
): Promise<ContactRow | undefined> {
  const [kept] = await tx.db
    .update(contact)
    .set({ ...change, version: version + 1 })
    .where(eq(contact.id, id))
    .returning();
  return kept;
}
