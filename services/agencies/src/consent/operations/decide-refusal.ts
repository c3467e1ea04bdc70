import { AppError } from '@hedgerow/errors';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { selectSignature } from '../../referral/referral.queries.ts';
import { consentStands } from '../basis.rules.ts';
import { decideRefusalInput, type DecideRefusalInput } from '../consent.input.ts';
import { selectConsents, selectRefusals, settleRefusal } from '../consent.queries.ts';

/** Decides about a refusal: the person no longer objects, or the school shares on another's consent and says why. */
export const decideRefusal = operation(
  'decideRefusal',
  'consent.write',
  async (op, raw: DecideRefusalInput): Promise<ReferralRow> => {
    const input = parseInput(decideRefusalInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const refusal = (await selectRefusals(op.tx, [row.id])).find(
      ({ id, decision }) => id === input.refusalId && decision === null,
    );
    if (refusal === undefined) throw new AppError('not-found');
    const consents = await selectConsents(op.tx, [row.id]);
    if (input.decision === 'SHARE_ALL_THE_SAME' && !consents.some((one) => consentStands(one, op.today)))
      badField(
        'decision',
        'Nobody with parental responsibility has agreed yet, so there is nothing to weigh against this refusal.',
      );
    await settleRefusal(op.tx, refusal, {
      decision: input.decision,
      decidedOn: op.today,
      decidedReason: input.reason ?? null,
      decidedByName: (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded',
    });
    return moveReferral(op, row, { action: 'DECIDE_REFUSAL', side: 'SCHOOL', note: input.reason });
  },
);
