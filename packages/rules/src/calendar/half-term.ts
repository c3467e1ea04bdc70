import type { IsoDate } from './iso-date.ts';

/** One of a school's six half-terms, both days included. Each school sets its own. */
export interface HalfTerm {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The half-term that a day lies in, or in a holiday the next one to begin; null when the calendar does not reach that far. */
export function halfTermOn<T extends HalfTerm>(date: IsoDate, halfTerms: readonly T[]): T | null {
  return halfTerms
    .filter((half) => half.endsOn >= date)
    .reduce<T | null>((found, half) => (found === null || half.startsOn < found.startsOn ? half : found), null);
}

/** The last day of the half-term that a day lies in, or in a holiday of the next one; null when unknown. */
export function halfTermEndsOn(date: IsoDate, halfTerms: readonly HalfTerm[]): IsoDate | null {
  return halfTermOn(date, halfTerms)?.endsOn ?? null;
}
