import {
  annualReviewDuties,
  isRefusal,
  refuse,
  type AnnualReviewFacts,
  type DutyList,
  type IsoDate,
  type Refusal,
  type RuleId,
} from '@hedgerow/rules';
import type { AnnualReviewRow, EhcPlanRow } from '../db/ehc.table.ts';
import type { Cause } from '../duty/cause.ts';

const ofMeeting: readonly RuleId[] = ['AR_PAPERS', 'AR_REPORT', 'AR_DECISION', 'AR_AMEND_COMMENTS', 'AR_AMENDED_FINAL'];
const ofInterval: readonly RuleId[] = ['AR_REVIEW_COMPLETE', 'AR_LATEST_MEETING', 'AR_UNDER5'];

/** The day from which the next review is counted: the council's last review decision, else the day the plan was made. */
export function lastReviewOf(plan: EhcPlanRow): IsoDate {
  return plan.lastReviewDecisionOn ?? plan.madeOn;
}

function outcomeOf(review: AnnualReviewRow): AnnualReviewFacts['decision'] {
  if (review.decision === null || review.decisionOn === null) return null;
  const outcome = { MAINTAIN: 'maintain', AMEND: 'amend', CEASE: 'cease' } as const;
  return { outcome: outcome[review.decision], notifiedOn: review.decisionOn };
}

/** A review as the rules read it. The notice that carries the amendments is the decision (Devon). */
export function reviewFactsOf(review: AnnualReviewRow, lastReview: IsoDate): AnnualReviewFacts {
  return {
    lastReview,
    meetingOn: review.meetingOn,
    heldOn: review.meetingHeldOn,
    papersSentOn: review.papersSentOn,
    reportSentOn: review.reportSentOn,
    decision: outcomeOf(review),
    amendNotice: review.decision === 'AMEND' ? review.decisionOn : null,
    commentsMadeOn: review.commentsSentOn,
    amendedFinalOn: review.amendedFinalOn,
  };
}

function only(duties: DutyList, rules: readonly RuleId[], occurrence = ''): DutyList {
  return isRefusal(duties)
    ? duties
    : duties.filter(({ rule }) => rules.includes(rule)).map((duty) => ({ ...duty, occurrence }));
}

/** The duties around the meeting of one review. A review that was withdrawn leaves what was met. */
export function annualReviewCause(review: AnnualReviewRow, lastReview: IsoDate, council: string): Cause {
  const duties =
    review.withdrawnOn === null ? only(annualReviewDuties(reviewFactsOf(review, lastReview)), ofMeeting) : [];
  return {
    type: 'annual_review',
    id: review.id,
    schoolId: review.schoolId,
    pupilId: review.pupilId,
    rules: ofMeeting,
    duties,
    council,
  };
}

/** One interval between reviews of a plan, and the review that runs in it. */
export interface ReviewInterval {
  readonly lastReview: IsoDate;
  readonly review: AnnualReviewRow | null;
}

/** The duties of a plan: to review it in time. Each interval is an occurrence, named by the day it is counted from. */
export function ehcPlanCause(
  plan: EhcPlanRow,
  intervals: readonly ReviewInterval[],
  birthDate: IsoDate | null,
  council: string,
): Cause {
  const lists = intervals.map(({ lastReview, review }) => {
    const facts = review === null ? { lastReview } : reviewFactsOf(review, lastReview);
    return only(annualReviewDuties({ ...facts, birthDate }), ofInterval, lastReview);
  });
  const refused = lists.find((list) => isRefusal(list));
  // A plan that has ceased owes no further review; what was met stays.
  const standing = lists
    .flatMap((list) => (isRefusal(list) ? [] : list))
    .filter(({ metOn }) => plan.ceasedOn === null || metOn !== null);
  const duties = refused ?? standing;
  return {
    type: 'ehc_plan',
    id: plan.id,
    schoolId: plan.schoolId,
    pupilId: plan.pupilId,
    rules: ofInterval,
    duties,
    council,
  };
}

/**
 * Every interval of a plan's life, first to last: one for each review that was decided, and the one that runs. A plan
 * that came with a review of its own is counted from that.
 */
export function intervalsOf(plan: EhcPlanRow, reviews: readonly AnnualReviewRow[]): readonly ReviewInterval[] {
  const kept = reviews.filter(({ withdrawnOn }) => withdrawnOn === null);
  const decided = kept
    .filter(({ decisionOn }) => decisionOn !== null)
    .toSorted((a, b) => ((a.decisionOn ?? '') < (b.decisionOn ?? '') ? -1 : 1));
  const cameWith =
    plan.lastReviewDecisionOn !== null && !decided.some(({ decisionOn }) => decisionOn === plan.lastReviewDecisionOn);
  const starts = [
    cameWith ? (plan.lastReviewDecisionOn ?? plan.madeOn) : plan.madeOn,
    ...decided.flatMap(({ decisionOn }) => decisionOn ?? []),
  ];
  const running = kept.find(({ decision }) => decision === null) ?? null;
  return starts.map((lastReview, index) => ({ lastReview, review: decided[index] ?? running }));
}

/** Whether a review still runs: the council has not decided, or has yet to send what it decided to amend. */
export function isOpenReview(review: AnnualReviewRow): boolean {
  if (review.withdrawnOn !== null) return false;
  return review.decision === null || (review.decision === 'AMEND' && review.amendedFinalOn === null);
}

export const reviewSteps = [
  'PAPERS_SENT',
  'MEETING_HELD',
  'REPORT_SENT',
  'DECISION_NOTIFIED',
  'COMMENTS_SENT',
  'AMENDED_FINAL_ISSUED',
  'REVIEW_WITHDRAWN',
] as const;
export type ReviewStep = (typeof reviewSteps)[number];

type Decision = AnnualReviewRow['decision'];
type Dated = Partial<
  Pick<
    AnnualReviewRow,
    | 'papersSentOn'
    | 'meetingHeldOn'
    | 'reportSentOn'
    | 'decisionOn'
    | 'decision'
    | 'commentsSentOn'
    | 'amendedFinalOn'
    | 'withdrawnOn'
  >
>;

/** What a step changes in a review, or why it cannot be. */
export function reviewStep(
  review: AnnualReviewRow,
  step: ReviewStep,
  on: IsoDate,
  decision: Decision,
  today: IsoDate,
): Dated | Refusal {
  if (!isOpenReview(review)) return refuse('review/ended', 'This review has ended: schedule the next one.');
  if (on > today)
    return refuse('review/step-in-future', 'This has not happened yet: record it on the day or after it.');
  if ((decision !== null) !== (step === 'DECISION_NOTIFIED'))
    return refuse('review/decision-with-notice', 'The decision goes with the council’s notice, and with nothing else.');
  const held = review.meetingHeldOn;
  switch (step) {
    case 'PAPERS_SENT':
      return { papersSentOn: on };
    case 'MEETING_HELD':
      return { meetingHeldOn: on };
    case 'REPORT_SENT':
      return (
        after(held, on, 'The report follows the meeting: record the meeting first, and a day on or after it.') ?? {
          reportSentOn: on,
        }
      );
    case 'DECISION_NOTIFIED':
      return (
        after(
          held,
          on,
          'The council decides after the meeting: record the meeting first, and a day on or after it.',
        ) ?? { decisionOn: on, decision }
      );
    case 'COMMENTS_SENT':
      return amending(review, on) ?? { commentsSentOn: on };
    case 'AMENDED_FINAL_ISSUED':
      return amending(review, on) ?? { amendedFinalOn: on };
    case 'REVIEW_WITHDRAWN':
      return review.decision === null
        ? { withdrawnOn: on }
        : refuse('review/decided', 'The council has decided: this review cannot be taken back.');
  }
}

function after(earlier: IsoDate | null, on: IsoDate, sentence: string): Refusal | null {
  return earlier === null || on < earlier ? refuse('review/out-of-order', sentence) : null;
}

function amending(review: AnnualReviewRow, on: IsoDate): Refusal | null {
  return review.decision === 'AMEND'
    ? after(review.decisionOn, on, 'This follows the council’s notice and cannot be earlier.')
    : refuse('review/not-amending', 'The council has not proposed amendments.');
}
