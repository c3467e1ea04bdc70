import { z } from 'zod';
import { refuse } from '@hedgerow/rules';
import {
  badField,
  checkVersion,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
  refuseFaults,
  text,
} from '@hedgerow/service-kit';
import type { SavePlanInput } from '../../__generated__/resolvers.ts';
import type { PlanRow } from '../../db/plan.table.ts';
import { dayOrAsBefore, wordsOrAsBefore } from '../../input.ts';
import { cyclesOf, lockPlan, updatePlan } from '../plan.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  planId: id(),
  expectedVersion: expectedVersion(),
  title: text({ min: 1, max: 200 })
    .nullish()
    .transform((title) => title ?? undefined),
  summary: wordsOrAsBefore(),
  isSharedWithFamily: z.boolean().nullish(),
  closedOn: dayOrAsBefore(),
});

/** Saves a plan's title and summary, shares it with the family, or closes it. */
export const savePlan = operation('savePlan', 'plan.write', async (op, input: SavePlanInput): Promise<PlanRow> => {
  const {
    planId,
    expectedVersion: expected,
    title,
    summary,
    isSharedWithFamily,
    closedOn,
  } = parseInput(answers, input);
  const plan = found(await lockPlan(op.tx, planId));
  await op.authorize({ schoolId: plan.schoolId });
  checkVersion(plan, expected, { current: { title: plan.title, summary: plan.summary }, yours: { title, summary } });
  if (closedOn !== null && closedOn !== undefined) {
    if (closedOn < plan.startsOn) badField('closedOn', `The plan began on ${plan.startsOn}: it cannot end before.`);
    const runs = (await cyclesOf(op.tx, [planId])).some(({ reviewedOn }) => reviewedOn === null);
    if (runs) refuseFaults([refuse('plan/cycle-runs', 'A cycle is not reviewed yet: review it first.')]);
  }
  const sharedWithFamilyOn =
    isSharedWithFamily === true
      ? (plan.sharedWithFamilyOn ?? op.today)
      : isSharedWithFamily === false
        ? null
        : undefined;
  const row = found(await updatePlan(op.tx, plan, { title, summary, closedOn, sharedWithFamilyOn }));
  await op.audit({
    action: 'plan.save',
    schoolId: row.schoolId,
    pupilId: row.pupilId,
    subjectType: 'plan',
    subjectId: row.id,
    detail: { version: row.version, isShared: row.sharedWithFamilyOn !== null },
  });
  return row;
});
