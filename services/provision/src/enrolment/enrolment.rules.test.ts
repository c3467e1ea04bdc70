import { describe, expect, test } from 'vitest';
import { parseIsoDate, type DutyInstance } from '@hedgerow/rules';
import type { EnrolmentRow } from '../db/pupil.table.ts';
import { enrolmentCauses, ncYearOf, shortYear, type ChildFacts, type PlaceFacts } from './enrolment.rules.ts';

const day = parseIsoDate;
const today = day('2026-11-23');
const enrolment = (given: Partial<EnrolmentRow> = {}): EnrolmentRow => ({
  id: 'e',
  pupilId: 'p',
  schoolId: 's',
  startsOn: day('2024-09-03'),
  endsOn: null,
  classId: null,
  className: null,
  destination: null,
  version: 1,
  ...given,
});
const primary: PlaceFacts = { phase: 'primary', isEarlyYears: false, laName: 'Northdale Council', highAge: 11 };
const nursery: PlaceFacts = { phase: 'nursery', isEarlyYears: true, laName: 'Northdale Council', highAge: 5 };
const child = (given: Partial<ChildFacts> = {}): ChildFacts => ({
  birthOn: day('2019-05-14'),
  ncYearOverride: null,
  supportedSince: null,
  hasPlan: false,
  council: null,
  meetings: [],
  termEndsOn: null,
  twoYearCheckOn: null,
  transferPlanSentOn: null,
  ...given,
});
const owed = (registration: EnrolmentRow, place: PlaceFacts, facts: ChildFacts): string[] =>
  enrolmentCauses(registration, place, facts, today).flatMap(({ duties }) =>
    (duties as readonly DutyInstance[]).map(({ rule, dueOn, metOn }) => `${rule} ${dueOn} ${metOn ?? 'open'}`),
  );

describe('what a registration owes', () => {
  test('is nothing for a child without a need in a school', () => {
    expect(owed(enrolment(), primary, child())).toEqual([]);
  });

  test('is the meetings whose time was not over when support began', () => {
    expect(owed(enrolment(), primary, child({ supportedSince: day('2027-01-10') }))).toEqual([
      'APDR_PARENT_MEETINGS 2027-04-30 open',
      'APDR_PARENT_MEETINGS 2027-08-31 open',
    ]);
  });

  test('of a leaver is only what falls due before the last day', () => {
    expect(
      owed(enrolment({ endsOn: day('2027-01-15') }), primary, child({ supportedSince: day('2026-09-07') })),
    ).toEqual(['APDR_PARENT_MEETINGS 2026-12-31 open']);
    expect(
      owed(enrolment({ endsOn: day('2026-11-20') }), primary, child({ supportedSince: day('2026-09-07') })),
    ).toEqual([]);
  });

  test('is the check at age two in a setting, unless the child came after her third birthday', () => {
    const two = child({ birthOn: day('2024-05-14') });
    expect(owed(enrolment({ startsOn: day('2026-09-07') }), nursery, two)).toEqual(['TWO_YEAR_CHECK 2027-05-13 open']);
    expect(owed(enrolment({ startsOn: day('2027-05-20') }), nursery, two)).toEqual([]);
    expect(owed(enrolment(), primary, two)).toEqual([]);
  });

  test('is the next change of phase of a child with a plan, however far ahead', () => {
    const withPlan = { hasPlan: true, council: 'Southdale Council' };
    expect(owed(enrolment(), primary, child(withPlan))).toEqual(['PHASE_MAIN 2030-02-14 open']);
    expect(owed(enrolment(), nursery, child({ ...withPlan, birthOn: day('2022-10-01') }))).toContain(
      'PHASE_MAIN 2027-02-14 open',
    );
    expect(
      owed(enrolment(), { ...primary, phase: 'secondary' }, child({ ...withPlan, birthOn: day('2012-05-14') })),
    ).toEqual(['PHASE_POST16 2028-03-30 open']);
    expect(enrolmentCauses(enrolment(), primary, child(withPlan), today).at(-1)?.council).toBe('Southdale Council');
  });

  test.each([
    ['an infant school after Year 2', 'primary', 7, 'PHASE_MAIN 2028-02-14 open'],
    ['a first school after Year 4', 'primary', 9, 'PHASE_MAIN 2030-02-14 open'],
    ['a middle school after Year 8', 'middle-deemed-secondary', 13, 'PHASE_MAIN 2034-02-14 open'],
    ['a primary school whose register states no age after Year 6', 'primary', null, 'PHASE_MAIN 2032-02-14 open'],
    ['a special school after Year 6, though it keeps its children', 'not-applicable', 19, 'PHASE_MAIN 2032-02-14 open'],
  ])('is counted for %s', (_place, phase, highAge, expected) => {
    const pupil = child({ hasPlan: true, birthOn: day('2021-05-14') });
    expect(owed(enrolment(), { ...primary, phase, highAge }, pupil)).toEqual([expected]);
  });

  test('is met for this year’s transfer by the plan that names the next place', () => {
    const leaver = child({ hasPlan: true, birthOn: day('2016-03-01'), transferPlanSentOn: day('2026-11-10') });
    expect(owed(enrolment(), primary, leaver)).toEqual(['PHASE_MAIN 2027-02-14 2026-11-10']);
    expect(owed(enrolment(), primary, { ...leaver, birthOn: day('2019-05-14') })).toEqual([
      'PHASE_MAIN 2030-02-14 open',
    ]);
  });
});

describe('year groups', () => {
  test('turn on 1 September, and an override wins', () => {
    expect(shortYear(ncYearOf(day('2022-08-31'), null, day('2026-09-01')))).toBe('R');
    expect(shortYear(ncYearOf(day('2022-09-01'), null, day('2026-09-01')))).toBe('N2');
    expect(shortYear(ncYearOf(day('2022-09-01'), 0, day('2026-09-01')))).toBe('R');
    expect(shortYear(ncYearOf(day('2025-09-01'), null, day('2026-09-01')))).toBe('–');
  });
});
