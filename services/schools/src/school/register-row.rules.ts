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
  readonly urn: number;
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
}

/** Works out what follows from the facts of one line. The short name and the colour are given once and then the people's own. */
export function registerRowOf(line: number, facts: RegisterFacts): RegisterRow {
  return {
    ...facts,
    ...askedOfPlace(facts),
    line,
    shortName: shortNameOf(facts.name),
    isEarlyYears: isEarlyYearsPlace(facts),
    colour: nextColour(line),
  };
}
