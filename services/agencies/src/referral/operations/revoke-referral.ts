import { operation, parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { keepDuties } from '../keep-duties.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { reasonedMoveInput, type ReasonedMoveInput } from '../referral.input.ts';

/** Takes a referral back before it is done. The agency loses sight of it with the commit, and owes nothing more. */
export const revokeReferral = operation(
  'revokeReferral',
  'referral.write',
  async (op, raw: ReasonedMoveInput): Promise<ReferralRow> => {
    const input = parseInput(reasonedMoveInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const on = input.on ?? op.today;
    const moved = await moveReferral(op, row, {
      action: 'REVOKE',
      side: 'SCHOOL',
      on,
      note: input.reason,
      patch: { closedOn: on, closedReason: input.reason },
    });
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
