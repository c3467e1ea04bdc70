import type { OrganisationKind, PlaceKind, SchoolPhase } from '#lib/graph/operations.ts';

export const organisationWords: Readonly<Record<OrganisationKind, string>> = {
  TRUST: 'Trust',
  FEDERATION: 'Federation',
  LOCAL_AUTHORITY: 'Council',
  NETWORK: 'Network of settings',
};

export const placeWords: Readonly<Record<PlaceKind, string>> = {
  SCHOOL: 'School',
  SETTING: 'Nursery or pre-school',
  CHILDMINDER: 'Childminder',
};

export const phaseWords: Readonly<Record<SchoolPhase, string>> = {
  PRIMARY: 'Primary',
  NURSERY: 'Nursery',
  SECONDARY: 'Secondary',
  ALL_THROUGH: 'All-through',
  MIDDLE_DEEMED_PRIMARY: 'Middle, deemed primary',
  MIDDLE_DEEMED_SECONDARY: 'Middle, deemed secondary',
  SIXTEEN_PLUS: '16 plus',
  NOT_APPLICABLE: 'None of these',
};

export const kinds = ['SCHOOL', 'SETTING', 'CHILDMINDER'] as const;
export const phases = [
  'PRIMARY',
  'NURSERY',
  'SECONDARY',
  'ALL_THROUGH',
  'MIDDLE_DEEMED_PRIMARY',
  'MIDDLE_DEEMED_SECONDARY',
  'SIXTEEN_PLUS',
  'NOT_APPLICABLE',
] as const;
