import { parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../by-either-side.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { moveReferralInput, type MoveReferralInput } from '../referral.input.ts';

/** The service put the child on its waiting list. The clock to the first contact runs on from acceptance. */
export const startWaiting = byEitherSide(
  'startWaiting',
  { school: 'referral.write', agency: 'referral.respond' },
  async (op, side, raw: MoveReferralInput): Promise<ReferralRow> => {
    const input = parseInput(moveReferralInput, raw);
    const row = await takeReferral(op, side, input);
    return moveReferral(op, row, { action: 'START_WAITING', side, on: input.on, note: input.note });
  },
);
