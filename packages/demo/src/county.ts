import type { IsoDate } from '@hedgerow/rules';
import { accountsOfCast } from './accounts.ts';
import { makeCast } from './cast.ts';
import type { Demo } from './generate-demo.ts';
import { addParts } from './parts/parts.ts';
import type { PlacePlan } from './places/place-names.ts';
import { makeSchool } from './places/school.ts';

export interface CountyOptions {
  readonly seed: string;
  readonly today: IsoDate;
  readonly schools: number;
  readonly pupilsPerSchool: number;
}

/**
 * So many primary schools of one size under one shared SENCo, with needs in the national proportions (about one child in
 * five), for measuring. Pure: the same options, the same county.
 */
export function generateCounty({ seed, today, schools: count, pupilsPerSchool }: CountyOptions): Demo {
  const cast = makeCast(seed, today);
  for (let index = 0; index < count; index += 1)
    addParts(cast.parts, makeSchool(cast, schoolOf(index, pupilsPerSchool), index).place.parts);
  const { schools, provision, training, agencies } = cast.parts;
  return {
    schools: { today, ...schools },
    provision: { today, ...provision },
    training: { today, ...training, competences: [] },
    agencies: { today, ...agencies },
    identity: { accounts: accountsOfCast(cast) },
  };
}

function schoolOf(index: number, size: number): PlacePlan {
  const name = `Village ${String(index + 1)}`;
  return {
    key: `village-${String(index + 1)}`,
    name: `${name} Primary School`,
    shortName: name,
    kind: 'SCHOOL',
    phase: 'PRIMARY',
    council: 'northdale',
    isMaintained: true,
    isInTrust: false,
    isInNetwork: false,
    size,
    isVillage: true,
    easting: 440_000 + index * 1_000,
    northing: 470_000,
  };
}
