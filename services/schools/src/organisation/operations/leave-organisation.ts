import { z } from 'zod';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { LeaveOrganisationInput } from '../../__generated__/resolvers.ts';
import type { MembershipRow } from '../../db/organisation.table.ts';
import { announce } from '../../reference/outbox.ts';
import { endMembership, findMembership } from '../organisation.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), membershipId: id(), endsOn: isoDate() });

/** A place's last day in an organisation, whose people stop seeing it the day after. */
export const leaveOrganisation = operation(
  'leaveOrganisation',
  'school.write',
  async (op, given: LeaveOrganisationInput): Promise<MembershipRow> => {
    const { membershipId, endsOn } = parseInput(input, given);
    const before = found(await findMembership(op.tx, membershipId));
    const { schoolId, organisationId, startsOn } = before;
    await op.authorize({ organisationId });
    if (endsOn < startsOn) badField('endsOn', `It joined on ${startsOn}. The last day cannot be before that.`);

    await endMembership(op.tx, membershipId, endsOn);
    await announce(op.tx, 'membership.changed', schoolId, { schoolId, organisationId });
    await op.audit({
      action: 'membership.leave',
      schoolId,
      subjectType: 'membership',
      subjectId: membershipId,
      detail: { organisationId, endsOn },
    });
    return { ...before, endsOn };
  },
);
