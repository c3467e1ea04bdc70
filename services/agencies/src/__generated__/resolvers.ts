import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyRow, ServiceRow, ProfessionalRow } from '../db/directory.ts';
import type { ReferralRow, ReferralEventRow } from '../db/referral.ts';
import type { ConsentRow, RefusalRow, OtherGroundRow } from '../db/consent.ts';
import type { AdviceRow, RecommendationRow, OutcomeRow, ContactRow } from '../db/advice.ts';
import type { AgencyLoadRow } from '../places/agency-load.queries.ts';
import type { StoryRow } from '../places/story.queries.ts';
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

/** The entry is kept by one school, or by one organisation for all its schools; give exactly one. */
export type AddAgencyInput = {
  readonly area?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['input'];
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolId?: InputMaybe<Scalars['ID']['input']>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type AddAgencyServiceInput = {
  readonly agencyId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly service: AgencyServiceFacts;
};

export type AddProfessionalInput = {
  readonly agencyId: Scalars['ID']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** The account of this person, where there is one. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn: Scalars['Date']['input'];
};

/** What a service told the school about a child. */
export type Advice = {
  readonly __typename?: 'Advice';
  readonly authorName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly receivedOn: Scalars['Date']['output'];
  readonly recommendations: ReadonlyArray<Recommendation>;
  readonly referral?: Maybe<Referral>;
  readonly service: AgencyService;
  /** Whether the agency wrote it here itself, or the school copied it in. */
  readonly side: ReferralSide;
  readonly text: Scalars['String']['output'];
};

/** Somebody outside the school who helps children: a council, an NHS trust, a charity, an independent practice. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** The area served, in the agency's own words. */
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['output'];
  readonly professionals: ReadonlyArray<Professional>;
  readonly services: ReadonlyArray<AgencyService>;
  readonly version: Scalars['Int']['output'];
  /** Whether the viewer keeps this entry, and so may change it. */
  readonly viewerMayEdit: Scalars['Boolean']['output'];
  readonly website?: Maybe<Scalars['String']['output']>;
};

export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
};

/** An appointment, assessment, visit or call of a service. */
export type AgencyContact = {
  readonly __typename?: 'AgencyContact';
  readonly id: Scalars['ID']['output'];
  readonly kind: ContactKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly on: Scalars['Date']['output'];
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly side: ReferralSide;
  readonly status: ContactStatus;
  /** Local time, HH:MM. */
  readonly time?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly withName?: Maybe<Scalars['String']['output']>;
};

export type AgencyFilter = {
  /** Only services that take a child of this age, in whole years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  readonly kind?: InputMaybe<AgencyKind>;
  readonly serviceKind?: InputMaybe<ServiceKind>;
  /** Words of the name of the agency or of one of its services. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyKind =
  | 'COUNCIL'
  | 'HEALTH'
  | 'INDEPENDENT'
  | 'SCHOOL'
  | 'VOLUNTARY';

export type AgencyLoad = {
  readonly __typename?: 'AgencyLoad';
  readonly isHidden: Scalars['Boolean']['output'];
  readonly late: Scalars['Int']['output'];
  /** Days, over referrals of the last two years; null where there are none. */
  readonly medianDaysToAcknowledge?: Maybe<Scalars['Float']['output']>;
  readonly medianDaysToFirstContact?: Maybe<Scalars['Float']['output']>;
  /** Null when hidden. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  readonly service: AgencyService;
};

/** One service of an agency, with what a referrer must know and what the service promises. */
export type AgencyService = {
  readonly __typename?: 'AgencyService';
  readonly agency: Agency;
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  /** What has to come with the referral. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ServiceKind;
  /** Reviewed cycles in the need area that the service asks for; 0 when it does not ask. */
  readonly minimumReviewedCycles: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly oldestAge?: Maybe<Scalars['Int']['output']>;
  readonly price?: Maybe<Scalars['String']['output']>;
  readonly route: ReferralRoute;
  /** The service's own standards; null where it promises nothing, and then the usual 10 working days, 18 weeks and 6 weeks count. */
  readonly standards: ServiceStandards;
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** What the service asks to be true before it accepts a child. */
  readonly threshold?: Maybe<Scalars['String']['output']>;
  readonly urgentRoute?: Maybe<Scalars['String']['output']>;
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly whoMayRefer?: Maybe<Scalars['String']['output']>;
  /** Whole years; both ends included. */
  readonly youngestAge?: Maybe<Scalars['Int']['output']>;
};

export type AgencyServiceFacts = {
  readonly acknowledgeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  readonly area?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly firstContactWeeks?: InputMaybe<Scalars['Int']['input']>;
  readonly kind: ServiceKind;
  readonly minimumReviewedCycles?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly oldestAge?: InputMaybe<Scalars['Int']['input']>;
  readonly price?: InputMaybe<Scalars['String']['input']>;
  readonly reportWeeks?: InputMaybe<Scalars['Int']['input']>;
  readonly route: ReferralRoute;
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  readonly threshold?: InputMaybe<Scalars['String']['input']>;
  readonly urgentRoute?: InputMaybe<Scalars['String']['input']>;
  readonly verifiedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly whoMayRefer?: InputMaybe<Scalars['String']['input']>;
  readonly youngestAge?: InputMaybe<Scalars['Int']['input']>;
};

export type AppointmentFacts = {
  readonly kind: ContactKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Date']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<ContactStatus>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly withName?: InputMaybe<Scalars['String']['input']>;
};

export type ChaseReferralInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly referralId: Scalars['ID']['input'];
};

export type CloseReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
};

/** A parent's agreement that a school may share what is in its scope with one service. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** That person among the child's contacts, where recorded; null for the agency's side. */
  readonly givenByContactId?: Maybe<Scalars['ID']['output']>;
  /** The person with parental responsibility who agreed. */
  readonly givenByName: Scalars['String']['output'];
  readonly givenOn: Scalars['Date']['output'];
  readonly how: ConsentMeans;
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedByName: Scalars['String']['output'];
  readonly relationship?: Maybe<Scalars['String']['output']>;
  readonly scope: Scalars['String']['output'];
  readonly stands: Scalars['Boolean']['output'];
  /** The last day it covers; null when it has no end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly withdrawnNote?: Maybe<Scalars['String']['output']>;
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type ConsentMeans =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'SIGNED_FORM'
  | 'TELEPHONE';

/** A person with parental responsibility who said no to sharing. */
export type ConsentRefusal = {
  readonly __typename?: 'ConsentRefusal';
  readonly decidedByName?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly decidedReason?: Maybe<Scalars['String']['output']>;
  /** Null while nobody has decided: then nothing is sent on somebody else's consent alone. */
  readonly decision?: Maybe<RefusalDecision>;
  readonly how: ConsentMeans;
  readonly id: Scalars['ID']['output'];
  readonly recordedByName: Scalars['String']['output'];
  readonly refusedByName: Scalars['String']['output'];
  readonly refusedOn: Scalars['Date']['output'];
  readonly relationship?: Maybe<Scalars['String']['output']>;
  /** What that person said, as the school wrote it down. */
  readonly said?: Maybe<Scalars['String']['output']>;
};

export type ContactKind =
  | 'APPOINTMENT'
  | 'ASSESSMENT'
  | 'CALL'
  | 'OBSERVATION'
  | 'VISIT';

export type ContactStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'NOT_ATTENDED'
  | 'PLANNED';

export type DecideRefusalInput = {
  readonly decision: RefusalDecision;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
  readonly refusalId: Scalars['ID']['input'];
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

export type EditAgencyInput = {
  readonly agencyId: Scalars['ID']['input'];
  readonly area?: InputMaybe<Scalars['String']['input']>;
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['input'];
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

export type EditAgencyServiceInput = {
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly service: AgencyServiceFacts;
  readonly serviceId: Scalars['ID']['input'];
};

export type EditAppointmentInput = {
  readonly appointment: AppointmentFacts;
  readonly contactId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type EditReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly referral: ReferralFacts;
  readonly referralId: Scalars['ID']['input'];
  readonly serviceId: Scalars['ID']['input'];
};

export type EndOtherGroundInput = {
  readonly groundId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly referralId: Scalars['ID']['input'];
};

export type EndProfessionalInput = {
  readonly endsOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly professionalId: Scalars['ID']['input'];
};

export type KnownPerson = {
  readonly __typename?: 'KnownPerson';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type LegalGround =
  | 'COURT_ORDER'
  /** Safeguarding or welfare, Children's Wellbeing and Schools Act 2026 s.4. */
  | 'SAFEGUARDING'
  /** A duty in an enactment, such as a request for advice in an EHC needs assessment. */
  | 'STATUTORY_DUTY'
  | 'VITAL_INTERESTS';

export type MoveReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Not later than today; today when left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly referralId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptReferral?: Maybe<Referral>;
  readonly acknowledgeReferral?: Maybe<Referral>;
  readonly addAgency?: Maybe<Agency>;
  readonly addAgencyService?: Maybe<AgencyService>;
  readonly addProfessional?: Maybe<Professional>;
  /** Notes that the school asked where the referral has got to. */
  readonly chaseReferral?: Maybe<Referral>;
  readonly closeReferral?: Maybe<Referral>;
  /** Decides, with a reason, what follows from a refusal where another person with parental responsibility agreed. */
  readonly decideRefusal?: Maybe<Referral>;
  readonly editAgency?: Maybe<Agency>;
  /** New standards count for referrals sent, accepted or seen from now on; dates already owed stay. */
  readonly editAgencyService?: Maybe<AgencyService>;
  readonly editAppointment?: Maybe<Referral>;
  /** A referral can be edited until it is sent. */
  readonly editReferral?: Maybe<Referral>;
  /** Ends another legal ground that no longer applies; the agency's access ends with it unless consent stands. */
  readonly endOtherGround?: Maybe<Referral>;
  readonly endProfessional?: Maybe<Professional>;
  readonly openReferral?: Maybe<Referral>;
  readonly recordAdvice?: Maybe<Referral>;
  /** Writes down an appointment. One that was held is a contact: the first starts involvement, and the report is owed from the last. */
  readonly recordAppointment?: Maybe<Referral>;
  readonly recordConsent?: Maybe<Referral>;
  readonly recordOtherGround?: Maybe<Referral>;
  /** Writes down that a person with parental responsibility said no. A consent of somebody else stands, and has to be decided about before it carries a sending. */
  readonly recordRefusal?: Maybe<Referral>;
  readonly rejectReferral?: Maybe<Referral>;
  /** Takes the referral back. The agency loses sight of it at once. */
  readonly revokeReferral?: Maybe<Referral>;
  /** Shares the referral with the service. Refused without consent or another legal ground that stands. */
  readonly sendReferral?: Maybe<Referral>;
  readonly startInvolvement?: Maybe<Referral>;
  /** The service accepted and put the child on its waiting list. */
  readonly startWaiting?: Maybe<Referral>;
  /** Notes what was made of each recommendation; the provision lines are made by the provision service first. */
  readonly turnAdviceIntoProvision?: Maybe<Referral>;
  /** Ends the agency's access at once, unless another consent or legal ground stands. */
  readonly withdrawConsent?: Maybe<Referral>;
};


export type MutationAcceptReferralArgs = {
  input: MoveReferralInput;
};


export type MutationAcknowledgeReferralArgs = {
  input: MoveReferralInput;
};


export type MutationAddAgencyArgs = {
  input: AddAgencyInput;
};


export type MutationAddAgencyServiceArgs = {
  input: AddAgencyServiceInput;
};


export type MutationAddProfessionalArgs = {
  input: AddProfessionalInput;
};


export type MutationChaseReferralArgs = {
  input: ChaseReferralInput;
};


export type MutationCloseReferralArgs = {
  input: CloseReferralInput;
};


export type MutationDecideRefusalArgs = {
  input: DecideRefusalInput;
};


export type MutationEditAgencyArgs = {
  input: EditAgencyInput;
};


export type MutationEditAgencyServiceArgs = {
  input: EditAgencyServiceInput;
};


export type MutationEditAppointmentArgs = {
  input: EditAppointmentInput;
};


export type MutationEditReferralArgs = {
  input: EditReferralInput;
};


export type MutationEndOtherGroundArgs = {
  input: EndOtherGroundInput;
};


export type MutationEndProfessionalArgs = {
  input: EndProfessionalInput;
};


export type MutationOpenReferralArgs = {
  input: OpenReferralInput;
};


export type MutationRecordAdviceArgs = {
  input: RecordAdviceInput;
};


export type MutationRecordAppointmentArgs = {
  input: RecordAppointmentInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordOtherGroundArgs = {
  input: RecordOtherGroundInput;
};


export type MutationRecordRefusalArgs = {
  input: RecordRefusalInput;
};


export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


export type MutationRevokeReferralArgs = {
  input: CloseReferralInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationStartInvolvementArgs = {
  input: MoveReferralInput;
};


export type MutationStartWaitingArgs = {
  input: MoveReferralInput;
};


export type MutationTurnAdviceIntoProvisionArgs = {
  input: TurnAdviceIntoProvisionInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

export type OpenReferralInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly referral: ReferralFacts;
  readonly schoolId: Scalars['ID']['input'];
  readonly serviceId: Scalars['ID']['input'];
};

/** A reason in law to share without consent, such as safeguarding or a statutory request. */
export type OtherGround = {
  readonly __typename?: 'OtherGround';
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly ground: LegalGround;
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly recordedByName: Scalars['String']['output'];
  readonly recordedOn: Scalars['Date']['output'];
  readonly stands: Scalars['Boolean']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it back as `after` to go on; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A person who works for an agency. Somebody with an account may answer referrals. */
export type Professional = {
  readonly __typename?: 'Professional';
  readonly agency: Agency;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly hasAccount: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly service?: Maybe<AgencyService>;
  readonly startsOn: Scalars['Date']['output'];
};

export type Pupil = {
  readonly __typename?: 'Pupil';
  readonly agencyStory?: Maybe<ReadonlyArray<StoryEntry>>;
  readonly id: Scalars['ID']['output'];
  /** Newest first. */
  readonly referrals?: Maybe<ReadonlyArray<Referral>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The directory, by name. */
  readonly agencies?: Maybe<AgencyConnection>;
  readonly agency?: Maybe<Agency>;
  readonly agencyService?: Maybe<AgencyService>;
  /** One referral. Opening it is written to the audit trail. */
  readonly referral?: Maybe<Referral>;
  readonly viewer: Viewer;
};


export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgencyServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};

export type Recommendation = {
  readonly __typename?: 'Recommendation';
  readonly id: Scalars['ID']['output'];
  /** What the school made of it; null until decided. The agency that gave it is told what was decided while sharing stood. */
  readonly outcome?: Maybe<RecommendationOutcome>;
  readonly position: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type RecommendationDecision =
  | 'NOT_TAKEN'
  | 'TURNED_INTO_PROVISION';

export type RecommendationOutcome = {
  readonly __typename?: 'RecommendationOutcome';
  readonly decidedOn: Scalars['Date']['output'];
  readonly decision: RecommendationDecision;
  /** Empty for the agency's people. */
  readonly provisionLineIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type RecommendationOutcomeInput = {
  readonly decision: RecommendationDecision;
  readonly provisionLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly recommendationId: Scalars['ID']['input'];
};

export type RecordAdviceInput = {
  readonly authorName: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly receivedOn: Scalars['Date']['input'];
  readonly recommendations: ReadonlyArray<Scalars['String']['input']>;
  readonly referralId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type RecordAppointmentInput = {
  readonly appointment: AppointmentFacts;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type RecordConsentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly givenByContactId?: InputMaybe<Scalars['ID']['input']>;
  readonly givenByName: Scalars['String']['input'];
  readonly givenOn: Scalars['Date']['input'];
  /** The school has checked that this person has parental responsibility. */
  readonly hasParentalResponsibility: Scalars['Boolean']['input'];
  readonly how: ConsentMeans;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly relationship?: InputMaybe<Scalars['String']['input']>;
  readonly scope: Scalars['String']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordOtherGroundInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly ground: LegalGround;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
};

export type RecordRefusalInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** The school has checked that this person has parental responsibility. */
  readonly hasParentalResponsibility: Scalars['Boolean']['input'];
  readonly how: ConsentMeans;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly refusedByName: Scalars['String']['input'];
  readonly refusedOn: Scalars['Date']['input'];
  readonly relationship?: InputMaybe<Scalars['String']['input']>;
  readonly said?: InputMaybe<Scalars['String']['input']>;
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

/** A request by a school that a service outside helps a child. */
export type Referral = {
  readonly __typename?: 'Referral';
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  readonly acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  readonly advice: ReadonlyArray<Advice>;
  readonly availability: Scalars['String']['output'];
  /** On what the sharing rests; null while nothing is recorded. */
  readonly basis?: Maybe<SharingBasis>;
  readonly chasers: ReadonlyArray<ReferralEvent>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  readonly consents: ReadonlyArray<Consent>;
  readonly contacts: ReadonlyArray<AgencyContact>;
  readonly daysInStage: Scalars['Int']['output'];
  readonly desiredOutcome: Scalars['String']['output'];
  readonly firstContactOn?: Maybe<Scalars['Date']['output']>;
  readonly health: Scalars['String']['output'];
  readonly history: ReadonlyArray<ReferralEvent>;
  readonly homeLanguage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly impact: Scalars['String']['output'];
  /** A flag only: the safeguarding file is kept elsewhere. */
  readonly isSafeguarding: Scalars['Boolean']['output'];
  readonly lastContactOn?: Maybe<Scalars['Date']['output']>;
  readonly needsInterpreter: Scalars['Boolean']['output'];
  /** The moves the viewer may make now. */
  readonly nextActions: ReadonlyArray<ReferralAction>;
  readonly openedOn: Scalars['Date']['output'];
  readonly otherAgencies: Scalars['String']['output'];
  readonly otherGrounds: ReadonlyArray<OtherGround>;
  readonly previousInvolvement: Scalars['String']['output'];
  readonly pupil?: Maybe<Pupil>;
  readonly reason: Scalars['String']['output'];
  /** Who said no; empty for the agency's people. */
  readonly refusals: ReadonlyArray<ConsentRefusal>;
  readonly rejectedOn?: Maybe<Scalars['Date']['output']>;
  readonly rejectedReason?: Maybe<Scalars['String']['output']>;
  readonly reportedOn?: Maybe<Scalars['Date']['output']>;
  /** Reviewed assess-plan-do-review cycles in this need area when the referral was last edited. */
  readonly reviewedCycles: Scalars['Int']['output'];
  /** Null for the agency's people, who see the school's name as it was shared. */
  readonly school?: Maybe<School>;
  readonly seenInLastYear?: Maybe<Scalars['Boolean']['output']>;
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  readonly service: AgencyService;
  /** What the agency was told about who this is; null until sent. */
  readonly shared?: Maybe<SharedIdentity>;
  readonly stage: ReferralStage;
  /** The day the present stage began. */
  readonly stageSince: Scalars['Date']['output'];
  readonly strengths: Scalars['String']['output'];
  /** Support tried so far, for how long, and what it changed. */
  readonly triedSoFar: Scalars['String']['output'];
  readonly urgency: ReferralUrgency;
  readonly version: Scalars['Int']['output'];
  readonly wait?: Maybe<ReferralWait>;
  /** What the service asks for and this referral does not show; a referral may be sent all the same. */
  readonly warnings: ReadonlyArray<ReferralWarning>;
};

export type ReferralAction =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'CHASE'
  | 'CLOSE'
  | 'DECIDE_REFUSAL'
  | 'EDIT'
  | 'END_OTHER_GROUND'
  | 'OPEN'
  | 'RECORD_ADVICE'
  | 'RECORD_APPOINTMENT'
  | 'RECORD_CONSENT'
  | 'RECORD_OTHER_GROUND'
  | 'RECORD_REFUSAL'
  | 'REJECT'
  | 'REVOKE'
  | 'SEND'
  | 'START_INVOLVEMENT'
  | 'START_WAITING'
  | 'TURN_ADVICE_INTO_PROVISION'
  | 'WITHDRAW_CONSENT';

export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  readonly nodes: ReadonlyArray<Referral>;
  readonly pageInfo: PageInfo;
};

export type ReferralEvent = {
  readonly __typename?: 'ReferralEvent';
  readonly action: ReferralAction;
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<StaffMember>;
  readonly byName: Scalars['String']['output'];
  readonly fromStage?: Maybe<ReferralStage>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly on: Scalars['Date']['output'];
  readonly side: ReferralSide;
  readonly toStage: ReferralStage;
};

export type ReferralFacts = {
  readonly availability?: InputMaybe<Scalars['String']['input']>;
  readonly desiredOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly health?: InputMaybe<Scalars['String']['input']>;
  readonly homeLanguage?: InputMaybe<Scalars['String']['input']>;
  readonly impact?: InputMaybe<Scalars['String']['input']>;
  readonly isSafeguarding?: InputMaybe<Scalars['Boolean']['input']>;
  readonly needsInterpreter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly otherAgencies?: InputMaybe<Scalars['String']['input']>;
  readonly previousInvolvement?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly reviewedCycles?: InputMaybe<Scalars['Int']['input']>;
  readonly seenInLastYear?: InputMaybe<Scalars['Boolean']['input']>;
  readonly strengths?: InputMaybe<Scalars['String']['input']>;
  readonly triedSoFar?: InputMaybe<Scalars['String']['input']>;
  readonly urgency?: InputMaybe<ReferralUrgency>;
};

export type ReferralRoute =
  | 'EMAIL'
  | 'FORM'
  | 'PORTAL'
  | 'TELEPHONE';

export type ReferralSide =
  | 'AGENCY'
  | 'SCHOOL';

export type ReferralStage =
  | 'ACCEPTED'
  | 'ACKNOWLEDGED'
  | 'ACTIVE'
  | 'CONSENT_RECORDED'
  | 'DONE'
  | 'DRAFT'
  | 'PROVISION_MADE'
  | 'REJECTED'
  | 'REPORT_RECEIVED'
  | 'REVOKED'
  | 'SENT'
  | 'WAITING';

export type ReferralStageCount = {
  readonly __typename?: 'ReferralStageCount';
  readonly count: Scalars['Int']['output'];
  /** How many of them wait longer than the service promised. */
  readonly late: Scalars['Int']['output'];
  readonly stage: ReferralStage;
};

export type ReferralUrgency =
  | 'ROUTINE'
  | 'URGENT';

/** What the school is waiting for, against what the service promised. */
export type ReferralWait = {
  readonly __typename?: 'ReferralWait';
  readonly days: Scalars['Int']['output'];
  readonly daysLate: Scalars['Int']['output'];
  /** Null where nothing is owed by a date, such as a decision. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly for: WaitKind;
  readonly isLate: Scalars['Boolean']['output'];
  readonly since: Scalars['Date']['output'];
  /** The promise in words, such as '10 working days from sending'. */
  readonly standard?: Maybe<Scalars['String']['output']>;
};

export type ReferralWarning = {
  readonly __typename?: 'ReferralWarning';
  readonly code: ReferralWarningCode;
  readonly text: Scalars['String']['output'];
};

export type ReferralWarningCode =
  | 'NOTHING_TRIED'
  | 'SERVICE_CLOSED'
  | 'SERVICE_NOT_VERIFIED'
  | 'TOO_FEW_REVIEWED_CYCLES';

export type RefusalDecision =
  /** Another person with parental responsibility agreed, and the school shares on that, for a reason. */
  | 'SHARE_ALL_THE_SAME'
  /** That person has agreed since, or no longer objects. */
  | 'TAKEN_BACK';

export type RejectReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly referralId: Scalars['ID']['input'];
};

/** The schools service describes a school; here are its referrals. */
export type School = {
  readonly __typename?: 'School';
  /** What each service owes this school. Outside the school, counts of open referrals from 1 to 4 are hidden. */
  readonly agencyLoad?: Maybe<ReadonlyArray<AgencyLoad>>;
  readonly id: Scalars['ID']['output'];
  readonly referralCounts?: Maybe<ReadonlyArray<ReferralStageCount>>;
  readonly referrals?: Maybe<ReferralConnection>;
};


/** The schools service describes a school; here are its referrals. */
export type SchoolReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  stage?: InputMaybe<ReferralStage>;
};

/** What the agency is told about the child is copied into the referral, so that its people need no access to the child's file. */
export type SendReferralInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Not later than today; today when left out. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly referralId: Scalars['ID']['input'];
  readonly shared: SharedIdentityInput;
};

export type ServiceKind =
  | 'ACCESS_ASSESSMENT'
  | 'ALTERNATIVE_PROVISION'
  | 'ATTENDANCE'
  | 'AUTISM_OUTREACH'
  | 'BEHAVIOUR_SUPPORT'
  | 'CHILD_MENTAL_HEALTH'
  | 'COMMUNITY_PAEDIATRICS'
  | 'EARLY_HELP'
  | 'EDUCATIONAL_PSYCHOLOGY'
  | 'GENERAL_PRACTICE'
  | 'HEALTH_VISITING'
  | 'HEARING_SUPPORT'
  | 'INFORMATION_AND_ADVICE'
  | 'LANGUAGE_OUTREACH'
  | 'LEARNING_SUPPORT'
  | 'MENTAL_HEALTH_SUPPORT_TEAM'
  | 'MULTI_SENSORY_SUPPORT'
  | 'OCCUPATIONAL_THERAPY'
  | 'PHYSIOTHERAPY'
  | 'PORTAGE'
  | 'SCHOOL_NURSING'
  | 'SEND_CASEWORK'
  | 'SOCIAL_CARE'
  | 'SPEECH_AND_LANGUAGE_THERAPY'
  | 'VIRTUAL_SCHOOL'
  | 'VISION_SUPPORT'
  | 'VOLUNTARY';

export type ServiceStandards = {
  readonly __typename?: 'ServiceStandards';
  /** Working days from sending to acknowledgement. */
  readonly acknowledgeWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Weeks from acceptance to the first contact. */
  readonly firstContactWeeks?: Maybe<Scalars['Int']['output']>;
  /** Weeks from the last contact to the report. */
  readonly reportWeeks?: Maybe<Scalars['Int']['output']>;
};

export type SharedIdentity = {
  readonly __typename?: 'SharedIdentity';
  readonly birthDate: Scalars['Date']['output'];
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly referrerContact?: Maybe<Scalars['String']['output']>;
  readonly referrerName: Scalars['String']['output'];
  readonly schoolName: Scalars['String']['output'];
};

export type SharedIdentityInput = {
  readonly birthDate: Scalars['Date']['input'];
  readonly familyName: Scalars['String']['input'];
  readonly givenName: Scalars['String']['input'];
  /** How the agency reaches the referrer; the names of the school and of the referrer go with it. */
  readonly referrerContact?: InputMaybe<Scalars['String']['input']>;
};

export type SharingBasis = {
  readonly __typename?: 'SharingBasis';
  readonly kind: SharingBasisKind;
  readonly stands: Scalars['Boolean']['output'];
  /** In one sentence: who agreed when, or which ground and why. */
  readonly text: Scalars['String']['output'];
};

export type SharingBasisKind =
  | 'CONSENT'
  | 'OTHER_GROUND';

export type StaffMember = {
  readonly __typename?: 'StaffMember';
  readonly id: Scalars['ID']['output'];
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
  /** Referrals, consents and advice about the child. */
  readonly agencyRecords: SubjectPart;
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

export type TurnAdviceIntoProvisionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly outcomes: ReadonlyArray<RecommendationOutcomeInput>;
  readonly referralId: Scalars['ID']['input'];
};

/** What agencies owe, or are owed, over everything the viewer reaches. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The agencies whose professional the viewer is. */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
  readonly id: Scalars['ID']['output'];
  /** What the viewer's agencies wrote themselves, newest first; it stays readable to them when sharing has ended. */
  readonly ownAdvice?: Maybe<ReadonlyArray<Advice>>;
  readonly referralCounts?: Maybe<ReadonlyArray<ReferralStageCount>>;
  readonly referralDuties?: Maybe<DutyConnection>;
  /** Longest in its stage first. */
  readonly referrals?: Maybe<ReferralConnection>;
};


/** What agencies owe, or are owed, over everything the viewer reaches. */
export type ViewerOwnAdviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What agencies owe, or are owed, over everything the viewer reaches. */
export type ViewerReferralCountsArgs = {
  school?: InputMaybe<Scalars['ID']['input']>;
};


/** What agencies owe, or are owed, over everything the viewer reaches. */
export type ViewerReferralDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What agencies owe, or are owed, over everything the viewer reaches. */
export type ViewerReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lateOnly?: InputMaybe<Scalars['Boolean']['input']>;
  school?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<ReferralStage>;
};

export type WaitKind =
  | 'ACKNOWLEDGEMENT'
  | 'DECISION'
  | 'FIRST_CONTACT'
  | 'REPORT';

export type WithdrawConsentInput = {
  readonly consentId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Not later than today; today when left out. Access ends now, whatever this day is. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly referralId: Scalars['ID']['input'];
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
  Agency: Agency;
  Pupil: Pupil;
  Referral: Referral;
  School: School;
  SubjectBundle: SubjectBundle;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}> );
  SubjectBundle:
    ( { __typename: 'SubjectBundle' }
    & GraphQLRecursivePick<FederationTypes['SubjectBundle'], {"schoolId":true,"pupilId":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAgencyInput: AddAgencyInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddAgencyServiceInput: AddAgencyServiceInput;
  AddProfessionalInput: AddProfessionalInput;
  Advice: ResolverTypeWrapper<AdviceRow>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyContact: ResolverTypeWrapper<ContactRow>;
  AgencyFilter: AgencyFilter;
  AgencyKind: AgencyKind;
  AgencyLoad: ResolverTypeWrapper<AgencyLoadRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgencyService: ResolverTypeWrapper<ServiceRow>;
  AgencyServiceFacts: AgencyServiceFacts;
  AppointmentFacts: AppointmentFacts;
  ChaseReferralInput: ChaseReferralInput;
  CloseReferralInput: CloseReferralInput;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentMeans: ConsentMeans;
  ConsentRefusal: ResolverTypeWrapper<RefusalRow>;
  ContactKind: ContactKind;
  ContactStatus: ContactStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRefusalInput: DecideRefusalInput;
  Duty: ResolverTypeWrapper<Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversTypes['Agency']>, pupil?: Maybe<ResolversTypes['Pupil']>, school: ResolversTypes['School'], staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  DutyConnection: ResolverTypeWrapper<object>;
  DutyCounts: ResolverTypeWrapper<Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversTypes['DutySchoolCount']> }>;
  DutyFilter: DutyFilter;
  DutyGroup: DutyGroup;
  DutyOwner: DutyOwner;
  DutyOwnerCount: ResolverTypeWrapper<DutyOwnerCount>;
  DutySchoolCount: ResolverTypeWrapper<Omit<DutySchoolCount, 'school'> & { school: ResolversTypes['School'] }>;
  DutyStrength: DutyStrength;
  EditAgencyInput: EditAgencyInput;
  EditAgencyServiceInput: EditAgencyServiceInput;
  EditAppointmentInput: EditAppointmentInput;
  EditReferralInput: EditReferralInput;
  EndOtherGroundInput: EndOtherGroundInput;
  EndProfessionalInput: EndProfessionalInput;
  KnownPerson: ResolverTypeWrapper<KnownPerson>;
  LegalGround: LegalGround;
  MoveReferralInput: MoveReferralInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenReferralInput: OpenReferralInput;
  OtherGround: ResolverTypeWrapper<OtherGroundRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Professional: ResolverTypeWrapper<ProfessionalRow>;
  Pupil: ResolverTypeWrapper<{ readonly id: string }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationDecision: RecommendationDecision;
  RecommendationOutcome: ResolverTypeWrapper<OutcomeRow>;
  RecommendationOutcomeInput: RecommendationOutcomeInput;
  RecordAdviceInput: RecordAdviceInput;
  RecordAppointmentInput: RecordAppointmentInput;
  RecordConsentInput: RecordConsentInput;
  RecordOtherGroundInput: RecordOtherGroundInput;
  RecordRefusalInput: RecordRefusalInput;
  RecordSet: ResolverTypeWrapper<RecordSet>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralAction: ReferralAction;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Referral']> }>;
  ReferralEvent: ResolverTypeWrapper<ReferralEventRow>;
  ReferralFacts: ReferralFacts;
  ReferralRoute: ReferralRoute;
  ReferralSide: ReferralSide;
  ReferralStage: ReferralStage;
  ReferralStageCount: ResolverTypeWrapper<ReferralStageCount>;
  ReferralUrgency: ReferralUrgency;
  ReferralWait: ResolverTypeWrapper<ReferralWait>;
  ReferralWarning: ResolverTypeWrapper<ReferralWarning>;
  ReferralWarningCode: ReferralWarningCode;
  RefusalDecision: RefusalDecision;
  RejectReferralInput: RejectReferralInput;
  School: ResolverTypeWrapper<{ readonly id: string }>;
  SendReferralInput: SendReferralInput;
  ServiceKind: ServiceKind;
  ServiceStandards: ResolverTypeWrapper<ServiceStandards>;
  SharedIdentity: ResolverTypeWrapper<SharedIdentity>;
  SharedIdentityInput: SharedIdentityInput;
  SharingBasis: ResolverTypeWrapper<SharingBasis>;
  SharingBasisKind: SharingBasisKind;
  StaffMember: ResolverTypeWrapper<{ readonly id: string }>;
  StoryEntry: ResolverTypeWrapper<StoryRow>;
  SubjectBundle: ResolverTypeWrapper<{ readonly schoolId: string; readonly pupilId: string }>;
  SubjectPart: ResolverTypeWrapper<SubjectPart>;
  TurnAdviceIntoProvisionInput: TurnAdviceIntoProvisionInput;
  Viewer: ResolverTypeWrapper<{ readonly id: string }>;
  WaitKind: WaitKind;
  WithdrawConsentInput: WithdrawConsentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAgencyInput: AddAgencyInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddAgencyServiceInput: AddAgencyServiceInput;
  AddProfessionalInput: AddProfessionalInput;
  Advice: AdviceRow;
  Agency: AgencyRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AgencyConnection: Omit<AgencyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyContact: ContactRow;
  AgencyFilter: AgencyFilter;
  AgencyLoad: AgencyLoadRow;
  Float: Scalars['Float']['output'];
  AgencyService: ServiceRow;
  AgencyServiceFacts: AgencyServiceFacts;
  AppointmentFacts: AppointmentFacts;
  ChaseReferralInput: ChaseReferralInput;
  CloseReferralInput: CloseReferralInput;
  Consent: ConsentRow;
  ConsentRefusal: RefusalRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRefusalInput: DecideRefusalInput;
  Duty: Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversParentTypes['Agency']>, pupil?: Maybe<ResolversParentTypes['Pupil']>, school: ResolversParentTypes['School'], staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  DutyConnection: object;
  DutyCounts: Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversParentTypes['DutySchoolCount']> };
  DutyFilter: DutyFilter;
  DutyOwnerCount: DutyOwnerCount;
  DutySchoolCount: Omit<DutySchoolCount, 'school'> & { school: ResolversParentTypes['School'] };
  EditAgencyInput: EditAgencyInput;
  EditAgencyServiceInput: EditAgencyServiceInput;
  EditAppointmentInput: EditAppointmentInput;
  EditReferralInput: EditReferralInput;
  EndOtherGroundInput: EndOtherGroundInput;
  EndProfessionalInput: EndProfessionalInput;
  KnownPerson: KnownPerson;
  MoveReferralInput: MoveReferralInput;
  Mutation: Record<PropertyKey, never>;
  OpenReferralInput: OpenReferralInput;
  OtherGround: OtherGroundRow;
  PageInfo: PageInfo;
  Professional: ProfessionalRow;
  Pupil: { readonly id: string };
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationRow;
  RecommendationOutcome: OutcomeRow;
  RecommendationOutcomeInput: RecommendationOutcomeInput;
  RecordAdviceInput: RecordAdviceInput;
  RecordAppointmentInput: RecordAppointmentInput;
  RecordConsentInput: RecordConsentInput;
  RecordOtherGroundInput: RecordOtherGroundInput;
  RecordRefusalInput: RecordRefusalInput;
  RecordSet: RecordSet;
  Referral: ReferralRow;
  ReferralConnection: Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Referral']> };
  ReferralEvent: ReferralEventRow;
  ReferralFacts: ReferralFacts;
  ReferralStageCount: ReferralStageCount;
  ReferralWait: ReferralWait;
  ReferralWarning: ReferralWarning;
  RejectReferralInput: RejectReferralInput;
  School: { readonly id: string };
  SendReferralInput: SendReferralInput;
  ServiceStandards: ServiceStandards;
  SharedIdentity: SharedIdentity;
  SharedIdentityInput: SharedIdentityInput;
  SharingBasis: SharingBasis;
  StaffMember: { readonly id: string };
  StoryEntry: StoryRow;
  SubjectBundle: { readonly schoolId: string; readonly pupilId: string };
  SubjectPart: SubjectPart;
  TurnAdviceIntoProvisionInput: TurnAdviceIntoProvisionInput;
  Viewer: { readonly id: string };
  WithdrawConsentInput: WithdrawConsentInput;
};

export type AdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AgencyService'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionals?: Resolver<ReadonlyArray<ResolversTypes['Professional']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['AgencyService']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyContact'] = ResolversParentTypes['AgencyContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContactStatus'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyLoad'] = ResolversParentTypes['AgencyLoad']> = {
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToAcknowledge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysToFirstContact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AgencyService'], ParentType, ContextType>;
};

export type AgencyServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyService'] = ResolversParentTypes['AgencyService']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  minimumReviewedCycles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldestAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ReferralRoute'], ParentType, ContextType>;
  standards?: Resolver<ResolversTypes['ServiceStandards'], ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urgentRoute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whoMayRefer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  youngestAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  givenByContactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  givenByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ConsentMeans'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRefusal'] = ResolversParentTypes['ConsentRefusal']> = {
  decidedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RefusalDecision']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ConsentMeans'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  acceptReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  acknowledgeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationAcknowledgeReferralArgs, 'input'>>;
  addAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<MutationAddAgencyArgs, 'input'>>;
  addAgencyService?: Resolver<Maybe<ResolversTypes['AgencyService']>, ParentType, ContextType, RequireFields<MutationAddAgencyServiceArgs, 'input'>>;
  addProfessional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType, RequireFields<MutationAddProfessionalArgs, 'input'>>;
  chaseReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationChaseReferralArgs, 'input'>>;
  closeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  decideRefusal?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationDecideRefusalArgs, 'input'>>;
  editAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<MutationEditAgencyArgs, 'input'>>;
  editAgencyService?: Resolver<Maybe<ResolversTypes['AgencyService']>, ParentType, ContextType, RequireFields<MutationEditAgencyServiceArgs, 'input'>>;
  editAppointment?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationEditAppointmentArgs, 'input'>>;
  editReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationEditReferralArgs, 'input'>>;
  endOtherGround?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationEndOtherGroundArgs, 'input'>>;
  endProfessional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType, RequireFields<MutationEndProfessionalArgs, 'input'>>;
  openReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationOpenReferralArgs, 'input'>>;
  recordAdvice?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordAdviceArgs, 'input'>>;
  recordAppointment?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordAppointmentArgs, 'input'>>;
  recordConsent?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordOtherGround?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordOtherGroundArgs, 'input'>>;
  recordRefusal?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordRefusalArgs, 'input'>>;
  rejectReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  revokeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRevokeReferralArgs, 'input'>>;
  sendReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  startInvolvement?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationStartInvolvementArgs, 'input'>>;
  startWaiting?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationStartWaitingArgs, 'input'>>;
  turnAdviceIntoProvision?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationTurnAdviceIntoProvisionArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type OtherGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherGround'] = ResolversParentTypes['OtherGround']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['LegalGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['AgencyService']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PupilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyStory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoryEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Referral']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  agencyService?: Resolver<Maybe<ResolversTypes['AgencyService']>, ParentType, ContextType, RequireFields<QueryAgencyServiceArgs, 'id'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecommendationOutcome']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationOutcome'] = ResolversParentTypes['RecommendationOutcome']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['RecommendationDecision'], ParentType, ContextType>;
  provisionLineIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSet'] = ResolversParentTypes['RecordSet']> = {
  checkFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['SharingBasis']>, ParentType, ContextType>;
  chasers?: Resolver<ReadonlyArray<ResolversTypes['ReferralEvent']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['AgencyContact']>, ParentType, ContextType>;
  daysInStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desiredOutcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReferralEvent']>, ParentType, ContextType>;
  homeLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSafeguarding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  needsInterpreter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ReferralAction']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  otherAgencies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherGrounds?: Resolver<ReadonlyArray<ResolversTypes['OtherGround']>, ParentType, ContextType>;
  previousInvolvement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['ConsentRefusal']>, ParentType, ContextType>;
  rejectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rejectedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedCycles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  seenInLastYear?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AgencyService'], ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedIdentity']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triedSoFar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['ReferralUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wait?: Resolver<Maybe<ResolversTypes['ReferralWait']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReferralWarning']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEvent'] = ResolversParentTypes['ReferralEvent']> = {
  action?: Resolver<ResolversTypes['ReferralAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromStage?: Resolver<Maybe<ResolversTypes['ReferralStage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  toStage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
};

export type ReferralStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStageCount'] = ResolversParentTypes['ReferralStageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReferralStage'], ParentType, ContextType>;
};

export type ReferralWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralWait'] = ResolversParentTypes['ReferralWait']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  for?: Resolver<ResolversTypes['WaitKind'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralWarning'] = ResolversParentTypes['ReferralWarning']> = {
  code?: Resolver<ResolversTypes['ReferralWarningCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyLoad?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyLoad']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referralCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralStageCount']>>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<SchoolReferralsArgs, 'first' | 'lateOnly'>>;
};

export type ServiceStandardsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStandards'] = ResolversParentTypes['ServiceStandards']> = {
  acknowledgeWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstContactWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedIdentity'] = ResolversParentTypes['SharedIdentity']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrerContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referrerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schoolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingBasis'] = ResolversParentTypes['SharingBasis']> = {
  kind?: Resolver<ResolversTypes['SharingBasisKind'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type SubjectBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectBundle'] = ResolversParentTypes['SubjectBundle'], FederationReferenceType extends FederationReferenceTypes['SubjectBundle'] = FederationReferenceTypes['SubjectBundle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectBundle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencyRecords?: Resolver<ResolversTypes['SubjectPart'], ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubjectPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectPart'] = ResolversParentTypes['SubjectPart']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['KnownPerson']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordSet']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownAdvice?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Advice']>>, ParentType, ContextType, RequireFields<ViewerOwnAdviceArgs, 'first'>>;
  referralCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralStageCount']>>, ParentType, ContextType, Partial<ViewerReferralCountsArgs>>;
  referralDuties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<ViewerReferralDutiesArgs, 'first'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<ViewerReferralsArgs, 'first' | 'lateOnly'>>;
};

export type Resolvers<ContextType = Context> = {
  Advice?: AdviceResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyContact?: AgencyContactResolvers<ContextType>;
  AgencyLoad?: AgencyLoadResolvers<ContextType>;
  AgencyService?: AgencyServiceResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentRefusal?: ConsentRefusalResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyCounts?: DutyCountsResolvers<ContextType>;
  DutyOwnerCount?: DutyOwnerCountResolvers<ContextType>;
  DutySchoolCount?: DutySchoolCountResolvers<ContextType>;
  KnownPerson?: KnownPersonResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OtherGround?: OtherGroundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationOutcome?: RecommendationOutcomeResolvers<ContextType>;
  RecordSet?: RecordSetResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEvent?: ReferralEventResolvers<ContextType>;
  ReferralStageCount?: ReferralStageCountResolvers<ContextType>;
  ReferralWait?: ReferralWaitResolvers<ContextType>;
  ReferralWarning?: ReferralWarningResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  ServiceStandards?: ServiceStandardsResolvers<ContextType>;
  SharedIdentity?: SharedIdentityResolvers<ContextType>;
  SharingBasis?: SharingBasisResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StoryEntry?: StoryEntryResolvers<ContextType>;
  SubjectBundle?: SubjectBundleResolvers<ContextType>;
  SubjectPart?: SubjectPartResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};
