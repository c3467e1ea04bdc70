import { newId } from '@hedgerow/db';
import { operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { takeReferral } from '../../referral/move-referral.ts';
import { selectSignature } from '../../referral/referral.queries.ts';
import { recordOtherGroundInput, type RecordOtherGroundInput } from '../consent.input.ts';
import { insertGround } from '../consent.queries.ts';
import { settleBasis } from '../settle-basis.ts';

/** Records a reason in law to share without consent, such as safeguarding, with why it applies. */
export const recordOtherGround = operation(
  'recordOtherGround',
  'consent.write',
  async (op, raw: RecordOtherGroundInput): Promise<ReferralRow> => {
    const input = parseInput(recordOtherGroundInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    await insertGround(op.tx, {
      id: newId(),
      referralId: row.id,
      schoolId: row.schoolId,
      pupilId: row.pupilId,
      ground: input.ground,
      reason: input.reason,
      recordedOn: op.today,
      recordedBy: op.actor.personId,
      recordedByName: (await selectSignature(op.tx, op.actor.personId, null)) ?? 'Name not recorded',
    });
    return settleBasis(op, row, 'RECORD_OTHER_GROUND', null);
  },
);
