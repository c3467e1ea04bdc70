import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { decided, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { ChangeStatusInput } from '../../__generated__/resolvers.ts';
import { statusCodes } from '../../db/pupil.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { idOrNone, line } from '../../input.ts';
import { applyStatus } from '../apply-status.ts';
import { wantedNeeds } from '../wanted-needs.ts';
import { lockNeeds, lockStatuses } from '../status.queries.ts';
import { decideStatus } from '../status.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  expectedStatusId: idOrNone(),
  code: z.enum(statusCodes),
  since: isoDate(),
  reason: line(500),
  needs: wantedNeeds.nullish(),
});

/** Changes a child's status, and with it the needs that stand: rules (a) to (g) of the census hold on every day. */
export const changeStatus = operation(
  'changeStatus',
  'status.write',
  async (op, input: ChangeStatusInput): Promise<{ id: string }> => {
    const { schoolId, pupilId, expectedStatusId, code, since, reason, needs } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const history = await lockStatuses(op.tx, pupilId);
    const openNeeds = await lockNeeds(op.tx, pupilId);
    const open = history.find(({ endsOn }) => endsOn === null);
    if ((open?.id ?? null) !== expectedStatusId) {
      throw new AppError('stale-save', {
        details: {
          current: open === undefined ? null : { code: open.code, since: open.startsOn },
          yours: { code, since },
        },
      });
    }
    const decision = decided(decideStatus(history, openNeeds, { code, since, needs: needs ?? undefined }, op.today));
    await applyStatus(op.tx, decision, { pupilId, schoolId, byId: op.actor.personId, since, code, reason });
    await op.audit({
      action: 'status.change',
      schoolId,
      pupilId,
      subjectType: 'sen_status',
      subjectId: open?.id,
      detail: { from: open?.code ?? null, to: code, since },
    });
    await settleEnrolments(op.tx, pupilId, op.today);
    return { id: pupilId };
  },
);
