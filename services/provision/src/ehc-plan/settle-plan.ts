import type { WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';
import { ehcPlanCause, lastReviewOf, type ReviewInterval } from '../annual-review/annual-review.rules.ts';
import type { EhcPlanRow } from '../db/ehc.table.ts';
import { settleDuties } from '../duty/settle-duties.ts';
import { pupilsById } from '../pupil/pupil.queries.ts';
import { councilsOf, reviewsOfPlans } from './ehc-plan.queries.ts';

/** The council that maintains a plan today; its name goes on every duty that a council owes. */
export async function councilNow(tx: WriteTx, planId: string): Promise<string> {
  const councils = await councilsOf(tx, [planId]);
  return councils.find(({ endsOn }) => endsOn === null)?.name ?? councils.at(-1)?.name ?? '';
}

/**
 * Brings the duties of a plan in line: to review it within twelve months, and early enough for the council to decide.
 *
 * @param closed the interval that a decision has just ended
 */
export async function settlePlan(
  tx: WriteTx,
  plan: EhcPlanRow,
  today: IsoDate,
  closed?: ReviewInterval,
): Promise<void> {
  const [reviews, council, [child]] = await Promise.all([
    reviewsOfPlans(tx, [plan.id]),
    councilNow(tx, plan.id),
    pupilsById(tx, [plan.pupilId]),
  ]);
  const running = reviews.find((review) => review.withdrawnOn === null && review.decision === null) ?? null;
  const intervals = [...(closed === undefined ? [] : [closed]), { lastReview: lastReviewOf(plan), review: running }];
  await settleDuties(tx, ehcPlanCause(plan, intervals, child?.birthOn ?? null, council), today);
}
