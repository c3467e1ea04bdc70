import { newId } from '@hedgerow/db';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { takeReferral } from '../../referral/move-referral.ts';
import { selectSignature } from '../../referral/referral.queries.ts';
import { recordConsentInput, type RecordConsentInput } from '../consent.input.ts';
import { isSameName } from '../basis.rules.ts';
import { insertConsent, selectRefusals, settleRefusal } from '../consent.queries.ts';
import { settleBasis } from '../settle-basis.ts';

/** Records that a person with parental responsibility agreed to share with the service, what, when and how. */
export const recordConsent = operation(
  'recordConsent',
  'consent.write',
  async (op, raw: RecordConsentInput): Promise<ReferralRow> => {
    const input = parseInput(recordConsentInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    if (input.givenOn > op.today)
      badField('givenOn', 'Consent has to be given before it is recorded. Give today or an earlier day.');
    if (input.validUntil != null && input.validUntil < op.today)
      badField('validUntil', 'This consent has already run out. Ask again, and record the new one.');
    const recordedByName = (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded';
    await insertConsent(op.tx, {
      id: newId(),
      referralId: row.id,
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      agencyId: row.agencyId,
      scope: input.scope,
      givenOn: input.givenOn,
      givenByName: input.givenByName,
      givenByContactId: input.givenByContactId ?? null,
      relationship: input.relationship ?? null,
      hasParentalResponsibility: input.hasParentalResponsibility,
      how: input.how,
      validUntil: input.validUntil ?? null,
      recordedBy: op.actor.personId,
      recordedByName,
      recordedAt: op.now.toString(),
    });
    // Who said no and now agrees no longer disagrees with anybody.
    for (const refusal of await selectRefusals(op.tx, [row.id])) {
      if (refusal.decision !== null || !isSameName(refusal.refusedByName, input.givenByName)) continue;
      await settleRefusal(op.tx, refusal, {
        decision: 'TAKEN_BACK',
        decidedOn: op.today,
        decidedReason: null,
        decidedByName: recordedByName,
      });
    }
    return settleBasis(op, row, 'RECORD_CONSENT', null);
  },
);
