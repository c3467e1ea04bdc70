import type { AcademicYear } from '../calendar/academic-year.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { NcYear } from '../calendar/year-group.ts';
import { dutyList, type DutyList, type Maybe } from './instance.ts';

/** The kinds of place that a child transfers from. */
export type PhasePlace =
  'early-years' | 'infant' | 'first' | 'junior' | 'primary' | 'middle' | 'secondary' | 'all-through' | 'special';

/** What decides whether a child with an EHC plan transfers between phases at the end of an academic year. */
export interface PhaseTransferFacts {
  readonly ncYear: NcYear;
  readonly place: PhasePlace;
  /** The last year group of the school, where it differs from the usual one of its kind. */
  readonly highestNcYear?: Maybe<NcYear>;
  /** The academic year at the end of which the child would move: 2026 for a move in September 2027. */
  readonly academicYear: AcademicYear;
}

/** A transfer that is coming, and the rule that sets its date. */
export interface PhaseTransfer {
  readonly rule: 'PHASE_MAIN' | 'PHASE_POST16';
  /** The calendar year of the transfer. */
  readonly transferYear: number;
}

const USUAL_HIGHEST_YEAR: Readonly<Record<PhasePlace, NcYear>> = {
  'early-years': -1,
  infant: 2,
  first: 4,
  junior: 6,
  primary: 6,
  middle: 8,
  secondary: 11,
  'all-through': 6,
  special: 6,
};

/**
 * The phase transfer that a child is in the year before (reg 18(1), reg 2(1)): out of the nursery years, out of the last
 * year of an infant, first, junior, primary or middle school, after Year 6 of an all-through or special school, or after
 * Year 11. Null when there is none.
 */
export function phaseTransfer({
  ncYear,
  place,
  highestNcYear,
  academicYear,
}: PhaseTransferFacts): PhaseTransfer | null {
  const transferYear = academicYear + 1;
  if (ncYear === 11) return { rule: 'PHASE_POST16', transferYear };
  const last = highestNcYear ?? USUAL_HIGHEST_YEAR[place];
  const leavesSchool = ncYear === last && last < 11;
  return ncYear === -1 || leavesSchool ? { rule: 'PHASE_MAIN', transferYear } : null;
}

/** The duty of a child's phase transfer, met on the day the plan that names the next place was sent; empty when none is coming. */
export function phaseTransferDuties(facts: PhaseTransferFacts & { readonly metOn?: Maybe<IsoDate> }): DutyList {
  const transfer = phaseTransfer(facts);
  if (!transfer) return [];
  const { rule, transferYear } = transfer;
  return dutyList([{ rule, facts: { transferYear }, occurrence: String(transferYear), metOn: facts.metOn }]);
}
