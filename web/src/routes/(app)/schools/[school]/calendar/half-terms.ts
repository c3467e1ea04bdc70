import type { TermName } from '#lib/graph/operations.ts';

/** A half-term of a form, with the field names of its two dates. */
export interface HalfTermField {
  readonly term: TermName;
  readonly half: 1 | 2;
  readonly label: string;
  readonly startName: string;
  readonly endName: string;
}

const termWords: Readonly<Record<TermName, string>> = { AUTUMN: 'Autumn', SPRING: 'Spring', SUMMER: 'Summer' };

/** `Autumn, second half`. */
export function halfTermWords(term: TermName, half: number): string {
  return `${termWords[term]}, ${half === 1 ? 'first' : 'second'} half`;
}

/** The six half-terms of an academic year, in order. */
export const halfTermFields: readonly HalfTermField[] = (['AUTUMN', 'SPRING', 'SUMMER'] as const).flatMap((term) =>
  ([1, 2] as const).map((half) => ({
    term,
    half,
    label: halfTermWords(term, half),
    startName: `${term}-${String(half)}-from`,
    endName: `${term}-${String(half)}-to`,
  })),
);

/** `2026/27`. */
export function academicYearWords(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The academic year that a day lies in: it begins on 1 September. */
export function academicYearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) - (isoDate.slice(5) < '09-01' ? 1 : 0);
}
