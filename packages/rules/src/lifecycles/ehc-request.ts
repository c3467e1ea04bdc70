import type { EhcFacts } from '../duties/ehc-duties.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { look, type Transition, type TransitionTable } from './machine.ts';

/** Where a request for an EHC needs assessment stands. */
export type EhcState = 'REQUESTED' | 'ASSESSING' | 'DRAFTED' | 'ISSUED' | 'NOT_ASSESSED' | 'NO_PLAN' | 'WITHDRAWN';

/** What happens to a request, each on a day. */
export type EhcStep =
  | 'ADVICE_REQUESTED'
  | 'ADVICE_SENT'
  | 'DECISION_TO_ASSESS'
  | 'REFUSAL_TO_ASSESS'
  | 'REFUSAL_OF_PLAN'
  | 'DRAFT_SERVED'
  | 'COMMENTS_SENT'
  | 'CONSULT_RECEIVED'
  | 'CONSULT_REPLIED'
  | 'FINAL_ISSUED'
  | 'REQUEST_WITHDRAWN';

/** Every legal step. Advice may be asked for before the decision to assess is notified; that decision may come late, so a draft needs it. */
export const ehcTable: TransitionTable<EhcState, EhcStep> = {
  REQUESTED: {
    ADVICE_REQUESTED: 'REQUESTED',
    ADVICE_SENT: 'REQUESTED',
    DECISION_TO_ASSESS: 'ASSESSING',
    REFUSAL_TO_ASSESS: 'NOT_ASSESSED',
    REQUEST_WITHDRAWN: 'WITHDRAWN',
  },
  ASSESSING: {
    ADVICE_REQUESTED: 'ASSESSING',
    ADVICE_SENT: 'ASSESSING',
    REFUSAL_OF_PLAN: 'NO_PLAN',
    DRAFT_SERVED: 'DRAFTED',
    REQUEST_WITHDRAWN: 'WITHDRAWN',
  },
  DRAFTED: {
    ADVICE_SENT: 'DRAFTED',
    DRAFT_SERVED: 'DRAFTED',
    COMMENTS_SENT: 'DRAFTED',
    CONSULT_RECEIVED: 'DRAFTED',
    CONSULT_REPLIED: 'DRAFTED',
    FINAL_ISSUED: 'ISSUED',
    REQUEST_WITHDRAWN: 'WITHDRAWN',
  },
  ISSUED: {},
  NOT_ASSESSED: {},
  NO_PLAN: {},
  WITHDRAWN: {},
};

/** The state that the dates of a request say it is in. */
export function ehcStateOf(facts: EhcFacts): EhcState {
  if (facts.withdrawnOn) return 'WITHDRAWN';
  if (facts.finalIssuedOn) return 'ISSUED';
  if (facts.assessDecision?.willAssess === false) return 'NOT_ASSESSED';
  if (facts.planDecision?.willIssue === false) return 'NO_PLAN';
  if (facts.draftServed) return 'DRAFTED';
  return facts.assessDecision ? 'ASSESSING' : 'REQUESTED';
}

/** The state after a step, or a refusal: a step out of order, or an answer to what was not asked. */
export function nextEhcState(facts: EhcFacts, step: EhcStep): Transition<EhcState> | Refusal {
  const move = look(ehcTable, ehcStateOf(facts), step, 'ehc');
  if (isRefusal(move)) return move;
  if (step === 'ADVICE_SENT' && !facts.adviceRequests?.length)
    return refuse('ehc/not-asked', 'No advice was asked for: record the request for advice first.');
  if (step === 'CONSULT_REPLIED' && !facts.consultReceived)
    return refuse('ehc/not-asked', 'The school was not consulted: record the consultation first.');
  return move;
}
