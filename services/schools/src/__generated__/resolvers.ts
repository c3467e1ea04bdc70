import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SchoolRow } from '../db/school.table.ts';
import type { MembershipRow, OrganisationRow } from '../db/organisation.table.ts';
import type { DesignationRow } from '../db/designation.table.ts';
import type { Named } from '../staff/staff.queries.ts';
import type { PersonRow, EmploymentRow } from '../db/staff.table.ts';
import type { ClassRow, ClassTeachingRow } from '../db/class.table.ts';
import type { YearWithHalfTerms, TermOfYear } from '../calendar/calendar.rules.ts';
import type { HalfTermRow, ClosureRow } from '../db/calendar.table.ts';
import type { VisitRow, VisitChildRow } from '../db/visit.table.ts';
import type { StrategyRow } from '../db/strategy.table.ts';
import type { AccessRow, SealRow } from '../audit/access-log.queries.ts';
import type { PlaceImportRow } from '../import/place-import.queries.ts';
import type { FormerUrnRow, RegisterLinkRow, RegisterTrustRow } from '../register/register.queries.ts';
import type { AssignmentRow } from '../db/assignment.table.ts';
import type { InvitationRow } from '../db/invitation.table.ts';
import type { RoleHolderRow } from '../role-holder/role-holder.queries.ts';
import type { AssignmentChangeRow } from '../db/assignment-change.table.ts';
import type { RightRow } from '../rights-history/rights-history.queries.ts';
import type { OutgoingMailRow } from '../outgoing-mail/outgoing-mail.queries.ts';
import type { PlaceDuty, PlaceDutyCounts, PlaceDutySchoolCount } from '../viewer/place-duties.ts';
import type { SchoolsContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a time, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Newest first. */
export type AccessConnection = {
  readonly __typename?: 'AccessConnection';
  readonly nodes: ReadonlyArray<AccessEntry>;
  readonly pageInfo: PageInfo;
  /** The last openings of the past month for which a reason was asked, whatever the filter; at most five. */
  readonly reasoned: ReadonlyArray<AccessEntry>;
};

/** Something that somebody opened, changed, or was refused at a place. */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  /** What was done, as `resource.verb`, e.g. `pupil.open`. */
  readonly action: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null for Hedgerow's own jobs and for a person who is not known any more. */
  readonly by?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  /** Whether whom it was about was erased by a rule on how long records are kept. */
  readonly isErased: Scalars['Boolean']['output'];
  /** Whether it was one reading over several places at once. */
  readonly isOverSeveralPlaces: Scalars['Boolean']['output'];
  readonly kind: AccessKind;
  /** The child it was about; null where it was about none, and where the child's file was erased. */
  readonly pupil?: Maybe<Pupil>;
  /** Why, where a reason had to be chosen; in which words stands with the opening itself. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Every part narrows. */
export type AccessFilter = {
  /** The first and the last day, in the time of the United Kingdom. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<AccessKind>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly pupilId?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Only openings for which a reason was asked. */
  readonly withReason?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AccessKind =
  | 'READ'
  | 'REFUSED'
  | 'WRITE';

export type AddClosureInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ClosureKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly onDate: Scalars['Date']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

export type Address = {
  readonly __typename?: 'Address';
  readonly county?: Maybe<Scalars['String']['output']>;
  readonly locality?: Maybe<Scalars['String']['output']>;
  readonly postcode?: Maybe<Scalars['String']['output']>;
  readonly street?: Maybe<Scalars['String']['output']>;
  readonly town?: Maybe<Scalars['String']['output']>;
};

export type AddressInput = {
  readonly county?: InputMaybe<Scalars['String']['input']>;
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  readonly street?: InputMaybe<Scalars['String']['input']>;
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

export type Agency = {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
};

export type AreaSencoRatio = {
  readonly __typename?: 'AreaSencoRatio';
  readonly areaSencos: Scalars['Int']['output'];
  readonly isOverThreshold: Scalars['Boolean']['output'];
  readonly settings: Scalars['Int']['output'];
  /** Null where there is no Area SENCo. */
  readonly settingsPerAreaSenco?: Maybe<Scalars['Float']['output']>;
  /** Settings to one Area SENCo that the organisation plans with: 20 unless changed. */
  readonly threshold: Scalars['Int']['output'];
};

export type AssignTeacherInput = {
  readonly classId: Scalars['ID']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

/** Whether the record of what was opened is itself as it was written. */
export type AuditSeal = {
  readonly __typename?: 'AuditSeal';
  /** When the chain was last recomputed; null before the first time. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Entries sealed so far. */
  readonly entries: Scalars['Int']['output'];
  /** Whether every entry was as it was sealed; null before the first check. */
  readonly isWhole?: Maybe<Scalars['Boolean']['output']>;
  /** When the last was sealed; null while none is. */
  readonly sealedUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** Entries of the last day that wait for the sealer. */
  readonly waiting: Scalars['Int']['output'];
};

export type ClassTeaching = {
  readonly __typename?: 'ClassTeaching';
  readonly class: SchoolClass;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly person: StaffMember;
  readonly startsOn: Scalars['Date']['output'];
};

export type CloseClassInput = {
  readonly closedOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Closure = {
  readonly __typename?: 'Closure';
  readonly id: Scalars['ID']['output'];
  readonly kind: ClosureKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly onDate: Scalars['Date']['output'];
};

export type ClosureKind =
  | 'CLOSED'
  /** Staff work, pupils do not come. */
  | 'INSET';

export type ConfirmImportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Takes the good rows although others are refused. */
  readonly isPartial?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The local authority whose area the place is in: on screens, the council. */
export type Council = {
  readonly __typename?: 'Council';
  /** Three digits. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type DesignateSencoInput = {
  readonly basis?: InputMaybe<DesignationBasis>;
  readonly classTeachingCommitment: TeachingCommitment;
  readonly contractedHours?: InputMaybe<Scalars['Float']['input']>;
  /** Left out where this is the first school: then it is startsOn. */
  readonly firstBecameSencoOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

/** A person designated as SENCo of one school (Children and Families Act 2014 s.67): one record a school, also where the person is shared. */
export type Designation = {
  readonly __typename?: 'Designation';
  /** On which limb of regulation 49 the person stands. Null where the regulation does not bind the place. */
  readonly basis?: Maybe<DesignationBasis>;
  readonly classTeachingCommitment: TeachingCommitment;
  /** SENCo hours a week at this school by contract. */
  readonly contractedHours?: Maybe<Scalars['Float']['output']>;
  /** Its last day, or null while it lasts. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** When the person first became a SENCo anywhere: one clock per person for the qualification. */
  readonly firstBecameSencoOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the person is head or acting head of this school. */
  readonly isHead: Scalars['Boolean']['output'];
  readonly isShared: Scalars['Boolean']['output'];
  readonly person: StaffMember;
  readonly school: School;
  /** At how many schools the person is SENCo today, this one included. */
  readonly schoolCount: Scalars['Int']['output'];
  readonly sharingReviewFindings?: Maybe<Scalars['String']['output']>;
  /** When this school last reviewed whether sharing works for it (Code 6.93), and what it found. */
  readonly sharingReviewedOn?: Maybe<Scalars['Date']['output']>;
  readonly startsOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
  /** What the Code of Practice says against this arrangement: advice, never a block. */
  readonly warnings: ReadonlyArray<DesignationWarning>;
};

export type DesignationBasis =
  /** Regulation 49(3): the head or acting head of the school. */
  | 'HEAD'
  /** Regulation 49(2): a qualified teacher who works as a teacher at the school. */
  | 'QUALIFIED_TEACHER';

export type DesignationWarning = {
  readonly __typename?: 'DesignationWarning';
  readonly code: Scalars['String']['output'];
  /** Where it is written, e.g. `Code 6.93`. */
  readonly paragraph: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type DisablePersonInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

/** Something that somebody owes by a date. */
export type Duty = {
  readonly __typename?: 'Duty';
  readonly agency?: Maybe<Agency>;
  /** Who does it: given away, or else the school's designated SENCo. */
  readonly assigneeId?: Maybe<Scalars['ID']['output']>;
  readonly assigneeName?: Maybe<Scalars['String']['output']>;
  /** The legal basis, or the agreement, that the date comes from. */
  readonly basis: Scalars['String']['output'];
  /** Null for people who may see that something is due and not for whom. */
  readonly causeId?: Maybe<Scalars['ID']['output']>;
  /** What raised it, e.g. `ehc_request`. */
  readonly causeType: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly exceptionCode?: Maybe<Scalars['String']['output']>;
  readonly group: DutyGroup;
  readonly id: Scalars['ID']['output'];
  readonly lateReason?: Maybe<Scalars['String']['output']>;
  readonly opensOn?: Maybe<Scalars['Date']['output']>;
  readonly owner: DutyOwner;
  /** The owner's own name where it has one, e.g. of the council or the service. */
  readonly ownerName?: Maybe<Scalars['String']['output']>;
  readonly pupil?: Maybe<Pupil>;
  /** Id of the rule in `docs/deadlines.md`, e.g. `EHC_FINAL`. */
  readonly rule: Scalars['String']['output'];
  readonly school: School;
  readonly staffMember?: Maybe<StaffMember>;
  readonly strength: DutyStrength;
};

export type DutyConnection = {
  readonly __typename?: 'DutyConnection';
  readonly counts: DutyCounts;
  readonly nodes: ReadonlyArray<Duty>;
  readonly pageInfo: PageInfo;
};

/** Counts of everything open that the filter lets through, whatever the page. */
export type DutyCounts = {
  readonly __typename?: 'DutyCounts';
  readonly byOwner: ReadonlyArray<DutyOwnerCount>;
  readonly bySchool: ReadonlyArray<DutySchoolCount>;
  readonly later: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly thisHalfTerm: Scalars['Int']['output'];
  readonly thisWeek: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

export type DutyFilter = {
  readonly groups?: InputMaybe<ReadonlyArray<DutyGroup>>;
  readonly owners?: InputMaybe<ReadonlyArray<DutyOwner>>;
  readonly pupilId?: InputMaybe<Scalars['ID']['input']>;
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly schoolIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where a duty stands on the worklist; always exactly one. */
export type DutyGroup =
  | 'LATER'
  | 'OVERDUE'
  | 'THIS_HALF_TERM'
  | 'THIS_WEEK'
  | 'WAITING';

/** The party that owes a duty in law. */
export type DutyOwner =
  | 'AGENCY'
  | 'CONTROLLER'
  | 'EY_SETTING'
  | 'FAMILY'
  | 'GOVERNING_BODY'
  | 'LA'
  | 'NEW_LA'
  | 'OLD_LA'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SENCO';

export type DutyOwnerCount = {
  readonly __typename?: 'DutyOwnerCount';
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly owner: DutyOwner;
};

export type DutySchoolCount = {
  readonly __typename?: 'DutySchoolCount';
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly school: School;
  readonly thisWeek: Scalars['Int']['output'];
};

export type DutyStrength =
  | 'DERIVED'
  | 'GRANT_CONDITION'
  | 'LOCAL'
  | 'MUST'
  | 'MUST_MINIMUM'
  | 'PROPOSED'
  | 'SHOULD';

export type EditClassInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly yearGroups?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type EditDesignationInput = {
  readonly basis?: InputMaybe<DesignationBasis>;
  readonly classTeachingCommitment?: InputMaybe<TeachingCommitment>;
  readonly contractedHours?: InputMaybe<Scalars['Float']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EditEmploymentInput = {
  readonly contractedHours?: InputMaybe<Scalars['Float']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isHead?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isInductionSettled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isQualifiedTeacher?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isTeacher?: InputMaybe<Scalars['Boolean']['input']>;
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
};

export type EditSchoolInput = {
  readonly address?: InputMaybe<AddressInput>;
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly colour?: InputMaybe<Scalars['Int']['input']>;
  readonly easting?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly highAge?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lowAge?: InputMaybe<Scalars['Int']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly northing?: InputMaybe<Scalars['Int']['input']>;
  readonly pupilsOnRoll?: InputMaybe<Scalars['Int']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  readonly urbanRural?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type EditStaffMemberInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly familyName: Scalars['String']['input'];
  readonly givenName: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EditVisitInput = {
  /** Left out, the children stay; given, it is the whole list. */
  readonly children?: InputMaybe<ReadonlyArray<VisitChildInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<VisitKind>;
  readonly nextAgreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type EmployStaffInput = {
  readonly contractedHours?: InputMaybe<Scalars['Float']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isHead?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isInductionSettled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isQualifiedTeacher?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isTeacher?: InputMaybe<Scalars['Boolean']['input']>;
  readonly jobTitle: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type Employment = {
  readonly __typename?: 'Employment';
  /** Hours a week by contract. */
  readonly contractedHours?: Maybe<Scalars['Float']['output']>;
  /** The last day, or null while it lasts. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Head, acting head or manager of this place. */
  readonly isHead: Scalars['Boolean']['output'];
  /** Induction passed, or not required of this teacher. */
  readonly isInductionSettled: Scalars['Boolean']['output'];
  /** Qualified teacher status, as the employer has seen it. */
  readonly isQualifiedTeacher: Scalars['Boolean']['output'];
  /** Works as a teacher at this place. */
  readonly isTeacher: Scalars['Boolean']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly person: StaffMember;
  readonly school: School;
  readonly startsOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

export type EnablePersonInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type EndDesignationInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndEmploymentInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndRoleInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndTeachingInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Type of establishment as Get Information About Schools codes it. */
export type EstablishmentType = {
  readonly __typename?: 'EstablishmentType';
  readonly code: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type FormerUrn = {
  readonly __typename?: 'FormerUrn';
  /** Its last day; null where no register says. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly urn: Scalars['Int']['output'];
};

export type GrantRoleInput = {
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody already known, or else the names of a new person. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly role: Role;
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn: Scalars['Date']['input'];
};

export type HalfTerm = {
  readonly __typename?: 'HalfTerm';
  readonly academicYear: Scalars['Int']['output'];
  readonly endsOn: Scalars['Date']['output'];
  /** 1 before the half-term holiday, 2 after it. */
  readonly half: Scalars['Int']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly term: TermName;
};

export type HalfTermInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly half: Scalars['Int']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly term: TermName;
};

/** Where an import of a file stands. */
export type ImportState =
  | 'CONFIRMED'
  /** It broke off, and nothing was written. */
  | 'FAILED'
  /** It is being taken in; ask again. */
  | 'IMPORTING'
  /** What it would do is known; nothing was written. */
  | 'PREVIEWED'
  /** The file is being read; ask again. */
  | 'READING'
  /** Rows were refused, so nothing was written. */
  | 'REFUSED'
  | 'UNDONE';

/** An inclusion strategy that the school published (Inclusive Mainstream Fund, conditions of grant 2026-27). */
export type InclusionStrategy = {
  readonly __typename?: 'InclusionStrategy';
  /** Budgeted cost of the activity in it, in pounds. */
  readonly budgetedCost?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** A strategy for several years is reviewed each year and says so on its cover. */
  readonly isMultiYear: Scalars['Boolean']['output'];
  readonly publishedBy: Person;
  readonly publishedOn: Scalars['Date']['output'];
  readonly school: School;
  /** Where it stands on the school's website. */
  readonly url: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Somebody asked in by mail. It gives nothing until it is accepted; then it becomes the roles that it names. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  readonly email: Scalars['String']['output'];
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly invitedBy?: Maybe<Person>;
  /** Also takes the person on at the school, as this. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  readonly organisation?: Maybe<Organisation>;
  /** A member of staff who had no sign-in; null for somebody new here. */
  readonly person?: Maybe<Person>;
  readonly roles: ReadonlyArray<Role>;
  /** Exactly one of the two is set. */
  readonly school?: Maybe<School>;
  readonly startsOn: Scalars['Date']['output'];
  readonly state: InvitationState;
  readonly version: Scalars['Int']['output'];
};

export type InvitationState =
  | 'ACCEPTED'
  /** The link has run out; the invitation can be sent again. */
  | 'EXPIRED'
  /** The link in the mail works. */
  | 'WAITING'
  | 'WITHDRAWN';

export type InvitePersonInput = {
  readonly email: Scalars['String']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** A member of staff known here who has no sign-in, or else the names of somebody new. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly roles: ReadonlyArray<Role>;
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn: Scalars['Date']['input'];
};

export type JoinOrganisationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type Jurisdiction =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

export type KnownPerson = {
  readonly __typename?: 'KnownPerson';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type LeaveOrganisationInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly membershipId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addClosure?: Maybe<Closure>;
  /** Makes a member of staff teacher of the class, who then sees its children. */
  readonly assignTeacher?: Maybe<ClassTeaching>;
  /** The class's last day; its teachers stop seeing its children through it the day after. */
  readonly closeClass?: Maybe<SchoolClass>;
  /** Takes a previewed file in. */
  readonly confirmPlacesImport: PlacesImport;
  /** Designates a SENCo and gives the person the role for this school. Refused where regulation 49 binds the school and the person does not meet it. */
  readonly designateSenco?: Maybe<Designation>;
  /**
   * Keeps a person out from the next request on. Where every place of the person is the viewer's to decide, the sign-in is
   * closed and its sessions end; else the roles at the viewer's places end at once and the sign-in stays open for the others.
   */
  readonly disablePerson?: Maybe<SignInChange>;
  readonly editClass?: Maybe<SchoolClass>;
  /** Corrects hours, teaching and basis. Eligibility is checked again. */
  readonly editDesignation?: Maybe<Designation>;
  readonly editEmployment?: Maybe<Employment>;
  /** Corrects what is kept about a place. Fields left out stay as they are; null empties. */
  readonly editSchool?: Maybe<School>;
  /** Corrects a person's name. */
  readonly editStaffMember?: Maybe<StaffMember>;
  readonly editVisit?: Maybe<Visit>;
  /** Takes a person on at a place: somebody already known by personId, or a new person by name. */
  readonly employStaff?: Maybe<Employment>;
  /** Opens a sign-in that was closed; roles that still last count again. */
  readonly enablePerson?: Maybe<SignInChange>;
  /** The last day as SENCo here; the role for this school ends with it. */
  readonly endDesignation?: Maybe<Designation>;
  /** The last day. Class teaching and roles for this place end with it. */
  readonly endEmployment?: Maybe<Employment>;
  /** The last day in a role. */
  readonly endRole?: Maybe<RoleAssignment>;
  readonly endTeaching?: Maybe<ClassTeaching>;
  /** Gives a role over one school or one organisation. Nobody gives a role to themselves. */
  readonly grantRole?: Maybe<RoleAssignment>;
  /** Asks somebody in by mail, for roles over one school or one organisation. The link holds for seven days. */
  readonly invitePerson?: Maybe<Invitation>;
  /** Brings a place that the administrator already answers for into another of the administrator's organisations. */
  readonly joinOrganisation?: Maybe<SchoolMembership>;
  /** The last day of a place in an organisation. People of that organisation stop seeing the place the day after. */
  readonly leaveOrganisation?: Maybe<SchoolMembership>;
  readonly openClass?: Maybe<SchoolClass>;
  /** Records that an administrator opens a mail that waits in the outbox, link and all, and gives it. */
  readonly openMail?: Maybe<OutgoingMail>;
  /** Reads a file that the portal stored and works out what it would do; nothing is written. */
  readonly previewPlacesImport: PlacesImport;
  /** Records a publication. What was due is met; the yearly review becomes due. */
  readonly publishInclusionStrategy?: Maybe<InclusionStrategy>;
  /** The school's own review of whether sharing its SENCo works for it. */
  readonly recordSharingReview?: Maybe<Designation>;
  /** Records a visit. The visit that was due is met, the next becomes due. */
  readonly recordVisit?: Maybe<Visit>;
  /** A place that is in no register, or not yet: it becomes a member of the administrator's organisation. */
  readonly registerSchool?: Maybe<School>;
  readonly removeClosure?: Maybe<Closure>;
  /** Sends a new link; the one before it ends. */
  readonly resendInvitation?: Maybe<Invitation>;
  /**
   * Removes the second factor of somebody who has lost telephone and recovery codes, where every place of the person is the
   * viewer's to decide. Every session ends and the person is told by mail. Needs a fresh proof of identity.
   */
  readonly resetSecondFactor?: Maybe<SignInChange>;
  /** Settings to one Area SENCo that the organisation plans with. */
  readonly setAreaSencoThreshold?: Maybe<Organisation>;
  /** Switches the second factor of an organisation's people on or off. Asks for a fresh proof of identity. */
  readonly setSecondFactorRule?: Maybe<Organisation>;
  /** Enters or replaces the half-terms of one academic year. Dates owed by school days move within seconds. */
  readonly setTermDates?: Maybe<SchoolYear>;
  /** How often this place is visited. Moves the next visit that is due. */
  readonly setVisitInterval?: Maybe<School>;
  /** Takes an import back: places that it made and nobody uses yet go, what it changed is as it was where nobody corrected it since. */
  readonly undoPlacesImport: PlacesImport;
  /** Ends an invitation that nobody has accepted. */
  readonly withdrawInvitation?: Maybe<Invitation>;
};


export type MutationAddClosureArgs = {
  input: AddClosureInput;
};


export type MutationAssignTeacherArgs = {
  input: AssignTeacherInput;
};


export type MutationCloseClassArgs = {
  input: CloseClassInput;
};


export type MutationConfirmPlacesImportArgs = {
  input: ConfirmImportInput;
};


export type MutationDesignateSencoArgs = {
  input: DesignateSencoInput;
};


export type MutationDisablePersonArgs = {
  input: DisablePersonInput;
};


export type MutationEditClassArgs = {
  input: EditClassInput;
};


export type MutationEditDesignationArgs = {
  input: EditDesignationInput;
};


export type MutationEditEmploymentArgs = {
  input: EditEmploymentInput;
};


export type MutationEditSchoolArgs = {
  input: EditSchoolInput;
};


export type MutationEditStaffMemberArgs = {
  input: EditStaffMemberInput;
};


export type MutationEditVisitArgs = {
  input: EditVisitInput;
};


export type MutationEmployStaffArgs = {
  input: EmployStaffInput;
};


export type MutationEnablePersonArgs = {
  input: EnablePersonInput;
};


export type MutationEndDesignationArgs = {
  input: EndDesignationInput;
};


export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


export type MutationEndTeachingArgs = {
  input: EndTeachingInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationJoinOrganisationArgs = {
  input: JoinOrganisationInput;
};


export type MutationLeaveOrganisationArgs = {
  input: LeaveOrganisationInput;
};


export type MutationOpenClassArgs = {
  input: OpenClassInput;
};


export type MutationOpenMailArgs = {
  input: OpenMailInput;
};


export type MutationPreviewPlacesImportArgs = {
  input: PreviewPlacesImportInput;
};


export type MutationPublishInclusionStrategyArgs = {
  input: PublishInclusionStrategyInput;
};


export type MutationRecordSharingReviewArgs = {
  input: RecordSharingReviewInput;
};


export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


export type MutationRegisterSchoolArgs = {
  input: RegisterSchoolInput;
};


export type MutationRemoveClosureArgs = {
  input: RemoveClosureInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationResetSecondFactorArgs = {
  input: ResetSecondFactorInput;
};


export type MutationSetAreaSencoThresholdArgs = {
  input: SetAreaSencoThresholdInput;
};


export type MutationSetSecondFactorRuleArgs = {
  input: SetSecondFactorRuleInput;
};


export type MutationSetTermDatesArgs = {
  input: SetTermDatesInput;
};


export type MutationSetVisitIntervalArgs = {
  input: SetVisitIntervalInput;
};


export type MutationUndoPlacesImportArgs = {
  input: UndoImportInput;
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};

export type OpenClassInput = {
  readonly academicYear: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly yearGroups: ReadonlyArray<Scalars['Int']['input']>;
};

export type OpenMailInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A trust, federation, local authority or network of settings: what places belong to for a time. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Settings to each Area SENCo. A planning indicator, not law: the 1:20 of 2001-era policy is nowhere in the 2015 Code. */
  readonly areaSencoRatio: AreaSencoRatio;
  /** People who hold the Area SENCo role over it today. */
  readonly areaSencos: ReadonlyArray<Person>;
  readonly assignments: ReadonlyArray<RoleAssignment>;
  readonly companyNumber?: Maybe<Scalars['String']['output']>;
  readonly grantableRoles: ReadonlyArray<Role>;
  /** Group UID of the register, where it has one. */
  readonly groupUid?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  /** Registers that were brought, newest first. Null for people who may not import one. */
  readonly placesImports?: Maybe<ReadonlyArray<PlacesImport>>;
  /** Whether people who work for it, or at a place of it, need a second factor to sign in. On, until an administrator switches it off. */
  readonly requiresSecondFactor: Scalars['Boolean']['output'];
  readonly roleChanges: RoleChangeConnection;
  readonly schoolCount: Scalars['Int']['output'];
  /** Places that belong to it on the viewer's today, by name. */
  readonly schools: SchoolConnection;
  /** How many of its places have a SENCo designated today, and how many that the law asks for have none. */
  readonly sencoCoverage: SencoCoverage;
  readonly version: Scalars['Int']['output'];
};


/** A trust, federation, local authority or network of settings: what places belong to for a time. */
export type OrganisationAssignmentsArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A trust, federation, local authority or network of settings: what places belong to for a time. */
export type OrganisationPlacesImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trust, federation, local authority or network of settings: what places belong to for a time. */
export type OrganisationRoleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trust, federation, local authority or network of settings: what places belong to for a time. */
export type OrganisationSchoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationKind =
  | 'FEDERATION'
  | 'LOCAL_AUTHORITY'
  | 'NETWORK'
  | 'TRUST';

/** A mail that Hedgerow wrote to somebody of the viewer's organisations. */
export type OutgoingMail = {
  readonly __typename?: 'OutgoingMail';
  readonly id: Scalars['ID']['output'];
  readonly kind: OutgoingMailKind;
  readonly organisation?: Maybe<Organisation>;
  /** A code of the mail server or the network. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly recipient: Scalars['String']['output'];
  readonly recipientName: Scalars['String']['output'];
  readonly school?: Maybe<School>;
  readonly state: OutgoingMailState;
  /** When it was taken by the mail server, or given up; else when it is tried next. */
  readonly stateAt: Scalars['DateTime']['output'];
  readonly tries: Scalars['Int']['output'];
  readonly writtenAt: Scalars['DateTime']['output'];
};

export type OutgoingMailKind =
  | 'INVITATION'
  | 'PASSWORD_CHANGED'
  | 'RESET'
  | 'SECOND_FACTOR_RESET';

export type OutgoingMailState =
  | 'GIVEN_UP'
  | 'SENT'
  | 'WAITING';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it back as `after` to go on; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody with a sign-in or a job: the name and nothing more. */
export type Person = {
  readonly __typename?: 'Person';
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type PlaceKind =
  | 'CHILDMINDER'
  | 'SCHOOL'
  | 'SETTING';

/** One file of a national register that was brought into an organisation: what it did, or would do. */
export type PlacesImport = {
  readonly __typename?: 'PlacesImport';
  readonly begunAt: Scalars['DateTime']['output'];
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly created: Scalars['Int']['output'];
  /** At most the first thousand. */
  readonly faults: ReadonlyArray<PlacesImportFault>;
  /** As the person's computer named it. */
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether the good rows were taken although others were refused. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** What the file was read as; null while it is being read, or where it is no register. */
  readonly kind?: Maybe<RegisterKind>;
  readonly organisationId: Scalars['ID']['output'];
  readonly refused: Scalars['Int']['output'];
  /** What was left as it is, or asks to be looked at; at most the first thousand. */
  readonly remarks: ReadonlyArray<PlacesImportFault>;
  readonly rows: Scalars['Int']['output'];
  readonly state: ImportState;
  readonly unchanged: Scalars['Int']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly updated: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PlacesImportFault = {
  readonly __typename?: 'PlacesImportFault';
  readonly code: Scalars['String']['output'];
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type PreviewPlacesImportInput = {
  readonly fileName: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  /** The name under which the portal stored the file. */
  readonly uploadId: Scalars['ID']['input'];
};

export type PublishInclusionStrategyInput = {
  readonly budgetedCost?: InputMaybe<Scalars['Float']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isMultiYear?: InputMaybe<Scalars['Boolean']['input']>;
  readonly publishedOn: Scalars['Date']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly url: Scalars['String']['input'];
};

export type Pupil = {
  readonly __typename?: 'Pupil';
  readonly id: Scalars['ID']['output'];
  /** Visits on which this child was seen, newest first. */
  readonly schoolStory?: Maybe<ReadonlyArray<StoryEntry>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One organisation, or null where there is none within the viewer's reach. */
  readonly organisation?: Maybe<Organisation>;
  /** One import, or null where it is out of reach. */
  readonly placesImport?: Maybe<PlacesImport>;
  /** One place, or null where there is none within the viewer's reach. */
  readonly school?: Maybe<School>;
  readonly schoolClass?: Maybe<SchoolClass>;
  /** Staff whose name begins with or contains the text, at places the viewer may see. */
  readonly searchPeople?: Maybe<ReadonlyArray<StaffMember>>;
  /** Places whose name, town, URN or LAESTAB begins with or contains the text: those the viewer may see, best first. */
  readonly searchPlaces?: Maybe<ReadonlyArray<School>>;
  /** One member of staff, or null where there is none within the viewer's reach. */
  readonly staffMember?: Maybe<StaffMember>;
  readonly viewer: Viewer;
  readonly visit?: Maybe<Visit>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacesImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolClassArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySearchPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};

/** Which children's records a role opens at a school. */
export type RecordReach =
  /** Children whose parents have agreed. */
  | 'AGREED'
  | 'ALL'
  /** Children of the classes taught. */
  | 'CLASSES'
  /** Children of the groups worked with. */
  | 'GROUPS'
  /** No child's record. */
  | 'NONE'
  /** The own child, or the own page. */
  | 'OWN_CHILD';

/** Rows of one kind. */
export type RecordSet = {
  readonly __typename?: 'RecordSet';
  /** Why somebody has to look before they are handed over; null where nothing stands against it by rule. */
  readonly checkFirst?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** A JSON array of objects, column by column as they are kept. */
  readonly rows: Scalars['String']['output'];
  /** What people call them. */
  readonly title: Scalars['String']['output'];
};

export type RecordSharingReviewInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly findings: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reviewedOn: Scalars['Date']['input'];
};

export type RecordVisitInput = {
  readonly children?: InputMaybe<ReadonlyArray<VisitChildInput>>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: VisitKind;
  readonly nextAgreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly visitedOn: Scalars['Date']['input'];
};

/** A national register that can be brought. */
export type RegisterKind =
  /** Get Information About Schools: all establishment data. */
  | 'GIAS'
  /** Get Information About Schools: academies and their trusts. */
  | 'GIAS_GROUPS'
  /** Get Information About Schools: which school followed which. */
  | 'GIAS_LINKS'
  /** Ofsted's register of childcare providers. */
  | 'OFSTED';

export type RegisterLink = {
  readonly __typename?: 'RegisterLink';
  /** Name of the other school, as the register has it. */
  readonly name: Scalars['String']['output'];
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** As the register words it, e.g. `Predecessor - merged`. */
  readonly type: Scalars['String']['output'];
  readonly urn: Scalars['Int']['output'];
};

export type RegisterSchoolInput = {
  readonly address?: InputMaybe<AddressInput>;
  readonly councilCode: Scalars['String']['input'];
  readonly councilName: Scalars['String']['input'];
  readonly establishmentTypeCode?: InputMaybe<Scalars['Int']['input']>;
  readonly establishmentTypeName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isMaintained: Scalars['Boolean']['input'];
  readonly jurisdiction?: InputMaybe<Jurisdiction>;
  readonly kind: PlaceKind;
  readonly laestab?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly ofstedUrn?: InputMaybe<Scalars['String']['input']>;
  readonly organisationId: Scalars['ID']['input'];
  readonly phase: SchoolPhase;
  readonly pupilsOnRoll?: InputMaybe<Scalars['Int']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  readonly urn?: InputMaybe<Scalars['Int']['input']>;
};

export type RegisterTrust = {
  readonly __typename?: 'RegisterTrust';
  readonly companyNumber?: Maybe<Scalars['String']['output']>;
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly uid: Scalars['ID']['output'];
};

export type RemoveClosureInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ResendInvitationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ResetSecondFactorInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

/** A right that reached a school on one day. */
export type RightOnDay = {
  readonly __typename?: 'RightOnDay';
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly grantedAt: Scalars['DateTime']['output'];
  readonly grantedBy?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  /** The organisation over which it was held; null where it was held over the school itself. */
  readonly organisation?: Maybe<Organisation>;
  readonly person: Person;
  readonly reach: RecordReach;
  readonly role: Role;
  readonly startsOn: Scalars['Date']['output'];
};

export type Role =
  | 'ADMINISTRATOR'
  | 'AGENCY_PROFESSIONAL'
  | 'AREA_SENCO'
  | 'CLASS_TEACHER'
  | 'GOVERNOR'
  | 'HEAD_TEACHER'
  | 'INCLUSION_MANAGER'
  | 'PARENT'
  | 'PUPIL'
  | 'SCHOOL_SENCO'
  | 'SETTING_MANAGER'
  | 'SHARED_SENCO'
  | 'TEACHING_ASSISTANT';

/** A person in a role over a scope, for a time: what every permission comes from. */
export type RoleAssignment = {
  readonly __typename?: 'RoleAssignment';
  readonly agency?: Maybe<Agency>;
  /** The last day, or null while it lasts. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly grantedBy?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly person: Person;
  readonly pupil?: Maybe<Pupil>;
  readonly role: Role;
  /** Exactly one of the four is set. */
  readonly school?: Maybe<School>;
  readonly startsOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

/** One change of a right, as it stood then. */
export type RoleChange = {
  readonly __typename?: 'RoleChange';
  readonly at: Scalars['DateTime']['output'];
  /** Who changed it; null for Hedgerow itself. */
  readonly by?: Maybe<Person>;
  readonly change: RoleChangeKind;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  readonly role: Role;
  readonly startsOn: Scalars['Date']['output'];
};

export type RoleChangeConnection = {
  readonly __typename?: 'RoleChangeConnection';
  readonly nodes: ReadonlyArray<RoleChange>;
  readonly pageInfo: PageInfo;
};

export type RoleChangeKind =
  | 'CHANGED'
  | 'ENDED'
  | 'GRANTED'
  /** Taken back whole, before its first day was over. */
  | 'TAKEN_BACK';

/** Somebody who holds, or held, a role over places where the viewer sees roles. */
export type RoleHolder = {
  readonly __typename?: 'RoleHolder';
  /** Roles over those places: today's and coming ones, or all. */
  readonly assignments: ReadonlyArray<RoleAssignment>;
  /** The address of the sign-in; told while a role lasts. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  readonly signIn: SignInState;
};


/** Somebody who holds, or held, a role over places where the viewer sees roles. */
export type RoleHolderAssignmentsArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RoleHolderConnection = {
  readonly __typename?: 'RoleHolderConnection';
  readonly nodes: ReadonlyArray<RoleHolder>;
  readonly pageInfo: PageInfo;
};

export type RoleHolderFilter = {
  /** Also those whose last role here has ended. False unless asked. */
  readonly includePast?: InputMaybe<Scalars['Boolean']['input']>;
  readonly role?: InputMaybe<Role>;
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly signIn?: InputMaybe<SignInState>;
  /** Part of the name or the address. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type School = {
  readonly __typename?: 'School';
  /** Who opened and changed what here. Null for people who may not see it. Looking is itself remembered. */
  readonly accessLog?: Maybe<AccessConnection>;
  readonly address: Address;
  /** Who holds which role here. Empty for people who may not see roles. */
  readonly assignments: ReadonlyArray<RoleAssignment>;
  /** The seal of this place's own chain. Null for people who may not see what was opened. */
  readonly auditSeal?: Maybe<AuditSeal>;
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Open classes of the academic year, by year group and name. Without a year: today's. */
  readonly classes: ReadonlyArray<SchoolClass>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly closures: ReadonlyArray<Closure>;
  /** Place of the school's colour in the palette, 1 to 12. */
  readonly colour: Scalars['Int']['output'];
  readonly council: Council;
  /** The half-term that today is in; in a holiday the one that comes next. */
  readonly currentHalfTerm?: Maybe<HalfTerm>;
  /** Today's SENCo; where two share the post, the one designated first. */
  readonly currentSenco?: Maybe<Designation>;
  /** All designations, newest first. */
  readonly designations: ReadonlyArray<Designation>;
  /** Metres on the Ordnance Survey grid. */
  readonly easting?: Maybe<Scalars['Int']['output']>;
  readonly establishmentType?: Maybe<EstablishmentType>;
  /** URNs under which it was known before, the latest first: a school that converts gets a new number and stays the same school. */
  readonly formerUrns: ReadonlyArray<FormerUrn>;
  /** Roles that the viewer may give here. */
  readonly grantableRoles: ReadonlyArray<Role>;
  readonly highAge?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inclusionStrategies: ReadonlyArray<InclusionStrategy>;
  readonly inclusionStrategyPublishedOn?: Maybe<Scalars['Date']['output']>;
  readonly isEarlyYears: Scalars['Boolean']['output'];
  readonly isMaintained: Scalars['Boolean']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly kind: PlaceKind;
  /** Council (3 digits) and establishment number (4 digits). */
  readonly laestab?: Maybe<Scalars['String']['output']>;
  readonly lastVisitOn?: Maybe<Scalars['Date']['output']>;
  /** Youngest and oldest age, in years, that the place takes. */
  readonly lowAge?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  /** Whether the grant condition binds it: a mainstream school in England with pupils from Reception to Year 11. */
  readonly needsInclusionStrategy: Scalars['Boolean']['output'];
  /** Whether regulation 49 of the SEND Regulations 2014 binds it: a mainstream school or a maintained nursery school in England. */
  readonly needsQualifiedSenco: Scalars['Boolean']['output'];
  /** When the next visit is due: as agreed on the last visit, else the interval after it. */
  readonly nextVisitDueOn?: Maybe<Scalars['Date']['output']>;
  readonly northing?: Maybe<Scalars['Int']['output']>;
  /** Ofsted's reference of an early-years setting: digits, or EY, VC or CA and six digits. */
  readonly ofstedUrn?: Maybe<Scalars['String']['output']>;
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Trusts, federations, councils and networks it belongs to, past ones included. */
  readonly organisations: ReadonlyArray<SchoolMembership>;
  readonly phase: SchoolPhase;
  /** Pupils as the register last stated; the register of needs counts its own. */
  readonly pupilsOnRoll?: Maybe<Scalars['Int']['output']>;
  /** What the register of links says of its URN: whom it followed, who followed it, mergers and splits. */
  readonly registerLinks: ReadonlyArray<RegisterLink>;
  /** The trust that the register counts it to; null where it names none, or nobody has brought that register. */
  readonly registerTrust?: Maybe<RegisterTrust>;
  /** Who could see records of this school on a day, as was known at its end; people who see no child come last. */
  readonly rightsOn: ReadonlyArray<RightOnDay>;
  /** Every change of a role here, the newest first. Empty for people who may not see roles. */
  readonly roleChanges: RoleChangeConnection;
  /** What people call it; also what a chip or a narrow column shows. */
  readonly shortName: Scalars['String']['output'];
  /** People employed here: today's, or all. */
  readonly staff: ReadonlyArray<Employment>;
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** The terms of one academic year; without a year: today's. */
  readonly terms: ReadonlyArray<Term>;
  readonly urbanRural?: Maybe<Scalars['String']['output']>;
  /** Unique reference number in Get Information About Schools: six digits. Settings on Ofsted's register have ofstedUrn instead. */
  readonly urn?: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
  /** Permissions that the viewer holds here, e.g. `visit.write`: what to offer, never what is allowed. */
  readonly viewerMay: ReadonlyArray<Scalars['String']['output']>;
  /** What to give back as expectedVersion of setVisitInterval; 0 while nothing was agreed. */
  readonly visitIntervalVersion: Scalars['Int']['output'];
  /** How often a SENCo or Area SENCo comes by agreement, in weeks. */
  readonly visitIntervalWeeks: Scalars['Int']['output'];
  readonly visits: VisitConnection;
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The dates of a year, or of every year that is entered. */
  readonly years: ReadonlyArray<SchoolYear>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolAssignmentsArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolClassesArgs = {
  academicYear?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolClosuresArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolRightsOnArgs = {
  day: Scalars['Date']['input'];
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolRoleChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolStaffArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolTermsArgs = {
  academicYear?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, nursery, pre-school or childminder: one data controller, with its own calendar, staff and SENCo. */
export type SchoolYearsArgs = {
  academicYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A class of one academic year, and who teaches it. */
export type SchoolClass = {
  readonly __typename?: 'SchoolClass';
  /** The year in which the academic year starts: 2026 is 2026/27. */
  readonly academicYear: Scalars['Int']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly school: School;
  /** Who teaches it today, and before. */
  readonly teachers: ReadonlyArray<ClassTeaching>;
  readonly version: Scalars['Int']['output'];
  /** National curriculum years in it: -2 and -1 nursery, 0 Reception, then 1 to 14. */
  readonly yearGroups: ReadonlyArray<Scalars['Int']['output']>;
};


/** A class of one academic year, and who teaches it. */
export type SchoolClassTeachersArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Schools by name, then id. */
export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  readonly nodes: ReadonlyArray<School>;
  readonly pageInfo: PageInfo;
};

export type SchoolFilter = {
  /** Also places that have closed. False unless asked. */
  readonly includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isEarlyYears?: InputMaybe<Scalars['Boolean']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or town. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A place's time in an organisation. */
export type SchoolMembership = {
  readonly __typename?: 'SchoolMembership';
  /** Its last day, or null while it lasts. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Organisation;
  readonly school: School;
  readonly startsOn: Scalars['Date']['output'];
};

export type SchoolPhase =
  | 'ALL_THROUGH'
  | 'MIDDLE_DEEMED_PRIMARY'
  | 'MIDDLE_DEEMED_SECONDARY'
  | 'NOT_APPLICABLE'
  | 'NURSERY'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'SIXTEEN_PLUS';

/** A school's own dates of one academic year: six half-terms, and the days on which it is closed to pupils. */
export type SchoolYear = {
  readonly __typename?: 'SchoolYear';
  /** The year in which it starts: 2026 is 2026/27. */
  readonly academicYear: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly terms: ReadonlyArray<Term>;
  readonly version: Scalars['Int']['output'];
};

export type SencoCoverage = {
  readonly __typename?: 'SencoCoverage';
  /** Places that regulation 49 binds and that have no SENCo today. */
  readonly missing: Scalars['Int']['output'];
  readonly withSenco: Scalars['Int']['output'];
};

export type SetAreaSencoThresholdInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  /** 1 to 200. */
  readonly threshold: Scalars['Int']['input'];
};

export type SetSecondFactorRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isRequired: Scalars['Boolean']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type SetTermDatesInput = {
  readonly academicYear: Scalars['Int']['input'];
  /** The version seen, or 0 where the year is not entered yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly halfTerms: ReadonlyArray<HalfTermInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

export type SetVisitIntervalInput = {
  /** The version seen, or 0 where nothing was agreed yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  /** 1 to 52. */
  readonly weeks: Scalars['Int']['input'];
};

export type SignInChange = {
  readonly __typename?: 'SignInChange';
  readonly personId: Scalars['ID']['output'];
  /** Roles that ended at once. */
  readonly rolesEnded: Scalars['Int']['output'];
  readonly signIn: SignInState;
};

export type SignInState =
  | 'ACTIVE'
  | 'DISABLED'
  /** Cannot sign in: was never invited, or has not accepted. */
  | 'NONE';

/** A person who is or was employed at a place. Qualifications, checks and competences come from training. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** Designations as SENCo at the places the viewer may see, newest first. */
  readonly designations: ReadonlyArray<Designation>;
  /** Employments at the places the viewer may see, newest first. */
  readonly employments: ReadonlyArray<Employment>;
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Classes taught, today's or all. */
  readonly teaches: ReadonlyArray<ClassTeaching>;
  readonly version: Scalars['Int']['output'];
};


/** A person who is or was employed at a place. Qualifications, checks and competences come from training. */
export type StaffMemberTeachesArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One line of a child's story, whichever service holds it. */
export type StoryEntry = {
  readonly __typename?: 'StoryEntry';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type SubjectBundle = {
  readonly __typename?: 'SubjectBundle';
  /** What visitors noted about the child. */
  readonly placeRecords: SubjectPart;
  readonly pupilId: Scalars['ID']['output'];
  readonly schoolId: Scalars['ID']['output'];
};

/** What one service keeps about a child at one place, for an answer to a subject access request. */
export type SubjectPart = {
  readonly __typename?: 'SubjectPart';
  /** People named in the records by their ids. */
  readonly people: ReadonlyArray<KnownPerson>;
  readonly records: ReadonlyArray<RecordSet>;
};

export type TeachingCommitment =
  | 'NONE'
  | 'SIGNIFICANT'
  | 'SOME';

export type Term = {
  readonly __typename?: 'Term';
  readonly endsOn: Scalars['Date']['output'];
  readonly halfTerms: ReadonlyArray<HalfTerm>;
  readonly name: TermName;
  readonly startsOn: Scalars['Date']['output'];
};

export type TermName =
  | 'AUTUMN'
  | 'SPRING'
  | 'SUMMER';

export type UndoImportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Who is asking. Each service adds what it knows. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
  /** Invitations that wait or have run out, over the places where the viewer sees roles; the newest first. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Organisations over which a role is held today, by name. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** Mails of the last three months to people of the organisations that the viewer administers, the newest first. */
  readonly outgoingMail?: Maybe<ReadonlyArray<OutgoingMail>>;
  /** Empty fields mean that this service is not answering. */
  readonly person?: Maybe<Person>;
  /** Duties of places: visits and inclusion strategies. */
  readonly placeDuties?: Maybe<DutyConnection>;
  /** One of them, also after the last role has ended; null where there is none within the viewer's reach. */
  readonly roleHolder?: Maybe<RoleHolder>;
  /** By family name. */
  readonly roleHolders?: Maybe<RoleHolderConnection>;
  /** Roles held today. */
  readonly roles?: Maybe<ReadonlyArray<RoleAssignment>>;
  /** Places within reach, by name. */
  readonly schools?: Maybe<SchoolConnection>;
};


/** Who is asking. Each service adds what it knows. */
export type ViewerOutgoingMailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. Each service adds what it knows. */
export type ViewerPlaceDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. Each service adds what it knows. */
export type ViewerRoleHolderArgs = {
  id: Scalars['ID']['input'];
};


/** Who is asking. Each service adds what it knows. */
export type ViewerRoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleHolderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. Each service adds what it knows. */
export type ViewerSchoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody came to a place: the shared SENCo, the Area SENCo, the trust's manager. */
export type Visit = {
  readonly __typename?: 'Visit';
  readonly by: Person;
  /** Children seen. Empty for people who may not see the children of this place. */
  readonly children: ReadonlyArray<VisitChild>;
  readonly id: Scalars['ID']['output'];
  readonly kind: VisitKind;
  readonly nextAgreedOn?: Maybe<Scalars['Date']['output']>;
  /** About the place, not about a child: everybody who may see the place's visits reads it. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  readonly school: School;
  readonly version: Scalars['Int']['output'];
  readonly visitedOn: Scalars['Date']['output'];
};

/** A child seen on a visit, and what to remember of it. */
export type VisitChild = {
  readonly __typename?: 'VisitChild';
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
};

export type VisitChildInput = {
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly pupilId: Scalars['ID']['input'];
};

/** Visits, newest first. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  readonly nodes: ReadonlyArray<Visit>;
  readonly pageInfo: PageInfo;
};

export type VisitKind =
  | 'OTHER'
  | 'PLANNED'
  | 'REQUESTED'
  | 'REVIEW'
  | 'TRAINING';

export type WithdrawInvitationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organisation: Organisation;
  Pupil: Pupil;
  School: School;
  SchoolClass: SchoolClass;
  StaffMember: StaffMember;
  SubjectBundle: SubjectBundle;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}> );
  SchoolClass:
    ( { __typename: 'SchoolClass' }
    & GraphQLRecursivePick<FederationTypes['SchoolClass'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
  SubjectBundle:
    ( { __typename: 'SubjectBundle' }
    & GraphQLRecursivePick<FederationTypes['SubjectBundle'], {"schoolId":true,"pupilId":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessConnection: ResolverTypeWrapper<Omit<AccessConnection, 'nodes' | 'reasoned'> & { nodes: ReadonlyArray<ResolversTypes['AccessEntry']>, reasoned: ReadonlyArray<ResolversTypes['AccessEntry']> }>;
  AccessEntry: ResolverTypeWrapper<AccessRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessFilter: AccessFilter;
  AccessKind: AccessKind;
  AddClosureInput: AddClosureInput;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  AreaSencoRatio: ResolverTypeWrapper<AreaSencoRatio>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AssignTeacherInput: AssignTeacherInput;
  AuditSeal: ResolverTypeWrapper<SealRow>;
  ClassTeaching: ResolverTypeWrapper<ClassTeachingRow>;
  CloseClassInput: CloseClassInput;
  Closure: ResolverTypeWrapper<ClosureRow>;
  ClosureKind: ClosureKind;
  ConfirmImportInput: ConfirmImportInput;
  Council: ResolverTypeWrapper<Council>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DesignateSencoInput: DesignateSencoInput;
  Designation: ResolverTypeWrapper<DesignationRow>;
  DesignationBasis: DesignationBasis;
  DesignationWarning: ResolverTypeWrapper<DesignationWarning>;
  DisablePersonInput: DisablePersonInput;
  Duty: ResolverTypeWrapper<PlaceDuty>;
  DutyConnection: ResolverTypeWrapper<Omit<DutyConnection, 'counts' | 'nodes'> & { counts: ResolversTypes['DutyCounts'], nodes: ReadonlyArray<ResolversTypes['Duty']> }>;
  DutyCounts: ResolverTypeWrapper<PlaceDutyCounts>;
  DutyFilter: DutyFilter;
  DutyGroup: DutyGroup;
  DutyOwner: DutyOwner;
  DutyOwnerCount: ResolverTypeWrapper<DutyOwnerCount>;
  DutySchoolCount: ResolverTypeWrapper<PlaceDutySchoolCount>;
  DutyStrength: DutyStrength;
  EditClassInput: EditClassInput;
  EditDesignationInput: EditDesignationInput;
  EditEmploymentInput: EditEmploymentInput;
  EditSchoolInput: EditSchoolInput;
  EditStaffMemberInput: EditStaffMemberInput;
  EditVisitInput: EditVisitInput;
  EmployStaffInput: EmployStaffInput;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EnablePersonInput: EnablePersonInput;
  EndDesignationInput: EndDesignationInput;
  EndEmploymentInput: EndEmploymentInput;
  EndRoleInput: EndRoleInput;
  EndTeachingInput: EndTeachingInput;
  EstablishmentType: ResolverTypeWrapper<EstablishmentType>;
  FormerUrn: ResolverTypeWrapper<FormerUrnRow>;
  GrantRoleInput: GrantRoleInput;
  HalfTerm: ResolverTypeWrapper<HalfTermRow>;
  HalfTermInput: HalfTermInput;
  ImportState: ImportState;
  InclusionStrategy: ResolverTypeWrapper<StrategyRow>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationState: InvitationState;
  InvitePersonInput: InvitePersonInput;
  JoinOrganisationInput: JoinOrganisationInput;
  Jurisdiction: Jurisdiction;
  KnownPerson: ResolverTypeWrapper<KnownPerson>;
  LeaveOrganisationInput: LeaveOrganisationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenClassInput: OpenClassInput;
  OpenMailInput: OpenMailInput;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationKind: OrganisationKind;
  OutgoingMail: ResolverTypeWrapper<OutgoingMailRow>;
  OutgoingMailKind: OutgoingMailKind;
  OutgoingMailState: OutgoingMailState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Named>;
  PlaceKind: PlaceKind;
  PlacesImport: ResolverTypeWrapper<PlaceImportRow>;
  PlacesImportFault: ResolverTypeWrapper<PlacesImportFault>;
  PreviewPlacesImportInput: PreviewPlacesImportInput;
  PublishInclusionStrategyInput: PublishInclusionStrategyInput;
  Pupil: ResolverTypeWrapper<{ readonly id: string }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordReach: RecordReach;
  RecordSet: ResolverTypeWrapper<RecordSet>;
  RecordSharingReviewInput: RecordSharingReviewInput;
  RecordVisitInput: RecordVisitInput;
  RegisterKind: RegisterKind;
  RegisterLink: ResolverTypeWrapper<RegisterLinkRow>;
  RegisterSchoolInput: RegisterSchoolInput;
  RegisterTrust: ResolverTypeWrapper<RegisterTrustRow>;
  RemoveClosureInput: RemoveClosureInput;
  ResendInvitationInput: ResendInvitationInput;
  ResetSecondFactorInput: ResetSecondFactorInput;
  RightOnDay: ResolverTypeWrapper<RightRow>;
  Role: Role;
  RoleAssignment: ResolverTypeWrapper<AssignmentRow>;
  RoleChange: ResolverTypeWrapper<AssignmentChangeRow>;
  RoleChangeConnection: ResolverTypeWrapper<Omit<RoleChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RoleChange']> }>;
  RoleChangeKind: RoleChangeKind;
  RoleHolder: ResolverTypeWrapper<RoleHolderRow>;
  RoleHolderConnection: ResolverTypeWrapper<Omit<RoleHolderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RoleHolder']> }>;
  RoleHolderFilter: RoleHolderFilter;
  School: ResolverTypeWrapper<SchoolRow>;
  SchoolClass: ResolverTypeWrapper<ClassRow>;
  SchoolConnection: ResolverTypeWrapper<Omit<SchoolConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['School']> }>;
  SchoolFilter: SchoolFilter;
  SchoolMembership: ResolverTypeWrapper<MembershipRow>;
  SchoolPhase: SchoolPhase;
  SchoolYear: ResolverTypeWrapper<YearWithHalfTerms>;
  SencoCoverage: ResolverTypeWrapper<SencoCoverage>;
  SetAreaSencoThresholdInput: SetAreaSencoThresholdInput;
  SetSecondFactorRuleInput: SetSecondFactorRuleInput;
  SetTermDatesInput: SetTermDatesInput;
  SetVisitIntervalInput: SetVisitIntervalInput;
  SignInChange: ResolverTypeWrapper<SignInChange>;
  SignInState: SignInState;
  StaffMember: ResolverTypeWrapper<PersonRow>;
  StoryEntry: ResolverTypeWrapper<StoryEntry>;
  SubjectBundle: ResolverTypeWrapper<{ readonly schoolId: string; readonly pupilId: string }>;
  SubjectPart: ResolverTypeWrapper<SubjectPart>;
  TeachingCommitment: TeachingCommitment;
  Term: ResolverTypeWrapper<TermOfYear>;
  TermName: TermName;
  UndoImportInput: UndoImportInput;
  Viewer: ResolverTypeWrapper<{ readonly id: string }>;
  Visit: ResolverTypeWrapper<VisitRow>;
  VisitChild: ResolverTypeWrapper<VisitChildRow>;
  VisitChildInput: VisitChildInput;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Visit']> }>;
  VisitKind: VisitKind;
  WithdrawInvitationInput: WithdrawInvitationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessConnection: Omit<AccessConnection, 'nodes' | 'reasoned'> & { nodes: ReadonlyArray<ResolversParentTypes['AccessEntry']>, reasoned: ReadonlyArray<ResolversParentTypes['AccessEntry']> };
  AccessEntry: AccessRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccessFilter: AccessFilter;
  AddClosureInput: AddClosureInput;
  Address: Address;
  AddressInput: AddressInput;
  Agency: { readonly id: string };
  AreaSencoRatio: AreaSencoRatio;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  AssignTeacherInput: AssignTeacherInput;
  AuditSeal: SealRow;
  ClassTeaching: ClassTeachingRow;
  CloseClassInput: CloseClassInput;
  Closure: ClosureRow;
  ConfirmImportInput: ConfirmImportInput;
  Council: Council;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DesignateSencoInput: DesignateSencoInput;
  Designation: DesignationRow;
  DesignationWarning: DesignationWarning;
  DisablePersonInput: DisablePersonInput;
  Duty: PlaceDuty;
  DutyConnection: Omit<DutyConnection, 'counts' | 'nodes'> & { counts: ResolversParentTypes['DutyCounts'], nodes: ReadonlyArray<ResolversParentTypes['Duty']> };
  DutyCounts: PlaceDutyCounts;
  DutyFilter: DutyFilter;
  DutyOwnerCount: DutyOwnerCount;
  DutySchoolCount: PlaceDutySchoolCount;
  EditClassInput: EditClassInput;
  EditDesignationInput: EditDesignationInput;
  EditEmploymentInput: EditEmploymentInput;
  EditSchoolInput: EditSchoolInput;
  EditStaffMemberInput: EditStaffMemberInput;
  EditVisitInput: EditVisitInput;
  EmployStaffInput: EmployStaffInput;
  Employment: EmploymentRow;
  EnablePersonInput: EnablePersonInput;
  EndDesignationInput: EndDesignationInput;
  EndEmploymentInput: EndEmploymentInput;
  EndRoleInput: EndRoleInput;
  EndTeachingInput: EndTeachingInput;
  EstablishmentType: EstablishmentType;
  FormerUrn: FormerUrnRow;
  GrantRoleInput: GrantRoleInput;
  HalfTerm: HalfTermRow;
  HalfTermInput: HalfTermInput;
  InclusionStrategy: StrategyRow;
  Invitation: InvitationRow;
  InvitePersonInput: InvitePersonInput;
  JoinOrganisationInput: JoinOrganisationInput;
  KnownPerson: KnownPerson;
  LeaveOrganisationInput: LeaveOrganisationInput;
  Mutation: Record<PropertyKey, never>;
  OpenClassInput: OpenClassInput;
  OpenMailInput: OpenMailInput;
  Organisation: OrganisationRow;
  OutgoingMail: OutgoingMailRow;
  PageInfo: PageInfo;
  Person: Named;
  PlacesImport: PlaceImportRow;
  PlacesImportFault: PlacesImportFault;
  PreviewPlacesImportInput: PreviewPlacesImportInput;
  PublishInclusionStrategyInput: PublishInclusionStrategyInput;
  Pupil: { readonly id: string };
  Query: Record<PropertyKey, never>;
  RecordSet: RecordSet;
  RecordSharingReviewInput: RecordSharingReviewInput;
  RecordVisitInput: RecordVisitInput;
  RegisterLink: RegisterLinkRow;
  RegisterSchoolInput: RegisterSchoolInput;
  RegisterTrust: RegisterTrustRow;
  RemoveClosureInput: RemoveClosureInput;
  ResendInvitationInput: ResendInvitationInput;
  ResetSecondFactorInput: ResetSecondFactorInput;
  RightOnDay: RightRow;
  RoleAssignment: AssignmentRow;
  RoleChange: AssignmentChangeRow;
  RoleChangeConnection: Omit<RoleChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RoleChange']> };
  RoleHolder: RoleHolderRow;
  RoleHolderConnection: Omit<RoleHolderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RoleHolder']> };
  RoleHolderFilter: RoleHolderFilter;
  School: SchoolRow;
  SchoolClass: ClassRow;
  SchoolConnection: Omit<SchoolConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['School']> };
  SchoolFilter: SchoolFilter;
  SchoolMembership: MembershipRow;
  SchoolYear: YearWithHalfTerms;
  SencoCoverage: SencoCoverage;
  SetAreaSencoThresholdInput: SetAreaSencoThresholdInput;
  SetSecondFactorRuleInput: SetSecondFactorRuleInput;
  SetTermDatesInput: SetTermDatesInput;
  SetVisitIntervalInput: SetVisitIntervalInput;
  SignInChange: SignInChange;
  StaffMember: PersonRow;
  StoryEntry: StoryEntry;
  SubjectBundle: { readonly schoolId: string; readonly pupilId: string };
  SubjectPart: SubjectPart;
  Term: TermOfYear;
  UndoImportInput: UndoImportInput;
  Viewer: { readonly id: string };
  Visit: VisitRow;
  VisitChild: VisitChildRow;
  VisitChildInput: VisitChildInput;
  VisitConnection: Omit<VisitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Visit']> };
  WithdrawInvitationInput: WithdrawInvitationInput;
};

export type AccessConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reasoned?: Resolver<ReadonlyArray<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverSeveralPlaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AreaSencoRatioResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['AreaSencoRatio'] = ResolversParentTypes['AreaSencoRatio']> = {
  areaSencos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOverThreshold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settingsPerAreaSenco?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditSealResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['AuditSeal'] = ResolversParentTypes['AuditSeal']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sealedUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassTeachingResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['ClassTeaching'] = ResolversParentTypes['ClassTeaching']> = {
  class?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosureKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DesignationResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  basis?: Resolver<Maybe<ResolversTypes['DesignationBasis']>, ParentType, ContextType>;
  classTeachingCommitment?: Resolver<ResolversTypes['TeachingCommitment'], ParentType, ContextType>;
  contractedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstBecameSencoOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharingReviewFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharingReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DesignationWarning']>, ParentType, ContextType>;
};

export type DesignationWarningResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['DesignationWarning'] = ResolversParentTypes['DesignationWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  causeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exceptionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DutyGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DutyOwner'], ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['DutyStrength'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  counts?: Resolver<ResolversTypes['DutyCounts'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyCountsResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['DutyCounts'] = ResolversParentTypes['DutyCounts']> = {
  byOwner?: Resolver<ReadonlyArray<ResolversTypes['DutyOwnerCount']>, ParentType, ContextType>;
  bySchool?: Resolver<ReadonlyArray<ResolversTypes['DutySchoolCount']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisHalfTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyOwnerCountResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['DutyOwnerCount'] = ResolversParentTypes['DutyOwnerCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DutyOwner'], ParentType, ContextType>;
};

export type DutySchoolCountResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['DutySchoolCount'] = ResolversParentTypes['DutySchoolCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  contractedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInductionSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isQualifiedTeacher?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTeacher?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstablishmentTypeResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['EstablishmentType'] = ResolversParentTypes['EstablishmentType']> = {
  code?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormerUrnResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['FormerUrn'] = ResolversParentTypes['FormerUrn']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HalfTermResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['HalfTerm'] = ResolversParentTypes['HalfTerm']> = {
  academicYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  half?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['TermName'], ParentType, ContextType>;
};

export type InclusionStrategyResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['InclusionStrategy'] = ResolversParentTypes['InclusionStrategy']> = {
  budgetedCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMultiYear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownPersonResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['KnownPerson'] = ResolversParentTypes['KnownPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addClosure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<MutationAddClosureArgs, 'input'>>;
  assignTeacher?: Resolver<Maybe<ResolversTypes['ClassTeaching']>, ParentType, ContextType, RequireFields<MutationAssignTeacherArgs, 'input'>>;
  closeClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType, RequireFields<MutationCloseClassArgs, 'input'>>;
  confirmPlacesImport?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationConfirmPlacesImportArgs, 'input'>>;
  designateSenco?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<MutationDesignateSencoArgs, 'input'>>;
  disablePerson?: Resolver<Maybe<ResolversTypes['SignInChange']>, ParentType, ContextType, RequireFields<MutationDisablePersonArgs, 'input'>>;
  editClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType, RequireFields<MutationEditClassArgs, 'input'>>;
  editDesignation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<MutationEditDesignationArgs, 'input'>>;
  editEmployment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<MutationEditEmploymentArgs, 'input'>>;
  editSchool?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<MutationEditSchoolArgs, 'input'>>;
  editStaffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<MutationEditStaffMemberArgs, 'input'>>;
  editVisit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<MutationEditVisitArgs, 'input'>>;
  employStaff?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<MutationEmployStaffArgs, 'input'>>;
  enablePerson?: Resolver<Maybe<ResolversTypes['SignInChange']>, ParentType, ContextType, RequireFields<MutationEnablePersonArgs, 'input'>>;
  endDesignation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<MutationEndDesignationArgs, 'input'>>;
  endEmployment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  endRole?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'input'>>;
  endTeaching?: Resolver<Maybe<ResolversTypes['ClassTeaching']>, ParentType, ContextType, RequireFields<MutationEndTeachingArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  invitePerson?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  joinOrganisation?: Resolver<Maybe<ResolversTypes['SchoolMembership']>, ParentType, ContextType, RequireFields<MutationJoinOrganisationArgs, 'input'>>;
  leaveOrganisation?: Resolver<Maybe<ResolversTypes['SchoolMembership']>, ParentType, ContextType, RequireFields<MutationLeaveOrganisationArgs, 'input'>>;
  openClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType, RequireFields<MutationOpenClassArgs, 'input'>>;
  openMail?: Resolver<Maybe<ResolversTypes['OutgoingMail']>, ParentType, ContextType, RequireFields<MutationOpenMailArgs, 'input'>>;
  previewPlacesImport?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationPreviewPlacesImportArgs, 'input'>>;
  publishInclusionStrategy?: Resolver<Maybe<ResolversTypes['InclusionStrategy']>, ParentType, ContextType, RequireFields<MutationPublishInclusionStrategyArgs, 'input'>>;
  recordSharingReview?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<MutationRecordSharingReviewArgs, 'input'>>;
  recordVisit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input'>>;
  registerSchool?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<MutationRegisterSchoolArgs, 'input'>>;
  removeClosure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<MutationRemoveClosureArgs, 'input'>>;
  resendInvitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resetSecondFactor?: Resolver<Maybe<ResolversTypes['SignInChange']>, ParentType, ContextType, RequireFields<MutationResetSecondFactorArgs, 'input'>>;
  setAreaSencoThreshold?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationSetAreaSencoThresholdArgs, 'input'>>;
  setSecondFactorRule?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<MutationSetSecondFactorRuleArgs, 'input'>>;
  setTermDates?: Resolver<Maybe<ResolversTypes['SchoolYear']>, ParentType, ContextType, RequireFields<MutationSetTermDatesArgs, 'input'>>;
  setVisitInterval?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<MutationSetVisitIntervalArgs, 'input'>>;
  undoPlacesImport?: Resolver<ResolversTypes['PlacesImport'], ParentType, ContextType, RequireFields<MutationUndoPlacesImportArgs, 'input'>>;
  withdrawInvitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaSencoRatio?: Resolver<ResolversTypes['AreaSencoRatio'], ParentType, ContextType>;
  areaSencos?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<OrganisationAssignmentsArgs, 'includePast'>>;
  companyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantableRoles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  groupUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesImports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacesImport']>>, ParentType, ContextType, RequireFields<OrganisationPlacesImportsArgs, 'first'>>;
  requiresSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roleChanges?: Resolver<ResolversTypes['RoleChangeConnection'], ParentType, ContextType, RequireFields<OrganisationRoleChangesArgs, 'first'>>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, RequireFields<OrganisationSchoolsArgs, 'first'>>;
  sencoCoverage?: Resolver<ResolversTypes['SencoCoverage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutgoingMailResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['OutgoingMail'] = ResolversParentTypes['OutgoingMail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutgoingMailKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutgoingMailState'], ParentType, ContextType>;
  stateAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlacesImportResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['PlacesImport'] = ResolversParentTypes['PlacesImport']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['PlacesImportFault']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RegisterKind']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['PlacesImportFault']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacesImportFaultResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['PlacesImportFault'] = ResolversParentTypes['PlacesImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PupilResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolStory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoryEntry']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  placesImport?: Resolver<Maybe<ResolversTypes['PlacesImport']>, ParentType, ContextType, RequireFields<QueryPlacesImportArgs, 'id'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'id'>>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType, RequireFields<QuerySchoolClassArgs, 'id'>>;
  searchPeople?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffMember']>>, ParentType, ContextType, RequireFields<QuerySearchPeopleArgs, 'first' | 'text'>>;
  searchPlaces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['School']>>, ParentType, ContextType, RequireFields<QuerySearchPlacesArgs, 'first' | 'text'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
};

export type RecordSetResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RecordSet'] = ResolversParentTypes['RecordSet']> = {
  checkFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterLinkResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RegisterLink'] = ResolversParentTypes['RegisterLink']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterTrustResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RegisterTrust'] = ResolversParentTypes['RegisterTrust']> = {
  companyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RightOnDayResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RightOnDay'] = ResolversParentTypes['RightOnDay']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['RecordReach'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleChangeResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RoleChange'] = ResolversParentTypes['RoleChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RoleChangeKind'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RoleChangeConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RoleChangeConnection'] = ResolversParentTypes['RoleChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleHolderResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RoleHolder'] = ResolversParentTypes['RoleHolder']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<RoleHolderAssignmentsArgs, 'includePast'>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signIn?: Resolver<ResolversTypes['SignInState'], ParentType, ContextType>;
};

export type RoleHolderConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['RoleHolderConnection'] = ResolversParentTypes['RoleHolderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleHolder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, RequireFields<SchoolAccessLogArgs, 'first'>>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['RoleAssignment']>, ParentType, ContextType, RequireFields<SchoolAssignmentsArgs, 'includePast'>>;
  auditSeal?: Resolver<Maybe<ResolversTypes['AuditSeal']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['SchoolClass']>, ParentType, ContextType, Partial<SchoolClassesArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closures?: Resolver<ReadonlyArray<ResolversTypes['Closure']>, ParentType, ContextType, Partial<SchoolClosuresArgs>>;
  colour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  currentHalfTerm?: Resolver<Maybe<ResolversTypes['HalfTerm']>, ParentType, ContextType>;
  currentSenco?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  easting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  establishmentType?: Resolver<Maybe<ResolversTypes['EstablishmentType']>, ParentType, ContextType>;
  formerUrns?: Resolver<ReadonlyArray<ResolversTypes['FormerUrn']>, ParentType, ContextType>;
  grantableRoles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  highAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inclusionStrategies?: Resolver<ReadonlyArray<ResolversTypes['InclusionStrategy']>, ParentType, ContextType>;
  inclusionStrategyPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isEarlyYears?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMaintained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  laestab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lowAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsInclusionStrategy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsQualifiedSenco?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextVisitDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  northing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ofstedUrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['SchoolMembership']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['SchoolPhase'], ParentType, ContextType>;
  pupilsOnRoll?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registerLinks?: Resolver<ReadonlyArray<ResolversTypes['RegisterLink']>, ParentType, ContextType>;
  registerTrust?: Resolver<Maybe<ResolversTypes['RegisterTrust']>, ParentType, ContextType>;
  rightsOn?: Resolver<ReadonlyArray<ResolversTypes['RightOnDay']>, ParentType, ContextType, RequireFields<SchoolRightsOnArgs, 'day'>>;
  roleChanges?: Resolver<ResolversTypes['RoleChangeConnection'], ParentType, ContextType, RequireFields<SchoolRoleChangesArgs, 'first'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType, RequireFields<SchoolStaffArgs, 'includePast'>>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType, Partial<SchoolTermsArgs>>;
  urbanRural?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  visitIntervalVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitIntervalWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<SchoolVisitsArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SchoolYear']>, ParentType, ContextType, Partial<SchoolYearsArgs>>;
};

export type SchoolClassResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SchoolClass'] = ResolversParentTypes['SchoolClass'], FederationReferenceType extends FederationReferenceTypes['SchoolClass'] = FederationReferenceTypes['SchoolClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  academicYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  teachers?: Resolver<ReadonlyArray<ResolversTypes['ClassTeaching']>, ParentType, ContextType, RequireFields<SchoolClassTeachersArgs, 'includePast'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearGroups?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SchoolConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolMembershipResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SchoolMembership'] = ResolversParentTypes['SchoolMembership']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SchoolYearResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SchoolYear'] = ResolversParentTypes['SchoolYear']> = {
  academicYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SencoCoverageResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SencoCoverage'] = ResolversParentTypes['SencoCoverage']> = {
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withSenco?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignInChangeResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SignInChange'] = ResolversParentTypes['SignInChange']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rolesEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signIn?: Resolver<ResolversTypes['SignInState'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teaches?: Resolver<ReadonlyArray<ResolversTypes['ClassTeaching']>, ParentType, ContextType, RequireFields<StaffMemberTeachesArgs, 'includePast'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEntryResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['StoryEntry'] = ResolversParentTypes['StoryEntry']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectBundleResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SubjectBundle'] = ResolversParentTypes['SubjectBundle'], FederationReferenceType extends FederationReferenceTypes['SubjectBundle'] = FederationReferenceTypes['SubjectBundle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectBundle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  placeRecords?: Resolver<ResolversTypes['SubjectPart'], ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubjectPartResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['SubjectPart'] = ResolversParentTypes['SubjectPart']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['KnownPerson']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordSet']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  halfTerms?: Resolver<ReadonlyArray<ResolversTypes['HalfTerm']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['TermName'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  outgoingMail?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutgoingMail']>>, ParentType, ContextType, RequireFields<ViewerOutgoingMailArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  placeDuties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<ViewerPlaceDutiesArgs, 'first'>>;
  roleHolder?: Resolver<Maybe<ResolversTypes['RoleHolder']>, ParentType, ContextType, RequireFields<ViewerRoleHolderArgs, 'id'>>;
  roleHolders?: Resolver<Maybe<ResolversTypes['RoleHolderConnection']>, ParentType, ContextType, RequireFields<ViewerRoleHoldersArgs, 'first'>>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleAssignment']>>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<ViewerSchoolsArgs, 'first'>>;
};

export type VisitResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['VisitChild']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  nextAgreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VisitChildResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['VisitChild'] = ResolversParentTypes['VisitChild']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = SchoolsContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SchoolsContext> = {
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AreaSencoRatio?: AreaSencoRatioResolvers<ContextType>;
  AuditSeal?: AuditSealResolvers<ContextType>;
  ClassTeaching?: ClassTeachingResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  DesignationWarning?: DesignationWarningResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyCounts?: DutyCountsResolvers<ContextType>;
  DutyOwnerCount?: DutyOwnerCountResolvers<ContextType>;
  DutySchoolCount?: DutySchoolCountResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EstablishmentType?: EstablishmentTypeResolvers<ContextType>;
  FormerUrn?: FormerUrnResolvers<ContextType>;
  HalfTerm?: HalfTermResolvers<ContextType>;
  InclusionStrategy?: InclusionStrategyResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  KnownPerson?: KnownPersonResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutgoingMail?: OutgoingMailResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlacesImport?: PlacesImportResolvers<ContextType>;
  PlacesImportFault?: PlacesImportFaultResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSet?: RecordSetResolvers<ContextType>;
  RegisterLink?: RegisterLinkResolvers<ContextType>;
  RegisterTrust?: RegisterTrustResolvers<ContextType>;
  RightOnDay?: RightOnDayResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleChange?: RoleChangeResolvers<ContextType>;
  RoleChangeConnection?: RoleChangeConnectionResolvers<ContextType>;
  RoleHolder?: RoleHolderResolvers<ContextType>;
  RoleHolderConnection?: RoleHolderConnectionResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolClass?: SchoolClassResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolMembership?: SchoolMembershipResolvers<ContextType>;
  SchoolYear?: SchoolYearResolvers<ContextType>;
  SencoCoverage?: SencoCoverageResolvers<ContextType>;
  SignInChange?: SignInChangeResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StoryEntry?: StoryEntryResolvers<ContextType>;
  SubjectBundle?: SubjectBundleResolvers<ContextType>;
  SubjectPart?: SubjectPartResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitChild?: VisitChildResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
};
