import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDates, daysBetween } from './arithmetic.ts';
import { minus, parseInterval, period, plus, readInterval } from './interval.ts';
import { parseIsoDate, type IsoDate } from './iso-date.ts';

const day = (text: string) => parseIsoDate(text);
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays(day('1990-01-01'), offset));
const nextMonthStart = (date: IsoDate, months: number) => addMonths(day(`${date.slice(0, 7)}-01`), months);

describe('plus', () => {
  it.each([
    ['2027-03-01', '1d', '2027-03-02'],
    ['2027-03-01', '0d', '2027-03-01'],
    ['2027-01-31', '1m', '2027-02-28'],
    ['2028-01-31', '1m', '2028-02-29'],
    ['2027-03-31', '6m', '2027-09-30'],
    ['2024-02-29', '3y', '2027-02-28'],
    ['2024-02-29', '4y', '2028-02-29'],
    ['2026-12-24', '1wd', '2026-12-29'],
    ['2026-12-26', '10wd', '2027-01-12'],
    ['2026-10-03', '10wd', '2026-10-16'],
  ])('%s plus %s is %s, the month end where a month has no such day', (from, interval, due) => {
    expect(plus(day(from), parseInterval(interval))).toBe(due);
  });
});

describe('minus', () => {
  it.each([
    ['2027-03-02', '1d', '2027-03-01'],
    ['2027-07-31', '5m', '2027-02-28'],
    ['2028-07-31', '5m', '2028-02-29'],
    ['2026-12-29', '1wd', '2026-12-24'],
  ])('%s minus %s is %s', (from, interval, due) => {
    expect(minus(day(from), parseInterval(interval))).toBe(due);
  });
});

describe('period', () => {
  it.each([
    ['2026-12-14', '15d', '2026-12-28'],
    ['2026-12-14', '1d', '2026-12-14'],
    ['2026-12-14', '2w', '2026-12-27'],
    ['2028-02-29', '12m', '2029-02-28'],
    ['2027-02-28', '12m', '2028-02-27'],
    ['2027-03-01', '12m', '2028-02-29'],
    ['2026-08-31', '6m', '2027-02-28'],
    ['2027-08-31', '6m', '2028-02-29'],
    ['2027-08-29', '6m', '2028-02-28'],
    ['2027-01-01', '12m', '2027-12-31'],
    ['2027-01-01', '1y', '2027-12-31'],
    ['2027-01-04', '15wd', '2027-01-22'],
    ['2027-01-02', '15wd', '2027-01-22'],
    ['2026-12-25', '1wd', '2026-12-29'],
    ['2027-03-25', '3wd', '2027-03-31'],
  ])('%s for %s ends on %s, its own day counted', (from, interval, due) => {
    expect(period(day(from), parseInterval(interval))).toBe(due);
  });

  it('refuses a period of nothing', () => {
    expect(() => period(day('2027-01-01'), parseInterval('0d'))).toThrow('at least one day');
  });
});

describe('counting months', () => {
  it('stays in the month it counts to, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const due = plus(date, { count, unit: 'm' });
        expect(due.slice(0, 7)).toBe(nextMonthStart(date, count).slice(0, 7));
      }),
    );
  });

  it('ends a period the day before the corresponding day, or on the last day of a month without one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const end = period(date, { count, unit: 'm' });
        const isLastOfMonth = addDays(end, 1).endsWith('-01');
        const isDayBefore = addDays(end, 1).slice(8) === date.slice(8);
        expect(isDayBefore || isLastOfMonth).toBe(true);
        expect(compareDates(end, plus(date, { count, unit: 'm' }))).toBeLessThanOrEqual(0);
        expect(compareDates(end, addDays(nextMonthStart(date, count + 1), -1))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('leaves no day between a period of twelve months and the next, except where the fact is on 29 February', () => {
    fc.assert(
      fc.property(
        anyDay.filter((date) => !date.endsWith('02-29')),
        (date) => {
          expect(addDays(period(date, { count: 12, unit: 'm' }), 1)).toBe(plus(date, { count: 12, unit: 'm' }));
        },
      ),
    );
  });
});

describe('counting days and weeks', () => {
  it('adds and takes away the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (date, count) => {
        const due = plus(date, { count, unit: 'd' });
        expect(daysBetween(date, due)).toBe(count);
        expect(minus(due, { count, unit: 'd' })).toBe(date);
        expect(plus(date, { count, unit: 'w' })).toBe(plus(date, { count: 7 * count, unit: 'd' }));
      }),
    );
  });

  it('ends a period one day before plus', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (date, count) => {
        expect(addDays(period(date, { count, unit: 'd' }), 1)).toBe(plus(date, { count, unit: 'd' }));
      }),
    );
  });
});

it.each(['', '6', 'w', '6 w', '-6w', '6W', '1.5w', '6ww', '99999d'])('reads no interval in "%s"', (text) => {
  expect(readInterval(text)).toBeNull();
});
