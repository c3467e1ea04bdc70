import { academicYearStart, isRefusal, parentMeetingDuties, type AcademicYear, type IsoDate } from '@hedgerow/rules';

/** Meetings of one academic year against those that are owed. */
export interface Ledger {
  readonly academicYear: number;
  readonly held: number;
  readonly required: number;
  readonly nextDueOn: IsoDate | null;
}

/** Counts meetings with a family against the three a year of Code 6.65; none is owed for a child without support or plan. */
export function meetingLedger(facts: {
  readonly academicYear: AcademicYear;
  readonly meetings: readonly IsoDate[];
  readonly termEndsOn: readonly [IsoDate, IsoDate, IsoDate] | null;
  readonly supportedSince: IsoDate | null;
}): Ledger {
  const { academicYear, meetings, termEndsOn, supportedSince } = facts;
  const held = meetings.filter(
    (on) => on >= academicYearStart(academicYear) && on < academicYearStart(academicYear + 1),
  ).length;
  if (supportedSince === null) return { academicYear, held, required: 0, nextDueOn: null };
  const duties = parentMeetingDuties({ academicYear, metOn: meetings, termEndsOn, supportedSince });
  if (isRefusal(duties)) return { academicYear, held, required: 0, nextDueOn: null };
  return {
    academicYear,
    held,
    required: duties.length,
    nextDueOn: duties.find(({ metOn }) => metOn === null)?.dueOn ?? null,
  };
}

/** The last days of the three terms, where a calendar holds all of them. */
export function termEnds(
  halves: readonly { readonly term: number; readonly endsOn: IsoDate }[],
): readonly [IsoDate, IsoDate, IsoDate] | null {
  const [autumn, spring, summer] = [1, 2, 3].map((term) => halves.findLast((half) => half.term === term)?.endsOn);
  return autumn === undefined || spring === undefined || summer === undefined ? null : [autumn, spring, summer];
}
