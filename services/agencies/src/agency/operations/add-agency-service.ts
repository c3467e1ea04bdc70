import { newId } from '@hedgerow/db';
import { operation, parseInput } from '@hedgerow/service-kit';
import type { ServiceRow } from '../../db/directory.ts';
import { addAgencyServiceInput, type AddAgencyServiceInput } from '../agency.input.ts';
import { insertService, lockAgency } from '../agency.queries.ts';
import { auditDirectory, keeperOf } from '../keeper.ts';

/** Adds a service to an agency, with what it asks of a referrer and what it promises. */
export const addAgencyService = operation(
  'addAgencyService',
  'agency.write',
  async (op, raw: AddAgencyServiceInput): Promise<ServiceRow> => {
    const input = parseInput(addAgencyServiceInput, raw);
    const agency = await lockAgency(op.tx, input.agencyId);
    await op.authorize(keeperOf(agency));
    const row = await insertService(op.tx, { ...input.service, id: newId(), agencyId: agency.id });
    await auditDirectory(op, 'agency-service.add', keeperOf(agency), { type: 'agency_service', id: row.id });
    return row;
  },
);
