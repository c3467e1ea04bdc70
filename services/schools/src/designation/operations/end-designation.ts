import { z } from 'zod';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import type { EndDesignationInput } from '../../__generated__/resolvers.ts';
import { cutRoles } from '../../assignment/assignment.queries.ts';
import type { DesignationRow } from '../../db/designation.table.ts';
import { publishDesignation } from '../../reference/publish-designation.ts';
import { findDesignation, lockDesignation, updateDesignation } from '../designation.queries.ts';
import { sencoRoles } from '../senco-roles.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  id: id(),
  endsOn: isoDate(),
});

/** The last day as SENCo of one school; the role over that school ends with it. */
export const endDesignation = operation(
  'endDesignation',
  'designation.write',
  async (op, given: EndDesignationInput): Promise<DesignationRow> => {
    const { id: designationId, endsOn, expectedVersion: seen } = parseInput(input, given);
    const { schoolId, personId } = found(await findDesignation(op.tx, designationId));
    await op.authorize({ schoolId });
    const before = found(await lockDesignation(op.tx, designationId));
    checkVersion(before, seen, { current: before, yours: given });
    if (endsOn < before.startsOn)
      badField('endsOn', `The designation began on ${before.startsOn}. The last day cannot be before that.`);

    const row = found(await updateDesignation(op.tx, designationId, { endsOn }));
    await cutRoles(op.tx, { schoolId, personId, roles: sencoRoles }, endsOn);
    await publishDesignation(op.tx, row);
    await op.audit({
      action: 'designation.end',
      schoolId,
      subjectType: 'designation',
      subjectId: row.id,
      detail: { personId, endsOn },
    });
    return row;
  },
);
