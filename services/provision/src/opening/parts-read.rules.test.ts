import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsRead } from './parts-read.rules.ts';

test('the school reads which parts were asked for, in its own words and each once', () => {
  expect(partsRead(['displayName', 'plans', 'status', 'needs'])).toEqual(['plan', 'status and needs']);
  expect(partsRead(['displayName'])).toEqual(['name and class']);
});

test('no part of a file is read without a word for it', () => {
  const schema = readFileSync(new URL('../../schema/pupil.graphql', import.meta.url), 'utf8');
  const body = /^type Pupil .*?^}/ms.exec(schema)?.[0] ?? '';
  const fields = [...body.matchAll(/^ {2}(\w+)(?:\(.*?\))?: \[?(\w+)/gm)].map(([, name = '', type = '']) => ({
    name,
    type,
  }));
  expect(fields.length).toBeGreaterThan(25);
  // Plain facts, and where she is registered, say who she is.
  const plain = new Set(['ID', 'String', 'Int', 'Boolean', 'Date', 'Sex', 'Enrolment']);
  const unnamed = fields.filter(({ name, type }) => !plain.has(type) && partsRead([name])[0] === 'name and class');
  expect(unnamed).toEqual([]);
});
