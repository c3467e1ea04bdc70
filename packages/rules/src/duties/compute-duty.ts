import { CountingError, type IsoDate } from '../calendar/iso-date.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Jurisdiction } from '../intl/jurisdiction.ts';
import type { Owner, Strength } from '../law/rule.ts';
import { isRuleId, rowsOf, ruleInForce, type Rule, type RuleId } from '../law/rules.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { count } from './count.ts';
import { readFacts, type Facts, type ReadFacts } from './read-facts.ts';

/** What is due under one rule. */
export interface ComputedDuty {
  readonly rule: RuleId;
  readonly dueOn: IsoDate;
  /** First day on which it can be done, for a window. */
  readonly opensOn: IsoDate | null;
  /** Days on the way that are expected but not owed, such as the first two of three meetings. */
  readonly expectedOn: readonly IsoDate[];
  /** The legal basis: instrument and provision. */
  readonly basis: string;
  readonly strength: Strength;
  readonly owner: Owner;
  /** The row of law that was counted. */
  readonly row: Rule;
}

export interface DutyOptions {
  /** The school's own days; needed by rules that count school days. */
  readonly calendar?: SchoolCalendar | undefined;
  /** England unless told. */
  readonly jurisdiction?: Jurisdiction;
}

/**
 * Counts one rule from its facts, as the table of law says.
 * @param ruleId an id of {@link RuleId}.
 * @param facts by name: days as `YYYY-MM-DD`, `transferYear` as a year; see `factsOf(rule)`.
 * @returns what is due, or a refusal: unknown rule or fact, missing or impossible fact, days outside what the calendars
 * know, or a day on which the rule was not law. It never guesses.
 */
export function computeDuty(ruleId: string, facts: Facts, options: DutyOptions = {}): ComputedDuty | Refusal {
  if (!isRuleId(ruleId)) return refuse('duty/unknown-rule', `There is no rule "${ruleId.slice(0, 40)}".`);
  const jurisdiction = options.jurisdiction ?? 'england';
  const oldest = rowsOf(ruleId, jurisdiction)[0];
  if (!oldest)
    return refuse(
      'duty/other-jurisdiction',
      `${ruleId} is a rule of England; there is no rule set for ${jurisdiction} yet.`,
    );
  const read = readFacts(oldest, facts);
  if (isRefusal(read)) return read;
  const row = rowFor(ruleId, read, jurisdiction) ?? oldest;
  try {
    return judge(row, read, options.calendar);
  } catch (error) {
    if (error instanceof CountingError)
      return refuse(
        error.code,
        `${ruleId} cannot be counted: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`,
      );
    throw error;
  }
}

function rowFor(ruleId: RuleId, facts: ReadFacts, jurisdiction: Jurisdiction): Rule | undefined {
  const anchor = [...facts.dates.values()].sort()[0];
  return anchor === undefined ? rowsOf(ruleId, jurisdiction).at(-1) : ruleInForce(ruleId, anchor, jurisdiction);
}

function judge(row: Rule, facts: ReadFacts, calendar: SchoolCalendar | undefined): ComputedDuty | Refusal {
  const from = row.from ? facts.dates.get(row.from) : undefined;
  if (row.factAfter !== undefined && from !== undefined && from <= row.factAfter) {
    return refuse(
      'duty/does-not-apply',
      `${row.id} does not apply: it binds only where ${row.from} is after ${row.factAfter} (${row.citation}).`,
    );
  }
  const { dueOn, opensOn, expectedOn } = count(row, facts, calendar);
  if (row.validFrom !== null && dueOn < row.validFrom) {
    return refuse(
      'duty/not-yet-law',
      `${row.id} would have been due on ${dueOn}, before it was law (${row.validFrom}): check the year.`,
    );
  }
  const isAskedOfSchool = row.id === 'EHC_ADVICE' && facts.isAskedOfSchool;
  return {
    rule: row.id,
    dueOn,
    opensOn,
    expectedOn,
    basis: row.citation,
    row,
    // Reg 8 binds a body asked under s.31. A school is not one of them, and is asked for the same six weeks.
    strength: isAskedOfSchool ? 'SHOULD' : row.strength,
    owner: isAskedOfSchool ? 'SCHOOL' : row.owner,
  };
}
