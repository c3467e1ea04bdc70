import { z } from 'zod';
import { roles } from '@hedgerow/authz';
import { newId } from '@hedgerow/db';
import {
  badField,
  decided,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  requireFreshProof,
  requireStaffOf,
  type Op,
} from '@hedgerow/service-kit';
import type { InvitePersonInput } from '../../__generated__/resolvers.ts';
import { ownReach } from '../../assignment/assignment.rules.ts';
import { roleOfContract } from '../../assignment/contract-role.ts';
import type { InvitationRow } from '../../db/invitation.table.ts';
import { name, optionalText } from '../../inputs.ts';
import { signInsOf } from '../../role-holder/role-holder.queries.ts';
import { findSchool } from '../../school/school.queries.ts';
import { findPerson } from '../../staff/staff.queries.ts';
import { findInvitation, insertInvitation, isInvitedAlready } from '../invitation.queries.ts';
import { invitationHoldsDays, signsInAlready } from '../invitation.rules.ts';
import { askForMail, requireGrantable } from '../may-offer.ts';

const chosenRole = z.string().transform(roleOfContract).pipe(z.enum(roles, 'Choose a role of the list.'));
const input = z.object({
  idempotencyKey: idempotencyKey(),
  email: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim().toLowerCase())
    .pipe(z.email('Write an e-mail address such as name@school.example.').max(254, 'Keep this to 254 characters.')),
  personId: id().nullish(),
  givenName: name(100).nullish(),
  familyName: name(100).nullish(),
  roles: z.array(chosenRole).min(1, 'Choose a role.').max(10),
  schoolId: id().nullish(),
  organisationId: id().nullish(),
  startsOn: isoDate(),
  endsOn: isoDate().nullish(),
  jobTitle: optionalText(100),
});

/** The names on the invitation: of the member of staff who was chosen, or as they were typed. */
async function invitee(op: Op, given: z.output<typeof input>): Promise<{ givenName: string; familyName: string }> {
  const { personId, givenName, familyName } = given;
  if (personId === null || personId === undefined) {
    if (!givenName) badField('givenName', 'Write the given name.');
    if (!familyName) badField('familyName', 'Write the family name.');
    return { givenName, familyName };
  }
  if (personId === op.actor.personId) decided(ownReach);
  const person = found(await findPerson(op.tx, personId));
  if (given.schoolId) await requireStaffOf(op.tx, given.schoolId, [personId]);
  if ((await signInsOf(op.tx, [personId])).length > 0) decided(signsInAlready);
  return { givenName: person.givenName, familyName: person.familyName };
}

/**
 * Asks somebody in by mail. Whether the address signs in already, and where, is not told: a known and an unknown address
 * get the same answer, and the roles come with the acceptance.
 */
export const invitePerson = operation(
  'invitePerson',
  'role.grant',
  async (op, given: InvitePersonInput): Promise<InvitationRow> => {
    const asked = parseInput(input, given);
    const { email, startsOn, endsOn = null, jobTitle } = asked;
    const { schoolId = null, organisationId = null, personId = null } = asked;
    if ((schoolId === null) === (organisationId === null))
      badField('schoolId', 'Choose one school or one organisation.');
    if (schoolId !== null) found(await findSchool(op.tx, schoolId));
    await op.authorize(schoolId === null ? { organisationId: organisationId ?? undefined } : { schoolId });
    requireFreshProof(op);
    const offered = [...new Set(asked.roles)];
    await requireGrantable(op, offered, { schoolId, organisationId });
    if (endsOn !== null && endsOn < startsOn) badField('endsOn', 'The last day is before the first.');
    if (endsOn !== null && endsOn < op.today) badField('endsOn', 'The last day is over already.');
    if (jobTitle !== null && schoolId === null) badField('jobTitle', 'A job is at a school: leave this blank.');
    const names = await invitee(op, asked);
    if (await isInvitedAlready(op.tx, { email, schoolId, organisationId }))
      badField('email', 'This address is invited here already. Send that invitation again, or withdraw it first.');

    const invitationId = newId();
    await insertInvitation(op.tx, {
      ...names,
      id: invitationId,
      email,
      personId,
      roles: offered,
      schoolId,
      organisationId,
      startsOn,
      endsOn,
      jobTitle: personId === null ? jobTitle : null,
      invitedBy: op.actor.personId,
      invitedAt: op.now.toString(),
      expiresAt: op.now.add({ hours: 24 * invitationHoldsDays }).toString(),
    });
    const row = found(await findInvitation(op.tx, invitationId));
    await askForMail(op, row);
    await op.audit({
      action: 'invitation.send',
      schoolId: schoolId ?? undefined,
      subjectType: 'invitation',
      subjectId: invitationId,
      detail: { personId, roles: offered, organisationId },
    });
    return row;
  },
);
