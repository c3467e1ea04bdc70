import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { EditStaffMemberInput } from '../../__generated__/resolvers.ts';
import type { PersonRow } from '../../db/staff.table.ts';
import { name } from '../../inputs.ts';
import { publishPerson } from '../../reference/publish-person.ts';
import { employmentsByPerson, findPerson, lockPerson, renamePerson } from '../staff.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  givenName: name(100),
  familyName: name(100),
});

/** Corrects a person's name, by an employer of today or earlier. */
export const editStaffMember = operation(
  'editStaffMember',
  'employment.write',
  async (op, given: EditStaffMemberInput): Promise<PersonRow> => {
    const { id: personId, expectedVersion: seen, givenName, familyName } = parseInput(input, given);
    found(await findPerson(op.tx, personId));
    const { schoolId } = found((await employmentsByPerson(op.tx, [personId]))[0]);
    await op.authorize({ schoolId });
    const before = found(await lockPerson(op.tx, personId));
    checkVersion(before, seen, { current: before, yours: { givenName, familyName } });

    const row = found(await renamePerson(op.tx, personId, { givenName, familyName }));
    await publishPerson(op.tx, row);
    await op.audit({
      action: 'person.rename',
      schoolId,
      subjectType: 'person',
      subjectId: personId,
      detail: { fields: ['givenName', 'familyName'] },
    });
    return row;
  },
);
