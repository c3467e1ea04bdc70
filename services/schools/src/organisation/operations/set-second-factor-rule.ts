import { z } from 'zod';
import {
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  requireFreshProof,
} from '@hedgerow/service-kit';
import type { SetSecondFactorRuleInput } from '../../__generated__/resolvers.ts';
import type { OrganisationRow } from '../../db/organisation.table.ts';
import { lockOrganisation, organisationsById, setSecondFactor } from '../organisation.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  organisationId: id(),
  isRequired: z.boolean(),
});

/** Whether the people of an organisation need a second factor, from their next sign-in on. */
export const setSecondFactorRule = operation(
  'setSecondFactorRule',
  'school.write',
  async (op, given: SetSecondFactorRuleInput): Promise<OrganisationRow> => {
    const { organisationId, isRequired, expectedVersion: seen } = parseInput(input, given);
    found((await organisationsById(op.tx, [organisationId]))[0]);
    await op.authorize({ organisationId });
    requireFreshProof(op);
    const before = found(await lockOrganisation(op.tx, organisationId));
    checkVersion(before, seen, { current: before.requiresSecondFactor, yours: isRequired });

    const row = found(await setSecondFactor(op.tx, organisationId, isRequired));
    await op.audit({
      action: 'organisation.second-factor',
      subjectType: 'organisation',
      subjectId: organisationId,
      detail: { isRequired },
    });
    return row;
  },
);
