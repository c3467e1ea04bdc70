import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { isBasisStanding, moveReferral, recordMove, takeReferral } from '../../referral/move-referral.ts';
import { turnAdviceInput, type TurnAdviceInput } from '../advice.input.ts';
import { insertOutcomes, selectUndecided } from '../advice.queries.ts';

/**
 * Notes what the school made of recommendations: which provision lines (made by the provision service, named here by id)
 * or why none. The referral moves on when every recommendation has its outcome.
 */
export const turnAdviceIntoProvision = operation(
  'turnAdviceIntoProvision',
  'referral.write',
  async (op, raw: TurnAdviceInput): Promise<ReferralRow> => {
    const input = parseInput(turnAdviceInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const undecided = new Set((await selectUndecided(op.tx, row.id)).map((one) => one.id));
    const named = new Set(input.outcomes.map((outcome) => outcome.recommendationId));
    if (named.size < input.outcomes.length || [...named].some((id) => !undecided.has(id))) {
      badField(
        'outcomes',
        'Each recommendation of this referral gets one outcome, once. Open the referral again to see which are left.',
      );
    }
    const move = { action: 'TURN_ADVICE_INTO_PROVISION', side: 'SCHOOL' } as const;
    const isComplete = named.size === undecided.size;
    const moved = isComplete ? await moveReferral(op, row, move) : row;
    const agencyId = isBasisStanding(row, op.today) ? row.agencyId : null;
    await insertOutcomes(
      op.tx,
      input.outcomes.map((outcome) => ({ ...outcome, agencyId, schoolId: row.schoolId, decidedOn: op.today })),
    );
    if (!isComplete) await recordMove(op, row, { ...move, on: op.today, from: row.stage });
    return moved;
  },
);
