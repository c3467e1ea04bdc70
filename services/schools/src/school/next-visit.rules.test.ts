import { describe, expect, test } from 'vitest';
import { nextVisit, nextVisitDueOn } from './next-visit.rules.ts';

describe('when the next visit is due', () => {
  test('six weeks after the last where nothing was agreed', () => {
    expect(nextVisit({ visitedOn: '2026-11-03', nextAgreedOn: null })).toMatchObject({
      rule: 'VISIT_DUE',
      dueOn: '2026-12-15',
      owner: 'SENCO',
      strength: 'LOCAL',
    });
  });

  test('by the interval of the place where it has one', () => {
    expect(nextVisitDueOn({ visitedOn: '2026-11-03', nextAgreedOn: null }, 13)).toBe('2027-02-02');
  });

  test('on the day that was agreed, whatever the interval says', () => {
    expect(nextVisitDueOn({ visitedOn: '2026-11-03', nextAgreedOn: '2026-11-10' }, 13)).toBe('2026-11-10');
  });

  test('a place that nobody has visited yet is owed no next visit', () => {
    expect(nextVisitDueOn(null)).toBeNull();
  });
});
