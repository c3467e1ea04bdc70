import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { QualificationRow } from '../db/qualification.table.ts';
import type { SencoAnswer } from '../qualification/qualification.rules.ts';
import type { DbsCheckRow } from '../db/dbs-check.table.ts';
import type { DbsPolicyAnswer } from '../dbs/dbs.rules.ts';
import type { CompetenceRow, StaffCompetenceRow as AwardRow } from '../db/competence.table.ts';
import type { CompetenceTable, CompetenceTableRow } from '../competence/competence.rules.ts';
import type { TrainingEventRow, BookingRow } from '../db/training-event.table.ts';
import type { Gap, SchoolWithNeeds } from '../gaps/gaps.rules.ts';
import type { PupilWithNeeds } from '../story/story.loaders.ts';
import type { Context } from '../context.ts';
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

/** An agency, kept by the agencies service; named here because a duty may be owed by one. */
export type Agency = {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
};

export type AttendanceInput = {
  readonly bookingId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** ATTENDED, ABSENT or CANCELLED. */
  readonly status: BookingStatus;
};

export type BookPlaceInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The school for which the person attends. */
  readonly schoolId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
};

export type BookingStatus =
  | 'ABSENT'
  | 'ATTENDED'
  | 'BOOKED'
  | 'CANCELLED';

/** Something staff can be trained in, and the types of need it answers. The list is data: common entries, a trust's or network's own, a school's own. */
export type Competence = {
  readonly __typename?: 'Competence';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isRetired: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Need types of the school census that this competence answers. */
  readonly needTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Null when the entry is common to all, or a school's own. */
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  /** Null when the entry is common to all, or an organisation's own. */
  readonly school?: Maybe<School>;
  /** How long an award is valid. Null: it does not lapse. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type CompetenceLevel =
  | 'AWARE'
  | 'LEADING'
  | 'PRACTISING';

export type CompetenceStanding =
  | 'CURRENT'
  /** Ended by the school, or replaced by a later award. */
  | 'ENDED'
  | 'EXPIRED'
  /** Lapses within 90 days. */
  | 'EXPIRING';

/** One DBS check as one school has recorded it. The certificate itself is never kept. */
export type DbsCheck = {
  readonly __typename?: 'DbsCheck';
  /** The last four digits of the certificate number; the rest is not kept. */
  readonly certificateLastFour?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isOnUpdateService: Scalars['Boolean']['output'];
  /** Replaced by a later check. */
  readonly isSuperseded: Scalars['Boolean']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  /** When this school's own policy asks for the next one; a DBS check has no expiry in law. Null where the school sets no interval. */
  readonly recheckDueOn?: Maybe<Scalars['Date']['output']>;
  readonly school: School;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
  readonly version: Scalars['Int']['output'];
  readonly workforce: DbsWorkforce;
};

/** What a school has decided about rechecks. */
export type DbsPolicy = {
  readonly __typename?: 'DbsPolicy';
  /** Months until the next check is asked for; null where the school asks for none. */
  readonly recheckMonths?: Maybe<Scalars['Int']['output']>;
  readonly school: School;
  /** 0 where the school has decided nothing and the usual 36 months stand. */
  readonly version: Scalars['Int']['output'];
};

/** Which workforce a DBS check was made for. */
export type DbsWorkforce =
  | 'ADULT'
  | 'CHILD'
  | 'CHILD_AND_ADULT'
  | 'OTHER';

export type DefineCompetenceInput = {
  readonly code: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** To change an entry that exists. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  readonly needTypes: ReadonlyArray<Scalars['String']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Exactly one of schoolId and organisationId: whose entry it is. */
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly validityMonths?: InputMaybe<Scalars['Int']['input']>;
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

export type EndCompetenceInput = {
  readonly endedOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EnrolQualificationInput = {
  readonly expectedEndOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: QualificationKind;
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly startedOn: Scalars['Date']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A child's place at one school. Belongs to the provision service. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  readonly school: School;
};

export type KnownPerson = {
  readonly __typename?: 'KnownPerson';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly bookPlace: TrainingBooking;
  /** Adds or changes an entry of a school's or organisation's own list. */
  readonly defineCompetence: Competence;
  /** Ends an entry: the person no longer does this, or it was recorded by mistake. */
  readonly endCompetence: StaffCompetence;
  /** Records that a course has begun or is booked. */
  readonly enrolQualification: Qualification;
  readonly openEvent: TrainingEvent;
  /** Marks who came. Whoever attended gains the event's competences, with their expiry. */
  readonly recordAttendance: TrainingEvent;
  /** Records that somebody was trained. A later award replaces the one before. */
  readonly recordCompetence: StaffCompetence;
  /** Records a check that the school has seen. It meets the duty of the check before and begins the next interval. */
  readonly recordDbs: DbsCheck;
  /** Records an award. For a SENCo it may meet the three-year duty in every school where the person is designated. */
  readonly recordQualification: Qualification;
  /** Sets the interval between checks, and moves what is due with it. */
  readonly setDbsPolicy: DbsPolicy;
};


export type MutationBookPlaceArgs = {
  input: BookPlaceInput;
};


export type MutationDefineCompetenceArgs = {
  input: DefineCompetenceInput;
};


export type MutationEndCompetenceArgs = {
  input: EndCompetenceInput;
};


export type MutationEnrolQualificationArgs = {
  input: EnrolQualificationInput;
};


export type MutationOpenEventArgs = {
  input: OpenEventInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordCompetenceArgs = {
  input: RecordCompetenceInput;
};


export type MutationRecordDbsArgs = {
  input: RecordDbsInput;
};


export type MutationRecordQualificationArgs = {
  input: RecordQualificationInput;
};


export type MutationSetDbsPolicyArgs = {
  input: SetDbsPolicyInput;
};

/** A type of need of one pupil. Belongs to the provision service. */
export type Need = {
  readonly __typename?: 'Need';
  readonly code: Scalars['String']['output'];
};

/** How many pupils have one type of need. Belongs to the provision service. */
export type NeedCount = {
  readonly __typename?: 'NeedCount';
  readonly code: Scalars['String']['output'];
  /** Null where the number is too small to show to this viewer. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
};

export type OpenEventInput = {
  readonly competenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly onDate: Scalars['Date']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Exactly one of schoolId and organisationId: who holds it. */
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it back as `after` to go on; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A child, as far as training answers a child's needs. The child belongs to the provision service. */
export type Pupil = {
  readonly __typename?: 'Pupil';
  readonly enrolments?: Maybe<ReadonlyArray<Enrolment>>;
  readonly id: Scalars['ID']['output'];
  readonly needs?: Maybe<ReadonlyArray<Need>>;
  /** Training about this child's needs that staff of the child's schools attended. */
  readonly trainingStory?: Maybe<ReadonlyArray<StoryEntry>>;
};


/** A child, as far as training answers a child's needs. The child belongs to the provision service. */
export type PupilNeedsArgs = {
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One course or award of one person, as one school has recorded it. */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** Null while the course is under way. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** What the school has seen: a certificate number, where the copy is kept. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** When the provider expects the result, for a course under way. */
  readonly expectedEndOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: QualificationKind;
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** The school that made the record and is its controller. */
  readonly school: School;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called, where the kind is OTHER. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Qualifications that matter for special educational needs. */
export type QualificationKind =
  /** Level 3 award for early-years SENCos. Not mandatory. */
  | 'LEVEL3_EY_SENCO'
  /** Specialist assessor for access arrangements (level 7). */
  | 'LEVEL7_ASSESSOR'
  /** Mandatory qualification for teachers of children with hearing impairment. */
  | 'MQ_HI'
  /** Mandatory qualification for teachers of children with multi-sensory impairment. */
  | 'MQ_MSI'
  /** Mandatory qualification for teachers of children with vision impairment. */
  | 'MQ_VI'
  /** National Award for SEN Co-ordination: courses begun before 1 September 2024. */
  | 'NASENCO'
  /** National professional qualification for SENCos: courses begun on or after 1 September 2024. */
  | 'NPQ_SENCO'
  | 'OTHER'
  /** Qualified teacher status. */
  | 'QTS';

export type Query = {
  readonly __typename?: 'Query';
  /** One event of the training programme. Null when it does not exist or is not the viewer's to see. */
  readonly trainingEvent?: Maybe<TrainingEvent>;
  readonly viewer: Viewer;
};


export type QueryTrainingEventArgs = {
  id: Scalars['ID']['input'];
};

export type RecordAttendanceInput = {
  readonly attendance: ReadonlyArray<AttendanceInput>;
  readonly eventId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The school whose staff these are: each school confirms its own. */
  readonly schoolId: Scalars['ID']['input'];
};

export type RecordCompetenceInput = {
  readonly competenceId: Scalars['ID']['input'];
  /** The day on the certificate. Without it, the award's validity decides. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly gainedOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly level: CompetenceLevel;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
};

export type RecordDbsInput = {
  readonly certificateLastFour?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isOnUpdateService: Scalars['Boolean']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly workforce: DbsWorkforce;
};

export type RecordQualificationInput = {
  readonly completedOn: Scalars['Date']['input'];
  /** The course that this award completes, when it was enrolled here before. */
  readonly enrolmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** The version of that enrolment which the person saw. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: QualificationKind;
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

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

export type School = {
  readonly __typename?: 'School';
  /** The competences this school may record: common ones, those of its trust or network, its own. */
  readonly competenceCatalogue?: Maybe<ReadonlyArray<Competence>>;
  readonly dbsPolicy?: Maybe<DbsPolicy>;
  readonly id: Scalars['ID']['output'];
  readonly needProfile?: Maybe<ReadonlyArray<NeedCount>>;
  /** Where the school's designated SENCo stands. Null when nobody is designated. */
  readonly sencoQualification?: Maybe<SencoQualification>;
  /** Who is trained in what. */
  readonly staffCompetences?: Maybe<StaffCompetences>;
  /** Events held here and those of the school's trust or network, by date. */
  readonly trainingEvents?: Maybe<TrainingEventConnection>;
  /** For each type of need with pupils: who is trained, whose training lapses soon, and whether there is a gap. */
  readonly trainingGaps?: Maybe<ReadonlyArray<TrainingGap>>;
};


export type SchoolTrainingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Where a person stands with the SENCo's mandatory qualification. There is one clock per person and not per school, so
 * every school that shares a SENCo sees the same answer.
 */
export type SencoQualification = {
  readonly __typename?: 'SencoQualification';
  /** From this day the portal warns: a course takes up to 22 months. */
  readonly amberFrom?: Maybe<Scalars['Date']['output']>;
  /** The legal basis. */
  readonly basis: Scalars['String']['output'];
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Third anniversary of that day. Null when held or exempt. */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  readonly expectedEndOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which this person first became a SENCo anywhere. */
  readonly firstBecameSencoOn?: Maybe<Scalars['Date']['output']>;
  /** The qualification that counts, held or under way. */
  readonly kind?: Maybe<QualificationKind>;
  /** The last sensible day to begin a course. */
  readonly latestStartOn?: Maybe<Scalars['Date']['output']>;
  /** Level 3 early-years SENCo award: not mandatory, and worth knowing in a setting. */
  readonly level3CompletedOn?: Maybe<Scalars['Date']['output']>;
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** The whole answer in a sentence or two. */
  readonly sentence: Scalars['String']['output'];
  readonly signal: SencoQualificationSignal;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: SencoQualificationStatus;
  /** A point of law that this product does not decide for anyone: take advice. */
  readonly takeAdvice?: Maybe<Scalars['String']['output']>;
};

/** How loudly to say it. */
export type SencoQualificationSignal =
  | 'AMBER'
  | 'CLEAR'
  | 'RED';

/** Regulation 49 of the SEND Regulations 2014: a SENCo is qualified within three years of first becoming one. */
export type SencoQualificationStatus =
  /** Not begun; the three years are running. */
  | 'DUE'
  /** A course is under way. */
  | 'ENROLLED'
  /** The requirement does not apply; the sentence says why. */
  | 'EXEMPT'
  /** The mandatory qualification is held. */
  | 'HELD'
  /** The three years are over. */
  | 'OVERDUE';

export type SetDbsPolicyInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 120; null for none. */
  readonly recheckMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly schoolId: Scalars['ID']['input'];
};

/** One person trained in one thing, as one school has recorded it. */
export type StaffCompetence = {
  readonly __typename?: 'StaffCompetence';
  readonly competence: Competence;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The training event at which it was gained. */
  readonly event?: Maybe<TrainingEvent>;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly gainedOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly level: CompetenceLevel;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly school: School;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
  readonly standing: CompetenceStanding;
  readonly version: Scalars['Int']['output'];
};

/** One row of the staff × competence table. */
export type StaffCompetenceRow = {
  readonly __typename?: 'StaffCompetenceRow';
  /** Entries that have not ended, at most one for each competence. */
  readonly cells: ReadonlyArray<StaffCompetence>;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
};

/** A school's staff × competence table. */
export type StaffCompetences = {
  readonly __typename?: 'StaffCompetences';
  /** The columns: every competence somebody holds here, and every one that answers a need of the school's pupils is in the catalogue. */
  readonly competences: ReadonlyArray<Competence>;
  readonly rows: ReadonlyArray<StaffCompetenceRow>;
};

/** A person who works in one or more schools. Their names and employment belong to the schools service. */
export type StaffMember = {
  readonly __typename?: 'StaffMember';
  /** What this person is trained in, as the viewer's schools have recorded it. Lapsed and ended entries only on request. */
  readonly competences?: Maybe<ReadonlyArray<StaffCompetence>>;
  /** The latest DBS check recorded, in one school or in whichever of the viewer's schools recorded one last. */
  readonly dbsCheck?: Maybe<DbsCheck>;
  /** The latest DBS check that each of the viewer's schools has recorded for this person. */
  readonly dbsChecks?: Maybe<ReadonlyArray<DbsCheck>>;
  readonly id: Scalars['ID']['output'];
  /** Qualifications that the viewer's schools have recorded for this person. */
  readonly qualifications?: Maybe<ReadonlyArray<Qualification>>;
  /** Where this person stands with the SENCo's mandatory qualification. Null for someone who is not, and was not, a SENCo. */
  readonly sencoQualification?: Maybe<SencoQualification>;
};


/** A person who works in one or more schools. Their names and employment belong to the schools service. */
export type StaffMemberCompetencesArgs = {
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person who works in one or more schools. Their names and employment belong to the schools service. */
export type StaffMemberDbsCheckArgs = {
  schoolId?: InputMaybe<Scalars['ID']['input']>;
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

/** What one service keeps about a child at one place, for an answer to a subject access request. */
export type SubjectPart = {
  readonly __typename?: 'SubjectPart';
  /** People named in the records by their ids. */
  readonly people: ReadonlyArray<KnownPerson>;
  readonly records: ReadonlyArray<RecordSet>;
};

/** One person's place at one event, booked by one school. */
export type TrainingBooking = {
  readonly __typename?: 'TrainingBooking';
  readonly event: TrainingEvent;
  readonly id: Scalars['ID']['output'];
  readonly school: School;
  /** Null where the person is out of reach, such as one who left. */
  readonly staff?: Maybe<StaffMember>;
  readonly status: BookingStatus;
  readonly version: Scalars['Int']['output'];
};

/** A training event: a twilight, a course, an INSET morning. */
export type TrainingEvent = {
  readonly __typename?: 'TrainingEvent';
  /** Who is booked, from the viewer's schools. */
  readonly bookings?: Maybe<ReadonlyArray<TrainingBooking>>;
  /** What somebody who attended is then trained in. */
  readonly competences: ReadonlyArray<Competence>;
  readonly id: Scalars['ID']['output'];
  /** Length in minutes. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  readonly onDate: Scalars['Date']['output'];
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Null: no limit. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  readonly placesTaken: Scalars['Int']['output'];
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** The school that holds it. Null for an event of a trust or network. */
  readonly school?: Maybe<School>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type TrainingEventConnection = {
  readonly __typename?: 'TrainingEventConnection';
  readonly nodes: ReadonlyArray<TrainingEvent>;
  readonly pageInfo: PageInfo;
};

/** One type of need among the school's pupils, against what its staff are trained in. */
export type TrainingGap = {
  readonly __typename?: 'TrainingGap';
  /** What would answer this need. */
  readonly competences: ReadonlyArray<Competence>;
  /** Of these, staff whose last such competence lapses within 90 days. */
  readonly expiring: Scalars['Int']['output'];
  /** Nobody is trained and current. */
  readonly isGap: Scalars['Boolean']['output'];
  /** Need type of the school census. */
  readonly need: Scalars['String']['output'];
  /** Null where the number is too small to show to this viewer. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** The whole answer in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Staff with a current competence that answers this need. */
  readonly trained: Scalars['Int']['output'];
};

/** The person who is signed in. Each service adds what it alone knows. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
  /** What is owed about staff in the viewer's schools: SENCo qualifications, DBS checks, competences that lapse. Empty fields mean that this service is not answering. */
  readonly staffDuties?: Maybe<DutyConnection>;
};


/** The person who is signed in. Each service adds what it alone knows. */
export type ViewerStaffDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Pupil: Pupil;
  School: School;
  StaffMember: StaffMember;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Pupil'], {"needs":{"code":true},"enrolments":{"school":{"id":true}}}> ) );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['School'], {"needProfile":{"code":true,"pupils":true}}> ) );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AttendanceInput: AttendanceInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookPlaceInput: BookPlaceInput;
  BookingStatus: BookingStatus;
  Competence: ResolverTypeWrapper<CompetenceRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CompetenceLevel: CompetenceLevel;
  CompetenceStanding: CompetenceStanding;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DbsCheck: ResolverTypeWrapper<DbsCheckRow>;
  DbsPolicy: ResolverTypeWrapper<DbsPolicyAnswer>;
  DbsWorkforce: DbsWorkforce;
  DefineCompetenceInput: DefineCompetenceInput;
  Duty: ResolverTypeWrapper<Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversTypes['Agency']>, pupil?: Maybe<ResolversTypes['Pupil']>, school: ResolversTypes['School'], staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  DutyConnection: ResolverTypeWrapper<object>;
  DutyCounts: ResolverTypeWrapper<Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversTypes['DutySchoolCount']> }>;
  DutyFilter: DutyFilter;
  DutyGroup: DutyGroup;
  DutyOwner: DutyOwner;
  DutyOwnerCount: ResolverTypeWrapper<DutyOwnerCount>;
  DutySchoolCount: ResolverTypeWrapper<Omit<DutySchoolCount, 'school'> & { school: ResolversTypes['School'] }>;
  DutyStrength: DutyStrength;
  EndCompetenceInput: EndCompetenceInput;
  EnrolQualificationInput: EnrolQualificationInput;
  Enrolment: ResolverTypeWrapper<Omit<Enrolment, 'school'> & { school: ResolversTypes['School'] }>;
  KnownPerson: ResolverTypeWrapper<KnownPerson>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  NeedCount: ResolverTypeWrapper<NeedCount>;
  OpenEventInput: OpenEventInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pupil: ResolverTypeWrapper<PupilWithNeeds>;
  Qualification: ResolverTypeWrapper<QualificationRow>;
  QualificationKind: QualificationKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCompetenceInput: RecordCompetenceInput;
  RecordDbsInput: RecordDbsInput;
  RecordQualificationInput: RecordQualificationInput;
  RecordSet: ResolverTypeWrapper<RecordSet>;
  School: ResolverTypeWrapper<SchoolWithNeeds>;
  SencoQualification: ResolverTypeWrapper<SencoAnswer>;
  SencoQualificationSignal: SencoQualificationSignal;
  SencoQualificationStatus: SencoQualificationStatus;
  SetDbsPolicyInput: SetDbsPolicyInput;
  StaffCompetence: ResolverTypeWrapper<AwardRow>;
  StaffCompetenceRow: ResolverTypeWrapper<CompetenceTableRow>;
  StaffCompetences: ResolverTypeWrapper<CompetenceTable>;
  StaffMember: ResolverTypeWrapper<{ readonly id: string }>;
  StoryEntry: ResolverTypeWrapper<StoryEntry>;
  SubjectPart: ResolverTypeWrapper<SubjectPart>;
  TrainingBooking: ResolverTypeWrapper<BookingRow>;
  TrainingEvent: ResolverTypeWrapper<TrainingEventRow>;
  TrainingEventConnection: ResolverTypeWrapper<Omit<TrainingEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingEvent']> }>;
  TrainingGap: ResolverTypeWrapper<Gap>;
  Viewer: ResolverTypeWrapper<{ readonly id: string }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: { readonly id: string };
  ID: Scalars['ID']['output'];
  AttendanceInput: AttendanceInput;
  Int: Scalars['Int']['output'];
  BookPlaceInput: BookPlaceInput;
  Competence: CompetenceRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DbsCheck: DbsCheckRow;
  DbsPolicy: DbsPolicyAnswer;
  DefineCompetenceInput: DefineCompetenceInput;
  Duty: Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversParentTypes['Agency']>, pupil?: Maybe<ResolversParentTypes['Pupil']>, school: ResolversParentTypes['School'], staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  DutyConnection: object;
  DutyCounts: Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversParentTypes['DutySchoolCount']> };
  DutyFilter: DutyFilter;
  DutyOwnerCount: DutyOwnerCount;
  DutySchoolCount: Omit<DutySchoolCount, 'school'> & { school: ResolversParentTypes['School'] };
  EndCompetenceInput: EndCompetenceInput;
  EnrolQualificationInput: EnrolQualificationInput;
  Enrolment: Omit<Enrolment, 'school'> & { school: ResolversParentTypes['School'] };
  KnownPerson: KnownPerson;
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  NeedCount: NeedCount;
  OpenEventInput: OpenEventInput;
  PageInfo: PageInfo;
  Pupil: PupilWithNeeds;
  Qualification: QualificationRow;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCompetenceInput: RecordCompetenceInput;
  RecordDbsInput: RecordDbsInput;
  RecordQualificationInput: RecordQualificationInput;
  RecordSet: RecordSet;
  School: SchoolWithNeeds;
  SencoQualification: SencoAnswer;
  SetDbsPolicyInput: SetDbsPolicyInput;
  StaffCompetence: AwardRow;
  StaffCompetenceRow: CompetenceTableRow;
  StaffCompetences: CompetenceTable;
  StaffMember: { readonly id: string };
  StoryEntry: StoryEntry;
  SubjectPart: SubjectPart;
  TrainingBooking: BookingRow;
  TrainingEvent: TrainingEventRow;
  TrainingEventConnection: Omit<TrainingEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TrainingEvent']> };
  TrainingGap: Gap;
  Viewer: { readonly id: string };
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DbsCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DbsCheck'] = ResolversParentTypes['DbsCheck']> = {
  certificateLastFour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnUpdateService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recheckDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workforce?: Resolver<ResolversTypes['DbsWorkforce'], ParentType, ContextType>;
};

export type DbsPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DbsPolicy'] = ResolversParentTypes['DbsPolicy']> = {
  recheckMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
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

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  counts?: Resolver<ResolversTypes['DutyCounts'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCounts'] = ResolversParentTypes['DutyCounts']> = {
  byOwner?: Resolver<ReadonlyArray<ResolversTypes['DutyOwnerCount']>, ParentType, ContextType>;
  bySchool?: Resolver<ReadonlyArray<ResolversTypes['DutySchoolCount']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisHalfTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyOwnerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyOwnerCount'] = ResolversParentTypes['DutyOwnerCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DutyOwner'], ParentType, ContextType>;
};

export type DutySchoolCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutySchoolCount'] = ResolversParentTypes['DutySchoolCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  thisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownPerson'] = ResolversParentTypes['KnownPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookPlace?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType, RequireFields<MutationBookPlaceArgs, 'input'>>;
  defineCompetence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType, RequireFields<MutationDefineCompetenceArgs, 'input'>>;
  endCompetence?: Resolver<ResolversTypes['StaffCompetence'], ParentType, ContextType, RequireFields<MutationEndCompetenceArgs, 'input'>>;
  enrolQualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType, RequireFields<MutationEnrolQualificationArgs, 'input'>>;
  openEvent?: Resolver<ResolversTypes['TrainingEvent'], ParentType, ContextType, RequireFields<MutationOpenEventArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['TrainingEvent'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordCompetence?: Resolver<ResolversTypes['StaffCompetence'], ParentType, ContextType, RequireFields<MutationRecordCompetenceArgs, 'input'>>;
  recordDbs?: Resolver<ResolversTypes['DbsCheck'], ParentType, ContextType, RequireFields<MutationRecordDbsArgs, 'input'>>;
  recordQualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType, RequireFields<MutationRecordQualificationArgs, 'input'>>;
  setDbsPolicy?: Resolver<ResolversTypes['DbsPolicy'], ParentType, ContextType, RequireFields<MutationSetDbsPolicyArgs, 'input'>>;
};

export type NeedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCount'] = ResolversParentTypes['NeedCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PupilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingStory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoryEntry']>>, ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  trainingEvent?: Resolver<Maybe<ResolversTypes['TrainingEvent']>, ParentType, ContextType, RequireFields<QueryTrainingEventArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecordSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSet'] = ResolversParentTypes['RecordSet']> = {
  checkFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  competenceCatalogue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Competence']>>, ParentType, ContextType>;
  dbsPolicy?: Resolver<Maybe<ResolversTypes['DbsPolicy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sencoQualification?: Resolver<Maybe<ResolversTypes['SencoQualification']>, ParentType, ContextType>;
  staffCompetences?: Resolver<Maybe<ResolversTypes['StaffCompetences']>, ParentType, ContextType>;
  trainingEvents?: Resolver<Maybe<ResolversTypes['TrainingEventConnection']>, ParentType, ContextType, RequireFields<SchoolTrainingEventsArgs, 'first'>>;
  trainingGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingGap']>>, ParentType, ContextType>;
};

export type SencoQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SencoQualification'] = ResolversParentTypes['SencoQualification']> = {
  amberFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstBecameSencoOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['QualificationKind']>, ParentType, ContextType>;
  latestStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level3CompletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['SencoQualificationSignal'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SencoQualificationStatus'], ParentType, ContextType>;
  takeAdvice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffCompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCompetence'] = ResolversParentTypes['StaffCompetence']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TrainingEvent']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CompetenceLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CompetenceStanding'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffCompetenceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCompetenceRow'] = ResolversParentTypes['StaffCompetenceRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['StaffCompetence']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type StaffCompetencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCompetences'] = ResolversParentTypes['StaffCompetences']> = {
  competences?: Resolver<ReadonlyArray<ResolversTypes['Competence']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StaffCompetenceRow']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  competences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffCompetence']>>, ParentType, ContextType, RequireFields<StaffMemberCompetencesArgs, 'includeEnded'>>;
  dbsCheck?: Resolver<Maybe<ResolversTypes['DbsCheck']>, ParentType, ContextType, Partial<StaffMemberDbsCheckArgs>>;
  dbsChecks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DbsCheck']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  sencoQualification?: Resolver<Maybe<ResolversTypes['SencoQualification']>, ParentType, ContextType>;
};

export type StoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEntry'] = ResolversParentTypes['StoryEntry']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectPart'] = ResolversParentTypes['SubjectPart']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['KnownPerson']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordSet']>, ParentType, ContextType>;
};

export type TrainingBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingBooking'] = ResolversParentTypes['TrainingBooking']> = {
  event?: Resolver<ResolversTypes['TrainingEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEvent'] = ResolversParentTypes['TrainingEvent']> = {
  bookings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingBooking']>>, ParentType, ContextType>;
  competences?: Resolver<ReadonlyArray<ResolversTypes['Competence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEventConnection'] = ResolversParentTypes['TrainingEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingGap'] = ResolversParentTypes['TrainingGap']> = {
  competences?: Resolver<ReadonlyArray<ResolversTypes['Competence']>, ParentType, ContextType>;
  expiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffDuties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<ViewerStaffDutiesArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DbsCheck?: DbsCheckResolvers<ContextType>;
  DbsPolicy?: DbsPolicyResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyCounts?: DutyCountsResolvers<ContextType>;
  DutyOwnerCount?: DutyOwnerCountResolvers<ContextType>;
  DutySchoolCount?: DutySchoolCountResolvers<ContextType>;
  KnownPerson?: KnownPersonResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedCount?: NeedCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSet?: RecordSetResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SencoQualification?: SencoQualificationResolvers<ContextType>;
  StaffCompetence?: StaffCompetenceResolvers<ContextType>;
  StaffCompetenceRow?: StaffCompetenceRowResolvers<ContextType>;
  StaffCompetences?: StaffCompetencesResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StoryEntry?: StoryEntryResolvers<ContextType>;
  SubjectPart?: SubjectPartResolvers<ContextType>;
  TrainingBooking?: TrainingBookingResolvers<ContextType>;
  TrainingEvent?: TrainingEventResolvers<ContextType>;
  TrainingEventConnection?: TrainingEventConnectionResolvers<ContextType>;
  TrainingGap?: TrainingGapResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};
