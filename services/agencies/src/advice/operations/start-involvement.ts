import { parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../../referral/by-either-side.ts';
import { keepDuties } from '../../referral/keep-duties.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { moveReferralInput, type MoveReferralInput } from '../../referral/referral.input.ts';
import { contactDays } from '../contact-held.ts';

/** The service began to work with the child: the day counts as its first contact. */
export const startInvolvement = byEitherSide(
  'startInvolvement',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: MoveReferralInput): Promise<ReferralRow> => {
    const input = parseInput(moveReferralInput, raw);
    const row = await takeReferral(op, side, input);
    const on = input.on ?? op.today;
    const moved = await moveReferral(op, row, {
      action: 'START_INVOLVEMENT',
      side,
      on,
      note: input.note,
      patch: contactDays(row, { status: 'HELD', on }),
    });
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
