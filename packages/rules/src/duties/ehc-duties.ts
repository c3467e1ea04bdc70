import type { IsoDate } from '../calendar/iso-date.ts';
import { dutyList, onlyMet, type DutyList, type Maybe, type Standing } from './instance.ts';

/** Advice that the council asked for in an EHC needs assessment. */
export interface AdviceRequest {
  /** Tells the requests of one assessment apart; becomes the duty's occurrence. */
  readonly id: string;
  readonly adviceRequested: IsoDate;
  /** A school is asked, not bound: reg 8 binds the bodies asked under s.31. */
  readonly askedOf: 'school' | 'body';
  readonly givenOn?: Maybe<IsoDate>;
}

/** What is known of one request for an EHC needs assessment. */
export interface EhcFacts {
  /** The day the council received the request, or became responsible. */
  readonly requestReceived: IsoDate;
  readonly withdrawnOn?: Maybe<IsoDate>;
  readonly assessDecision?: Maybe<{ readonly willAssess: boolean; readonly notifiedOn: IsoDate }>;
  readonly adviceRequests?: readonly AdviceRequest[];
  readonly planDecision?: Maybe<{ readonly willIssue: boolean; readonly notifiedOn: IsoDate }>;
  readonly draftServed?: Maybe<IsoDate>;
  readonly commentsMadeOn?: Maybe<IsoDate>;
  readonly consultReceived?: Maybe<IsoDate>;
  readonly consultRepliedOn?: Maybe<IsoDate>;
  readonly finalIssuedOn?: Maybe<IsoDate>;
}

/**
 * The duties of a request for an EHC needs assessment (SEND Regs 2014 regs 5, 8, 10 and 13). A refusal, a withdrawal or
 * the final plan ends what is still open; what was met stays.
 */
export function ehcDuties(facts: EhcFacts): DutyList {
  const { assessDecision, planDecision } = facts;
  const hasEnded =
    Boolean(facts.withdrawnOn ?? facts.finalIssuedOn) ||
    assessDecision?.willAssess === false ||
    planDecision?.willIssue === false;
  const standing = [...decisions(facts), ...answers(facts)];
  return dutyList(hasEnded ? onlyMet(standing) : standing);
}

function decisions(facts: EhcFacts): readonly Standing[] {
  const { assessDecision, planDecision } = facts;
  const request = { requestReceived: facts.requestReceived };
  const isPlanComing = planDecision?.willIssue === true || Boolean(facts.draftServed ?? facts.finalIssuedOn);
  const refusedOn = planDecision?.willIssue === false ? planDecision.notifiedOn : null;
  const refusal: Standing = { rule: 'EHC_REFUSE_PLAN', facts: request, metOn: refusedOn };
  return [
    { rule: 'EHC_DECIDE_ASSESS', facts: request, metOn: assessDecision?.notifiedOn },
    // The 16 weeks bind a council that refuses a plan; once a plan is coming, they ask for nothing.
    ...(isPlanComing ? [] : [refusal]),
    { rule: 'EHC_FINAL', facts: request, metOn: facts.finalIssuedOn },
  ];
}

function answers(facts: EhcFacts): readonly Standing[] {
  const { draftServed, consultReceived, adviceRequests = [] } = facts;
  const standing: Standing[] = adviceRequests.map(({ id, adviceRequested, askedOf, givenOn }) => ({
    rule: 'EHC_ADVICE',
    facts: { adviceRequested, askedOf },
    occurrence: id,
    metOn: givenOn,
  }));
  if (draftServed) standing.push({ rule: 'EHC_DRAFT_COMMENTS', facts: { draftServed }, metOn: facts.commentsMadeOn });
  if (consultReceived)
    standing.push({ rule: 'EHC_CONSULT_REPLY', facts: { consultReceived }, metOn: facts.consultRepliedOn });
  return standing;
}
