import { expect, test } from 'vitest';
import { readArguments } from '../src/audit/arguments.ts';
import { chainSentence, conclusion, unsealedSentence } from '../src/audit/sentences.ts';
import { Fault } from '../src/fault.ts';

const chain = '01990000-0000-7000-8000-000000000001';
const names = new Map([[chain, 'Ashcombe Primary School']]);
const report = { chain, entries: 12, erased: 0, head: '00', broken: null, sealedUpTo: null };

test('a whole chain and a broken one are told apart in a sentence that names school and entry', () => {
  expect(chainSentence(report, names)).toBe('Whole: Ashcombe Primary School: 12 entries.');
  expect(chainSentence({ ...report, erased: 2 }, names)).toContain('erased from 2 of them by rule');
  expect(chainSentence({ ...report, broken: { at: 5, fault: 'missing' } }, names)).toBe(
    'Broken: Ashcombe Primary School: the row of entry 5 has been removed.',
  );
  expect(conclusion([report, { ...report, broken: { at: 5, fault: 'missing' } }])).toBe('1 of 2 chains are broken.');
});

test('rows that wait for the sealer are said with their age', () => {
  expect(unsealedSentence({ chain, rows: 1, oldestAt: '2026-11-23 12:00:00+00' }, names)).toBe(
    'Not sealed yet: Ashcombe Primary School: 1 row, the oldest of 2026-11-23 12:00:00+00.',
  );
});

test('a command that nobody could mean is answered with how it is used', () => {
  expect(() => readArguments([])).toThrow(Fault);
  expect(() => readArguments(['verify', 'more'])).toThrow(Fault);
  expect(() => readArguments(['verify', '--school', '12'])).toThrow('six digits');
  expect(readArguments(['verify', '--school', '990001', '--json'])).toEqual({
    command: 'verify',
    urn: 990001,
    against: null,
    wantsJson: true,
  });
});
