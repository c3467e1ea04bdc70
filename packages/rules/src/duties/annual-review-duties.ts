import { addYears } from '../calendar/arithmetic.ts';
import { parseInterval, plus } from '../calendar/interval.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { dutyList, type DutyList, type Maybe, type Standing } from './instance.ts';

/** What is known of one annual review of an EHC plan. */
export interface AnnualReviewFacts {
  /** The council's last review decision, else the day the plan was made. */
  readonly lastReview: IsoDate;
  /** Given, a child under five gets the shorter interval of Code 9.178. */
  readonly birthDate?: Maybe<IsoDate>;
  /** The day the meeting is arranged for. */
  readonly meetingOn?: Maybe<IsoDate>;
  /** The day it was held, once it was. */
  readonly heldOn?: Maybe<IsoDate>;
  readonly papersSentOn?: Maybe<IsoDate>;
  readonly reportSentOn?: Maybe<IsoDate>;
  readonly decision?: Maybe<{ readonly outcome: 'maintain' | 'amend' | 'cease'; readonly notifiedOn: IsoDate }>;
  readonly amendNotice?: Maybe<IsoDate>;
  readonly commentsMadeOn?: Maybe<IsoDate>;
  readonly amendedFinalOn?: Maybe<IsoDate>;
}

/** The duties of an annual review (CFA 2014 s.44; SEND Regs 2014 regs 20 and 22; the Devon judgment). */
export function annualReviewDuties(facts: AnnualReviewFacts): DutyList {
  return dutyList([...cycle(facts), ...meeting(facts), ...amendment(facts)]);
}

function cycle(facts: AnnualReviewFacts): readonly Standing[] {
  const { lastReview, birthDate, heldOn } = facts;
  const underFive: Standing = { rule: 'AR_UNDER5', facts: { lastReview }, metOn: heldOn };
  const isUnderFive =
    Boolean(birthDate) && plus(lastReview, parseInterval('6m')) < addYears(birthDate ?? lastReview, 5);
  return [
    // The review is complete only when the council has notified its decision.
    { rule: 'AR_REVIEW_COMPLETE', facts: { lastReview }, metOn: facts.decision?.notifiedOn },
    { rule: 'AR_LATEST_MEETING', facts: { lastReview }, metOn: heldOn },
    ...(isUnderFive ? [underFive] : []),
  ];
}

function meeting(facts: AnnualReviewFacts): readonly Standing[] {
  const on = facts.heldOn ?? facts.meetingOn;
  if (!on) return [];
  return [
    { rule: 'AR_PAPERS', facts: { meeting: on }, metOn: facts.papersSentOn },
    { rule: 'AR_REPORT', facts: { meeting: on }, metOn: facts.reportSentOn },
    { rule: 'AR_DECISION', facts: { meeting: on }, metOn: facts.decision?.notifiedOn },
  ];
}

function amendment(facts: AnnualReviewFacts): readonly Standing[] {
  const { amendNotice, decision } = facts;
  const on = facts.heldOn ?? facts.meetingOn;
  const isAmending = decision?.outcome === 'amend' || Boolean(amendNotice);
  if (!isAmending || !(on ?? amendNotice)) return [];
  const final: Standing = {
    rule: 'AR_AMENDED_FINAL',
    facts: { amendNotice, meeting: on },
    metOn: facts.amendedFinalOn,
  };
  const comments: Standing = { rule: 'AR_AMEND_COMMENTS', facts: { amendNotice }, metOn: facts.commentsMadeOn };
  // The family's time to comment is over once the final plan is out.
  const isAskingFamily = Boolean(amendNotice) && (!facts.amendedFinalOn || Boolean(facts.commentsMadeOn));
  return isAskingFamily ? [comments, final] : [final];
}
