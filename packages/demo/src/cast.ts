import { addYears, type IsoDate } from '@hedgerow/rules';
import { addDays } from './chance/days.ts';
import { makeDirectory, type Directory } from './agencies/directory.ts';
import { diceOf } from './chance/dice.ts';
import { idsFrom, type NewIdOn } from './chance/ids.ts';
import { emptyParts, type DemoParts } from './parts/parts.ts';
import { councils, networkName, trustName, type CouncilKey } from './places/place-names.ts';

/** Somebody known by name beyond one place. */
export interface KnownPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** What all places share: organisations, the people who work over many of them, and the directory of services. */
export interface Cast {
  readonly seed: string;
  readonly today: IsoDate;
  readonly trustId: string;
  readonly networkId: string;
  readonly councilIds: Readonly<Record<CouncilKey, string>>;
  /** SENCo of all six villages. */
  readonly sharedSenco: KnownPerson;
  readonly inclusionManager: KnownPerson;
  readonly areaSenco: KnownPerson;
  readonly administrator: KnownPerson;
  readonly therapist: KnownPerson;
  readonly directory: Directory;
  readonly parts: DemoParts;
}

/** Long before any of the demo's history. */
export const longAgo = '2015-09-01' as IsoDate;

/** Makes the shared part of a demo. */
export function makeCast(seed: string, today: IsoDate): Cast {
  const parts = emptyParts();
  const newId = idsFrom(diceOf(`${seed}/cast`));
  const organisation = (kind: 'TRUST' | 'LOCAL_AUTHORITY' | 'NETWORK', name: string, laCode: string | null): string => {
    const id = newId(longAgo);
    parts.schools.organisations.push({ id, kind, name, laCode, requiresSecondFactor: false });
    return id;
  };
  const trustId = organisation('TRUST', trustName, null);
  const networkId = organisation('NETWORK', networkName, councils.northdale.code);
  const councilIds = {
    northdale: organisation('LOCAL_AUTHORITY', councils.northdale.name, councils.northdale.code),
    wetherfen: organisation('LOCAL_AUTHORITY', councils.wetherfen.name, councils.wetherfen.code),
  };
  const person = (givenName: string, familyName: string): KnownPerson => {
    const known = { id: newId(longAgo), givenName, familyName };
    parts.schools.people.push(known);
    return known;
  };
  const inclusionManager = person('Callum', 'Adeyemi');
  const areaSenco = person('Sanjana', 'Whitlock');
  const administrator = person('Pauline', 'Dinsdale');
  const therapist = person('Idris', 'Vaughan');
  const directory = makeDirectory(newId, today, councilIds, therapist, parts);
  const over = (
    personId: string,
    role: 'inclusion_manager' | 'area_senco' | 'administrator',
    organisationId: string,
  ): void => {
    parts.schools.assignments.push({
      id: newId(longAgo),
      personId,
      role,
      organisationId,
      startsOn: addYears(today, -3),
    });
  };
  over(inclusionManager.id, 'inclusion_manager', trustId);
  over(areaSenco.id, 'area_senco', networkId);
  over(administrator.id, 'administrator', trustId);
  parts.schools.assignments.push({
    id: newId(longAgo),
    personId: therapist.id,
    role: 'agency_professional',
    agencyId: directory.therapyAgencyId,
    startsOn: addDays(today, -700),
  });
  return {
    seed,
    today,
    trustId,
    networkId,
    councilIds,
    sharedSenco: person('Maeve', 'Tordoff'),
    inclusionManager,
    areaSenco,
    administrator,
    therapist,
    directory,
    parts,
  };
}

/** A signature. */
export function nameOf({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`;
}

export type { NewIdOn };
