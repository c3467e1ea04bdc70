import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../command/calendar-file.ts';
import { addDays } from '../calendar/arithmetic.ts';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { factSpecs, factsOf } from '../law/facts.ts';
import { rules } from '../law/rules.ts';
import { isRefusal } from '../refusal.ts';
import { computeDuty } from './compute-duty.ts';
import type { Facts } from './read-facts.ts';

interface DutyVector {
  readonly rule: string;
  readonly facts: Facts;
  readonly dueOn: string | null;
  readonly calendar?: unknown;
}

const vectors = JSON.parse(
  readFileSync(new URL('../../test-data/duty-vectors.json', import.meta.url), 'utf8'),
) as readonly DutyVector[];
const answer = (rule: string, facts: Facts) => {
  const duty = computeDuty(rule, facts);
  return isRefusal(duty) ? duty.code : duty.dueOn;
};

describe('what is due', () => {
  it.each(vectors)('$rule $facts is due on $dueOn', ({ rule, facts, dueOn, calendar }) => {
    const duty = computeDuty(rule, facts, {
      calendar: calendar === undefined ? undefined : calendarOf(calendar, 'The calendar'),
    });
    expect(isRefusal(duty) ? null : duty.dueOn).toBe(dueOn);
  });

  it('has a vector for every rule', () => {
    expect(new Set(vectors.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it('comes with its legal basis, its strength and the party that owes it', () => {
    expect(computeDuty('EHC_FINAL', { requestReceived: '2026-09-14' })).toMatchObject({
      rule: 'EHC_FINAL',
      basis: 'SEND Regs 2014 reg 13(2)',
      strength: 'MUST',
      owner: 'LA',
      opensOn: null,
    });
    expect(computeDuty('TWO_YEAR_CHECK', { dob: '2024-11-22' })).toMatchObject({
      opensOn: '2026-11-22',
      owner: 'EY_SETTING',
    });
    expect(computeDuty('APDR_PARENT_MEETINGS', { academicYear: 2026 })).toMatchObject({
      expectedOn: ['2026-12-31', '2027-04-30', '2027-08-31'],
    });
  });

  it('binds a body asked for advice, and only asks a school', () => {
    expect(computeDuty('EHC_ADVICE', { adviceRequested: '2026-12-01' })).toMatchObject({
      strength: 'MUST',
      owner: 'PROVIDER',
    });
    expect(computeDuty('EHC_ADVICE', { adviceRequested: '2026-12-01', askedOf: 'school' })).toMatchObject({
      strength: 'SHOULD',
      owner: 'SCHOOL',
    });
  });
});

describe('what cannot be counted is refused by name', () => {
  it.each([
    ['EHC_NOTHING', {}, 'duty/unknown-rule'],
    ['toString', {}, 'duty/unknown-rule'],
    ['EHC_FINAL', {}, 'duty/missing-fact'],
    ['EHC_FINAL', { requestReceived: null }, 'duty/missing-fact'],
    ['AR_AMENDED_FINAL', {}, 'duty/missing-fact'],
    ['LA_MOVE_REVIEW', { transfer: '2026-11-30' }, 'duty/missing-fact'],
    ['APPEAL', { mediationCertificate: '2026-11-29' }, 'duty/missing-fact'],
    ['APDR_PARENT_MEETINGS', {}, 'duty/missing-fact'],
    ['APDR_PARENT_MEETINGS', { academicYear: 2026, yearStart: '2026-09-01' }, 'duty/missing-fact'],
    ['EHC_FINAL', { requestReceived: '2026-09-14', constructor: '2026-09-14' }, 'duty/unknown-fact'],
    ['EHC_FINAL', { requestReceived: '2026-09-14', interval: '3w' }, 'duty/unknown-fact'],
    ['EHC_FINAL', { requestReceived: '2026-02-30' }, 'duty/impossible-fact'],
    ['EHC_FINAL', { requestReceived: '14/09/2026' }, 'duty/impossible-fact'],
    ['EHC_FINAL', { requestReceived: 20260914 }, 'duty/impossible-fact'],
    ['PHASE_MAIN', { transferYear: '27' }, 'duty/impossible-fact'],
    ['PHASE_MAIN', { transferYear: '2027-09-01' }, 'duty/impossible-fact'],
    ['VISIT_DUE', { lastVisit: '2026-11-23', interval: '0w' }, 'duty/impossible-fact'],
    ['SAR', { sarReceived: '2026-11-23', extended: 'maybe' }, 'duty/impossible-fact'],
    ['EHC_ADVICE', { adviceRequested: '2026-11-23', askedOf: 'hasOwnProperty' }, 'duty/impossible-fact'],
    ['SENCO_QUALIFIED', { firstBecameSenco: '2009-09-01' }, 'duty/does-not-apply'],
    ['EHC_FINAL', { requestReceived: '2006-09-14' }, 'duty/not-yet-law'],
    ['CTF', { leftRoll: '2026-11-23' }, 'calendar/no-school-days'],
    ['SAR', { sarReceived: '2028-12-15' }, 'calendar/outside-bank-holidays'],
    ['APPEAL', { decisionLetter: '2028-10-27' }, 'calendar/outside-bank-holidays'],
    ['REFERRAL_ACK', { referralSent: '2028-12-27' }, 'calendar/outside-bank-holidays'],
    ['DBS_RECHECK', { dbsIssued: '9999-01-01' }, 'calendar/out-of-range'],
  ])('%s %o → %s', (rule, facts, code) => {
    expect(answer(rule, facts)).toBe(code);
  });

  it('for another nation than England', () => {
    expect(computeDuty('EHC_FINAL', { requestReceived: '2026-09-14' }, { jurisdiction: 'wales' })).toMatchObject({
      code: 'duty/other-jurisdiction',
    });
  });

  it('whatever is given as a fact: never an exception, never a day that is none', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('2026-02-29', '2028-02-29', '1000-01-01', '9999-12-31', '6w', 'yes', null, true),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...rules), value, value, (rule, first, second) => {
        const facts = Object.fromEntries(factsOf(rule).map(({ name }, index) => [name, index === 0 ? first : second]));
        const duty = computeDuty(rule.id, facts);
        expect(isRefusal(duty) ? duty.message.endsWith('.') : /^\d{4}-\d{2}-\d{2}$/.test(duty.dueOn)).toBe(true);
      }),
    );
  });
});

describe('later facts', () => {
  it('never bring a due date forward', () => {
    const oneFact = rules.filter(
      (rule) =>
        rule.from !== undefined &&
        factsOf(rule).filter(({ isOptional }) => !isOptional).length === 1 &&
        !rule.plus?.endsWith('sd'),
    );
    const when = fc.integer({ min: 0, max: 2500 }).map((offset) => addDays(parseIsoDate('2019-02-01'), offset));
    fc.assert(
      fc.property(fc.constantFrom(...oneFact), when, fc.integer({ min: 0, max: 40 }), (rule, date, gap) => {
        const [earlier, later] = [date, addDays(date, gap)].map((on) => answer(rule.id, { [rule.from ?? '']: on }));
        expect((earlier ?? '') <= (later ?? '')).toBe(true);
      }),
    );
    expect(oneFact.length).toBeGreaterThan(25);
  });

  it('have words for every fact that a rule takes', () => {
    for (const rule of rules) for (const { name } of factsOf(rule)) expect(factSpecs[name].meaning).not.toBe('');
  });
});
