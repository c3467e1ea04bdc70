import { badField, checkVersion, found, operation, parseInput } from '@hedgerow/service-kit';
import { selectServices } from '../../agency/agency.queries.ts';
import { hasConsentFor } from '../../consent/consent.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { moveReferral, takeReferral } from '../move-referral.ts';
import { editReferralInput, type EditReferralInput } from '../referral.input.ts';

/** Changes a referral that is not sent yet. Consent was given for one agency, so with consent the agency stays. */
export const editReferral = operation(
  'editReferral',
  'referral.write',
  async (op, raw: EditReferralInput): Promise<ReferralRow> => {
    const input = parseInput(editReferralInput, raw);
    const row = await takeReferral(op, 'SCHOOL', { referralId: input.referralId });
    checkVersion(row, input.expectedVersion, { current: textsOf(row), yours: textsOf(input.referral) });
    const service = found((await selectServices(op.tx, [input.serviceId]))[0]);
    if (service.agencyId !== row.agencyId && (await hasConsentFor(op.tx, row.id))) {
      badField(
        'serviceId',
        'The family agreed to share with another agency. Open a new referral for this one, and ask again.',
      );
    }
    return moveReferral(op, row, {
      action: 'EDIT',
      side: 'SCHOOL',
      patch: { ...input.referral, serviceId: service.id, agencyId: service.agencyId },
    });
  },
);

const textFields = [
  'reason',
  'strengths',
  'impact',
  'triedSoFar',
  'desiredOutcome',
  'previousInvolvement',
  'otherAgencies',
  'health',
  'availability',
] as const;

function textsOf(referral: Readonly<Record<(typeof textFields)[number], string>>): Record<string, string> {
  return Object.fromEntries(textFields.map((field) => [field, referral[field]]));
}
