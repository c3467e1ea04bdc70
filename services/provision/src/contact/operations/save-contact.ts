import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { checkVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { SaveContactInput } from '../../__generated__/resolvers.ts';
import type { ContactRow } from '../../db/pupil.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { count, idOrNone, line, said } from '../../input.ts';
import { insertContact, lockContact, updateContact } from '../contact.queries.ts';
import { relationshipCodes } from '../relationships.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  contactId: idOrNone(),
  expectedVersion: z.number().int().nullish(),
  givenName: said('Write the first name.', 100),
  familyName: said('Write the family name.', 100),
  relationship: z
    .string()
    .refine((code) => relationshipCodes.has(code), 'Choose how this person is related to the child.'),
  hasParentalResponsibility: z.boolean(),
  priority: count(1, 99, 'Give 1 to whoever is called first, then 2, 3 and so on.'),
  phone: line(50),
  email: line(200),
  address: line(500),
  language: line(100),
  needsInterpreter: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

/** Adds a contact of a child, or changes one. */
export const saveContact = operation(
  'saveContact',
  'contact.write',
  async (op, input: SaveContactInput): Promise<ContactRow> => {
    const {
      idempotencyKey: _key,
      schoolId,
      pupilId,
      contactId,
      expectedVersion,
      ...details
    } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const row =
      contactId === null
        ? found(await insertContact(op.tx, { id: newId(), pupilId, schoolId, ...details }))
        : await change(op.tx, { contactId, pupilId, expectedVersion: expectedVersion ?? 0 }, details);
    await op.audit({
      action: contactId === null ? 'contact.add' : 'contact.change',
      schoolId,
      pupilId,
      subjectType: 'contact',
      subjectId: row.id,
    });
    return row;
  },
);

type Details = Omit<
  z.infer<typeof answers>,
  'idempotencyKey' | 'schoolId' | 'pupilId' | 'contactId' | 'expectedVersion'
>;

async function change(
  tx: Parameters<typeof lockContact>[0],
  asked: { contactId: string; pupilId: string; expectedVersion: number },
  details: Details,
): Promise<ContactRow> {
  const contact = found(await lockContact(tx, asked.contactId));
  // A contact is changed on the page of her own child.
  const own = found(contact.pupilId === asked.pupilId ? contact : undefined);
  checkVersion(own, asked.expectedVersion, { current: own, yours: details });
  return found(await updateContact(tx, own, details));
}
