import type { Synonyms } from '@hedgerow/tabular';

/**
 * What is taken from the download "edubasealldata" of Get Information About Schools, by field. Every other of its 139
 * columns is passed over; the names of head teachers are never read.
 */
export const giasColumns = {
  urn: ['URN'],
  laCode: ['LA (code)'],
  laName: ['LA (name)'],
  establishmentNumber: ['EstablishmentNumber'],
  name: ['EstablishmentName'],
  typeCode: ['TypeOfEstablishment (code)'],
  typeName: ['TypeOfEstablishment (name)'],
  typeGroup: ['EstablishmentTypeGroup (name)'],
  status: ['EstablishmentStatus (name)'],
  openedOn: ['OpenDate'],
  closedOn: ['CloseDate'],
  lastChangedOn: ['LastChangedDate'],
  phase: ['PhaseOfEducation (name)'],
  lowAge: ['StatutoryLowAge'],
  highAge: ['StatutoryHighAge'],
  capacity: ['SchoolCapacity'],
  pupilsOnRoll: ['NumberOfPupils'],
  street: ['Street'],
  locality: ['Locality'],
  address3: ['Address3'],
  town: ['Town'],
  county: ['County (name)'],
  postcode: ['Postcode'],
  website: ['SchoolWebsite'],
  telephone: ['TelephoneNum'],
  region: ['GOR (name)'],
  urbanRural: ['UrbanRural (name)'],
  easting: ['Easting'],
  northing: ['Northing'],
  country: ['Country (name)'],
} as const satisfies Synonyms<string>;

export type GiasField = keyof typeof giasColumns;

/** Without these columns a file is no register of places. */
export const neededColumns = [
  'urn',
  'laCode',
  'laName',
  'name',
  'typeCode',
  'typeName',
  'status',
  'phase',
] as const satisfies readonly GiasField[];
