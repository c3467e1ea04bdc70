import { idOf } from './names.ts';

/**
 * Four schools: Ashcombe and Brindle are one trust, Corrie belongs to a network, Dunmere left the trust yesterday and
 * joins the network tomorrow. The rights under test are mostly at Ashcombe.
 */
export const schoolNames = ['ashcombe', 'brindle', 'corrie', 'dunmere'] as const;
export type SchoolName = (typeof schoolNames)[number];

export const organisationNames = ['trust', 'network'] as const;
export type OrganisationName = (typeof organisationNames)[number];

/** Agencies: the first is kept by Ashcombe, the second by the network. */
export const agencyNames = ['therapy', 'council'] as const;
export type AgencyName = (typeof agencyNames)[number];

export const schoolId = (school: SchoolName): string => idOf(`school ${school}`);
export const organisationId = (organisation: OrganisationName): string => idOf(`organisation ${organisation}`);
export const agencyId = (agency: AgencyName): string => idOf(`agencies.agency ${agency}`);
export const pupilId = (child: string): string => idOf(`child ${child}`);
export const classId = (name: string): string => idOf(`class ${name}`);
export const personId = (name: string): string => idOf(`person ${name}`);

/** Which organisation's records stand beside a school's. */
export const organisationOf: Readonly<Record<SchoolName, OrganisationName>> = {
  ashcombe: 'trust',
  brindle: 'trust',
  corrie: 'network',
  dunmere: 'network',
};

/** Which agency a school's children are referred to. */
export const agencyOf: Readonly<Record<SchoolName, AgencyName>> = {
  ashcombe: 'therapy',
  brindle: 'council',
  corrie: 'council',
  dunmere: 'council',
};

/** A school, or a child's file at a school: what one row of a table is about. */
export interface Place {
  readonly school: SchoolName;
  readonly child?: string;
  /** Whether the school made the child's row: the core of a child registered twice is one. */
  readonly isFirst: boolean;
}

/** Every child's file. Bridie is registered at two schools of the trust, Alfie has left, Agnes comes tomorrow. */
export const files: readonly (Place & { readonly child: string })[] = [
  { school: 'ashcombe', child: 'anna', isFirst: true },
  { school: 'ashcombe', child: 'arthur', isFirst: true },
  { school: 'ashcombe', child: 'alfie', isFirst: true },
  { school: 'ashcombe', child: 'agnes', isFirst: true },
  { school: 'ashcombe', child: 'bridie', isFirst: true },
  { school: 'brindle', child: 'bridie', isFirst: false },
  { school: 'brindle', child: 'billy', isFirst: true },
  { school: 'corrie', child: 'clara', isFirst: true },
  { school: 'dunmere', child: 'dora', isFirst: true },
];

/** How a place is called in texts and failures: `anna at ashcombe`. */
export function placeName({ school, child }: Place): string {
  return child === undefined ? school : `${child} at ${school}`;
}

/** Who keeps a school's records: whom `by_id`, `person_id` and the like name unless a table says otherwise. */
export const keeperOf: Readonly<Record<SchoolName, string>> = {
  ashcombe: 'senco of ashcombe',
  brindle: 'senco of brindle',
  corrie: 'senco of corrie',
  dunmere: 'manager of dunmere',
};

/** The id of the row of a table about a place; a variant is another row about the same place. */
export function rowId(table: string, place: Place, variant = ''): string {
  return idOf(`${table} ${placeName(place)} ${variant}`.trim());
}
