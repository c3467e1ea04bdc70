import {
  apdrReviewDuties,
  cycleGaps,
  cycleStageOf,
  type CycleFacts,
  type CycleStage,
  type IsoDate,
} from '@hedgerow/rules';
import type { CycleRow, OutcomeRow } from '../db/plan.table.ts';
import type { Cause } from '../duty/cause.ts';

/** A cycle as the rules read it. */
export function cycleFactsOf(cycle: CycleRow, outcomes: number): CycleFacts {
  return {
    startsOn: cycle.startsOn,
    reviewAgreedOn: cycle.reviewAgreedOn,
    reviewedOn: cycle.reviewedOn,
    hasAnalysis: cycle.analysis.trim() !== '',
    outcomes,
  };
}

/** The duty to review a cycle on the day agreed with the family. */
export function cycleCause(cycle: CycleRow): Cause {
  const duties = apdrReviewDuties({ reviewAgreed: cycle.reviewAgreedOn, reviewedOn: cycle.reviewedOn });
  return {
    type: 'cycle',
    id: cycle.id,
    schoolId: cycle.schoolId,
    pupilId: cycle.pupilId,
    rules: ['APDR_REVIEW'],
    duties,
  };
}

/** How far a cycle has come. */
export function stageOf(cycle: CycleRow, outcomes: number, today: IsoDate): CycleStage {
  return cycleStageOf(cycleFactsOf(cycle, outcomes), today);
}

/** What the Code expects of a cycle and is not recorded. */
export function gapsOf(cycle: CycleRow, outcomes: number): readonly string[] {
  return cycleGaps({
    ...cycleFactsOf(cycle, outcomes),
    hasPupilView: cycle.pupilView.trim() !== '',
    hasParentView: cycle.parentView.trim() !== '',
  });
}

/** The outcomes that a next cycle takes over: those not met, with where the child stood at the end as the new baseline. */
export function carriedOutcomes(
  outcomes: readonly OutcomeRow[],
): readonly Pick<OutcomeRow, 'position' | 'text' | 'measure' | 'baseline' | 'baselineOn' | 'target'>[] {
  return outcomes
    .filter(({ rating }) => rating !== 'MET' && rating !== 'EXCEEDED')
    .map(({ text, measure, baseline, baselineOn, target, endMeasure, endOn }, index) => ({
      position: index + 1,
      text,
      measure,
      baseline: endMeasure ?? baseline,
      baselineOn: endOn ?? baselineOn,
      target,
    }));
}
