import { newId } from '@hedgerow/db';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { takeReferral } from '../../referral/move-referral.ts';
import { selectSignature } from '../../referral/referral.queries.ts';
import { recordConsentInput, type RecordConsentInput } from '../consent.input.ts';
import { insertConsent } from '../consent.queries.ts';
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
      recordedByName: (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded',
      recordedAt: op.now.toString(),
    });
    return settleBasis(op, row, 'RECORD_CONSENT', null);
  },
);
