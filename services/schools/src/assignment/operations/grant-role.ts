import { z } from 'zod';
import { roles } from '@hedgerow/authz';
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
} from '@hedgerow/service-kit';
import type { GrantRoleInput } from '../../__generated__/resolvers.ts';
import type { AssignmentRow } from '../../db/assignment.table.ts';
import { name } from '../../inputs.ts';
import { findSchool } from '../../school/school.queries.ts';
import { knownOrNewPerson } from '../../staff/known-or-new-person.ts';
import { findAssignment, insertAssignment, standingRoles } from '../assignment.queries.ts';
import { notYoursToGive, ownReach } from '../assignment.rules.ts';
import { roleOfContract } from '../contract-role.ts';
import { grantableHere } from '../grantable-here.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  personId: id().nullish(),
  givenName: name(100).nullish(),
  familyName: name(100).nullish(),
  role: z.string().transform(roleOfContract).pipe(z.enum(roles, 'Choose a role of the list.')),
  schoolId: id().nullish(),
  organisationId: id().nullish(),
  startsOn: isoDate(),
  endsOn: isoDate().nullish(),
});

/** Gives a person a role over one school or one organisation, for a time. */
export const grantRole = operation(
  'grantRole',
  'role.grant',
  async (op, given: GrantRoleInput): Promise<AssignmentRow> => {
    const { personId: known, givenName, familyName, role, startsOn, endsOn, ...scope } = parseInput(input, given);
    const { schoolId = null, organisationId = null } = scope;
    if ((schoolId === null) === (organisationId === null))
      badField('schoolId', 'Choose one school or one organisation.');
    if (schoolId !== null) found(await findSchool(op.tx, schoolId));
    await op.authorize(schoolId === null ? { organisationId: organisationId ?? undefined } : { schoolId });
    requireFreshProof(op);
    if (!(await grantableHere(op.tx, schoolId, organisationId)).some((grantable) => grantable === role))
      decided(notYoursToGive);
    if (known === op.actor.personId) decided(ownReach);
    if (endsOn && endsOn < startsOn) badField('endsOn', 'The last day is before the first.');

    const personId = await knownOrNewPerson(op.tx, { personId: known, givenName, familyName });
    if ((await standingRoles(op.tx, { personId, roles: [role], schoolId, organisationId }, startsOn)).length > 0)
      badField('role', 'This person holds this role here then already.');
    const assignmentId = await insertAssignment(op.tx, {
      personId,
      role,
      schoolId,
      organisationId,
      startsOn,
      endsOn: endsOn ?? null,
    });
    await op.audit({
      action: 'role.grant',
      schoolId: schoolId ?? undefined,
      subjectType: 'assignment',
      subjectId: assignmentId,
      detail: { personId, role, organisationId },
    });
    return found(await findAssignment(op.tx, assignmentId));
  },
);
