import {
  daysBetween,
  ehcDuties,
  ehcStateOf,
  ehcTable,
  movesFrom,
  nextEhcState,
  refuse,
  type EhcFacts,
  type EhcStep,
  type IsoDate,
  type Refusal,
  type RuleId,
} from '@hedgerow/rules';
import type { EhcExceptionRow, EhcRequestRow } from '../db/ehc.table.ts';
import type { Cause } from '../duty/cause.ts';

const governed: readonly RuleId[] = [
  'EHC_DECIDE_ASSESS',
  'EHC_ADVICE',
  'EHC_REFUSE_PLAN',
  'EHC_DRAFT_COMMENTS',
  'EHC_CONSULT_REPLY',
  'EHC_FINAL',
];

/** A request as the rules read it. Advice is the school's own, which is asked and not bound. */
export function ehcFactsOf(row: EhcRequestRow): EhcFacts {
  return {
    requestReceived: row.receivedOn,
    withdrawnOn: row.withdrawnOn,
    assessDecision:
      row.decisionOn === null ? null : { willAssess: row.isAssessing === true, notifiedOn: row.decisionOn },
    adviceRequests:
      row.adviceRequestedOn === null
        ? []
        : [{ id: 'school', adviceRequested: row.adviceRequestedOn, askedOf: 'school', givenOn: row.adviceSentOn }],
    planDecision: row.planRefusedOn === null ? null : { willIssue: false, notifiedOn: row.planRefusedOn },
    draftServed: row.draftServedOn,
    commentsMadeOn: row.commentsSentOn,
    consultReceived: row.consultReceivedOn,
    consultRepliedOn: row.consultRepliedOn,
    finalIssuedOn: row.finalIssuedOn,
  };
}

/** The duties of a request and its claimed exceptions. */
export function ehcRequestCause(row: EhcRequestRow, exceptions: readonly EhcExceptionRow[]): Cause {
  return {
    type: 'ehc_request',
    id: row.id,
    schoolId: row.schoolId,
    pupilId: row.pupilId,
    rules: governed,
    duties: ehcDuties(ehcFactsOf(row)),
    council: row.councilName,
    exceptions,
  };
}

/** Whether something may still happen to a request. */
export function isOpenRequest(row: EhcRequestRow): boolean {
  return movesFrom(ehcTable, ehcStateOf(ehcFactsOf(row))).length > 0;
}

/** The steps that may be recorded now. */
export function nextSteps(row: EhcRequestRow): readonly EhcStep[] {
  const facts = ehcFactsOf(row);
  return movesFrom(ehcTable, ehcStateOf(facts)).filter((step) => !('isRefusal' in nextEhcState(facts, step)));
}

/** Whole weeks since the council received the request, at most 20. */
export function weekOf(row: EhcRequestRow, today: IsoDate): number {
  return Math.max(0, Math.min(20, Math.floor(daysBetween(row.receivedOn, row.finalIssuedOn ?? today) / 7)));
}

type Dated = Partial<
  Pick<
    EhcRequestRow,
    | 'adviceRequestedOn'
    | 'adviceSentOn'
    | 'decisionOn'
    | 'isAssessing'
    | 'planRefusedOn'
    | 'draftServedOn'
    | 'commentsSentOn'
    | 'consultReceivedOn'
    | 'consultRepliedOn'
    | 'finalIssuedOn'
    | 'withdrawnOn'
  >
>;

const changes: Readonly<Record<EhcStep, (on: IsoDate) => Dated>> = {
  ADVICE_REQUESTED: (on) => ({ adviceRequestedOn: on }),
  ADVICE_SENT: (on) => ({ adviceSentOn: on }),
  DECISION_TO_ASSESS: (on) => ({ decisionOn: on, isAssessing: true }),
  REFUSAL_TO_ASSESS: (on) => ({ decisionOn: on, isAssessing: false }),
  REFUSAL_OF_PLAN: (on) => ({ planRefusedOn: on }),
  DRAFT_SERVED: (on) => ({ draftServedOn: on }),
  COMMENTS_SENT: (on) => ({ commentsSentOn: on }),
  CONSULT_RECEIVED: (on) => ({ consultReceivedOn: on }),
  CONSULT_REPLIED: (on) => ({ consultRepliedOn: on }),
  FINAL_ISSUED: (on) => ({ finalIssuedOn: on }),
  REQUEST_WITHDRAWN: (on) => ({ withdrawnOn: on }),
};

/** The step of which another is the answer, by the column that dates it. */
const answers: Partial<Readonly<Record<EhcStep, keyof EhcRequestRow>>> = {
  ADVICE_SENT: 'adviceRequestedOn',
  COMMENTS_SENT: 'draftServedOn',
  CONSULT_REPLIED: 'consultReceivedOn',
  FINAL_ISSUED: 'draftServedOn',
};

/** What a step changes in a request, or why it cannot be. A day lies after the request, after what it answers, and not ahead. */
export function ehcStep(row: EhcRequestRow, step: EhcStep, on: IsoDate, today: IsoDate): Dated | Refusal {
  const move = nextEhcState(ehcFactsOf(row), step);
  if ('isRefusal' in move) return move;
  if (on > today) return refuse('ehc/step-in-future', 'This has not happened yet: record it on the day or after it.');
  if (on < row.receivedOn)
    return refuse(
      'ehc/step-before-request',
      `The council received the request on ${row.receivedOn}: this cannot be earlier.`,
    );
  const answered = answers[step];
  const asked = answered === undefined ? null : row[answered];
  if (typeof asked === 'string' && on < asked)
    return refuse('ehc/answer-before-question', `What this answers is dated ${asked}: the answer cannot be earlier.`);
  return changes[step](on);
}
