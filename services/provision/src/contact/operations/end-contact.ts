import { z } from 'zod';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EndContactInput } from '../../__generated__/resolvers.ts';
import type { ContactRow } from '../../db/pupil.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { happenedOn } from '../../not-ahead.ts';
import { lockContact, updateContact } from '../contact.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  contactId: id(),
  expectedVersion: expectedVersion(),
  endsOn: isoDate(),
});

/** The last day on which somebody is a contact of a child. */
export const endContact = operation(
  'endContact',
  'contact.write',
  async (op, input: EndContactInput): Promise<ContactRow> => {
    const { schoolId, contactId, expectedVersion: expected, endsOn } = parseInput(answers, input);
    const contact = found(await lockContact(op.tx, contactId));
    await onRoll(op, { schoolId, pupilId: contact.pupilId });
    checkVersion(contact, expected, { current: { endsOn: contact.endsOn }, yours: { endsOn } });
    const row = found(await updateContact(op.tx, contact, { endsOn: happenedOn('endsOn', endsOn, op.today) }));
    await op.audit({
      action: 'contact.end',
      schoolId,
      pupilId: row.pupilId,
      subjectType: 'contact',
      subjectId: row.id,
    });
    return row;
  },
);
