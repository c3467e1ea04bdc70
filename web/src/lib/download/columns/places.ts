import type {
  AdministeredSchoolFragment,
  PeoplePageQuery,
  Role,
  SchoolAboutPageQuery,
  SchoolAgenciesPageQuery,
} from '#lib/graph/operations.ts';
import { yearChoices } from '#lib/register/filter.ts';
import type { Column } from '../sheet.ts';

type School<Query extends { school: unknown }> = NonNullable<Query['school']>;

type ServiceLoad = NonNullable<School<SchoolAgenciesPageQuery>['agencyLoad']>[number];
const days = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** What each service owes a school. */
export const serviceColumns: readonly Column<ServiceLoad>[] = [
  { label: 'Service', type: 'text', value: ({ service }) => service.name },
  { label: 'Agency', type: 'text', under: 'Service', value: ({ service }) => service.agency.name },
  { label: 'Open', type: 'number', value: (load) => (load.isHidden ? 'under 5' : load.open) },
  { label: 'Late', type: 'number', value: (load) => load.late },
  { label: 'To acknowledge', type: 'number', value: (load) => days(load.medianDaysToAcknowledge) },
  { label: 'To first contact', type: 'number', value: (load) => days(load.medianDaysToFirstContact) },
];

type Class = School<SchoolAboutPageQuery>['classes'][number];

/** The words of a year group. */
export function yearOf(year: number): string {
  return yearChoices.find(({ value }) => value === String(year))?.label ?? String(year);
}

/** The classes of a year. */
export const classColumns: readonly Column<Class>[] = [
  { label: 'Class', type: 'text', value: (group) => group.name },
  { label: 'Years', type: 'text', value: (group) => group.yearGroups.map(yearOf).join(', ') },
  {
    label: 'Taught by',
    type: 'text',
    value: (group) => group.teachers.map(({ person }) => `${person.givenName} ${person.familyName}`).join(', '),
  },
];

type AnsweredSchool = NonNullable<PeoplePageQuery['viewer']['schools']>['nodes'][number];
const heads: readonly Role[] = ['HEAD_TEACHER', 'SETTING_MANAGER'];
const sencos: readonly Role[] = ['SCHOOL_SENCO', 'SHARED_SENCO'];
const governors: readonly Role[] = ['GOVERNOR'];

const named =
  (roles: readonly Role[]) =>
  (row: AnsweredSchool): string =>
    row.assignments
      .filter(({ role }) => roles.includes(role))
      .map(({ person }) => `${person.givenName} ${person.familyName}`)
      .join(', ');

/** Who answers for each school. */
export const answeringColumns: readonly Column<AnsweredSchool>[] = [
  { label: 'School', type: 'text', value: (row) => row.shortName },
  { label: 'Head or manager', type: 'text', value: named(heads) },
  { label: 'SENCo', type: 'text', value: named(sencos) },
  { label: 'Governor', type: 'text', value: named(governors) },
  {
    label: 'Other roles',
    type: 'number',
    value: (row) => row.assignments.filter(({ role }) => ![...heads, ...sencos, ...governors].includes(role)).length,
  },
];

/** When a place belongs to an organisation. */
export function membershipIn(school: AdministeredSchoolFragment, organisationId: string, today: string) {
  return school.organisations.find(
    ({ organisation, endsOn }) => organisation.id === organisationId && (endsOn === null || endsOn >= today),
  );
}

/** The places of one organisation. */
export function placeColumns(organisationId: string, today: string): readonly Column<AdministeredSchoolFragment>[] {
  return [
    { label: 'Place', type: 'text', value: (school) => school.name },
    { label: 'Type', type: 'text', under: 'Place', value: (school) => school.establishmentType?.name ?? '' },
    { label: 'Closed', type: 'date', under: 'Place', value: (school) => school.closedOn },
    { label: 'Reference', type: 'text', value: (school) => school.urn ?? school.ofstedUrn ?? '' },
    { label: 'Council', type: 'text', value: (school) => school.council.name },
    {
      label: 'Member since',
      type: 'date',
      value: (school) => membershipIn(school, organisationId, today)?.startsOn ?? null,
    },
    {
      label: 'SENCo',
      type: 'text',
      value: ({ currentSenco, needsQualifiedSenco }) =>
        currentSenco === null
          ? needsQualifiedSenco
            ? 'none, and the law asks for one'
            : 'none'
          : `${currentSenco.person.givenName} ${currentSenco.person.familyName}`,
    },
  ];
}

/** The half-terms of an academic year. */
export const halfTermColumns: readonly Column<{ name: string; startsOn: string; endsOn: string }>[] = [
  { label: 'Half-term', type: 'text', value: (half) => half.name },
  { label: 'First day', type: 'date', value: (half) => half.startsOn },
  { label: 'Last day', type: 'date', value: (half) => half.endsOn },
];
