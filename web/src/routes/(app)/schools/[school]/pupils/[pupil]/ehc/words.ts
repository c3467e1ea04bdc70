import type { EhcRequestedBy, EhcStep, ReviewDecision, ReviewKind, ReviewStep } from '#lib/graph/operations.ts';

export const requestedByWords: Readonly<Record<EhcRequestedBy, string>> = {
  SCHOOL: 'the school',
  PARENT: 'a parent',
  YOUNG_PERSON: 'the young person',
};

/** What can be recorded of an assessment, in the order in which it happens. */
export const ehcStepWords: Readonly<Record<EhcStep, string>> = {
  DECISION_TO_ASSESS: 'The council decided to assess',
  REFUSAL_TO_ASSESS: 'The council refused to assess',
  ADVICE_REQUESTED: 'The school was asked for advice',
  ADVICE_SENT: 'The school sent its advice',
  REFUSAL_OF_PLAN: 'The council decided that there will be no plan',
  DRAFT_SERVED: 'The draft plan was served',
  COMMENTS_SENT: 'The family sent comments on the draft',
  CONSULT_RECEIVED: 'The school was consulted about being named',
  CONSULT_REPLIED: 'The school replied to the consultation',
  FINAL_ISSUED: 'The final plan was issued',
  REQUEST_WITHDRAWN: 'The request was withdrawn',
};

export const reviewKindWords: Readonly<Record<ReviewKind, string>> = {
  ANNUAL: 'Annual review',
  EARLY: 'Early review',
  PHASE_TRANSFER: 'Review before a change of phase',
};

/** What can be recorded of a review, in the order in which it happens. */
export const reviewStepWords: Readonly<Record<ReviewStep, string>> = {
  PAPERS_SENT: 'The papers went round',
  MEETING_HELD: 'The meeting was held',
  REPORT_SENT: 'The report was sent',
  DECISION_NOTIFIED: 'The council told its decision',
  COMMENTS_SENT: 'The family sent comments on the amendments',
  AMENDED_FINAL_ISSUED: 'The amended plan was issued',
  REVIEW_WITHDRAWN: 'The review was withdrawn',
};

export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  MAINTAIN: 'Maintain the plan',
  AMEND: 'Amend the plan',
  CEASE: 'Cease the plan',
};

/** Reasons for lateness in regs 5(4), 8(2), 10(4), 13(3) and 27(3) of the SEND Regulations 2014. A claimed one never moves a date. */
export const exceptionWords: Readonly<Record<string, string>> = {
  a: 'a · advice was asked of a school during a closure of four weeks or more',
  b: 'b · the same, for the SENCo of an early-years provider',
  c: 'c · exceptional personal circumstances of the child or family',
  d: 'd · the child or family was away for four weeks or more',
  e: 'e · an appointment for an examination or test was missed (advice only)',
};
