import { expect, test } from 'vitest';
import { costOf } from '../src/lib/graph/out-of-reach.ts';

test.each([
  [
    'a reference in a row',
    { viewer: { list: [{ pupil: null }] } },
    ['viewer', 'list', 0, 'pupil', 'displayName'],
    'record',
  ],
  ['a row of its own', { viewer: { list: [null] } }, ['viewer', 'list', 0, 'pupil', 'displayName'], 'record'],
  ['a reference of one thing', { referral: { pupil: null } }, ['referral', 'pupil', 'displayName'], 'record'],
  ['a list for one of its rows', { viewer: { list: null } }, ['viewer', 'list', 3, 'pupil', 'displayName'], 'part'],
  ['what the page is about', { pupil: null }, ['pupil', 'displayName'], 'all'],
  ['everything', null, ['viewer', 'list', 0], 'all'],
] as const)('what is out of reach costs %s as much as its null covers', (_what, data, path, cost) => {
  expect(costOf(data, path)).toBe(cost);
});
