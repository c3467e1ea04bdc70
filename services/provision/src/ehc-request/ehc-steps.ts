import type { EhcStep } from '@hedgerow/rules';

/** Every step of a request, in the order in which they come. */
export const ehcSteps = [
  'ADVICE_REQUESTED',
  'ADVICE_SENT',
  'DECISION_TO_ASSESS',
  'REFUSAL_TO_ASSESS',
  'REFUSAL_OF_PLAN',
  'DRAFT_SERVED',
  'COMMENTS_SENT',
  'CONSULT_RECEIVED',
  'CONSULT_REPLIED',
  'FINAL_ISSUED',
  'REQUEST_WITHDRAWN',
] as const satisfies readonly EhcStep[];
