import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  academicYearEnd,
  academicYearName,
  academicYearOf,
  academicYearStart,
  readAcademicYear,
} from './academic-year.ts';
import { addDays, endOfWeek, monthsBetween, weekdayOf, yearsBetween } from './arithmetic.ts';
import { twoYearCheckWindow, windowState } from './due-window.ts';
import { halfTermEndsOn, halfTermOn } from './half-term.ts';
import { isIsoDate, parseIsoDate } from './iso-date.ts';
import {
  compulsorySchoolAgeFrom,
  compulsorySchoolAgeTo,
  keyStageOf,
  ncYearIn,
  ncYearName,
  ncYearOn,
} from './year-group.ts';

const day = (text: string) => parseIsoDate(text);
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('1990-01-01'), offset));

describe('year groups', () => {
  it.each([
    ['2022-08-31', 2026, 0],
    ['2022-09-01', 2026, -1],
    ['2021-09-01', 2026, 0],
    ['2016-08-31', 2026, 6],
    ['2016-09-01', 2026, 5],
    ['2024-02-29', 2026, -2],
    ['2010-09-01', 2026, 11],
    ['2025-01-01', 2026, -3],
  ])(
    'a child born on %s is in year %i/… in group %i: 31 August is the last birthday of a year',
    (birth, year, group) => {
      expect(ncYearIn(day(birth), year)).toBe(group);
    },
  );

  it('rise by one on 1 September and on no other day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6000 }), (birth, age) => {
        const on = addDays(birth, age);
        const next = addDays(on, 1);
        expect(ncYearOn(birth, next) - ncYearOn(birth, on)).toBe(next.endsWith('-09-01') ? 1 : 0);
      }),
    );
  });

  it('have the names and key stages that schools use', () => {
    expect([-3, -2, -1, 0, 4].map(ncYearName)).toEqual(['Under 2', 'N1', 'N2', 'Reception', 'Year 4']);
    expect([0, 2, 3, 9, 11, 12].map(keyStageOf)).toEqual(['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5']);
  });
});

describe('compulsory school age', () => {
  it.each([
    ['2021-03-31', '2026-03-31'],
    ['2021-04-01', '2026-08-31'],
    ['2021-09-01', '2026-12-31'],
    ['2020-02-29', '2025-03-31'],
  ])('of a child born on %s begins on %s', (birth, from) => {
    expect(compulsorySchoolAgeFrom(day(birth))).toBe(from);
  });

  it('ends on the last Friday of June of the year of sixteen', () => {
    expect(compulsorySchoolAgeTo(day('2011-08-31'))).toBe('2027-06-25');
    expect(compulsorySchoolAgeTo(day('2011-09-01'))).toBe('2028-06-30');
    fc.assert(
      fc.property(anyDay, (birth) => {
        const last = compulsorySchoolAgeTo(birth);
        expect([weekdayOf(last), last.slice(5, 7), addDays(last, 7).slice(5, 7)]).toEqual([5, '06', '07']);
      }),
    );
  });
});

describe('academic years', () => {
  it('run from 1 September to 31 August', () => {
    expect([academicYearOf(day('2026-08-31')), academicYearOf(day('2026-09-01'))]).toEqual([2025, 2026]);
    expect([academicYearStart(2026), academicYearEnd(2026), academicYearName(2099)]).toEqual([
      '2026-09-01',
      '2027-08-31',
      '2099/00',
    ]);
  });

  it.each([
    [2026, 2026],
    ['2026', 2026],
    ['2026/27', 2026],
    ['2026-27', 2026],
    ['2026/2027', 2026],
    ['2026/28', null],
    ['26/27', null],
    ['2026/', null],
  ])('are read from %s as %s', (text, year) => {
    expect(readAcademicYear(text)).toBe(year);
  });
});

describe('half-terms', () => {
  const halves = [
    { startsOn: day('2026-11-02'), endsOn: day('2026-12-18') },
    { startsOn: day('2026-09-02'), endsOn: day('2026-10-23') },
  ];

  it('are the school’s own, and in a holiday the next one', () => {
    expect(halfTermEndsOn(day('2026-10-23'), halves)).toBe('2026-10-23');
    expect(halfTermEndsOn(day('2026-10-26'), halves)).toBe('2026-12-18');
    expect(halfTermOn(day('2026-12-19'), halves)).toBeNull();
  });
});

describe('the check at age two', () => {
  it('is open from the second birthday to the day before the third', () => {
    const window = twoYearCheckWindow(day('2024-11-22'));
    expect(window).toEqual({ opensOn: '2026-11-22', closesOn: '2027-11-21' });
    expect(['2026-11-21', '2026-11-22', '2027-11-21', '2027-11-22'].map((on) => windowState(window, day(on)))).toEqual([
      'not-open',
      'open',
      'open',
      'over',
    ]);
    expect(twoYearCheckWindow(day('2024-02-29'))).toEqual({ opensOn: '2026-02-28', closesOn: '2027-02-28' });
  });
});

describe('dates', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-06-31',
    '14/09/2026',
    '2026-9-14',
    '20260914',
    '0999-01-01',
    '2026-09-14T00:00',
    '',
    null,
    20260914,
  ])('never take %s for a day', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('know leap days, weeks and ages', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect([endOfWeek(day('2026-11-23')), endOfWeek(day('2026-11-29'))]).toEqual(['2026-11-29', '2026-11-29']);
    expect([
      yearsBetween(day('2020-02-29'), day('2021-02-28')),
      monthsBetween(day('2024-01-31'), day('2024-02-29')),
    ]).toEqual([0, 0]);
  });

  it('do not repeat what was typed when they refuse it', () => {
    expect(() => parseIsoDate('Jane Doe')).toThrow(/^A date is written year-month-day/);
  });
});
