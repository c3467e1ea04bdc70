import { z } from 'zod';
import { checkVersion, expectedVersion, found, id, idempotencyKey, operation, parseInput } from '@hedgerow/service-kit';
import type { SetAreaSencoThresholdInput } from '../../__generated__/resolvers.ts';
import type { OrganisationRow } from '../../db/organisation.table.ts';
import { wholeNumber } from '../../inputs.ts';
import { lockOrganisation, organisationsById, setThreshold } from '../organisation.queries.ts';

const input = z.object({
  idempotencyKey: idempotencyKey(),
  expectedVersion: expectedVersion(),
  organisationId: id(),
  threshold: wholeNumber(1, 200),
});

/** Changes the number of settings to one Area SENCo that an organisation plans with. */
export const setAreaSencoThreshold = operation(
  'setAreaSencoThreshold',
  'school.write',
  async (op, given: SetAreaSencoThresholdInput): Promise<OrganisationRow> => {
    const { organisationId, threshold, expectedVersion: seen } = parseInput(input, given);
    found((await organisationsById(op.tx, [organisationId]))[0]);
    await op.authorize({ organisationId });
    const before = found(await lockOrganisation(op.tx, organisationId));
    checkVersion(before, seen, { current: before.areaSencoThreshold, yours: threshold });

    const row = found(await setThreshold(op.tx, organisationId, threshold));
    await op.audit({
      action: 'organisation.threshold',
      subjectType: 'organisation',
      subjectId: organisationId,
      detail: { threshold },
    });
    return row;
  },
);
