import { newId } from '@hedgerow/db';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { selectSignature } from '../../referral/referral.queries.ts';
import { consentStands, isSameName } from '../basis.rules.ts';
import { recordRefusalInput, type RecordRefusalInput } from '../consent.input.ts';
import { insertRefusal, selectConsents } from '../consent.queries.ts';

/**
 * Records that a person with parental responsibility said no. It takes away nobody else's consent: what was sent on that
 * stays shared until the school takes it back, and what was not sent waits for a decision.
 */
export const recordRefusal = operation(
  'recordRefusal',
  'consent.write',
  async (op, raw: RecordRefusalInput): Promise<ReferralRow> => {
    const input = parseInput(recordRefusalInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    if (input.refusedOn > op.today)
      badField('refusedOn', 'A refusal is recorded once it was said. Give today or an earlier day.');
    const consents = await selectConsents(op.tx, [row.id]);
    if (consents.some((one) => consentStands(one, op.today) && isSameName(one.givenByName, input.refusedByName)))
      badField(
        'refusedByName',
        'This person agreed, and that consent still stands. Withdraw it instead: then nothing rests on it any more.',
      );
    await insertRefusal(op.tx, {
      id: newId(),
      referralId: row.id,
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      refusedOn: input.refusedOn,
      refusedByName: input.refusedByName,
      relationship: input.relationship ?? null,
      hasParentalResponsibility: input.hasParentalResponsibility,
      how: input.how,
      said: input.said ?? null,
      recordedBy: op.actor.personId,
      recordedByName: (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded',
    });
    return moveReferral(op, row, { action: 'RECORD_REFUSAL', side: 'SCHOOL', note: input.refusedByName });
  },
);
