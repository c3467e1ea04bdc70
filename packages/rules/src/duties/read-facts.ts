import { readAcademicYear } from '../calendar/academic-year.ts';
import { readInterval, type Interval } from '../calendar/interval.ts';
import { whyNotIsoDate, isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { factSpecs, factsOf, type FactKind } from '../law/facts.ts';
import type { FactName } from '../law/rule.ts';
import type { Rule } from '../law/rules.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Facts as they come from a form, a file or a command: by name, unread. Undefined and null count as not given. */
export type Facts = Readonly<Record<string, unknown>>;

/** Facts that are known to be sound, by kind. */
export interface ReadFacts {
  readonly dates: ReadonlyMap<FactName, IsoDate>;
  /** `transferYear`, or `academicYear` as the year in which it begins. */
  readonly years: ReadonlyMap<FactName, number>;
  readonly interval: Interval | null;
  readonly isExtended: boolean;
  readonly isAskedOfSchool: boolean;
}

const YES_NO: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };
const ASKED_OF: Readonly<Record<string, boolean>> = { school: true, body: false };

/**
 * Reads the facts of one rule.
 * @returns the facts, or a refusal that names the fact: one that is missing, unknown to the rule, or impossible.
 */
export function readFacts(rule: Rule, facts: Facts): ReadFacts | Refusal {
  const given = new Map(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
  const takes = factsOf(rule);
  const names = takes.map(({ name }) => name).join(', ') || 'none';
  for (const name of given.keys()) {
    if (!takes.some((fact) => fact.name === name))
      return refuse('duty/unknown-fact', `${rule.id} does not count from "${shorten(name)}": it takes ${names}.`);
  }
  const dates = new Map<FactName, IsoDate>();
  const years = new Map<FactName, number>();
  let interval: Interval | null = null;
  for (const { name, isOptional } of takes) {
    const value = given.get(name);
    if (value === undefined) {
      if (!isOptional) return refuse('duty/missing-fact', `${rule.id} needs ${name}: ${factSpecs[name].meaning}.`);
      continue;
    }
    const why = whyNot(factSpecs[name].kind, value);
    if (why !== null)
      return refuse('duty/impossible-fact', `${name} cannot be "${shorten(textOf(value))}": ${lowerFirst(why)}`);
    if (isIsoDate(value)) dates.set(name, value);
    else if (name === 'transferYear') years.set(name, Number(textOf(value)));
    else if (name === 'academicYear') years.set(name, readAcademicYear(textOf(value)) ?? 0);
    else if (name === 'interval') interval = readInterval(textOf(value));
  }
  return checkTogether(rule, {
    dates,
    years,
    interval,
    isExtended: YES_NO[textOf(given.get('extended'))] ?? false,
    isAskedOfSchool: ASKED_OF[textOf(given.get('askedOf'))] ?? false,
  });
}

function checkTogether(rule: Rule, read: ReadFacts): ReadFacts | Refusal {
  if (rule.earliestOf && read.dates.size === 0) {
    return refuse(
      'duty/missing-fact',
      `${rule.id} needs ${factsOf(rule)
        .map(({ name }) => name)
        .join(' or ')}.`,
    );
  }
  if (rule.countPerYear !== undefined && read.years.size + read.dates.size !== 1) {
    return refuse('duty/missing-fact', `${rule.id} needs either academicYear or yearStart: the year to count in.`);
  }
  return read;
}

function whyNot(kind: FactKind, value: unknown): string | null {
  switch (kind) {
    case 'date':
      return whyNotIsoDate(value);
    case 'year':
      return /^[1-9]\d{3}$/.test(textOf(value)) ? null : 'A year has four figures, such as 2027.';
    case 'academic-year':
      return readAcademicYear(textOf(value)) === null ? 'An academic year is written 2026 or 2026/27.' : null;
    case 'yes-no':
      return Object.hasOwn(YES_NO, textOf(value)) ? null : 'Answer yes or no.';
    case 'asked-of':
      return Object.hasOwn(ASKED_OF, textOf(value))
        ? null
        : 'Answer school, or body for anyone asked under section 31.';
    case 'interval':
      return (readInterval(textOf(value))?.count ?? 0) > 0
        ? null
        : 'An interval is a number above 0 and a unit (d, w, m, y, wd, sd), such as 6w.';
  }
}

/** A fact as it was written; for what is no text, number or yes-no the name of its kind, which no fact is. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : typeof value;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
