import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { refuse } from '@hedgerow/rules';
import { decided, id, idempotencyKey, isoDate, operation, parseInput, refuseFaults } from '@hedgerow/service-kit';
import type { SetNeedsInput } from '../../__generated__/resolvers.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { happenedOn } from '../../not-ahead.ts';
import { applyNeeds } from '../apply-status.ts';
import { wantedNeeds } from '../wanted-needs.ts';
import { lockNeeds, lockStatuses } from '../status.queries.ts';
import { needChanges, senFault } from '../status.rules.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  expectedNeedIds: z.array(id()).max(50),
  since: isoDate(),
  needs: wantedNeeds,
});

/** Sets the types of need that stand from a day on. */
export const setNeeds = operation(
  'setNeeds',
  'status.write',
  async (op, input: SetNeedsInput): Promise<{ id: string }> => {
    const { schoolId, pupilId, expectedNeedIds, since, needs } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    const history = await lockStatuses(op.tx, pupilId);
    const open = await lockNeeds(op.tx, pupilId);
    const seen = new Set(expectedNeedIds);
    if (seen.size !== open.length || open.some((need) => !seen.has(need.id))) {
      throw new AppError('stale-save', {
        details: { current: open.map(({ code, rank }) => ({ code, rank })), yours: needs },
      });
    }
    const status = history.find(({ endsOn }) => endsOn === null);
    happenedOn('since', since, op.today);
    if (status !== undefined && since < status.startsOn)
      refuseFaults([
        refuse(
          'sen/change-before-status',
          `The present status began on ${status.startsOn}: a change of needs is on that day or later.`,
        ),
      ]);
    const fault = senFault(status?.code ?? 'N', needs);
    refuseFaults(fault === null ? [] : [fault]);
    const changes = decided(needChanges(open, needs, since));
    await applyNeeds(op.tx, changes, { pupilId, schoolId, byId: op.actor.personId, since });
    await op.audit({
      action: 'needs.set',
      schoolId,
      pupilId,
      subjectType: 'pupil',
      subjectId: pupilId,
      detail: { needs: needs.map(({ code }) => code), since },
    });
    return { id: pupilId };
  },
);
