import { checkVersion, operation, parseInput } from '@hedgerow/service-kit';
import type { ServiceRow } from '../../db/directory.ts';
import { editAgencyServiceInput, type EditAgencyServiceInput } from '../agency.input.ts';
import { lockAgency, lockService, updateService } from '../agency.queries.ts';
import { auditDirectory, keeperOf } from '../keeper.ts';

/** Changes what the directory says of a service. Dates that are already owed by its old standards stay. */
export const editAgencyService = operation(
  'editAgencyService',
  'agency.write',
  async (op, raw: EditAgencyServiceInput): Promise<ServiceRow> => {
    const input = parseInput(editAgencyServiceInput, raw);
    const row = await lockService(op.tx, input.serviceId);
    const agency = await lockAgency(op.tx, row.agencyId);
    await op.authorize(keeperOf(agency));
    checkVersion(row, input.expectedVersion, {
      current: { name: row.name, threshold: row.threshold },
      yours: { name: input.service.name, threshold: input.service.threshold },
    });
    const changed = await updateService(op.tx, row.id, { ...input.service, closedOn: input.closedOn });
    await auditDirectory(op, 'agency-service.edit', keeperOf(agency), { type: 'agency_service', id: row.id });
    return changed;
  },
);
