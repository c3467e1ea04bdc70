import { daysBetween, type IsoDate } from '@hedgerow/rules';
import type { ReferralStage } from './referral.rules.ts';

export type WaitKind = 'ACKNOWLEDGEMENT' | 'DECISION' | 'FIRST_CONTACT' | 'REPORT';

/** The three clocks of a service, by the rule that counts each. */
export type ReferralDutyRule = 'REFERRAL_ACK' | 'REFERRAL_FIRST_CONTACT' | 'REFERRAL_REPORT';

/** What a service promises; null where it promises nothing. */
export interface Standards {
  readonly acknowledgeWorkingDays: number | null;
  readonly firstContactWeeks: number | null;
  readonly reportWeeks: number | null;
}

export interface WaitFacts extends Standards {
  readonly stage: ReferralStage;
  readonly stageSince: string;
  readonly sentOn: string | null;
  readonly acknowledgedOn: string | null;
  readonly acceptedOn: string | null;
  readonly lastContactOn: string | null;
}

export interface ReferralWait {
  readonly for: WaitKind;
  readonly since: string;
  readonly days: number;
  readonly dueOn: string | null;
  readonly standard: string | null;
  readonly isLate: boolean;
  readonly daysLate: number;
}

interface Awaited {
  readonly for: WaitKind;
  readonly since: string;
  readonly rule: ReferralDutyRule | null;
  readonly standard: string | null;
}

/** What counts where a service promises nothing, so that the school knows when to ask. */
const usual = { acknowledgeWorkingDays: 10, firstContactWeeks: 18, reportWeeks: 6 };

function promise(count: number | null, usualCount: number, unit: string, from: string): string {
  const number = count ?? usualCount;
  return `${String(number)} ${unit}${number === 1 ? '' : 's'} from ${from}${count === null ? ' (the usual time: this service promises none)' : ''}`;
}

function awaited(facts: WaitFacts): Awaited | null {
  switch (facts.stage) {
    case 'SENT':
      return {
        for: 'ACKNOWLEDGEMENT',
        since: facts.sentOn ?? facts.stageSince,
        rule: 'REFERRAL_ACK',
        standard: promise(facts.acknowledgeWorkingDays, usual.acknowledgeWorkingDays, 'working day', 'sending'),
      };
    case 'ACKNOWLEDGED':
      return { for: 'DECISION', since: facts.acknowledgedOn ?? facts.stageSince, rule: null, standard: null };
    case 'ACCEPTED':
    case 'WAITING':
      return {
        for: 'FIRST_CONTACT',
        since: facts.acceptedOn ?? facts.stageSince,
        rule: 'REFERRAL_FIRST_CONTACT',
        standard: promise(facts.firstContactWeeks, usual.firstContactWeeks, 'week', 'acceptance'),
      };
    case 'ACTIVE':
      return {
        for: 'REPORT',
        since: facts.lastContactOn ?? facts.stageSince,
        rule: 'REFERRAL_REPORT',
        standard: promise(facts.reportWeeks, usual.reportWeeks, 'week', 'the last contact'),
      };
    default:
      return null;
  }
}

/**
 * What the school waits for, since when, and whether the service keeps its promise; null where the ball is not with
 * the service. Due dates are those of the open duties, so that this page and the worklist never differ.
 */
export function waitOf(
  facts: WaitFacts,
  openDuties: ReadonlyMap<ReferralDutyRule, string>,
  today: IsoDate,
): ReferralWait | null {
  const wanted = awaited(facts);
  if (wanted === null) return null;
  const dueOn = wanted.rule === null ? null : (openDuties.get(wanted.rule) ?? null);
  const daysLate = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn as IsoDate, today));
  return {
    for: wanted.for,
    since: wanted.since,
    days: daysBetween(wanted.since as IsoDate, today),
    dueOn,
    standard: wanted.standard,
    isLate: daysLate > 0,
    daysLate,
  };
}
