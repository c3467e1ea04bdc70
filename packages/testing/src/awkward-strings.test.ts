import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { awkwardStrings, canBeKept } from './awkward-strings.ts';

const list = awkwardStrings();

test('the list has no fewer than 300 strings, each once and with its reason', () => {
  expect(list.length).toBeGreaterThanOrEqual(300);
  expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
  expect(list.filter(({ why }) => why.length < 4)).toEqual([]);
});

test('every kind of trouble is in it', () => {
  const categories = Map.groupBy(list, ({ category }) => category);
  expect([...categories.values()].filter((some) => some.length < 5)).toEqual([]);
  expect([...categories.keys()]).toEqual(
    expect.arrayContaining(['direction', 'zero width', 'normal forms', 'cannot be kept', 'markup', 'sql', 'formulas']),
  );
  expect(list.filter(({ category, text }) => canBeKept(text) === (category === 'cannot be kept'))).toEqual([]);
});

test('the file itself holds no character that hides or turns what a reader sees', () => {
  const file = readFileSync(new URL('../data/awkward-strings.json', import.meta.url), 'utf8');
  expect(file.match(/[^\n\P{C}]|[\p{Zl}\p{Zp}]/gu) ?? []).toEqual([]);
});
