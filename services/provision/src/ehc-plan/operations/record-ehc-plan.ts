import { z } from 'zod';
import { onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { badField, id, idempotencyKey, isoDate, operation, parseInput } from '@hedgerow/service-kit';
import type { RecordEhcPlanInput } from '../../__generated__/resolvers.ts';
import type { EhcPlanRow } from '../../db/ehc.table.ts';
import { councilOfSchool } from '../../enrolment/council-of-school.ts';
import { onRoll } from '../../enrolment/on-roll.ts';
import { dayOrNone, line } from '../../input.ts';
import { happenedOn } from '../../not-ahead.ts';
import { beginPlan } from '../begin-plan.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  pupilId: id(),
  madeOn: isoDate(),
  lastReviewDecisionOn: dayOrNone(),
  councilName: line(200),
});

const inForce = () =>
  new AppError('rule-refused', { details: { rule: 'ehc/plan-in-force', sentence: 'A plan is in force already.' } });

/** Records a plan that came with the child, or whose request was not recorded here. */
export const recordEhcPlan = operation(
  'recordEhcPlan',
  'ehc.write',
  async (op, input: RecordEhcPlanInput): Promise<EhcPlanRow> => {
    const { schoolId, pupilId, madeOn, lastReviewDecisionOn, councilName } = parseInput(answers, input);
    await onRoll(op, { schoolId, pupilId });
    happenedOn('madeOn', madeOn, op.today);
    happenedOn('lastReviewDecisionOn', lastReviewDecisionOn, op.today);
    if (lastReviewDecisionOn !== null && lastReviewDecisionOn < madeOn)
      badField('lastReviewDecisionOn', 'A review follows the plan: this day is before it was made.');
    const council = await councilOfSchool(op.tx, schoolId, councilName);
    await op.audit({
      action: 'ehc-plan.record',
      schoolId,
      pupilId,
      subjectType: 'pupil',
      subjectId: pupilId,
      detail: { madeOn },
    });
    return onViolation('ehc_plan_one_in_force', inForce, () =>
      beginPlan(
        op.tx,
        { pupilId, schoolId, byId: op.actor.personId, madeOn, lastReviewDecisionOn, councilName: council },
        op.today,
      ),
    );
  },
);
