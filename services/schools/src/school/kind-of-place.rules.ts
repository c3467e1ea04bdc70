import { isBoundByReg49, type Jurisdiction } from '@hedgerow/rules';
import type { PlaceKind, SchoolPhase } from '../db/school.table.ts';

/** What a register says of a place's kind. */
export interface KindOfPlace {
  readonly kind: PlaceKind;
  readonly phase: SchoolPhase;
  /** Type of establishment as Get Information About Schools codes it; null where no register says. */
  readonly establishmentTypeCode: number | null;
  readonly isMaintained: boolean;
  readonly jurisdiction: Jurisdiction;
}

/** What the law asks of a place for being what it is. */
export interface AskedOfPlace {
  /** Regulation 49 of the SEND Regulations 2014 binds it. */
  readonly needsQualifiedSenco: boolean;
  /** The conditions of the Inclusive Mainstream Fund 2026-27 bind it. */
  readonly needsInclusionStrategy: boolean;
}

/** Community, aided, controlled and foundation schools; academies, free schools, technical colleges and studio schools that are neither special nor alternative provision. */
const mainstreamTypes: ReadonlySet<number> = new Set([1, 2, 3, 5, 28, 34, 35, 40, 41]);
const localAuthorityNursery = 15;
const phasesWithoutReceptionToYear11: ReadonlySet<SchoolPhase> = new Set(['NURSERY', 'SIXTEEN_PLUS']);

/**
 * What the law asks of a place: a SENCo under regulation 49 in mainstream and maintained nursery schools of England
 * (Children and Families Act 2014 s.67), an inclusion strategy in mainstream schools with pupils from Reception to Year 11.
 */
export function askedOfPlace(place: KindOfPlace): AskedOfPlace {
  const isMainstreamSchool = isMainstream(place);
  const isMaintainedNurserySchool =
    place.establishmentTypeCode === localAuthorityNursery ||
    (place.establishmentTypeCode === null && place.isMaintained && place.phase === 'NURSERY');
  return {
    needsQualifiedSenco: isBoundByReg49({
      jurisdiction: place.jurisdiction,
      isMainstreamSchool,
      isMaintainedNurserySchool,
    }),
    needsInclusionStrategy:
      place.jurisdiction === 'england' && isMainstreamSchool && !phasesWithoutReceptionToYear11.has(place.phase),
  };
}

/** A school whose type nobody stated counts as mainstream: better a duty too many, which can be seen, than one too few. */
function isMainstream({ kind, phase, establishmentTypeCode }: KindOfPlace): boolean {
  if (kind !== 'SCHOOL') return false;
  return establishmentTypeCode === null
    ? phase !== 'NURSERY' && phase !== 'SIXTEEN_PLUS'
    : mainstreamTypes.has(establishmentTypeCode);
}

/** Whether a place looks after children under five and nobody older. */
export function isEarlyYearsPlace({ kind, phase }: Pick<KindOfPlace, 'kind' | 'phase'>): boolean {
  return kind !== 'SCHOOL' || phase === 'NURSERY';
}

const wordsThatEverySchoolHas =
  /\b(church of england|c of e|cofe|c\.?e\.?|roman catholic|r\.?c\.?|catholic|voluntary (aided|controlled)|v\.?[ac]\.?|community|primary|junior|infants?|nursery|pre-?school|first|middle|high|secondary|academy|school|and|&)\b|[(),]/gi;

/** What people call a place: its name without the words that every school's name has. */
export function shortNameOf(name: string): string {
  const short = name.replaceAll(wordsThatEverySchoolHas, ' ').replaceAll(/\s+/g, ' ').trim();
  return short === '' || short.toLowerCase() === 'the' ? name.trim() : short;
}

/** Colours in the portal's palette. */
export const paletteSize = 12;

/** The colour of an organisation's next place: each in turn, so that neighbours differ. */
export function nextColour(placesAlready: number): number {
  return (placesAlready % paletteSize) + 1;
}
