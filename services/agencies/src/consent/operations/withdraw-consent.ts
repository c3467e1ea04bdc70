import { AppError } from '@hedgerow/errors';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { takeReferral } from '../../referral/move-referral.ts';
import { withdrawConsentInput, type WithdrawConsentInput } from '../consent.input.ts';
import { endConsent } from '../consent.queries.ts';
import { settleBasis } from '../settle-basis.ts';

/** Writes down that the family took its agreement back. The agency's reach ends with the commit, unless another consent or ground stands. */
export const withdrawConsent = operation(
  'withdrawConsent',
  'consent.write',
  async (op, raw: WithdrawConsentInput): Promise<ReferralRow> => {
    const input = parseInput(withdrawConsentInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const on = input.on ?? op.today;
    if (on > op.today) badField('on', 'Give today or the earlier day on which the family told you.');
    if (!(await endConsent(op.tx, row.id, input.consentId, { withdrawnOn: on, withdrawnNote: input.note ?? null })))
      throw new AppError('not-found');
    return settleBasis(op, row, 'WITHDRAW_CONSENT', input.note ?? null);
  },
);
