import type { Op } from '@hedgerow/service-kit';
import type { ReferralRow } from '../db/referral.ts';
import { selectService } from '../agency/agency.queries.ts';
import { keepDuties } from '../referral/keep-duties.ts';
import { moveReferral } from '../referral/move-referral.ts';
import { basisOn, consentStands, groundStands } from './basis.rules.ts';
import { selectConsents, selectGrounds } from './consent.queries.ts';

type BasisAction = 'RECORD_CONSENT' | 'RECORD_OTHER_GROUND' | 'WITHDRAW_CONSENT' | 'END_OTHER_GROUND';

const NOTHING_STANDS = 'Nothing allows sharing any more.';

/**
 * Works out anew on what sharing rests, after a consent or ground was written in this transaction, and makes the move.
 * Where nothing stands any more, a referral that was sent is taken back: the agency's reach ends with the commit, and
 * what it owes is withdrawn.
 */
export async function settleBasis(op: Op, row: ReferralRow, action: BasisAction, note: string | null): Promise<ReferralRow> {
  const [consents, grounds] = await Promise.all([selectConsents(op.tx, [row.id]), selectGrounds(op.tx, [row.id])]);
  const basis = basisOn(consents, grounds, op.today);
  const patch = basis === null ? withoutBasis(row, op.today) : { basis: basis.kind, basisUntil: basis.until, basisEndedOn: null };
  const standing = grounds.find((ground) => groundStands(ground, op.today));
  // A referral that was turned down has no move but closing, and closing it ends the agency's sight of it.
  const isOver = row.stage === 'REJECTED' && basis === null;
  const moved = await moveReferral(op, row, {
    action: isOver ? 'CLOSE' : action,
    side: 'SCHOOL',
    note: isOver ? NOTHING_STANDS : note,
    grounds: { hasConsent: consents.some((consent) => consentStands(consent, op.today)), otherGroundReason: standing?.reason ?? null },
    patch,
  });
  if (moved.sentOn !== null) await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
  return moved;
}

function withoutBasis(row: ReferralRow, today: string) {
  if (row.sentOn === null) return { basis: null, basisUntil: null, basisEndedOn: null };
  return { basisEndedOn: today, closedOn: today, closedReason: NOTHING_STANDS };
}
