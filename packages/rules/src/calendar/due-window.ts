import { addMonths } from './arithmetic.ts';
import { parseInterval, period } from './interval.ts';
import type { IsoDate } from './iso-date.ts';

/** A time within which something is done; its last day is the due date. */
export interface DueWindow {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** The progress check at age two: from the second birthday to the day before the third (EYFS). */
export function twoYearCheckWindow(birthDate: IsoDate): DueWindow {
  return { opensOn: addMonths(birthDate, 24), closesOn: period(birthDate, parseInterval('36m')) };
}

/** Where a day stands in a window. */
export function windowState(window: DueWindow, on: IsoDate): 'not-open' | 'open' | 'over' {
  if (on < window.opensOn) return 'not-open';
  return on <= window.closesOn ? 'open' : 'over';
}
