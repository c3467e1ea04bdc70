import type { CycleDecision, OutcomeRating } from '#lib/graph/operations.ts';

export const cycleDecisionWords: Readonly<Record<CycleDecision, string>> = {
  CONTINUE: 'Go on as it is',
  ADAPT: 'Go on, changed',
  STEP_UP: 'More support',
  STEP_DOWN: 'Less support',
  REFER: 'Refer to a service',
  REQUEST_EHC_ASSESSMENT: 'Ask for an EHC assessment',
  REMOVE_TO_N: 'Come off the register',
};

export const ratingWords: Readonly<Record<OutcomeRating, string>> = {
  NOT_MET: 'Not met',
  PARTLY_MET: 'Partly met',
  MET: 'Met',
  EXCEEDED: 'More than met',
};

/** The four parts of a cycle, in the words of the Code, and the field that keeps each. */
export const cycleParts = [
  { field: 'analysis', label: 'Assess', hint: 'What we know of the need, and how.' },
  { field: 'strategies', label: 'Plan', hint: 'What we do in class, and what stays the same for everyone.' },
  { field: 'delivery', label: 'Do', hint: 'What was done, as the teacher tells it.' },
  { field: 'impact', label: 'Review', hint: 'What it changed.' },
  { field: 'pupilView', label: "The child's view", hint: '' },
  { field: 'parentView', label: "The family's view", hint: '' },
  { field: 'staffView', label: "Staff's view", hint: '' },
] as const;
