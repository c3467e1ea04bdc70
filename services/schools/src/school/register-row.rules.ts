import {
  askedOfPlace,
  isEarlyYearsPlace,
  nextColour,
  shortNameOf,
  type AskedOfPlace,
  type KindOfPlace,
} from './kind-of-place.rules.ts';

/** What a national register says of one place. Days are `YYYY-MM-DD`; what the register leaves open is null. */
export interface RegisterFacts extends KindOfPlace {
  /** Of Get Information About Schools; null for a place that only Ofsted's register knows. */
  readonly urn: number | null;
  /** Of Ofsted's register, which numbers for itself. */
  readonly ofstedUrn: string | null;
  readonly laestab: string | null;
  readonly name: string;
  readonly establishmentTypeName: string | null;
  readonly laCode: string;
  readonly laName: string;
  readonly street: string | null;
  readonly locality: string | null;
  readonly town: string | null;
  readonly county: string | null;
  readonly postcode: string | null;
  readonly telephone: string | null;
  readonly website: string | null;
  readonly easting: number | null;
  readonly northing: number | null;
  readonly lowAge: number | null;
  readonly highAge: number | null;
  readonly capacity: number | null;
  readonly pupilsOnRoll: number | null;
  readonly urbanRural: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

/** A row of a register as it is laid beside the places that are kept: the facts, and what follows from them. */
export interface RegisterRow extends RegisterFacts, AskedOfPlace {
  /** Line of the file, for the report. */
  readonly line: number;
  readonly shortName: string;
  readonly isEarlyYears: boolean;
  readonly colour: number;
  /** The register keeps name and address back, so what people here wrote of them stays. */
  readonly isRedacted: boolean;
  /** The register says that it has closed, and no day: the day it is heard of counts. */
  readonly isGone: boolean;
}

/** What a register says beside the facts; where it says nothing, it follows from them. */
export type RegisterSays = Partial<Pick<RegisterRow, 'isEarlyYears' | 'isRedacted' | 'isGone' | 'shortName'>>;

/** Works out what follows from the facts of one line. The short name and the colour are given once and then the people's own. */
export function registerRowOf(line: number, facts: RegisterFacts, says: RegisterSays = {}): RegisterRow {
  return {
    ...facts,
    ...askedOfPlace(facts),
    line,
    shortName: shortNameOf(facts.name),
    isEarlyYears: isEarlyYearsPlace(facts),
    colour: nextColour(line),
    isRedacted: false,
    isGone: false,
    ...says,
  };
}
