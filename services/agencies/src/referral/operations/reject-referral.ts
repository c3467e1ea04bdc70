import { parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../by-either-side.ts';
import { keepDuties } from '../keep-duties.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { reasonedMoveInput, type ReasonedMoveInput } from '../referral.input.ts';

/** The service turns the referral down, with its reason. */
export const rejectReferral = byEitherSide(
  'rejectReferral',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: ReasonedMoveInput): Promise<ReferralRow> => {
    const input = parseInput(reasonedMoveInput, raw);
    const row = await takeReferral(op, side, input);
    const on = input.on ?? op.today;
    const moved = await moveReferral(op, row, {
      action: 'REJECT',
      side,
      on,
      note: input.reason,
      patch: { rejectedOn: on, rejectedReason: input.reason, acknowledgedOn: row.acknowledgedOn ?? on },
    });
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
