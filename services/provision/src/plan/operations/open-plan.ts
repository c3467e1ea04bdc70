import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { found, id, idempotencyKey, isoDate, operation, parseInput, text } from '@hedgerow/service-kit';
import type { OpenPlanInput } from '../../__generated__/resolvers.ts';
import type { PlanRow } from '../../db/plan.table.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { words } from '../../input.ts';
import { needCodes } from '../need-codes.ts';
import { insertPlan } from '../plan.queries.ts';
import { startCycle } from '../start-cycle.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  title: text({ min: 1, max: 200 }),
  summary: words(),
  startsOn: isoDate(),
  reviewAgreedOn: isoDate(),
  needCodes: needCodes.nullish().transform((codes) => codes ?? []),
});

/** Opens a plan with its first cycle, whose review is owed on the day agreed with the family (Code 6.53). */
export const openPlan = operation('openPlan', 'plan.write', async (op, input: OpenPlanInput): Promise<PlanRow> => {
  const { schoolId, pupilId, title, summary, startsOn, reviewAgreedOn, needCodes: codes } = parseInput(answers, input);
  await onRoll(op, { schoolId, pupilId });
  const row = found(await insertPlan(op.tx, { id: newId(), pupilId, schoolId, title, summary, startsOn }));
  const cycle = await startCycle(
    op.tx,
    row,
    { number: 1, startsOn, reviewAgreedOn, needCodes: codes, strategies: '' },
    op.today,
  );
  await op.audit({
    action: 'plan.open',
    schoolId,
    pupilId,
    subjectType: 'plan',
    subjectId: row.id,
    detail: { cycleId: cycle.id, reviewAgreedOn },
  });
  return row;
});
