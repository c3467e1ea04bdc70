import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ProfessionalRow } from '../../db/directory.ts';
import { endProfessionalInput, type EndProfessionalInput } from '../agency.input.ts';
import { endProfessionalRow, lockAgency, lockProfessional } from '../agency.queries.ts';
import { auditDirectory, keeperOf } from '../keeper.ts';

/** Writes down the last day of a person at an agency. */
export const endProfessional = operation(
  'endProfessional',
  'agency.write',
  async (op, raw: EndProfessionalInput): Promise<ProfessionalRow> => {
    const input = parseInput(endProfessionalInput, raw);
    const row = await lockProfessional(op.tx, input.professionalId);
    const agency = await lockAgency(op.tx, row.agencyId);
    await op.authorize(keeperOf(agency));
    if (input.endsOn < row.startsOn)
      badField('endsOn', `This person began on ${row.startsOn}. Give that day or a later one.`);
    const ended = await endProfessionalRow(op.tx, row.id, input.endsOn);
    await auditDirectory(op, 'professional.end', keeperOf(agency), { type: 'professional', id: row.id });
    return ended;
  },
);
