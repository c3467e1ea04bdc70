import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './arithmetic.ts';
import { CountingError, parseIsoDate } from './iso-date.ts';
import { isWorkingDay, shiftWorkingDays, workingDayOnOrAfter } from './working-days.ts';
import { bankHolidays } from '../data/bank-holidays.ts';

const day = (text: string) => parseIsoDate(text);
const knownDay = fc.integer({ min: 0, max: 3500 }).map((offset) => addDays(day('2019-01-01'), offset));

describe('working days of England and Wales', () => {
  it.each([
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-01-01', false],
    ['2022-06-02', false],
    ['2022-06-03', false],
    ['2022-09-19', false],
    ['2023-05-08', false],
    ['2027-03-26', false],
    ['2027-08-30', false],
    ['2026-11-30', true],
    ['2026-08-03', true],
  ])('%s is a working day: %s (St Andrew and the Scottish August holiday are not ours)', (date, expected) => {
    expect(isWorkingDay(day(date))).toBe(expected);
  });

  it('refuses to guess about a weekday outside the known bank holidays', () => {
    expect(() => isWorkingDay(day('2029-01-02'))).toThrow(CountingError);
    expect(() => isWorkingDay(day('2018-12-31'))).toThrow(CountingError);
    expect(isWorkingDay(day('2029-01-06'))).toBe(false);
  });

  it('has eight bank holidays a year, and the three that were given once', () => {
    const extra: Record<string, number> = { 2022: 2, 2023: 1 };
    for (let year = 2019; year <= 2028; year += 1) {
      expect([...bankHolidays].filter((date) => date.startsWith(String(year))).length).toBe(8 + (extra[year] ?? 0));
    }
  });

  it('counts one working day at a time, never over a working day', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const due = shiftWorkingDays(date, count);
        expect(isWorkingDay(due)).toBe(true);
        let counted = 0;
        for (let on = addDays(date, 1); on <= due; on = addDays(on, 1)) counted += isWorkingDay(on) ? 1 : 0;
        expect(counted).toBe(count);
      }),
    );
  });

  it('comes back where it began from a working day', () => {
    fc.assert(
      fc.property(
        knownDay.filter((date) => date > '2019-03-01'),
        fc.integer({ min: 1, max: 30 }),
        (date, count) => {
          const start = workingDayOnOrAfter(date);
          expect(shiftWorkingDays(shiftWorkingDays(start, count), -count)).toBe(start);
        },
      ),
    );
  });
});
