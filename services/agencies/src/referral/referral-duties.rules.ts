import { referralDuties, type DutyList, type IsoDate } from '@hedgerow/rules';
import type { Standards } from './wait.rules.ts';

/** The rules of this family; a stored open duty of one of them that the family no longer lists is withdrawn. */
export const referralDutyRules = ['REFERRAL_ACK', 'REFERRAL_FIRST_CONTACT', 'REFERRAL_REPORT'] as const;

/** What the duties of one referral are counted from. Days are `YYYY-MM-DD`. */
export interface ReferralDutyFacts {
  readonly sentOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly acceptedOn: string | null;
  readonly rejectedOn: string | null;
  readonly firstContactOn: string | null;
  readonly lastContactOn: string | null;
  readonly reportedOn: string | null;
  readonly closedOn: string | null;
  /** The day the last ground fell away: without access the agency owes nothing more. */
  readonly basisEndedOn: string | null;
}

/**
 * What the agency owes on one referral, met or open, by the service's own standards; where a service promises nothing,
 * the usual interval of the rule counts, so that the school knows when to ask.
 */
export function dutiesOf(referral: ReferralDutyFacts, standards: Standards): DutyList {
  const reachedOn = referral.firstContactOn ?? referral.reportedOn;
  return referralDuties({
    sentOn: referral.sentOn as IsoDate | null,
    acknowledgedOn: referral.acknowledgedOn as IsoDate | null,
    acceptedOn: referral.acceptedOn as IsoDate | null,
    rejectedOn: referral.rejectedOn as IsoDate | null,
    firstContactOn: reachedOn as IsoDate | null,
    lastContactOn: referral.lastContactOn as IsoDate | null,
    reportReceivedOn: referral.reportedOn as IsoDate | null,
    endedOn: (referral.closedOn ?? referral.basisEndedOn) as IsoDate | null,
    intervals: {
      acknowledge: written(standards.acknowledgeWorkingDays, 'wd'),
      firstContact: written(standards.firstContactWeeks, 'w'),
      report: written(standards.reportWeeks, 'w'),
    },
  });
}

function written(count: number | null, unit: 'wd' | 'w'): string | null {
  return count === null ? null : `${String(count)}${unit}`;
}
