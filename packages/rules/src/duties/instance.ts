import type { IsoDate } from '../calendar/iso-date.ts';
import type { Owner, Strength } from '../law/rule.ts';
import type { RuleId } from '../law/rules.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { computeDuty } from './compute-duty.ts';
import type { Facts } from './read-facts.ts';

/** A duty that stands, as a service stores it. */
export interface DutyInstance {
  readonly rule: RuleId;
  /** Tells apart several duties of one rule under one record, such as three meetings; empty for one. */
  readonly occurrence: string;
  readonly opensOn: IsoDate | null;
  readonly dueOn: IsoDate;
  readonly owner: Owner;
  readonly basis: string;
  readonly strength: Strength;
  /** The day it was done, or null while open. */
  readonly metOn: IsoDate | null;
}

/**
 * What a family of duties answers. The list is the whole truth for its record: a stored open duty of that family that is
 * not in it no longer stands and is withdrawn. A refusal means that a fact is out of the calendar, such as a mistyped year.
 */
export type DutyList = readonly DutyInstance[] | Refusal;

/** A fact that may not be known yet. */
export type Maybe<T> = T | null | undefined;

/** One duty of a family: its rule and facts, and whether it was done. */
export interface Standing {
  readonly rule: RuleId;
  readonly facts: Facts;
  readonly occurrence?: string;
  readonly metOn?: Maybe<IsoDate>;
}

/** Counts the duties of a family; the first refusal stands for all, so that nothing is stored half. */
export function dutyList(standing: readonly Standing[]): DutyList {
  const duties: DutyInstance[] = [];
  for (const { rule, facts, occurrence, metOn } of standing) {
    const duty = dutyInstance(rule, facts, { occurrence, metOn });
    if (isRefusal(duty)) return duty;
    duties.push(duty);
  }
  return duties;
}

/** What is left when a matter has ended: the duties that were met. */
export function onlyMet(standing: readonly Standing[]): readonly Standing[] {
  return standing.filter(({ metOn }) => metOn !== null && metOn !== undefined);
}

/** What makes a counted duty an instance. */
export interface InstanceOptions {
  readonly occurrence?: string | undefined;
  readonly metOn?: Maybe<IsoDate>;
}

/** One duty as a service stores it, or the refusal of `computeDuty`. */
export function dutyInstance(
  rule: RuleId,
  facts: Facts,
  { occurrence = '', metOn }: InstanceOptions = {},
): DutyInstance | Refusal {
  const computed = computeDuty(rule, facts);
  if (isRefusal(computed)) return computed;
  const { opensOn, dueOn, owner, basis, strength } = computed;
  return { rule, occurrence, opensOn, dueOn, owner, basis, strength, metOn: metOn ?? null };
}

/**
 * One duty whose facts are known to be sound.
 * @throws {RangeError} with the refusal's sentence when they are not, such as a year outside the known bank holidays.
 */
export function certainDuty(rule: RuleId, facts: Facts, options: InstanceOptions = {}): DutyInstance {
  const duty = dutyInstance(rule, facts, options);
  if (isRefusal(duty)) throw new RangeError(duty.message);
  return duty;
}
