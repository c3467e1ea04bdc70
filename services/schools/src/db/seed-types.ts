import type { IsoDate } from '@hedgerow/rules';
import type { GrantedRole } from '../assignment/assignment.rules.ts';
import type { NewClosure, NewHalfTerm } from './calendar.table.ts';
import type { NewClass, NewClassTeaching } from './class.table.ts';
import type { NewDesignation } from './designation.table.ts';
import type { NewMembership, NewOrganisation } from './organisation.table.ts';
import type { NewSchool, NewVisitArrangement } from './school.table.ts';
import type { NewEmployment, NewPerson } from './staff.table.ts';
import type { NewStrategy } from './strategy.table.ts';
import type { NewVisit, NewVisitChild } from './visit.table.ts';

/** A new row as the demo states it: what is left out is left out, and not undefined. */
type Stated<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** A place; what follows from its kind (early years, what the law asks of it) is worked out, and so are a short name and a colour left out. */
export type SchoolSeed = Stated<
  Omit<
    NewSchool,
    'shortName' | 'colour' | 'isEarlyYears' | 'needsQualifiedSenco' | 'needsInclusionStrategy' | 'version'
  >
> & { readonly shortName?: string; readonly colour?: number };

/** A person. Families have a name for their sign-in and are not published as staff. */
export interface PersonSeed extends Omit<NewPerson, 'version'> {
  readonly isFamily?: boolean;
}

/** The half-terms of one academic year of one school. */
export interface SchoolYearSeed {
  readonly id: string;
  readonly schoolId: string;
  readonly academicYear: number;
  readonly halfTerms: readonly Pick<NewHalfTerm, 'term' | 'half' | 'startsOn' | 'endsOn'>[];
}

/** A role over one scope; a parent's or pupil's names the child and the school whose record it is. */
export interface AssignmentSeed {
  readonly id: string;
  readonly personId: string;
  readonly role: GrantedRole;
  readonly schoolId?: string;
  readonly organisationId?: string;
  readonly agencyId?: string;
  readonly pupilId?: string;
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

/** A visit and the children seen on it. */
export interface VisitSeed extends Omit<NewVisit, 'version'> {
  readonly children?: readonly Pick<NewVisitChild, 'pupilId' | 'note'>[];
}

/** Everything that the schools service holds of a demo. Duties and what other services are told follow from it. */
export interface SchoolsSeed {
  /** The demo's today. */
  readonly today: IsoDate;
  readonly organisations: readonly NewOrganisation[];
  readonly schools: readonly SchoolSeed[];
  readonly memberships: readonly NewMembership[];
  readonly people: readonly PersonSeed[];
  readonly employments: readonly Omit<NewEmployment, 'version'>[];
  readonly designations: readonly Stated<Omit<NewDesignation, 'version'>>[];
  readonly classes: readonly Omit<NewClass, 'version'>[];
  readonly classTeaching: readonly NewClassTeaching[];
  readonly assignments: readonly AssignmentSeed[];
  readonly years: readonly SchoolYearSeed[];
  readonly closures: readonly NewClosure[];
  readonly visitArrangements: readonly Omit<NewVisitArrangement, 'version'>[];
  readonly visits: readonly VisitSeed[];
  readonly strategies: readonly Omit<NewStrategy, 'version'>[];
}
