import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import {
  emptyClock,
  firstBecameSencoOn,
  isReg49Place,
  sencoAnswer,
  setClock,
  type CourseFacts,
  type DesignationFacts,
  type PlaceFacts,
} from './qualification.rules.ts';

const on = parseIsoDate;
const primary: PlaceFacts = { phase: 'primary', isEarlyYears: false, isMaintained: true, jurisdiction: 'england' };
const preSchool: PlaceFacts = {
  phase: 'not-applicable',
  isEarlyYears: true,
  isMaintained: false,
  jurisdiction: 'england',
};
const designated = (startsOn: string, place = primary, stated: string | null = null): DesignationFacts => ({
  id: startsOn,
  schoolId: startsOn,
  startsOn: on(startsOn),
  endsOn: null,
  firstBecameSencoOn: stated === null ? null : on(stated),
  place,
});
const course = (
  kind: CourseFacts['kind'],
  startedOn: string | null,
  completedOn: string | null = null,
): CourseFacts => ({
  kind,
  startedOn: startedOn === null ? null : on(startedOn),
  completedOn: completedOn === null ? null : on(completedOn),
  expectedEndOn: null,
  provider: null,
});

describe('where regulation 49 binds', () => {
  it.each<[string, PlaceFacts, boolean]>([
    ['a maintained primary', primary, true],
    ['an academy', { ...primary, isMaintained: false }, true],
    ['a maintained nursery school', { ...primary, phase: 'Nursery', isEarlyYears: true }, true],
    ['a private nursery', { ...primary, phase: 'nursery', isEarlyYears: true, isMaintained: false }, false],
    ['a pre-school', preSchool, false],
    ['a special or independent school', { ...primary, phase: 'Not applicable' }, false],
    ['a school in Wales', { ...primary, jurisdiction: 'wales' }, false],
  ])('%s: %s', (_name, place, binds) => {
    expect(isReg49Place(place)).toBe(binds);
  });
});

describe('the one clock of a person', () => {
  it('starts at the first of all designations, so that a second school does not restart it', () => {
    expect(firstBecameSencoOn([designated('2025-09-01'), designated('2024-01-08')])).toBe('2024-01-08');
  });

  it('starts earlier where the person said so', () => {
    expect(firstBecameSencoOn([designated('2025-09-01', primary, '2021-09-01')])).toBe('2021-09-01');
  });

  it('does not start at a pre-school, which the regulation does not bind', () => {
    expect(firstBecameSencoOn([designated('2020-09-01', preSchool), designated('2025-09-01')])).toBe('2025-09-01');
  });

  it('is decided by an award that counts, whatever else is recorded', () => {
    const clock = setClock(
      emptyClock,
      [designated('2023-09-01')],
      [
        course('NPQ_SENCO', '2025-01-01'),
        course('NASENCO', '2023-10-01', '2025-06-01'),
        course('QTS', null, '2010-07-01'),
      ],
    );
    expect(clock).toMatchObject({ kind: 'NASENCO', completedOn: '2025-06-01' });
  });

  it('keeps an award recorded by a school whose records this person cannot see', () => {
    const held = {
      ...emptyClock,
      kind: 'NASENCO' as const,
      startedOn: on('2023-10-01'),
      completedOn: on('2025-06-01'),
    };
    expect(setClock(held, [designated('2023-09-01')], [course('NPQ_SENCO', '2026-01-01')])).toMatchObject({
      kind: 'NASENCO',
      completedOn: '2025-06-01',
    });
  });

  it('does not go on calling a course open that was finished too late to count', () => {
    const held = { ...emptyClock, kind: 'NASENCO' as const, startedOn: on('2024-03-01') };
    const clock = setClock(held, [designated('2024-01-01')], [course('NASENCO', '2024-03-01', '2027-10-01')]);
    expect(sencoAnswer('person', clock, [designated('2024-01-01')], on('2027-10-02')).status).toBe('OVERDUE');
  });
});

describe('where a SENCo stands', () => {
  const answer = (designations: DesignationFacts[], courses: CourseFacts[], today: string) =>
    sencoAnswer('person', setClock(emptyClock, designations, courses), designations, on(today));

  it('is due by the third anniversary', () => {
    expect(answer([designated('2025-01-06')], [], '2026-11-23')).toMatchObject({
      status: 'DUE',
      deadline: '2028-01-06',
      amberFrom: '2026-01-06',
    });
  });

  it('is overdue the day after it', () => {
    expect(answer([designated('2023-11-22')], [], '2026-11-22').status).toBe('DUE');
    expect(answer([designated('2023-11-22')], [], '2026-11-23').status).toBe('OVERDUE');
  });

  it('is held once an award counts', () => {
    expect(
      answer([designated('2024-01-06')], [course('NPQ_SENCO', '2024-09-01', '2026-03-01')], '2026-11-23').status,
    ).toBe('HELD');
  });

  it('is a matter for advice after more than a year of earlier service', () => {
    expect(answer([designated('2025-09-01', primary, '2021-09-01')], [], '2026-11-23').takeAdvice).toContain(
      'take advice',
    );
  });

  it('asks nothing of a pre-school, and says that Level 3 is held', () => {
    const found = answer(
      [designated('2020-09-01', preSchool)],
      [course('LEVEL3_EY_SENCO', null, '2022-06-30')],
      '2026-11-23',
    );
    expect(found.status).toBe('EXEMPT');
    expect(found.sentence).toContain('Holds the Level 3 award for early-years SENCos.');
  });
});
