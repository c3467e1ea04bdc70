import type { Synonyms } from '@hedgerow/tabular';

/**
 * What is taken from Ofsted's data on childcare providers ("Childcare providers and inspections: management information"),
 * by field, under the names of its releases of 2015 to 2025. Inspections and the names of registered persons are never read.
 */
export const ofstedColumns = {
  urn: ['Provider URN'],
  registeredOn: ['Registration date'],
  providerType: ['Provider type'],
  providerSubtype: ['Provider subtype'],
  status: ['Provider status'],
  isEarlyYears: ['Provider Early Years Register Flag', 'Early Years Register Flag'],
  name: ['Provider name'],
  line1: ['Provider address line 1'],
  line2: ['Provider address line 2'],
  line3: ['Provider address line 3'],
  town: ['Provider town'],
  postcode: ['Postcode', 'Provider postcode'],
  telephone: ['Telephone Number', 'Provider telephone number'],
  council: ['Local authority'],
  places: ['Places'],
} as const satisfies Synonyms<string>;

export type OfstedField = keyof typeof ofstedColumns;

/** Without these columns a file is not Ofsted's register. */
export const neededOfstedColumns = [
  'urn',
  'providerType',
  'status',
  'name',
  'council',
] as const satisfies readonly OfstedField[];
