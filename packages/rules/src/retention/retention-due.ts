import { addDays, addYears } from '../calendar/arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { retentionRules, type RetentionRule } from './retention-rules.ts';

/** What the rules ask of a file whose child has left the school. */
export interface FileFacts {
  readonly birthOn: IsoDate;
  /** Whether SEN support, an EHC plan or an assessment was ever on record. */
  readonly hadSen: boolean;
}

export interface RetentionDue {
  readonly rule: RetentionRule;
  /** The first day on which the file is not kept any more. */
  readonly dueOn: IsoDate;
}

/**
 * Until when a file is kept, by the rule that holds on a day; null where none does, and then it is kept. Who was born on
 * 29 February turns a year older on 1 March where there is no such day: the file is kept the longer.
 */
export function retentionDue(
  facts: FileFacts,
  today: IsoDate,
  rules: readonly RetentionRule[] = retentionRules,
): RetentionDue | null {
  const rule = rules.find(
    ({ hadSen, validFrom, validTo }) =>
      hadSen === facts.hadSen && validFrom <= today && (validTo === null || validTo >= today),
  );
  if (rule === undefined) return null;
  const anniversary = addYears(facts.birthOn, rule.years);
  const isLeapDay = facts.birthOn.endsWith('-02-29') && anniversary.endsWith('-02-28');
  return { rule, dueOn: isLeapDay ? addDays(anniversary, 1) : anniversary };
}

/** Whether the time of a file is over. */
export function isOver({ dueOn }: RetentionDue, today: IsoDate): boolean {
  return dueOn <= today;
}
