import {
  addMonths,
  isBoundByReg49,
  isRelevantQualification,
  sencoQualification,
  type IsoDate,
  type SencoCourse,
  type SencoQualification,
  type SencoQualificationFacts,
} from '@hedgerow/rules';
import type { MandatoryKind, QualificationKind } from '../db/qualification.table.ts';

/** A designation as the schools service publishes it, with what decides whether regulation 49 binds the place. */
export interface DesignationFacts {
  readonly id: string;
  readonly schoolId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  /** As stated by the person; null where nobody asked. */
  readonly firstBecameSencoOn: IsoDate | null;
  readonly place: PlaceFacts;
}

export interface PlaceFacts {
  readonly phase: string;
  readonly isEarlyYears: boolean;
  readonly isMaintained: boolean;
  readonly jurisdiction: string;
}

/** A recorded course or award, as far as the clock asks. */
export interface CourseFacts {
  readonly kind: QualificationKind;
  readonly startedOn: IsoDate | null;
  readonly expectedEndOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly provider: string | null;
}

/** What the clock of one person holds: the facts that decide reg 49(4), whichever school recorded them. */
export interface ClockFacts {
  readonly firstBecameSencoOn: IsoDate | null;
  readonly kind: MandatoryKind | null;
  readonly startedOn: IsoDate | null;
  readonly expectedEndOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly provider: string | null;
  readonly level3CompletedOn: IsoDate | null;
}

/** Where a person stands, for whom, and what else is known. */
export interface SencoAnswer extends SencoQualification {
  readonly personId: string;
  readonly clock: ClockFacts;
  readonly basis: string;
}

/** A clock that nobody has set. */
export const emptyClock: ClockFacts = {
  firstBecameSencoOn: null,
  kind: null,
  startedOn: null,
  expectedEndOn: null,
  completedOn: null,
  provider: null,
  level3CompletedOn: null,
};

/**
 * Whether regulation 49 of the SEND Regulations 2014 binds a place: mainstream schools and maintained nursery schools in
 * England (CFA 2014 s.67). Special and independent schools, and settings, have no phase in the national register.
 */
export function isReg49Place(place: PlaceFacts): boolean {
  const isNursery = place.isEarlyYears || /^nursery$/i.test(place.phase);
  const hasPhase = !/^not.applicable$/i.test(place.phase);
  return isBoundByReg49({
    jurisdiction: place.jurisdiction,
    isMainstreamSchool: hasPhase && !isNursery,
    isMaintainedNurserySchool: hasPhase && isNursery && place.isMaintained,
  });
}

/** The day a person first became a SENCo: as stated, else the first designation at a place that the regulation binds. */
export function firstBecameSencoOn(designations: readonly DesignationFacts[]): IsoDate | null {
  return firstOf(
    designations.map((each) => each.firstBecameSencoOn ?? (isReg49Place(each.place) ? each.startsOn : null)),
  );
}

/**
 * Sets the clock from everything that is known. What it held is kept where the reader sees fewer records than the one
 * who set it, since a school sees its own records only.
 */
export function setClock(
  held: ClockFacts,
  designations: readonly DesignationFacts[],
  recorded: readonly CourseFacts[],
): ClockFacts {
  const courses = recorded.flatMap(asSencoCourse);
  const isFinishedSince = (open: SencoCourse) =>
    courses.some((each) => each.completedOn && each.kind === open.kind && each.startedOn === open.startedOn);
  const course = courseThatCounts([...coursesOf(held).filter((each) => !isFinishedSince(each)), ...courses]);
  return {
    firstBecameSencoOn: firstBecameSencoOn(designations) ?? held.firstBecameSencoOn,
    kind: course?.kind ?? null,
    startedOn: course?.startedOn ?? null,
    expectedEndOn: course?.expectedEndOn ?? null,
    completedOn: course?.completedOn ?? null,
    provider: course?.provider ?? null,
    level3CompletedOn: firstOf([
      held.level3CompletedOn,
      ...recorded.map((each) => (each.kind === 'LEVEL3_EY_SENCO' ? each.completedOn : null)),
    ]),
  };
}

/** The facts of reg 49(4) for one person at some places. */
export function sencoFacts(clock: ClockFacts, designations: readonly DesignationFacts[]): SencoQualificationFacts {
  const first = clock.firstBecameSencoOn ?? firstBecameSencoOn(designations);
  return {
    firstBecameSenco: first,
    isReg49Place: designations.some((each) => isReg49Place(each.place)),
    courses: coursesOf(clock),
    // Reg 49(4) spares a person with more than twelve months' earlier service; DfE's guidance does not. Shown, never applied.
    hasEarlierService: first !== null && designations.some((each) => each.startsOn > addMonths(first, 12)),
  };
}

/** Where a person stands on a day, at the places named. */
export function sencoAnswer(
  personId: string,
  clock: ClockFacts,
  designations: readonly DesignationFacts[],
  today: IsoDate,
): SencoAnswer {
  const facts = sencoFacts(clock, designations);
  const found = sencoQualification(facts, today);
  const level3 =
    clock.level3CompletedOn === null || facts.isReg49Place ? '' : ' Holds the Level 3 award for early-years SENCos.';
  return {
    ...found,
    sentence: found.sentence + level3,
    basis: 'SEND Regs 2014 reg 49(4)',
    personId,
    clock: { ...clock, firstBecameSencoOn: facts.firstBecameSenco ?? null },
  };
}

function firstOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

function coursesOf(clock: ClockFacts): SencoCourse[] {
  return clock.kind === null ? [] : [{ ...clock, kind: clock.kind }];
}

function asSencoCourse(recorded: CourseFacts): SencoCourse[] {
  return recorded.kind === 'NASENCO' || recorded.kind === 'NPQ_SENCO' ? [{ ...recorded, kind: recorded.kind }] : [];
}

/** A finished course that the regulation accepts, the earliest of them; else the open course begun last; else the last finished one. */
function courseThatCounts(courses: readonly SencoCourse[]): SencoCourse | undefined {
  const byDay = (day: (course: SencoCourse) => IsoDate | null | undefined) =>
    courses.toSorted((a, b) => (day(a) ?? '').localeCompare(day(b) ?? ''));
  return (
    byDay((course) => course.completedOn).find(isRelevantQualification) ??
    byDay((course) => course.startedOn).findLast((course) => !course.completedOn) ??
    byDay((course) => course.completedOn).at(-1)
  );
}
