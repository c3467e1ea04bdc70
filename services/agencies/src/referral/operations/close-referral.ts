import { operation, parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { keepDuties } from '../keep-duties.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { reasonedMoveInput, type ReasonedMoveInput } from '../referral.input.ts';

/** Ends a referral whose work is done. */
export const closeReferral = operation(
  'closeReferral',
  'referral.write',
  async (op, raw: ReasonedMoveInput): Promise<ReferralRow> => {
    const input = parseInput(reasonedMoveInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const on = input.on ?? op.today;
    const moved = await moveReferral(op, row, {
      action: 'CLOSE',
      side: 'SCHOOL',
      on,
      note: input.reason,
      patch: { closedOn: on, closedReason: input.reason },
    });
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
