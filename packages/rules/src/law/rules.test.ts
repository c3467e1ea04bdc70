import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { isRuleId, ruleById, ruleIds, ruleInForce, rules } from './rules.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';

interface SourceRow {
  readonly id: string;
  readonly cite: string;
  readonly optional?: readonly string[];
  readonly [field: string]: unknown;
}

const source = JSON.parse(
  readFileSync(new URL('../../test-data/rule-table.json', import.meta.url), 'utf8'),
) as readonly SourceRow[];

/** Facts that the source names in a note or a field of its own rather than as optional. */
const NAMED_IN_NOTES = ['askedOf', 'moveOn', 'extended', 'academicYear', 'yearStart'];

describe('the table of law', () => {
  it('has every rule of the reference, in its order, and no other', () => {
    expect(ruleIds).toEqual(source.map(({ id }) => id));
  });

  it.each(source)('states $id as the reference does', ({ id, cite, optional = [], ...fields }) => {
    if (!isRuleId(id)) throw new Error(`${id} is missing`);
    const row = ruleById(id);
    expect(row?.citation).toBe(cite);
    expect(row).toMatchObject(fields);
    const counting = [
      'from',
      'plus',
      'period',
      'minus',
      'earliestOf',
      'latestOf',
      'yearFact',
      'before',
      'firstFixed',
      'countPerYear',
      'opens',
      'adjust',
      'roll',
      'extend',
      'appliesTo',
      'exceptions',
      'note',
    ];
    expect(
      Object.keys(row ?? {})
        .filter((key) => counting.includes(key))
        .sort(),
    ).toEqual(counting.filter((key) => key in fields).sort());
    expect((row?.optional ?? []).filter((fact) => !NAMED_IN_NOTES.includes(fact))).toEqual(optional);
  });

  it('shows as unverified what the reference could not confirm', () => {
    const unverified = rules.filter(({ isVerified }) => !isVerified).map(({ id }) => id);
    expect(unverified).toEqual(source.filter(({ cite }) => cite.includes('unverified')).map(({ id }) => id));
  });

  it('never has two rows of one rule in force on the same day', () => {
    for (const rule of rules) {
      const others = rules.filter(
        (other) => other !== rule && other.id === rule.id && other.jurisdiction === rule.jurisdiction,
      );
      for (const other of others)
        expect(
          (rule.validTo ?? '9999') < (other.validFrom ?? '') || (other.validTo ?? '9999') < (rule.validFrom ?? ''),
        ).toBe(true);
    }
  });

  it('gives every rule words for a list and at least one way to be counted', () => {
    for (const rule of rules) {
      expect(rule.title.length).toBeGreaterThan(4);
      expect(rule.reason.length).toBeGreaterThan(10);
      expect(factsOf(rule).length).toBeGreaterThan(0);
    }
  });

  it('answers with no rule for a day before the law', () => {
    expect(ruleInForce('EHC_FINAL', parseIsoDate('2014-08-31'))).toBeUndefined();
    expect(ruleInForce('EHC_FINAL', parseIsoDate('2014-09-01'))?.id).toBe('EHC_FINAL');
    expect(ruleInForce('EHC_FINAL', parseIsoDate('2026-09-01'), 'wales')).toBeUndefined();
  });
});
