import { z } from 'zod';
import {
  badField,
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  requireFreshProof,
} from '@hedgerow/service-kit';
import type { EndRoleInput } from '../../__generated__/resolvers.ts';
import type { AssignmentRow } from '../../db/assignment.table.ts';
import { endAssignment, findAssignment, lockAssignment } from '../assignment.queries.ts';
import { isEndable, notYoursToGive, ownReach } from '../assignment.rules.ts';
import { grantableHere } from '../grantable-here.ts';
import { requireAnotherAdministrator, takeTurnOverAdministrators } from '../last-administrator.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  endsOn: isoDate(),
});

/** The last day in a role. A role that has not begun is taken back whole. */
export const endRole = operation('endRole', 'role.grant', async (op, given: EndRoleInput): Promise<AssignmentRow> => {
  const { id: assignmentId, endsOn, expectedVersion: seen } = parseInput(input, given);
  const { schoolId, organisationId } = found(await findAssignment(op.tx, assignmentId));
  await op.authorize({ schoolId: schoolId ?? undefined, organisationId: organisationId ?? undefined });
  requireFreshProof(op);
  await takeTurnOverAdministrators(op);
  const before = found(await lockAssignment(op.tx, assignmentId));
  if (!isEndable(before.role, await grantableHere(op.tx, schoolId, organisationId))) decided(notYoursToGive);
  checkVersion(before, seen, { current: before, yours: given });
  const hasBegun = before.startsOn <= op.today;
  if (hasBegun && endsOn < before.startsOn)
    badField('endsOn', `The role began on ${before.startsOn}. The last day cannot be before that.`);
  if (before.personId === op.actor.personId) decided(ownReach);
  await requireAnotherAdministrator(op, before);

  await endAssignment(op.tx, before, endsOn);
  await op.audit({
    action: 'role.end',
    schoolId: schoolId ?? undefined,
    subjectType: 'assignment',
    subjectId: assignmentId,
    detail: { personId: before.personId, role: before.role, endsOn },
  });
  return { ...before, endsOn, version: before.version + 1 };
});
