import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addYears } from '../calendar/arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { isOver, retentionDue } from './retention-due.ts';
import { retentionRules } from './retention-rules.ts';

const day = (text: string): IsoDate => text as IsoDate;
const today = day('2026-11-23');

describe('how long a file is kept', () => {
  test.each([
    ['a child who had SEN, the day before 31', '1995-11-24', true, '2026-11-24', false],
    ['a child who had SEN, on the day of 31', '1995-11-23', true, '2026-11-23', true],
    ['a child without SEN, the day before 25', '2001-11-24', false, '2026-11-24', false],
    ['a child without SEN, on the day of 25', '2001-11-23', false, '2026-11-23', true],
    ['a child born on 29 February is kept the longer', '1996-02-29', true, '2027-03-01', false],
  ])('%s', (_name, birthOn, hadSen, dueOn, over) => {
    const due = retentionDue({ birthOn: day(birthOn), hadSen }, today);
    expect(due?.dueOn).toBe(dueOn);
    expect(due !== null && isOver(due, today)).toBe(over);
  });

  test('a file that no rule of the day names is kept', () => {
    const ended = retentionRules.map((rule) => ({ ...rule, validTo: day('2026-11-22') }));
    expect(retentionDue({ birthOn: day('1950-01-01'), hadSen: true }, today, ended)).toBeNull();
  });

  test('nothing of a living memory goes: no file of anybody younger than 25, whatever the facts', () => {
    const birth = fc
      .date({ min: new Date('2001-11-24T00:00:00Z'), max: new Date('2026-11-23T00:00:00Z'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(birth, fc.boolean(), (birthOn, hadSen) => {
        const due = retentionDue({ birthOn, hadSen }, today);
        expect(due !== null && isOver(due, today)).toBe(false);
        expect(due === null || due.dueOn >= addYears(birthOn, 25)).toBe(true);
      }),
    );
  });
});
