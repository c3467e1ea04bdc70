import { checkVersion, operation, parseInput } from '@hedgerow/service-kit';
import type { AgencyRow } from '../../db/directory.ts';
import { editAgencyInput, type EditAgencyInput } from '../agency.input.ts';
import { lockAgency, updateAgency } from '../agency.queries.ts';
import { auditDirectory, keeperOf } from '../keeper.ts';

/** Changes what the directory says of an agency. */
export const editAgency = operation(
  'editAgency',
  'agency.write',
  async (op, raw: EditAgencyInput): Promise<AgencyRow> => {
    const { idempotencyKey: _key, expectedVersion, agencyId, ...facts } = parseInput(editAgencyInput, raw);
    const row = await lockAgency(op.tx, agencyId);
    await op.authorize(keeperOf(row));
    const { name, area, website } = row;
    checkVersion(row, expectedVersion, {
      current: { name, area, website },
      yours: { name: facts.name, area: facts.area, website: facts.website },
    });
    const changed = await updateAgency(op.tx, row.id, facts);
    await auditDirectory(op, 'agency.edit', keeperOf(row), { type: 'agency', id: row.id });
    return changed;
  },
);
