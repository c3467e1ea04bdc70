import { isJurisdiction } from '../intl/jurisdiction.ts';
import { computeDuty, type ComputedDuty, type DutyOptions } from '../duties/compute-duty.ts';
import { factsOf } from '../law/facts.ts';
import { isRuleId, ruleById, ruleIds } from '../law/rules.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { readCalendarFile } from './calendar-file.ts';
import { Fault, type Outcome } from './fault.ts';

/** `due <RULE_ID> --<fact> <value> … [--calendar <file>] [--full]`: what is due, as one JSON object on one line. */
export function due(args: readonly string[], from: string): Outcome {
  const { words, values, isFull } = split(args);
  const [ruleId, ...rest] = words;
  if (ruleId === undefined)
    throw new Fault(
      'Say which rule: due <RULE_ID> --<fact> <date>, such as due EHC_FINAL --requestReceived 2026-09-14.',
    );
  if (!isRuleId(ruleId)) throw new Fault(unknownRule(ruleId));
  if (rest.length > 0) throw new Fault(`"${rest[0] ?? ''}" stands alone: write each fact as --<fact> <value>.`);
  const { calendar, jurisdiction, ...facts } = Object.fromEntries(values);
  const duty = computeDuty(ruleId, facts, optionsOf(calendar, jurisdiction, from));
  if (isRefusal(duty)) throw new Fault(sentenceOf(duty));
  return { lines: [JSON.stringify(isFull ? full(duty) : brief(duty))], exitCode: 0 };
}

/** A refusal's sentence, with what to type where that helps. */
export function sentenceOf({ code, message }: Refusal): string {
  return code === 'calendar/no-school-days' ? `${message.replace(/\.$/, '')} with --calendar <file>.` : message;
}

/** The sentence for a rule that there is not, with its family where the name begins like one. */
export function unknownRule(ruleId: string): string {
  const family = ruleId.toUpperCase().split('_')[0] ?? '';
  const near = ruleIds.filter((id) => id.split('_')[0] === family);
  const hint = near.length > 0 ? `the nearest are ${near.join(', ')}` : 'docs/deadlines.md lists them all';
  return `There is no rule "${ruleId.slice(0, 40)}": ${hint}.`;
}

interface Split {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly isFull: boolean;
}

function split(args: readonly string[]): Split {
  const words: string[] = [];
  const values = new Map<string, string>();
  let isFull = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--full') isFull = true;
    else if (!arg.startsWith('--')) words.push(arg);
    else {
      const [name = '', ...inline] = arg.slice(2).split('=');
      const value = inline.length > 0 ? inline.join('=') : args[(index += 1)];
      if (name === '') throw new Fault('"--" is not a fact: write each fact as --<fact> <value>.');
      if (value === undefined || value === '' || value.startsWith('--'))
        throw new Fault(`--${name} needs a value after it.`);
      if (values.has(name)) throw new Fault(`--${name} is given twice: give it once.`);
      values.set(name, value);
    }
  }
  return { words, values, isFull };
}

function optionsOf(calendar: string | undefined, jurisdiction: string | undefined, from: string): DutyOptions {
  if (jurisdiction !== undefined && !isJurisdiction(jurisdiction))
    throw new Fault('--jurisdiction is england, wales, scotland or northern-ireland.');
  return {
    ...(calendar === undefined ? {} : { calendar: readCalendarFile(calendar, from) }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}

function brief({ rule, dueOn, basis, strength, owner }: ComputedDuty): object {
  return { rule, dueOn, basis, strength, owner };
}

function full(duty: ComputedDuty): object {
  const { row, opensOn, expectedOn } = duty;
  return {
    ...brief(duty),
    opensOn,
    expectedOn,
    title: row.title,
    reason: row.reason,
    exceptions: row.exceptions ?? [],
    appliesTo: row.appliesTo ?? null,
    note: row.note ?? null,
    isVerified: row.isVerified,
    facts: factsOf(ruleById(row.id, row.jurisdiction) ?? row).map(({ name }) => name),
  };
}
