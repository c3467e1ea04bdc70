import { academicYearOf, addYears, type IsoDate } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import { longAgo, type Cast } from '../cast.ts';
import { diceOf, type Dice } from '../chance/dice.ts';
import { idsFrom, type NewIdOn } from '../chance/ids.ts';
import { emptyParts, type DemoParts } from '../parts/parts.ts';
import { councils, type PlacePlan } from './place-names.ts';
import { halfTermsOf, insetDaysOf, type HalfTerm } from './school-days.ts';

/** A place while it is being made: everything about it goes into its own parts, so that places can be made one by one. */
export interface Place {
  readonly plan: PlacePlan;
  readonly id: string;
  readonly cast: Cast;
  readonly dice: Dice;
  readonly newId: NewIdOn;
  readonly today: IsoDate;
  readonly academicYear: number;
  /** From three years back to next year, in order. */
  readonly halfTerms: readonly HalfTerm[];
  /** Three digits of the council and four of the establishment. */
  readonly laestab: string;
  readonly parts: DemoParts;
}

const YEARS_OF_HISTORY = 3;
const streets = [
  'Church Lane',
  'School Lane',
  'Back Lane',
  'Main Street',
  'The Green',
  'Chapel Row',
  'Mill Lane',
  'Beckside',
];
const postcodeAreas = { northdale: 'ND', wetherfen: 'WX' } as const;

/** Lays out a place: its row, its memberships and its calendar. */
export function layOutPlace(cast: Cast, plan: PlacePlan, index: number): Place {
  const dice = diceOf(`${cast.seed}/${plan.key}`);
  const newId = idsFrom(dice.fork('ids'));
  const academicYear = academicYearOf(cast.today);
  const council = councils[plan.council];
  const years = Array.from({ length: YEARS_OF_HISTORY + 2 }, (_, back) => academicYear - YEARS_OF_HISTORY + back);
  const place: Place = {
    plan,
    id: newId(longAgo),
    cast,
    dice,
    newId,
    today: cast.today,
    academicYear,
    halfTerms: years.flatMap((year) => halfTermsOf(year, council.hasEarlyOctober)),
    laestab: `${council.code}${String(plan.phase === 'SECONDARY' ? 4000 + index : 2000 + index)}`,
    parts: emptyParts(),
  };
  addRow(place, index);
  addMemberships(place);
  addCalendar(place, years);
  return place;
}

function addRow({ plan, id, dice, laestab, parts }: Place, index: number): void {
  const council = councils[plan.council];
  const isSchool = plan.kind === 'SCHOOL';
  const isSecondary = plan.phase === 'SECONDARY';
  parts.schools.schools.push({
    id,
    urn: isSchool ? 190_000 + index : null,
    ofstedUrn: isSchool ? null : `EY${String(890_000 + index)}`,
    laestab: isSchool ? laestab : null,
    name: plan.name,
    shortName: plan.shortName,
    kind: plan.kind,
    phase: plan.phase,
    establishmentTypeCode: isSchool ? (plan.isInTrust ? 34 : 1) : null,
    establishmentTypeName: !isSchool
      ? plan.kind === 'SETTING'
        ? 'Group-based childcare'
        : 'Childminder'
      : plan.isInTrust
        ? 'Academy converter'
        : 'Community school',
    laCode: council.code,
    laName: council.name,
    street: `${String(dice.int(1, 60))} ${dice.pick(streets)}`,
    town: isSchool ? plan.shortName : dice.pick(['Ashbeck', 'Kettlewick', 'Thornmarsh', 'Sallowby', council.town]),
    postcode: `${postcodeAreas[plan.council]}${String(dice.int(1, 9))} ${String(dice.int(1, 9))}${dice.pick(['AB', 'DQ', 'HF', 'LN', 'QT', 'WX', 'ZE'])}`,
    telephone: `01632 960${String(dice.int(100, 999))}`,
    easting: plan.easting,
    northing: plan.northing,
    lowAge: isSchool ? (isSecondary ? 11 : 4) : 2,
    highAge: isSchool ? (isSecondary ? 16 : 11) : 5,
    capacity: Math.ceil((plan.size * 1.15) / 5) * 5,
    pupilsOnRoll: plan.size,
    urbanRural: plan.isVillage
      ? 'Rural village'
      : dice.pick(['Rural village', 'Rural town and fringe', 'Urban city and town']),
    isMaintained: plan.isMaintained && isSchool,
    colour: (index % 12) + 1,
    openedOn: longAgo,
  });
  parts.schools.visitArrangements.push({ schoolId: id, intervalWeeks: plan.isVillage ? 2 : isSchool ? 12 : 10 });
}

function addMemberships({ plan, id, cast, newId, parts }: Place): void {
  const belongsTo = [
    ...(plan.isInTrust ? [cast.trustId] : []),
    ...(plan.isInNetwork ? [cast.networkId] : []),
    ...(plan.isMaintained ? [cast.councilIds[plan.council]] : []),
  ];
  for (const organisationId of belongsTo)
    parts.schools.memberships.push({
      id: newId(longAgo),
      schoolId: id,
      organisationId,
      startsOn: longAgo,
      endsOn: null,
    });
}

function addCalendar({ id, halfTerms, newId, parts }: Place, years: readonly number[]): void {
  for (const year of years) {
    const ofYear = halfTerms.filter(({ academicYear }) => academicYear === year);
    parts.schools.years.push({
      id: newId(longAgo),
      schoolId: id,
      academicYear: year,
      halfTerms: ofYear.map(({ term, half, startsOn, endsOn }) => ({ term, half, startsOn, endsOn })),
    });
    for (const onDate of insetDaysOf(ofYear)) {
      parts.schools.closures.push({
        id: newId(onDate),
        schoolId: id,
        onDate,
        kind: 'INSET',
        note: 'Staff training day',
      });
    }
  }
}

/** A term: two half-terms together. */
export interface Term {
  readonly academicYear: number;
  readonly term: 1 | 2 | 3;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The terms that have begun, oldest first. */
export function termsBegun({ halfTerms, today }: Place): Term[] {
  return halfTerms
    .filter(({ half, startsOn }) => half === 1 && startsOn <= today)
    .map(({ academicYear, term, startsOn }) => {
      const last = halfTerms.find(
        (other) => other.academicYear === academicYear && other.term === term && other.half === 2,
      );
      return { academicYear, term, startsOn, endsOn: last?.endsOn ?? addDays(startsOn, 90) };
    });
}

/** How far back the place's story is told. */
export function storyBegins({ plan, today }: Place): IsoDate {
  return plan.isVillage ? addYears(today, -YEARS_OF_HISTORY) : addDays(today, -240);
}

/** An instant of a day at school, for records that keep one. */
export function instantOn(day: IsoDate, dice: Dice): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day}T${two(dice.int(8, 15))}:${two(dice.int(0, 59))}:${two(dice.int(0, 59))}Z`;
}
