import { newId } from '@hedgerow/db';
import { inclusionStrategyDuties, isRefusal, parseIsoDate, type DutyInstance } from '@hedgerow/rules';
import { askedOfPlace, isEarlyYearsPlace, nextColour, shortNameOf } from '../school/kind-of-place.rules.ts';
import { nextVisit } from '../school/next-visit.rules.ts';
import type { SchoolRow } from './school.table.ts';
import type { SchoolSeed, SchoolsSeed, VisitSeed } from './seed-types.ts';

const nothingStated = {
  urn: null,
  ofstedUrn: null,
  laestab: null,
  establishmentTypeCode: null,
  establishmentTypeName: null,
  street: null,
  locality: null,
  town: null,
  county: null,
  postcode: null,
  telephone: null,
  website: null,
  easting: null,
  northing: null,
  lowAge: null,
  highAge: null,
  capacity: null,
  pupilsOnRoll: null,
  urbanRural: null,
  openedOn: null,
  closedOn: null,
};

/** A place with what follows from its kind. */
export function schoolRow(seeded: SchoolSeed, index: number): SchoolRow {
  const { jurisdiction = 'england', isMaintained = false, establishmentTypeCode = null } = seeded;
  const kind = { kind: seeded.kind, phase: seeded.phase, establishmentTypeCode, isMaintained, jurisdiction };
  return {
    ...nothingStated,
    ...seeded,
    ...kind,
    ...askedOfPlace(kind),
    isEarlyYears: isEarlyYearsPlace(kind),
    shortName: seeded.shortName ?? shortNameOf(seeded.name),
    colour: seeded.colour ?? nextColour(index),
    version: 1,
  };
}

/** A duty of a place as it is kept. */
type KeptDuty = DutyInstance & {
  readonly id: string;
  readonly schoolId: string;
  readonly causeType: 'school';
  readonly causeId: string;
  readonly version: 1;
};

const keep = (
  schoolId: string,
  { rule, occurrence, opensOn, dueOn, owner, basis, strength, metOn }: DutyInstance,
): KeptDuty => ({
  id: newId(),
  rule,
  occurrence,
  opensOn,
  dueOn,
  owner,
  basis,
  strength,
  metOn,
  schoolId,
  causeType: 'school',
  causeId: schoolId,
  version: 1,
});

/** What a place owed and owes: a visit after each visit, the inclusion strategies. A place that has closed owes nothing after its last day. */
export function dutiesOfPlace(
  place: SchoolRow,
  visits: readonly VisitSeed[],
  publishedOn: readonly string[],
  intervalWeeks: number | undefined,
): KeptDuty[] {
  const strategies = place.needsInclusionStrategy
    ? inclusionStrategyDuties({ publishedOn: publishedOn.map(parseIsoDate) })
    : [];
  if (isRefusal(strategies))
    throw new RangeError(`The seeded place ${place.id} cannot be counted. ${strategies.message}`);
  // One duty a day, as the operations keep it: of two visits on a day the later recorded one speaks.
  const byDay = [
    ...new Map(
      visits.toSorted((a, b) => (a.visitedOn < b.visitedOn ? -1 : 1)).map((visit) => [visit.visitedOn, visit]),
    ).values(),
  ];
  const visitDuties = byDay.map((visit, index): DutyInstance => {
    const following = byDay[index + 1]?.visitedOn;
    return {
      ...nextVisit({ visitedOn: visit.visitedOn, nextAgreedOn: visit.nextAgreedOn ?? null }, intervalWeeks),
      metOn: following === undefined ? null : parseIsoDate(following),
    };
  });
  const owed = [...strategies, ...visitDuties].filter(
    ({ dueOn, metOn }) => metOn !== null || place.closedOn === null || dueOn <= place.closedOn,
  );
  return owed.map((duty) => keep(place.id, duty));
}

/** The duties of every place of a seed. */
export function dutyRows(
  places: readonly SchoolRow[],
  { visits, strategies, visitArrangements }: SchoolsSeed,
): KeptDuty[] {
  const visitsOf = Map.groupBy(visits, (visit) => visit.schoolId);
  const strategiesOf = Map.groupBy(strategies, (strategy) => strategy.schoolId);
  const intervalOf = new Map(visitArrangements.map((arrangement) => [arrangement.schoolId, arrangement.intervalWeeks]));
  return places.flatMap((place) =>
    dutiesOfPlace(
      place,
      visitsOf.get(place.id) ?? [],
      (strategiesOf.get(place.id) ?? []).map(({ publishedOn }) => publishedOn),
      intervalOf.get(place.id),
    ),
  );
}
