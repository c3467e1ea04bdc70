import { isRuleId, ruleById } from '@hedgerow/rules';
import { sentenceCase } from '#lib/dates/day-words.ts';

/** What is owed, when and why, and where that is written. */
export interface DutyWords {
  readonly what: string;
  /** Such as `within 4 weeks of the meeting`. */
  readonly reason: string;
  /** Such as `Reg 20(10)`: said first, so that it never stands alone on a second line. */
  readonly citation: string | null;
}

/** The words of a rule; for a rule that this portal does not know, the legal basis that came with the duty. */
export function dutyWords(rule: string, basis: string): DutyWords {
  const known = isRuleId(rule) ? ruleById(rule) : undefined;
  // Where each service, school or award has an interval of its own, only the basis is true of this duty.
  const text = known === undefined || known.hasLocalInterval === true ? sentenceCase(basis) : known.reason;
  const [reason, citation] = text.split(' · ');
  const what = known?.title ?? basis;
  if (reason === undefined || citation === undefined) return { what, reason: text, citation: null };
  return { what, reason: reason.charAt(0).toLowerCase() + reason.slice(1), citation: sentenceCase(citation) };
}
