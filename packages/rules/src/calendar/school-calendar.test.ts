import { describe, expect, it } from 'vitest';
import { parseIsoDate, type IsoDate } from './iso-date.ts';
import {
  schoolCalendarFromDays,
  schoolCalendarFromTerms,
  schoolDayOnOrAfter,
  shiftSchoolDays,
} from './school-calendar.ts';

const day = (text: string): IsoDate => parseIsoDate(text);
const term = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) });
const calendar = schoolCalendarFromTerms(
  [
    term('2026-09-02', '2026-10-23'),
    term('2026-11-02', '2026-12-18'),
    term('2027-01-04', '2027-02-12'),
    term('2027-04-12', '2027-05-28'),
  ],
  [day('2026-11-02')],
);

describe('school days', () => {
  it('are the working days of the terms without closures', () => {
    expect(calendar.schoolDays).not.toContain('2026-11-02');
    expect(calendar.schoolDays).not.toContain('2026-10-26');
    expect(calendar.schoolDays).not.toContain('2027-05-03');
    expect(calendar.schoolDays).toContain('2027-05-04');
    expect(calendar.schoolDays).not.toContain('2026-09-05');
  });

  it.each([
    ['2026-12-11', 15, '2027-01-15'],
    ['2026-10-23', 1, '2026-11-03'],
    ['2026-10-28', 1, '2026-11-03'],
    ['2026-08-01', 1, '2026-09-02'],
    ['2026-11-03', -1, '2026-10-23'],
    ['2026-11-03', 0, '2026-11-03'],
  ])('from %s, %i school days on is %s', (from, count, expected) => {
    expect(shiftSchoolDays(day(from), count, calendar)).toBe(expected);
  });

  it('are refused where the calendar does not reach, and where there is none', () => {
    expect(() => shiftSchoolDays(day('2027-05-20'), 15, calendar)).toThrow('outside them');
    expect(() => shiftSchoolDays(day('2026-06-01'), 1, calendar)).toThrow('outside them');
    expect(() => shiftSchoolDays(day('2028-06-01'), 1, calendar)).toThrow('outside them');
    expect(() => shiftSchoolDays(day('2026-11-03'), 1, undefined)).toThrow('give the calendar of the school');
    expect(() => schoolDayOnOrAfter(day('2027-05-29'), calendar)).toThrow('outside them');
    expect(() => schoolCalendarFromDays([])).toThrow('no school day');
  });

  it('may come in any order and twice, and speak for the days they are said to cover', () => {
    const listed = schoolCalendarFromDays([day('2026-09-03'), day('2026-09-02'), day('2026-09-03')], {
      from: day('2026-09-01'),
      to: day('2026-09-30'),
    });
    expect(listed.schoolDays).toEqual(['2026-09-02', '2026-09-03']);
    expect(() => shiftSchoolDays(day('2026-08-31'), 1, listed)).toThrow('outside them');
  });
});
