import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import type { ProvisionLineRow } from '../db/plan.table.ts';
import { costOf, lineEndsOn, plannedMinutes, weeksBegun } from './provision-line.rules.ts';

const day = parseIsoDate;
const halves = [
  { startsOn: day('2026-09-03'), endsOn: day('2026-10-23') },
  { startsOn: day('2026-11-02'), endsOn: day('2026-12-18') },
  { startsOn: day('2027-01-04'), endsOn: day('2027-02-12') },
];
const line: ProvisionLineRow = {
  id: 'l',
  pupilId: 'p',
  schoolId: 's',
  cycleId: null,
  groupId: null,
  what: 'Phonics',
  needCode: null,
  deliveredById: null,
  groupSize: 4,
  minutes: 15,
  timesPerWeek: 4,
  weeks: 12,
  startsOn: day('2026-09-07'),
  endsOn: null,
  promisedMinutesPerWeek: null,
  version: 1,
};

describe('a provision line', () => {
  test('of twelve weeks runs over the half-term holiday, or a child would lose a week of it', () => {
    expect(lineEndsOn(day('2026-09-07'), 12, halves)).toBe('2026-12-06');
    expect(lineEndsOn(day('2026-09-07'), 7, halves)).toBe('2026-10-25');
  });

  test('ends by the calendar of weeks where the school’s dates are not known', () => {
    expect(lineEndsOn(day('2026-09-07'), 12, [])).toBe('2026-11-29');
    expect(lineEndsOn(day('2027-02-08'), 3, halves)).toBe('2027-02-28');
  });

  test('counts the weeks that have begun, not the holidays, and not those after its end', () => {
    expect(weeksBegun(line, day('2026-09-06'), halves)).toBe(0);
    expect(weeksBegun(line, day('2026-09-07'), halves)).toBe(1);
    expect(weeksBegun(line, day('2026-10-30'), halves)).toBe(7);
    expect(weeksBegun(line, day('2026-11-23'), halves)).toBe(11);
    expect(weeksBegun(line, day('2027-06-01'), halves)).toBe(12);
    expect(weeksBegun({ ...line, endsOn: day('2026-09-20') }, day('2026-11-23'), halves)).toBe(2);
  });

  test('costs each child of a group her share of the hour, and its resources', () => {
    expect(plannedMinutes(line)).toBe(720);
    expect(
      costOf(line, { lineId: 'l', pupilId: 'p', schoolId: 's', hourlyPence: 1600, resourcesPence: 250 }, 360),
    ).toEqual({ hourlyPence: 1600, resourcesPence: 250, plannedPence: 5050, toDatePence: 2650 });
  });
});
