import { newId } from '@hedgerow/db';
import { parseInput } from '@hedgerow/service-kit';
import { selectService } from '../../agency/agency.queries.ts';
import type { ReferralRow } from '../../db/referral.ts';
import { byEitherSide } from '../../referral/by-either-side.ts';
import { keepDuties } from '../../referral/keep-duties.ts';
import { moveReferral, takeReferral } from '../../referral/move-referral.ts';
import { recordAdviceInput, type RecordAdviceInput } from '../advice.input.ts';
import { insertAdvice } from '../advice.queries.ts';

/** Keeps what the service advises, each recommendation by itself, so that the school can say what it made of it. */
export const recordAdvice = byEitherSide(
  'recordAdvice',
  { school: 'advice.write', agency: 'advice.write' },
  async (op, side, raw: RecordAdviceInput): Promise<ReferralRow> => {
    const input = parseInput(recordAdviceInput, raw);
    const row = await takeReferral(op, side, input);
    const moved = await moveReferral(op, row, {
      action: 'RECORD_ADVICE',
      side,
      on: input.receivedOn,
      patch: { reportedOn: row.reportedOn ?? input.receivedOn },
    });
    const adviceId = newId();
    const about = { referralId: row.id, schoolId: row.schoolId, agencyId: row.agencyId };
    await insertAdvice(
      op.tx,
      {
        ...about,
        id: adviceId,
        pupilId: row.pupilId,
        serviceId: row.serviceId,
        receivedOn: input.receivedOn,
        authorName: input.authorName,
        text: input.text,
        side,
        writtenBy: op.actor.personId,
      },
      input.recommendations.map((text, index) => ({ ...about, id: newId(), adviceId, position: index + 1, text })),
    );
    await keepDuties(op.tx, moved, await selectService(op.tx, moved.serviceId), op.today);
    return moved;
  },
);
