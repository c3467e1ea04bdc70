import type { Op } from '@hedgerow/service-kit';
import type { ReferralRow } from '../db/referral.ts';
import { selectService } from '../agency/agency.queries.ts';
import { keepDuties } from '../referral/keep-duties.ts';
import { moveReferral } from '../referral/move-referral.ts';
import { nextReferralStage } from '../referral/referral.rules.ts';
import { basisOn } from './basis.rules.ts';
import { selectConsents, selectGrounds } from './consent.queries.ts';

type BasisAction = 'RECORD_CONSENT' | 'RECORD_OTHER_GROUND' | 'WITHDRAW_CONSENT' | 'END_OTHER_GROUND';

/**
 * Works out anew on what sharing rests, after a consent or ground was written in this transaction, and makes the move.
 * Where nothing stands any more, the agency's reach ends with the commit, and what it owes is withdrawn.
 */
export async function settleBasis(
  op: Op,
  row: ReferralRow,
  action: BasisAction,
  note: string | null,
): Promise<ReferralRow> {
  const [consents, grounds] = await Promise.all([selectConsents(op.tx, [row.id]), selectGrounds(op.tx, [row.id])]);
  const basis = basisOn(consents, grounds, op.today);
  const isGrounded = basis !== null;
  const moved = await moveReferral(op, row, {
    action,
    side: 'SCHOOL',
    note,
    isGrounded,
    patch: isGrounded
      ? { basis: basis.kind, basisUntil: basis.until, basisEndedOn: null }
      : withoutBasis(row, action, isGrounded, op.today),
  });
  if (moved.sentOn !== null) await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
  return moved;
}

function withoutBasis(row: ReferralRow, action: BasisAction, isGrounded: boolean, today: string) {
  if (row.sentOn === null) return { basis: null, basisUntil: null, basisEndedOn: null };
  const isTakenBack = nextReferralStage(row.stage, action, { side: 'SCHOOL', isGrounded }) === 'REVOKED';
  return {
    basisEndedOn: today,
    ...(isTakenBack ? { closedOn: today, closedReason: 'Nothing allows sharing any more.' } : {}),
  };
}
