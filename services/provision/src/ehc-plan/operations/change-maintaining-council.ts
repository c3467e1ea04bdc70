import { z } from 'zod';
import { newId } from '@hedgerow/db';
import { addDays } from '@hedgerow/rules';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  isoDate,
  operation,
  parseInput,
  text,
} from '@hedgerow/service-kit';
import type { ChangeMaintainingCouncilInput } from '../../__generated__/resolvers.ts';
import { annualReviewCause, isOpenReview, lastReviewOf } from '../../annual-review/annual-review.rules.ts';
import type { EhcPlanRow } from '../../db/ehc.table.ts';
import { settleDuties } from '../../duty/settle-duties.ts';
import { settleEnrolments } from '../../enrolment/settle-enrolments.ts';
import { happenedOn } from '../../not-ahead.ts';
import {
  councilsOf,
  endCouncil,
  insertCouncil,
  lockEhcPlan,
  reviewsOfPlans,
  updateEhcPlan,
} from '../ehc-plan.queries.ts';
import { settlePlan } from '../settle-plan.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  planId: id(),
  expectedVersion: expectedVersion(),
  councilName: text({ min: 1, max: 200 }),
  since: isoDate(),
});

/** Another council maintains the plan from a day on (reg 15); what councils owe is now owed by it. */
export const changeMaintainingCouncil = operation(
  'changeMaintainingCouncil',
  'ehc.write',
  async (op, input: ChangeMaintainingCouncilInput): Promise<EhcPlanRow> => {
    const { planId, expectedVersion: expected, councilName, since } = parseInput(answers, input);
    const plan = found(await lockEhcPlan(op.tx, planId));
    const { schoolId, pupilId } = plan;
    await op.authorize({ schoolId });
    const open = (await councilsOf(op.tx, [planId])).find(({ endsOn }) => endsOn === null);
    checkVersion(plan, expected, { current: { councilName: open?.name }, yours: { councilName } });
    happenedOn('since', since, op.today);
    if (open !== undefined && since <= open.startsOn)
      badField('since', `${open.name} has maintained the plan since ${open.startsOn}: the change is later.`);
    if (open !== undefined) await endCouncil(op.tx, open.id, addDays(since, -1));
    await insertCouncil(op.tx, { id: newId(), planId, pupilId, schoolId, name: councilName, startsOn: since });
    const row = found(await updateEhcPlan(op.tx, plan, {}));
    await op.audit({
      action: 'ehc-plan.move-council',
      schoolId,
      pupilId,
      subjectType: 'ehc_plan',
      subjectId: planId,
      detail: { since },
    });
    await settlePlan(op.tx, row, op.today);
    for (const review of await reviewsOfPlans(op.tx, [planId])) {
      if (isOpenReview(review))
        await settleDuties(op.tx, annualReviewCause(review, lastReviewOf(row), councilName), op.today);
    }
    await settleEnrolments(op.tx, pupilId, op.today);
    return row;
  },
);
