import { newId } from '@hedgerow/db';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ProfessionalRow } from '../../db/directory.ts';
import { addProfessionalInput, type AddProfessionalInput } from '../agency.input.ts';
import { insertProfessional, lockAgency, selectServices } from '../agency.queries.ts';
import { auditDirectory, keeperOf } from '../keeper.ts';

/** Names a person of an agency. What an account may see comes from its assignment alone, not from here. */
export const addProfessional = operation(
  'addProfessional',
  'agency.write',
  async (op, raw: AddProfessionalInput): Promise<ProfessionalRow> => {
    const { idempotencyKey: _key, ...facts } = parseInput(addProfessionalInput, raw);
    const agency = await lockAgency(op.tx, facts.agencyId);
    await op.authorize(keeperOf(agency));
    if (facts.serviceId !== null && (await selectServices(op.tx, [facts.serviceId]))[0]?.agencyId !== agency.id) {
      badField('serviceId', 'This service belongs to another agency.');
    }
    const row = await insertProfessional(op.tx, { ...facts, id: newId() });
    await auditDirectory(op, 'professional.add', keeperOf(agency), { type: 'professional', id: row.id });
    return row;
  },
);
