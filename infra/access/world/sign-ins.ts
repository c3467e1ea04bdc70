import { bulkInsert, type TransactionSql } from '@hedgerow/db';
import { idOf, LONG_AGO } from './names.ts';
import { people } from './people.ts';
import { organisationId, organisationNames, personId, schoolId, schoolNames } from './places.ts';

const at = `${LONG_AGO}T08:00:00Z`;

/** The id of a mail of this world. */
export const mailId = (about: string): string => idOf(`identity.mail ${about}`);

/** Lets everybody sign in, and writes a mail about every school, every organisation and every person. */
export async function fillSignIns(tx: TransactionSql): Promise<void> {
  await tx`delete from identity.mail`;
  await tx`delete from identity.account`;
  await bulkInsert(
    tx,
    'identity.account',
    people.map(({ name }) => ({
      id: idOf(`account ${name}`),
      email: `${idOf(name)}@school.example`,
      person_id: personId(name),
      created_at: at,
    })),
  );
  const mail = (about: string, more: object) => ({
    id: mailId(about),
    kind: 'invitation',
    recipient: 'somebody@school.example',
    person_id: null,
    school_id: null,
    organisation_id: null,
    written_at: at,
    due_at: at,
    ...more,
  });
  await bulkInsert(tx, 'identity.mail', [
    ...schoolNames.map((name) => mail(name, { school_id: schoolId(name) })),
    ...organisationNames.map((name) => mail(name, { organisation_id: organisationId(name) })),
    ...people.map(({ name }) => mail(name, { kind: 'reset', person_id: personId(name) })),
  ]);
}
