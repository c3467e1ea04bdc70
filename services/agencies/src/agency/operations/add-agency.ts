import { newId } from '@hedgerow/db';
import { operation, parseInput } from '@hedgerow/service-kit';
import type { AgencyRow } from '../../db/directory.ts';
import { addAgencyInput, type AddAgencyInput } from '../agency.input.ts';
import { insertAgency } from '../agency.queries.ts';
import { auditDirectory } from '../keeper.ts';

/** Puts an agency into the directory, kept by one school or one organisation. */
export const addAgency = operation('addAgency', 'agency.write', async (op, raw: AddAgencyInput): Promise<AgencyRow> => {
  const { idempotencyKey: _key, schoolId, organisationId, ...facts } = parseInput(addAgencyInput, raw);
  const keeper = { schoolId: schoolId ?? undefined, organisationId: organisationId ?? undefined };
  await op.authorize(keeper);
  const row = await insertAgency(op.tx, {
    ...facts,
    id: newId(),
    schoolId: schoolId ?? null,
    organisationId: organisationId ?? null,
  });
  await auditDirectory(op, 'agency.add', keeper, { type: 'agency', id: row.id });
  return row;
});
