import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/arithmetic.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { rules } from '../law/rules.ts';
import { groupOf, isOwn, type WorklistGroup } from './group-of.ts';

const day = (text: string) => parseIsoDate(text);
const monday = day('2026-11-23');
const group = (dueOn: string, owner: string, halfTermEndsOn: string | null = '2026-12-18') =>
  groupOf({
    dueOn: day(dueOn),
    owner,
    today: monday,
    halfTermEndsOn: halfTermEndsOn === null ? null : day(halfTermEndsOn),
  });

describe('the worklist', () => {
  it.each<[string, string, WorklistGroup]>([
    ['2026-11-22', 'SCHOOL', 'OVERDUE'],
    ['2026-11-22', 'LA', 'OVERDUE'],
    ['2026-11-23', 'SCHOOL', 'THIS_WEEK'],
    ['2026-11-29', 'SENCO', 'THIS_WEEK'],
    ['2026-11-30', 'GOVERNING_BODY', 'THIS_HALF_TERM'],
    ['2026-12-18', 'SCHOOL', 'THIS_HALF_TERM'],
    ['2026-12-19', 'SCHOOL', 'LATER'],
    ['2026-11-24', 'LA', 'WAITING'],
    ['2027-09-01', 'AGENCY', 'WAITING'],
    ['2026-11-24', 'FAMILY', 'WAITING'],
    ['2026-11-24', 'PROVIDER', 'WAITING'],
  ])('puts what is due on %s by %s under %s', (dueOn, owner, expected) => {
    expect(group(dueOn, owner)).toBe(expected);
  });

  it('says later, not this half-term, where a school’s calendar is not known', () => {
    expect(group('2026-12-01', 'SCHOOL', null)).toBe('LATER');
  });

  it('moves a duty only forward as time goes on: later, half-term, week, overdue', () => {
    const order: readonly WorklistGroup[] = ['LATER', 'THIS_HALF_TERM', 'THIS_WEEK', 'OVERDUE'];
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 60 }), (offset) => {
        const facts = { dueOn: addDays(monday, offset), owner: 'SCHOOL', halfTermEndsOn: day('2026-12-18') };
        const [now, next] = [0, 1].map((later) => order.indexOf(groupOf({ ...facts, today: addDays(monday, later) })));
        expect(next).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });

  it('knows of every owner in the table whose turn it is', () => {
    const own = new Set(rules.map(({ owner }) => owner).filter(isOwn));
    expect([...own].sort()).toEqual(['CONTROLLER', 'EY_SETTING', 'GOVERNING_BODY', 'SCHOOL', 'SENCO']);
  });
});
