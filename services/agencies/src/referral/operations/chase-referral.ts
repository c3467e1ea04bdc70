import { operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { chaseReferralInput, type ChaseReferralInput } from '../referral.input.ts';

/** Notes that the school asked the service where the referral has got to. */
export const chaseReferral = operation(
  'chaseReferral',
  'referral.write',
  async (op, raw: ChaseReferralInput): Promise<ReferralRow> => {
    const input = parseInput(chaseReferralInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    return moveReferral(op, row, { action: 'CHASE', side: 'SCHOOL', on: input.on, note: input.note });
  },
);
