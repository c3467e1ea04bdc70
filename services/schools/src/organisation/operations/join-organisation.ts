import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { badField, found, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { JoinOrganisationInput } from '../../__generated__/resolvers.ts';
import type { MembershipRow } from '../../db/organisation.table.ts';
import { announce } from '../../reference/outbox.ts';
import { findSchool } from '../../school/school.queries.ts';
import { findMembership, insertMembership, standingMemberships } from '../organisation.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), schoolId: id(), organisationId: id(), startsOn: isoDate() });

/** Brings a place into another organisation of somebody who answers for both. */
export const joinOrganisation = operation(
  'joinOrganisation',
  'school.write',
  async (op, given: JoinOrganisationInput): Promise<MembershipRow> => {
    const { schoolId, organisationId, startsOn } = parseInput(input, given);
    found(await findSchool(op.tx, schoolId));
    // Both, each on its own: either alone would let a person reach a place by claiming it.
    await op.authorize({ schoolId });
    await op.authorize({ organisationId });
    const standing = await standingMemberships(op.tx, schoolId, organisationId, startsOn);
    if (standing.length > 0) badField('startsOn', 'It belongs to this organisation then already.');

    const membershipId = newId();
    await insertMembership(op.tx, { id: membershipId, schoolId, organisationId, startsOn });
    await announce(op.tx, 'membership.changed', schoolId, { schoolId, organisationId });
    await op.audit({
      action: 'membership.join',
      schoolId,
      subjectType: 'membership',
      subjectId: membershipId,
      detail: { organisationId },
    });
    return found(await findMembership(op.tx, membershipId));
  },
);
