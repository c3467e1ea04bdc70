import { describe, expect, it } from 'vitest';
import { counted, daysUntil, fullDay, nearness, shortDay } from '../src/lib/dates/day-words.ts';

const today = '2026-11-23';

describe('a date says how near it is in words', () => {
  it.each([
    ['2026-11-22', 'overdue', '1 day late'],
    ['2026-11-18', 'overdue', '5 days late'],
    ['2026-10-12', 'overdue', '6 weeks late'],
    ['2026-11-23', 'soon', 'today'],
    ['2026-11-24', 'soon', 'tomorrow'],
    ['2026-11-30', 'soon', 'in 7 days'],
    ['2026-12-01', 'plain', 'in 8 days'],
    ['2026-12-28', 'plain', 'in 5 weeks'],
    ['2027-06-01', 'plain', 'in 6 months'],
    ['2029-11-23', 'plain', 'in 3 years'],
  ] as const)('%s is %s: %s', (date, tone, words) => {
    expect(nearness(date, today)).toEqual({ tone, words });
  });

  it('names the day of the week, and the year only where it is another', () => {
    expect(shortDay('2026-11-26', today)).toBe('Thu 26 Nov');
    expect(shortDay('2027-01-08', today)).toBe('Fri 8 Jan 2027');
    expect(fullDay(today)).toBe('Monday 23 November');
  });

  it('counts whole days across the change of the clocks', () => {
    expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
    expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2);
  });

  it('counts nothing as no', () => {
    expect([counted(0, 'thing'), counted(1, 'thing'), counted(2, 'thing')]).toEqual([
      'no things',
      '1 thing',
      '2 things',
    ]);
  });
});
