import { anyOf, type ReadTx, type WriteTx } from '@hedgerow/db';
import type { PersonRow } from '../db/staff.table.ts';
import { publishedPerson } from '../db/reference.table.ts';
import { announce } from './outbox.ts';

/** A person as others are named to somebody: id and name. */
export interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Publishes the name of somebody who works in a place. */
export async function publishPerson(tx: WriteTx, { id, givenName, familyName }: Named | PersonRow): Promise<void> {
  await tx.db
    .insert(publishedPerson)
    .values({ personId: id, givenName, familyName })
    .onConflictDoUpdate({ target: publishedPerson.personId, set: { givenName, familyName } });
  await announce(tx, 'person.changed', null, { personId: id });
}

/** Names of people who are named on a record that the actor sees. */
export async function namesById(tx: ReadTx, ids: readonly string[]): Promise<Named[]> {
  const { personId, givenName, familyName } = publishedPerson;
  return tx.db.select({ id: personId, givenName, familyName }).from(publishedPerson).where(anyOf(personId, ids));
}
