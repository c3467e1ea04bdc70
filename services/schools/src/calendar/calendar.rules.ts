import { addDays, academicYearName, parseIsoDate, type IsoDate } from '@hedgerow/rules';
import type { HalfTermRow, SchoolYearRow } from '../db/calendar.table.ts';

/** A year that a school has entered, with its half-terms in order. */
export interface YearWithHalfTerms extends SchoolYearRow {
  readonly halfTerms: readonly HalfTermRow[];
}

export const termNames = ['AUTUMN', 'SPRING', 'SUMMER'] as const;
export type TermName = (typeof termNames)[number];

/** 1 to 3, as the tables count terms. */
export function termNumber(name: TermName): number {
  return termNames.indexOf(name) + 1;
}

/** The name of term 1, 2 or 3. */
export function termName(term: number): TermName {
  return termNames[term - 1] ?? 'SUMMER';
}

/** A term: its one or two half-terms and the days they span. */
export interface TermOfYear {
  readonly name: TermName;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly halfTerms: readonly HalfTermRow[];
}

/** The terms of a year out of its half-terms, in order. */
export function termsOf(halfTerms: readonly HalfTermRow[]): TermOfYear[] {
  return termNames.flatMap((name) => {
    const halves = halfTerms
      .filter(({ term }) => termName(term) === name)
      .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    const [first, last] = [halves[0], halves.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ name, startsOn: first.startsOn, endsOn: last.endsOn, halfTerms: halves }];
  });
}

/** A half-term as somebody typed it. */
export interface TypedHalfTerm {
  readonly term: TermName;
  readonly half: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The longest half-term there is: from early September to late October, with room. */
const longestHalfTermDays = 84;

/**
 * What is wrong with the dates of an academic year, by field; empty when they hold. Half-terms lie between 1 August and
 * the 31 July after, each once, in order, and do not overlap.
 */
export function faultsOfYear(
  academicYear: number,
  halfTerms: readonly TypedHalfTerm[],
): Readonly<Record<string, string>> {
  const [from, to] = [parseIsoDate(`${String(academicYear)}-08-01`), parseIsoDate(`${String(academicYear + 1)}-07-31`)];
  const inOrder = halfTerms
    .map((half, index) => ({ ...half, index, place: termNumber(half.term) * 10 + half.half }))
    .toSorted((a, b) => a.place - b.place);
  const faults: [string, string][] = [];
  if (halfTerms.length === 0) faults.push(['halfTerms', 'Enter at least one half-term.']);
  for (const [position, half] of inOrder.entries()) {
    const before = inOrder[position - 1];
    const field = `halfTerms.${String(half.index)}`;
    if (half.half !== 1 && half.half !== 2) faults.push([`${field}.half`, 'A term has a first and a second half.']);
    else if (half.startsOn < from || half.endsOn > to)
      faults.push([
        `${field}.startsOn`,
        `The dates of ${academicYearName(academicYear)} lie between ${from} and ${to}.`,
      ]);
    else if (half.endsOn < half.startsOn) faults.push([`${field}.endsOn`, 'The last day is before the first.']);
    else if (half.endsOn > addDays(half.startsOn, longestHalfTermDays))
      faults.push([`${field}.endsOn`, 'That is longer than twelve weeks. Check the month.']);
    else if (before?.place === half.place) faults.push([`${field}.term`, 'This half-term is entered twice.']);
    else if (before !== undefined && before.endsOn >= half.startsOn)
      faults.push([`${field}.startsOn`, 'This begins before the half-term in front of it ends.']);
  }
  return Object.fromEntries(faults);
}
