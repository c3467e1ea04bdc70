import type { IsoDate } from '../calendar/iso-date.ts';
import type { Maybe } from '../duties/instance.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { TransitionTable } from './machine.ts';

/** The four steps of the graduated approach (Code 6.44 to 6.56), and closed once reviewed. */
export type CycleStage = 'ASSESS' | 'PLAN' | 'DO' | 'REVIEW' | 'CLOSED';

/** What moves a cycle on. */
export type CycleStep = 'RECORD_ANALYSIS' | 'AGREE_PLAN' | 'REACH_REVIEW_DATE' | 'REVIEW';

/** Every legal step. A review may come early, at any time after the plan was agreed. */
export const cycleTable: TransitionTable<CycleStage, CycleStep> = {
  ASSESS: { RECORD_ANALYSIS: 'PLAN' },
  PLAN: { RECORD_ANALYSIS: 'PLAN', AGREE_PLAN: 'DO' },
  DO: { REACH_REVIEW_DATE: 'REVIEW', REVIEW: 'CLOSED' },
  REVIEW: { REVIEW: 'CLOSED' },
  CLOSED: {},
};

/** What a review decides. */
export type CycleDecision =
  'CONTINUE' | 'ADAPT' | 'STEP_UP' | 'STEP_DOWN' | 'REFER' | 'REQUEST_EHC_ASSESSMENT' | 'REMOVE_TO_N';

/** What is recorded of a cycle. */
export interface CycleFacts {
  readonly startsOn: IsoDate;
  readonly reviewAgreedOn: IsoDate;
  readonly reviewedOn?: Maybe<IsoDate>;
  readonly hasAnalysis: boolean;
  readonly outcomes: number;
}

/** The stage that a cycle has reached: a plan needs an analysis, doing needs an outcome sought, a review its day. */
export function cycleStageOf(cycle: CycleFacts, today: IsoDate): CycleStage {
  if (cycle.reviewedOn) return 'CLOSED';
  if (!cycle.hasAnalysis) return 'ASSESS';
  if (cycle.outcomes === 0) return 'PLAN';
  return today < cycle.reviewAgreedOn ? 'DO' : 'REVIEW';
}

/** Whether a cycle may begin and end on two days; null when it may. */
export function checkCycleDates(startsOn: IsoDate, reviewAgreedOn: IsoDate): Refusal | null {
  return reviewAgreedOn < startsOn
    ? refuse(
        'plan/review-before-start',
        'The review is before the cycle begins: give a review date on or after its first day.',
      )
    : null;
}

/** Whether a cycle may be reviewed on a day; null when it may. */
export function checkReview(cycle: CycleFacts, reviewedOn: IsoDate, today: IsoDate): Refusal | null {
  if (cycle.reviewedOn) return refuse('plan/already-reviewed', 'This cycle was reviewed already: open the next one.');
  if (reviewedOn < cycle.startsOn)
    return refuse('plan/review-before-start', 'The review is before the cycle began: check the date.');
  return reviewedOn > today
    ? refuse('plan/review-in-future', 'The review has not been held yet: record it on the day or after it.')
    : null;
}

/** What the Code expects of a cycle and is not recorded: shown, never a block. */
export function cycleGaps(
  cycle: CycleFacts & { readonly hasPupilView: boolean; readonly hasParentView: boolean },
): readonly string[] {
  return [
    ...(cycle.hasAnalysis ? [] : ['A clear analysis of need is not recorded (Code 6.45).']),
    ...(cycle.outcomes > 0 ? [] : ['No outcome is sought yet (Code 6.48).']),
    ...(cycle.hasParentView ? [] : ["The parents' views are not recorded (Code 6.45)."]),
    ...(cycle.hasPupilView ? [] : ["The pupil's own views are not recorded (Code 6.45)."]),
  ];
}
