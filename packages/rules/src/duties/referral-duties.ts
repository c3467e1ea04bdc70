import type { IsoDate } from '../calendar/iso-date.ts';
import { dutyList, onlyMet, type DutyList, type Maybe, type Standing } from './instance.ts';

/** A service's own standards, each such as "10wd" or "18w"; the default of the rule where it has none. */
export interface ReferralIntervals {
  readonly acknowledge?: Maybe<string>;
  readonly firstContact?: Maybe<string>;
  readonly report?: Maybe<string>;
}

/** What is known of one referral. */
export interface ReferralFacts {
  readonly sentOn?: Maybe<IsoDate>;
  readonly acknowledgedOn?: Maybe<IsoDate>;
  readonly acceptedOn?: Maybe<IsoDate>;
  readonly rejectedOn?: Maybe<IsoDate>;
  readonly firstContactOn?: Maybe<IsoDate>;
  readonly lastContactOn?: Maybe<IsoDate>;
  readonly reportReceivedOn?: Maybe<IsoDate>;
  /** The day it was closed or taken back: what is open then no longer stands. */
  readonly endedOn?: Maybe<IsoDate>;
  readonly intervals?: Maybe<ReferralIntervals>;
}

/** What the service owes the school for a referral: an acknowledgement, a first contact, a report (its own standards). */
export function referralDuties(facts: ReferralFacts): DutyList {
  const { sentOn, acceptedOn, lastContactOn, intervals } = facts;
  const standing: Standing[] = [];
  if (sentOn) {
    // A service that answers yes, no or with an appointment has acknowledged.
    const metOn = facts.acknowledgedOn ?? acceptedOn ?? facts.rejectedOn ?? facts.firstContactOn;
    standing.push({ rule: 'REFERRAL_ACK', facts: { referralSent: sentOn, interval: intervals?.acknowledge }, metOn });
  }
  if (acceptedOn)
    standing.push({
      rule: 'REFERRAL_FIRST_CONTACT',
      facts: { referralAccepted: acceptedOn, interval: intervals?.firstContact },
      metOn: facts.firstContactOn,
    });
  if (lastContactOn)
    standing.push({
      rule: 'REFERRAL_REPORT',
      facts: { lastContact: lastContactOn, interval: intervals?.report },
      metOn: facts.reportReceivedOn,
    });
  return dutyList(facts.endedOn || facts.rejectedOn ? onlyMet(standing) : standing);
}
