import { AppError } from '@hedgerow/errors';
import { badField, operation, parseInput } from '@hedgerow/service-kit';
import type { ReferralRow } from '../../db/referral.ts';
import { takeReferral } from '../../referral/move-referral.ts';
import { endOtherGroundInput, type EndOtherGroundInput } from '../consent.input.ts';
import { endGround } from '../consent.queries.ts';
import { settleBasis } from '../settle-basis.ts';

/** Writes down that another legal ground no longer applies. The agency's reach ends with it, unless consent stands. */
export const endOtherGround = operation(
  'endOtherGround',
  'consent.write',
  async (op, raw: EndOtherGroundInput): Promise<ReferralRow> => {
    const input = parseInput(endOtherGroundInput, raw);
    const row = await takeReferral(op, 'SCHOOL', input);
    const on = input.on ?? op.today;
    if (on > op.today) badField('on', 'Give today or an earlier day.');
    if (!(await endGround(op.tx, row.id, input.groundId, on))) throw new AppError('not-found');
    return settleBasis(op, row, 'END_OTHER_GROUND', null);
  },
);
