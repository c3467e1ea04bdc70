import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { faultsOfYear, termsOf, type TypedHalfTerm } from './calendar.rules.ts';

const half = (term: TypedHalfTerm['term'], part: number, startsOn: string, endsOn: string): TypedHalfTerm => ({
  term,
  half: part,
  startsOn: parseIsoDate(startsOn),
  endsOn: parseIsoDate(endsOn),
});
const year = [
  half('AUTUMN', 1, '2026-09-02', '2026-10-23'),
  half('AUTUMN', 2, '2026-11-02', '2026-12-18'),
  half('SPRING', 1, '2027-01-04', '2027-02-12'),
  half('SPRING', 2, '2027-02-22', '2027-03-25'),
  half('SUMMER', 1, '2027-04-12', '2027-05-28'),
  half('SUMMER', 2, '2027-06-07', '2027-07-22'),
];

describe('the dates of an academic year', () => {
  test('a usual year has nothing wrong with it, in whatever order it was typed', () => {
    expect(faultsOfYear(2026, year)).toEqual({});
    expect(faultsOfYear(2026, year.toReversed())).toEqual({});
  });

  test('a county that starts in August and ends in mid July is no mistake', () => {
    expect(
      faultsOfYear(2026, [
        half('AUTUMN', 1, '2026-08-26', '2026-10-16'),
        half('SUMMER', 2, '2027-06-07', '2027-07-14'),
      ]),
    ).toEqual({});
  });

  test.each([
    ['a date of another year', half('AUTUMN', 1, '2025-09-02', '2025-10-23'), 'halfTerms.0.startsOn'],
    ['a last day before the first', half('AUTUMN', 1, '2026-10-23', '2026-09-02'), 'halfTerms.0.endsOn'],
    ['a month mistyped', half('AUTUMN', 1, '2026-09-02', '2026-12-23'), 'halfTerms.0.endsOn'],
    ['a third half', half('AUTUMN', 3, '2026-09-02', '2026-10-23'), 'halfTerms.0.half'],
  ])('%s is named where it stands', (_name, wrong, field) => {
    expect(Object.keys(faultsOfYear(2026, [wrong]))).toEqual([field]);
  });

  test('half-terms that overlap would count school days twice', () => {
    const wrong = [half('AUTUMN', 1, '2026-09-02', '2026-11-02'), half('AUTUMN', 2, '2026-11-02', '2026-12-18')];
    expect(faultsOfYear(2026, wrong)).toEqual({
      'halfTerms.1.startsOn': 'This begins before the half-term in front of it ends.',
    });
  });

  test('a half-term entered twice is said to be so', () => {
    expect(faultsOfYear(2026, [...year, half('AUTUMN', 1, '2026-09-03', '2026-10-22')])).toEqual({
      'halfTerms.6.term': 'This half-term is entered twice.',
    });
  });

  test('a year without dates is not a year', () => {
    expect(faultsOfYear(2026, [])).toEqual({ halfTerms: 'Enter at least one half-term.' });
  });

  test('terms span their half-terms, and a term of one half is a term', () => {
    const rows = year.slice(0, 3).map(({ term, ...rest }) => ({
      ...rest,
      schoolYearId: 'y',
      schoolId: 's',
      academicYear: 2026,
      term: term === 'AUTUMN' ? 1 : 2,
    }));
    expect(termsOf(rows)).toMatchObject([
      { name: 'AUTUMN', startsOn: '2026-09-02', endsOn: '2026-12-18' },
      { name: 'SPRING', startsOn: '2027-01-04', endsOn: '2027-02-12' },
    ]);
  });
});
