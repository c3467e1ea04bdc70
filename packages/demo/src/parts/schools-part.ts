import type { Role } from '@hedgerow/authz';
import type { IsoDate } from '@hedgerow/rules';

export interface DemoOrganisation {
  readonly id: string;
  readonly kind: 'TRUST' | 'FEDERATION' | 'LOCAL_AUTHORITY' | 'NETWORK';
  readonly name: string;
  readonly laCode: string | null;
  /** Off in the demo, so that it can be looked at without a telephone; a real organisation's is on. */
  readonly requiresSecondFactor: false;
}

export interface DemoSchool {
  readonly id: string;
  readonly urn: number | null;
  readonly ofstedUrn: string | null;
  readonly laestab: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'SCHOOL' | 'SETTING' | 'CHILDMINDER';
  readonly phase: 'PRIMARY' | 'SECONDARY' | 'NOT_APPLICABLE';
  readonly establishmentTypeCode: number | null;
  readonly establishmentTypeName: string;
  readonly laCode: string;
  readonly laName: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly easting: number;
  readonly northing: number;
  readonly lowAge: number;
  readonly highAge: number;
  readonly capacity: number;
  readonly pupilsOnRoll: number;
  readonly urbanRural: string;
  readonly isMaintained: boolean;
  /** 1 to 12. */
  readonly colour: number;
  readonly openedOn: IsoDate;
}

export interface DemoMembership {
  readonly id: string;
  readonly schoolId: string;
  readonly organisationId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface DemoPerson {
  /** A parent or a child: named for the sign-in, and no member of staff. */
  readonly isFamily?: true;
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface DemoEmployment {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly jobTitle: string;
  readonly isTeacher: boolean;
  readonly isQualifiedTeacher: boolean;
  readonly isInductionSettled: boolean;
  readonly isHead: boolean;
  readonly contractedHours: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface DemoDesignation {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly basis: 'QUALIFIED_TEACHER' | 'HEAD' | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly contractedHours: number;
  readonly classTeachingCommitment: 'NONE' | 'SOME' | 'SIGNIFICANT';
  readonly isHead: boolean;
  readonly firstBecameSencoOn: IsoDate;
  readonly sharingReviewedOn: IsoDate | null;
  readonly sharingReviewFindings: string | null;
}

export interface DemoClass {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly academicYear: number;
  readonly yearGroups: number[];
}

export interface DemoClassTeaching {
  readonly id: string;
  readonly classId: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/** A person in a role over one scope; a family's child names its school too. */
export interface DemoAssignment {
  readonly id: string;
  readonly personId: string;
  readonly role: Exclude<Role, 'system'>;
  readonly schoolId?: string;
  readonly organisationId?: string;
  readonly agencyId?: string;
  readonly pupilId?: string;
  readonly startsOn: IsoDate;
}

/** The dates of one academic year of one school. */
export interface DemoSchoolYear {
  readonly id: string;
  readonly schoolId: string;
  readonly academicYear: number;
  readonly halfTerms: readonly {
    readonly term: 1 | 2 | 3;
    readonly half: 1 | 2;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
  }[];
}

export interface DemoClosure {
  readonly id: string;
  readonly schoolId: string;
  readonly onDate: IsoDate;
  readonly kind: 'INSET' | 'CLOSED';
  readonly note: string | null;
}

export interface DemoVisit {
  readonly id: string;
  readonly schoolId: string;
  readonly visitedOn: IsoDate;
  readonly byPersonId: string;
  readonly kind: 'PLANNED' | 'REQUESTED' | 'REVIEW' | 'TRAINING' | 'OTHER';
  readonly notes: string | null;
  readonly nextAgreedOn: IsoDate | null;
  readonly children: readonly { readonly pupilId: string; readonly note: string | null }[];
}

export interface DemoStrategy {
  readonly id: string;
  readonly schoolId: string;
  readonly publishedOn: IsoDate;
  readonly url: string;
  readonly isMultiYear: boolean;
  readonly budgetedCost: number | null;
  readonly publishedBy: string;
}

/** What the schools service is filled with. */
export interface SchoolsPart {
  organisations: DemoOrganisation[];
  schools: DemoSchool[];
  memberships: DemoMembership[];
  visitArrangements: { readonly schoolId: string; readonly intervalWeeks: number }[];
  people: DemoPerson[];
  employments: DemoEmployment[];
  designations: DemoDesignation[];
  classes: DemoClass[];
  classTeaching: DemoClassTeaching[];
  assignments: DemoAssignment[];
  years: DemoSchoolYear[];
  closures: DemoClosure[];
  visits: DemoVisit[];
  strategies: DemoStrategy[];
}
