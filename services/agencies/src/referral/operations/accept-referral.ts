import { parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../by-either-side.ts';
import { keepDuties } from '../keep-duties.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { moveReferralInput, type MoveReferralInput } from '../referral.input.ts';

/** The service takes the child on. An acceptance acknowledges too, since many services write only once. */
export const acceptReferral = byEitherSide(
  'acceptReferral',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: MoveReferralInput): Promise<ReferralRow> => {
    const input = parseInput(moveReferralInput, raw);
    const row = await takeReferral(op, side, input);
    const on = input.on ?? op.today;
    const moved = await moveReferral(op, row, {
      action: 'ACCEPT',
      side,
      on,
      note: input.note,
      patch: { acceptedOn: on, acknowledgedOn: row.acknowledgedOn ?? on },
    });
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
