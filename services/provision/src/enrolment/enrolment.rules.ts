import {
  academicYearOf,
  isRefusal,
  ncYearIn,
  parentMeetingDuties,
  phaseTransfer,
  phaseTransferDuties,
  twoYearCheckDuties,
  type AcademicYear,
  type DutyList,
  type IsoDate,
  type NcYear,
  type PhasePlace,
} from '@hedgerow/rules';
import type { EnrolmentRow } from '../db/pupil.table.ts';
import type { Cause } from '../duty/cause.ts';

/** What a place is to a child, as far as duties ask. */
export interface PlaceFacts {
  readonly phase: string;
  readonly isEarlyYears: boolean;
  readonly laName: string | null;
  /** The age at the end of the last year group, where the register states it: 7 for an infant school, 11 for a primary. */
  readonly highAge: number | null;
}

/** Everything about a child from which the duties of a registration follow. */
export interface ChildFacts {
  readonly birthOn: IsoDate;
  readonly ncYearOverride: number | null;
  /** Since when she has had SEN support or a plan without a break; null for neither. */
  readonly supportedSince: IsoDate | null;
  readonly hasPlan: boolean;
  /** The council that maintains her plan, where it is known. */
  readonly council: string | null;
  /** Days of the meetings with her family that count, at this school. */
  readonly meetings: readonly IsoDate[];
  /** Last days of the three terms of this academic year at this school, where its calendar is known. */
  readonly termEndsOn: readonly [IsoDate, IsoDate, IsoDate] | null;
  readonly twoYearCheckOn: IsoDate | null;
  /** When, this academic year, the plan that names the next place was sent. */
  readonly transferPlanSentOn: IsoDate | null;
}

/** The year group of a child on a day; where she is taught out of her year, that one. */
export function ncYearOf(birthOn: IsoDate, override: number | null, today: IsoDate): NcYear {
  return override ?? ncYearIn(birthOn, academicYearOf(today));
}

/** The name of a year group in a table: N1, N2, R, 1 to 14; "–" below the nursery years. */
export function shortYear(ncYear: NcYear): string {
  if (ncYear < -2) return '–';
  if (ncYear < 0) return ncYear === -2 ? 'N1' : 'N2';
  return ncYear === 0 ? 'R' : String(ncYear);
}

/** The last day of a child all of whose registrations have ended; null while one runs or is to come. */
export function lastDay(registrations: readonly Pick<EnrolmentRow, 'endsOn'>[], today: IsoDate): IsoDate | null {
  const ends = registrations.map(({ endsOn }) => endsOn);
  const past = ends.filter((endsOn) => endsOn !== null && endsOn < today);
  return past.length === ends.length ? (past.toSorted().at(-1) ?? null) : null;
}

const phases: Readonly<Record<string, PhasePlace>> = {
  nursery: 'early-years',
  primary: 'primary',
  'middle-deemed-primary': 'middle',
  'middle-deemed-secondary': 'middle',
  secondary: 'secondary',
  'all-through': 'all-through',
  'not-applicable': 'special',
};

function placeKind(place: PlaceFacts): PhasePlace | null {
  return place.isEarlyYears ? 'early-years' : (phases[place.phase.toLowerCase()] ?? null);
}

/** An all-through or special school goes on after its children's change of phase, so its highest age says nothing of it. */
const highAgeTells: ReadonlySet<PhasePlace> = new Set(['primary', 'middle']);

/** The year group at whose end children leave: a child is eleven at the end of Year 6. */
function highestNcYear(kind: PhasePlace, { highAge }: PlaceFacts): NcYear | null {
  return highAge !== null && highAgeTells.has(kind) ? highAge - 5 : null;
}

/** The duties of one registration: meetings with the family, the check at age two, the next change of phase. */
export function enrolmentCauses(
  enrolment: EnrolmentRow,
  place: PlaceFacts,
  child: ChildFacts,
  today: IsoDate,
): readonly Cause[] {
  const base = { type: 'enrolment', id: enrolment.id, schoolId: enrolment.schoolId, pupilId: enrolment.pupilId };
  const lasting = (duties: DutyList): DutyList =>
    isRefusal(duties) ? duties : duties.filter(({ metOn, dueOn }) => metOn !== null || lasts(enrolment, dueOn, today));
  return [
    { ...base, rules: ['APDR_PARENT_MEETINGS'], duties: lasting(meetings(child, today)) },
    { ...base, rules: ['TWO_YEAR_CHECK'], duties: lasting(twoYearCheck(enrolment, place, child)) },
    {
      ...base,
      rules: ['PHASE_MAIN', 'PHASE_POST16'],
      duties: lasting(nextPhase(place, child, today)),
      council: child.council ?? place.laName,
    },
  ];
}

/** A registration that has ended owes nothing more; one that will end owes what falls due before. */
function lasts({ endsOn }: EnrolmentRow, dueOn: IsoDate, today: IsoDate): boolean {
  return endsOn === null || (endsOn >= today && dueOn <= endsOn);
}

function meetings(child: ChildFacts, today: IsoDate): DutyList {
  if (child.supportedSince === null) return [];
  return parentMeetingDuties({
    academicYear: academicYearOf(today),
    metOn: child.meetings,
    termEndsOn: child.termEndsOn,
    supportedSince: child.supportedSince,
  });
}

function twoYearCheck(enrolment: EnrolmentRow, place: PlaceFacts, child: ChildFacts): DutyList {
  if (!place.isEarlyYears) return [];
  const duties = twoYearCheckDuties({ birthDate: child.birthOn, doneOn: child.twoYearCheckOn });
  // A child who came after her third birthday was somebody else's to check.
  return isRefusal(duties)
    ? duties
    : duties.filter(({ dueOn, metOn }) => metOn !== null || dueOn >= enrolment.startsOn);
}

/** Raised years ahead, so that no night's work has to notice that a child has moved up. */
function nextPhase(place: PlaceFacts, child: ChildFacts, today: IsoDate): DutyList {
  const kind = placeKind(place);
  if (!child.hasPlan || kind === null) return [];
  const thisYear = academicYearOf(today);
  const now = ncYearOf(child.birthOn, child.ncYearOverride, today);
  for (let academicYear: AcademicYear = thisYear; now + (academicYear - thisYear) <= 11; academicYear += 1) {
    const facts = {
      ncYear: now + (academicYear - thisYear),
      place: kind,
      highestNcYear: highestNcYear(kind, place),
      academicYear,
    };
    const metOn = academicYear === thisYear ? child.transferPlanSentOn : null;
    if (phaseTransfer(facts) !== null) return phaseTransferDuties({ ...facts, metOn });
  }
  return [];
}
