import { newId, type WriteTx } from '@hedgerow/db';
import { badField, found } from '@hedgerow/service-kit';
import { publishPerson } from '../reference/publish-person.ts';
import { findPerson, insertPerson } from './staff.queries.ts';

/** Somebody already known, or the names of somebody new. */
export interface PersonAnswer {
  readonly personId: string | null | undefined;
  readonly givenName: string | null | undefined;
  readonly familyName: string | null | undefined;
}

/**
 * The id of the person meant: one whom the actor sees, or a new person under the names given.
 *
 * @throws {AppError} `not-found` for a person out of reach, `bad-input` where neither id nor both names are given
 */
export async function knownOrNewPerson(
  tx: WriteTx,
  { personId, givenName, familyName }: PersonAnswer,
): Promise<string> {
  if (personId !== null && personId !== undefined) return found(await findPerson(tx, personId)).id;
  if (!givenName) badField('givenName', 'Choose a person, or write the names of a new one.');
  if (!familyName) badField('familyName', 'Choose a person, or write the names of a new one.');
  const person = { id: newId(), givenName, familyName };
  await insertPerson(tx, person);
  await publishPerson(tx, person);
  return person.id;
}
