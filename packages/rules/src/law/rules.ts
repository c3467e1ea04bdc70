import type { IsoDate } from '../calendar/iso-date.ts';
import type { Jurisdiction } from '../intl/jurisdiction.ts';
import { ehcRules } from './ehc-rules.ts';
import { localRules } from './local-rules.ts';
import { moveRules } from './move-rules.ts';
import { reviewRules } from './review-rules.ts';
import type { RuleRow } from './rule.ts';
import { schoolRules } from './school-rules.ts';

const rows = [...ehcRules, ...reviewRules, ...moveRules, ...schoolRules, ...localRules] as const;

/** The name of a rule. */
export type RuleId = (typeof rows)[number]['id'];

/** A rule of the table, see {@link RuleRow}. */
export type Rule = RuleRow & { readonly id: RuleId };

/** Every rule, in the order of the source. A change of law adds a row with a later `validFrom`; it never edits one. */
export const rules: readonly Rule[] = rows;

const idsKnown: ReadonlySet<string> = new Set(rows.map((row) => row.id));

/** Every rule id, each once. */
export const ruleIds: readonly RuleId[] = [...new Set(rows.map((row) => row.id))];

/** Whether a text names a rule. */
export function isRuleId(text: string): text is RuleId {
  return idsKnown.has(text);
}

/** The rows of one rule in one jurisdiction, oldest first; empty where that jurisdiction has no such rule. */
export function rowsOf(id: RuleId, jurisdiction: Jurisdiction = 'england'): readonly Rule[] {
  return rules
    .filter((rule) => rule.id === id && rule.jurisdiction === jurisdiction)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

/** The row of a rule in force on a day, or undefined. */
export function ruleInForce(id: RuleId, on: IsoDate, jurisdiction: Jurisdiction = 'england'): Rule | undefined {
  return rowsOf(id, jurisdiction).findLast(
    (rule) => (rule.validFrom ?? '') <= on && (rule.validTo === null || on <= rule.validTo),
  );
}

/** The newest row of a rule in a jurisdiction, or undefined: what a page shows for a duty that is open now. */
export function ruleById(id: RuleId, jurisdiction: Jurisdiction = 'england'): Rule | undefined {
  return rowsOf(id, jurisdiction).at(-1);
}
