/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<TResult, TVariables> { __apiType?: (variables: TVariables) => TResult }
/** Every part narrows. */
export type AccessFilter = {
  /** The first and the last day, in the time of the United Kingdom. */
  from?: string | null | undefined;
  kind?: AccessKind | null | undefined;
  personId?: string | number | null | undefined;
  pupilId?: string | number | null | undefined;
  to?: string | null | undefined;
  /** Only openings for which a reason was asked. */
  withReason?: boolean | null | undefined;
};

export type AccessKind =
  | 'READ'
  | 'REFUSED'
  | 'WRITE';

/** The entry is kept by one school, or by one organisation for all its schools; give exactly one. */
export type AddAgencyInput = {
  area?: string | null | undefined;
  idempotencyKey: string | number;
  kind: AgencyKind;
  name: string;
  organisationId?: string | number | null | undefined;
  schoolId?: string | number | null | undefined;
  website?: string | null | undefined;
};

export type AddAgencyServiceInput = {
  agencyId: string | number;
  idempotencyKey: string | number;
  service: AgencyServiceFacts;
};

export type AddClosureInput = {
  idempotencyKey: string | number;
  kind: ClosureKind;
  note?: string | null | undefined;
  onDate: string;
  schoolId: string | number;
};

export type AddOutcomeInput = {
  baseline?: string | null | undefined;
  baselineOn?: string | null | undefined;
  cycleId: string | number;
  idempotencyKey: string | number;
  measure?: string | null | undefined;
  target?: string | null | undefined;
  text: string;
};

export type AddProfessionalInput = {
  agencyId: string | number;
  email?: string | null | undefined;
  idempotencyKey: string | number;
  jobTitle?: string | null | undefined;
  name: string;
  /** The account of this person, where there is one. */
  personId?: string | number | null | undefined;
  serviceId?: string | number | null | undefined;
  startsOn: string;
};

/** The same line for one child or for many. */
export type AddProvisionLineInput = {
  cycleId?: string | number | null | undefined;
  deliveredById?: string | number | null | undefined;
  groupSize: number;
  hourlyPence?: number | null | undefined;
  idempotencyKey: string | number;
  minutes: number;
  needCode?: string | null | undefined;
  promisedMinutesPerWeek?: number | null | undefined;
  pupilIds: Array<string | number>;
  resourcesPence?: number | null | undefined;
  schoolId: string | number;
  startsOn: string;
  timesPerWeek: number;
  weeks: number;
  what: string;
};

export type AddressInput = {
  county?: string | null | undefined;
  locality?: string | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
  town?: string | null | undefined;
};

export type AgencyKind =
  | 'COUNCIL'
  | 'HEALTH'
  | 'INDEPENDENT'
  | 'SCHOOL'
  | 'VOLUNTARY';

export type AgencyServiceFacts = {
  acknowledgeWorkingDays?: number | null | undefined;
  area?: string | null | undefined;
  email?: string | null | undefined;
  evidence?: Array<string> | null | undefined;
  firstContactWeeks?: number | null | undefined;
  kind: ServiceKind;
  minimumReviewedCycles?: number | null | undefined;
  name: string;
  oldestAge?: number | null | undefined;
  price?: string | null | undefined;
  reportWeeks?: number | null | undefined;
  route: ReferralRoute;
  telephone?: string | null | undefined;
  threshold?: string | null | undefined;
  urgentRoute?: string | null | undefined;
  verifiedOn?: string | null | undefined;
  whoMayRefer?: string | null | undefined;
  youngestAge?: number | null | undefined;
};

export type AppointmentFacts = {
  kind: ContactKind;
  note?: string | null | undefined;
  on: string;
  place?: string | null | undefined;
  status?: ContactStatus | null | undefined;
  time?: string | null | undefined;
  withName?: string | null | undefined;
};

export type AssignTeacherInput = {
  classId: string | number;
  endsOn?: string | null | undefined;
  idempotencyKey: string | number;
  personId: string | number;
  startsOn: string;
};

/** Ends the open status the day before and opens this one. With K or E the needs that stand from that day; N closes them all. expectedStatusId is the open status that was on the screen. */
export type ChangeStatusInput = {
  code: SenStatusCode;
  expectedStatusId?: string | number | null | undefined;
  idempotencyKey: string | number;
  needs?: Array<NeedInput> | null | undefined;
  pupilId: string | number;
  reason?: string | null | undefined;
  schoolId: string | number;
  since: string;
};

export type ChaseReferralInput = {
  idempotencyKey: string | number;
  note: string;
  on?: string | null | undefined;
  referralId: string | number;
};

export type ClaimEhcExceptionInput = {
  code: string;
  expectedVersion: number;
  from: string;
  idempotencyKey: string | number;
  note?: string | null | undefined;
  requestId: string | number;
  until?: string | null | undefined;
};

export type CloseReferralInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  on?: string | null | undefined;
  reason: string;
  referralId: string | number;
};

export type ClosureKind =
  | 'CLOSED'
  /** Staff work, pupils do not come. */
  | 'INSET';

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

export type ConcernDecision =
  | 'MONITOR'
  | 'NO_ACTION'
  | 'REFER'
  | 'REQUEST_EHC'
  | 'SEN_SUPPORT';

export type ConcernFrom =
  | 'AGENCY'
  | 'PARENT'
  | 'PUPIL'
  | 'STAFF';

export type ConfirmImportInput = {
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
  /** Takes the good rows although others are refused. */
  isPartial?: boolean | null | undefined;
};

export type ConsentMeans =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'SIGNED_FORM'
  | 'TELEPHONE';

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

/** One's own contribution to a cycle. expectedVersion is that of the contribution, 0 for the first. */
export type ContributeToCycleInput = {
  cycleId: string | number;
  delivery?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  pupilView?: string | null | undefined;
  staffView?: string | null | undefined;
};

export type CycleDecision =
  | 'ADAPT'
  | 'CONTINUE'
  | 'REFER'
  | 'REMOVE_TO_N'
  | 'REQUEST_EHC_ASSESSMENT'
  | 'STEP_DOWN'
  | 'STEP_UP';

/** Which workforce a DBS check was made for. */
export type DbsWorkforce =
  | 'ADULT'
  | 'CHILD'
  | 'CHILD_AND_ADULT'
  | 'OTHER';

export type DecideConcernInput = {
  concernId: string | number;
  decidedOn?: string | null | undefined;
  decision: ConcernDecision;
  expectedVersion: number;
  idempotencyKey: string | number;
  schoolView?: string | null | undefined;
};

export type DecideRefusalInput = {
  decision: RefusalDecision;
  expectedVersion: number;
  idempotencyKey: string | number;
  reason?: string | null | undefined;
  referralId: string | number;
  refusalId: string | number;
};

export type DesignateSencoInput = {
  basis?: DesignationBasis | null | undefined;
  classTeachingCommitment: TeachingCommitment;
  contractedHours?: number | null | undefined;
  /** Left out where this is the first school: then it is startsOn. */
  firstBecameSencoOn?: string | null | undefined;
  idempotencyKey: string | number;
  personId: string | number;
  schoolId: string | number;
  startsOn: string;
};

export type DesignationBasis =
  /** Regulation 49(3): the head or acting head of the school. */
  | 'HEAD'
  /** Regulation 49(2): a qualified teacher who works as a teacher at the school. */
  | 'QUALIFIED_TEACHER';

export type DisablePersonInput = {
  idempotencyKey: string | number;
  personId: string | number;
};

export type DutyFilter = {
  groups?: Array<DutyGroup> | null | undefined;
  owners?: Array<DutyOwner> | null | undefined;
  pupilId?: string | number | null | undefined;
  rules?: Array<string> | null | undefined;
  schoolIds?: Array<string | number> | null | undefined;
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

export type EditAgencyInput = {
  agencyId: string | number;
  area?: string | null | undefined;
  closedOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  kind: AgencyKind;
  name: string;
  website?: string | null | undefined;
};

export type EditAgencyServiceInput = {
  closedOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  service: AgencyServiceFacts;
  serviceId: string | number;
};

export type EditAppointmentInput = {
  appointment: AppointmentFacts;
  contactId: string | number;
  expectedVersion: number;
  idempotencyKey: string | number;
  referralId: string | number;
};

export type EditOutcomeInput = {
  baseline?: string | null | undefined;
  baselineOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  measure?: string | null | undefined;
  outcomeId: string | number;
  target?: string | null | undefined;
  text?: string | null | undefined;
};

export type EditProvisionLineInput = {
  deliveredById?: string | number | null | undefined;
  endsOn?: string | null | undefined;
  expectedVersion: number;
  groupSize?: number | null | undefined;
  hourlyPence?: number | null | undefined;
  idempotencyKey: string | number;
  lineId: string | number;
  minutes?: number | null | undefined;
  promisedMinutesPerWeek?: number | null | undefined;
  resourcesPence?: number | null | undefined;
  timesPerWeek?: number | null | undefined;
  weeks?: number | null | undefined;
  what?: string | null | undefined;
};

export type EditReferralInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  referral: ReferralFacts;
  referralId: string | number;
  serviceId: string | number;
};

export type EhcRequestedBy =
  | 'PARENT'
  | 'SCHOOL'
  | 'YOUNG_PERSON';

export type EhcStep =
  | 'ADVICE_REQUESTED'
  | 'ADVICE_SENT'
  | 'COMMENTS_SENT'
  | 'CONSULT_RECEIVED'
  | 'CONSULT_REPLIED'
  | 'DECISION_TO_ASSESS'
  | 'DRAFT_SERVED'
  | 'FINAL_ISSUED'
  | 'REFUSAL_OF_PLAN'
  | 'REFUSAL_TO_ASSESS'
  | 'REQUEST_WITHDRAWN';

export type EmployStaffInput = {
  contractedHours?: number | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  idempotencyKey: string | number;
  isHead?: boolean | null | undefined;
  isInductionSettled?: boolean | null | undefined;
  isQualifiedTeacher?: boolean | null | undefined;
  isTeacher?: boolean | null | undefined;
  jobTitle: string;
  personId?: string | number | null | undefined;
  schoolId: string | number;
  startsOn: string;
};

export type EnablePersonInput = {
  idempotencyKey: string | number;
  personId: string | number;
};

export type EndCompetenceInput = {
  endedOn: string;
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
  reason: string;
};

export type EndContactInput = {
  contactId: string | number;
  endsOn: string;
  expectedVersion: number;
  idempotencyKey: string | number;
  schoolId: string | number;
};

export type EndDesignationInput = {
  endsOn: string;
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type EndEmploymentInput = {
  endsOn: string;
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type EndOtherGroundInput = {
  groundId: string | number;
  idempotencyKey: string | number;
  on?: string | null | undefined;
  referralId: string | number;
};

export type EndProfessionalInput = {
  endsOn: string;
  idempotencyKey: string | number;
  professionalId: string | number;
};

export type EndRoleInput = {
  endsOn: string;
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type EndTeachingInput = {
  endsOn: string;
  id: string | number;
  idempotencyKey: string | number;
};

export type EnrolQualificationInput = {
  expectedEndOn?: string | null | undefined;
  idempotencyKey: string | number;
  kind: QualificationKind;
  provider?: string | null | undefined;
  schoolId: string | number;
  staffId: string | number;
  startedOn: string;
  title?: string | null | undefined;
};

export type GrantRoleInput = {
  endsOn?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  idempotencyKey: string | number;
  organisationId?: string | number | null | undefined;
  /** Somebody already known, or else the names of a new person. */
  personId?: string | number | null | undefined;
  role: Role;
  schoolId?: string | number | null | undefined;
  startsOn: string;
};

export type HalfTermInput = {
  endsOn: string;
  half: number;
  startsOn: string;
  term: TermName;
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

export type InvitationState =
  | 'ACCEPTED'
  /** The link has run out; the invitation can be sent again. */
  | 'EXPIRED'
  /** The link in the mail works. */
  | 'WAITING'
  | 'WITHDRAWN';

export type InvitePersonInput = {
  email: string;
  endsOn?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  idempotencyKey: string | number;
  jobTitle?: string | null | undefined;
  organisationId?: string | number | null | undefined;
  /** A member of staff known here who has no sign-in, or else the names of somebody new. */
  personId?: string | number | null | undefined;
  roles: Array<Role>;
  schoolId?: string | number | null | undefined;
  startsOn: string;
};

export type JoinOrganisationInput = {
  idempotencyKey: string | number;
  organisationId: string | number;
  schoolId: string | number;
  startsOn: string;
};

export type Jurisdiction =
  | 'ENGLAND'
  | 'NORTHERN_IRELAND'
  | 'SCOTLAND'
  | 'WALES';

export type LeaveOrganisationInput = {
  endsOn: string;
  idempotencyKey: string | number;
  membershipId: string | number;
};

export type LegalGround =
  | 'COURT_ORDER'
  /** Safeguarding or welfare, Children's Wellbeing and Schools Act 2026 s.4. */
  | 'SAFEGUARDING'
  /** A duty in an enactment, such as a request for advice in an EHC needs assessment. */
  | 'STATUTORY_DUTY'
  | 'VITAL_INTERESTS';

export type LiftLegalHoldInput = {
  expectedVersion: number;
  holdId: string | number;
  idempotencyKey: string | number;
  reason: string;
};

export type MarkedPerson =
  | 'CONTACT'
  | 'OTHER_CHILD';

export type MoveAnnualReviewInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  meetingOn: string;
  reviewId: string | number;
};

export type MoveReferralInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  note?: string | null | undefined;
  /** Not later than today; today when left out. */
  on?: string | null | undefined;
  referralId: string | number;
};

export type NeedInput = {
  code: string;
  rank?: number | null | undefined;
};

export type ObservationKind =
  | 'ASSESSMENT'
  | 'FAMILY_CONTACT'
  | 'NOTE'
  | 'OBSERVATION';

export type OpenClassInput = {
  academicYear: number;
  idempotencyKey: string | number;
  name: string;
  schoolId: string | number;
  yearGroups: Array<number>;
};

/** The next cycle; copyForward brings strategies and the outcomes not yet met from the last one. */
export type OpenCycleInput = {
  copyForward?: boolean | null | undefined;
  idempotencyKey: string | number;
  planId: string | number;
  reviewAgreedOn: string;
  startsOn: string;
};

export type OpenMailInput = {
  id: string | number;
  idempotencyKey: string | number;
};

/** A plan with its first cycle. */
export type OpenPlanInput = {
  idempotencyKey: string | number;
  needCodes?: Array<string> | null | undefined;
  pupilId: string | number;
  reviewAgreedOn: string;
  schoolId: string | number;
  startsOn: string;
  summary?: string | null | undefined;
  title: string;
};

export type OpenReferralInput = {
  idempotencyKey: string | number;
  pupilId: string | number;
  referral: ReferralFacts;
  schoolId: string | number;
  serviceId: string | number;
};

/**
 * The child is named by a duty of the school, by UPN, or by given and family name (with the birth date where two bear one name): one of
 * the three. A child who is not on this school's roll today, and one whom the answers do not tell from another, get one answer.
 */
export type OpenWithReasonInput = {
  birthDate?: string | null | undefined;
  dutyId?: string | number | null | undefined;
  /** A sentence at least, for the school to read. */
  explanation: string;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  idempotencyKey: string | number;
  reason: OpeningReason;
  schoolId: string | number;
  upn?: string | null | undefined;
};

/** Why somebody from outside the school opens a child's file. */
export type OpeningReason =
  /** The family, or somebody for it, complained. */
  | 'COMPLAINT'
  /** The school's SENCo is away, and the child cannot wait. */
  | 'COVER'
  /** Money or a place is asked for. */
  | 'FUNDING'
  /** Something owed about the child is late. */
  | 'LATE_DUTY'
  | 'OTHER'
  /** The quality of plans and provision is looked at. */
  | 'QUALITY_CHECK'
  /** The child may not be safe. */
  | 'SAFEGUARDING';

export type OrganisationKind =
  | 'FEDERATION'
  | 'LOCAL_AUTHORITY'
  | 'NETWORK'
  | 'TRUST';

export type OutcomeRating =
  | 'EXCEEDED'
  | 'MET'
  | 'NOT_MET'
  | 'PARTLY_MET';

export type OutgoingMailKind =
  | 'INVITATION'
  | 'PASSWORD_CHANGED'
  | 'RESET'
  | 'SECOND_FACTOR_RESET';

export type OutgoingMailState =
  | 'GIVEN_UP'
  | 'SENT'
  | 'WAITING';

export type PlaceKind =
  | 'CHILDMINDER'
  | 'SCHOOL'
  | 'SETTING';

export type PlaceLegalHoldInput = {
  idempotencyKey: string | number;
  pupilId: string | number;
  reason: string;
  schoolId: string | number;
};

export type PreviewPlacesImportInput = {
  fileName: string;
  idempotencyKey: string | number;
  organisationId: string | number;
  /** The name under which the portal stored the file. */
  uploadId: string | number;
};

export type PreviewRollImportInput = {
  columns?: Array<RollColumnChoice> | null | undefined;
  fileName?: string | null | undefined;
  /** The import whose file is read again; instead of uploadId and fileName. */
  id?: string | number | null | undefined;
  idempotencyKey: string | number;
  schoolId: string | number;
  /** The name under which the portal stored the file. */
  uploadId?: string | number | null | undefined;
};

export type PublishInclusionStrategyInput = {
  budgetedCost?: number | null | undefined;
  idempotencyKey: string | number;
  isMultiYear?: boolean | null | undefined;
  publishedOn: string;
  schoolId: string | number;
  url: string;
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

export type RaiseConcernInput = {
  from?: ConcernFrom | null | undefined;
  idempotencyKey: string | number;
  pupilId: string | number;
  raisedOn?: string | null | undefined;
  schoolId: string | number;
  text: string;
};

export type RateOutcomeInput = {
  endMeasure?: string | null | undefined;
  endOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  outcomeId: string | number;
  rating: OutcomeRating;
};

export type RecommendationDecision =
  | 'NOT_TAKEN'
  | 'TURNED_INTO_PROVISION';

export type RecommendationOutcomeInput = {
  decision: RecommendationDecision;
  provisionLineIds?: Array<string | number> | null | undefined;
  reason?: string | null | undefined;
  recommendationId: string | number;
};

export type RecordAdviceInput = {
  authorName: string;
  expectedVersion: number;
  idempotencyKey: string | number;
  receivedOn: string;
  recommendations: Array<string>;
  referralId: string | number;
  text: string;
};

export type RecordAgreementInput = {
  agreedByName: string;
  agreedOn: string;
  how: string;
  idempotencyKey: string | number;
  pupilId: string | number;
  schoolId: string | number;
};

export type RecordAppointmentInput = {
  appointment: AppointmentFacts;
  expectedVersion: number;
  idempotencyKey: string | number;
  referralId: string | number;
};

export type RecordCompetenceInput = {
  competenceId: string | number;
  /** The day on the certificate. Without it, the award's validity decides. */
  expiresOn?: string | null | undefined;
  gainedOn: string;
  idempotencyKey: string | number;
  level: CompetenceLevel;
  note?: string | null | undefined;
  schoolId: string | number;
  staffId: string | number;
};

export type RecordConsentInput = {
  expectedVersion: number;
  givenByContactId?: string | number | null | undefined;
  givenByName: string;
  givenOn: string;
  /** The school has checked that this person has parental responsibility. */
  hasParentalResponsibility: boolean;
  how: ConsentMeans;
  idempotencyKey: string | number;
  referralId: string | number;
  relationship?: string | null | undefined;
  scope: string;
  validUntil?: string | null | undefined;
};

export type RecordDbsInput = {
  certificateLastFour?: string | null | undefined;
  idempotencyKey: string | number;
  isOnUpdateService: boolean;
  issuedOn: string;
  schoolId: string | number;
  staffId: string | number;
  workforce: DbsWorkforce;
};

/** One session held, for one line or the lines of a group. */
export type RecordDeliveryInput = {
  absentLineIds?: Array<string | number> | null | undefined;
  deliveredOn?: string | null | undefined;
  idempotencyKey: string | number;
  lineIds: Array<string | number>;
  minutes: number;
  note?: string | null | undefined;
};

/** A plan that came with the child, or one whose request was not recorded here. */
export type RecordEhcPlanInput = {
  councilName?: string | null | undefined;
  idempotencyKey: string | number;
  lastReviewDecisionOn?: string | null | undefined;
  madeOn: string;
  pupilId: string | number;
  schoolId: string | number;
};

export type RecordEhcRequestInput = {
  /** Left out: the council of the school. */
  councilName?: string | null | undefined;
  idempotencyKey: string | number;
  pupilId: string | number;
  receivedOn: string;
  requestedBy: EhcRequestedBy;
  schoolId: string | number;
};

export type RecordEhcStepInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  on: string;
  requestId: string | number;
  step: EhcStep;
};

export type RecordMeetingInput = {
  attendees: string;
  countsTowardsThree?: boolean | null | undefined;
  heldOn: string;
  idempotencyKey: string | number;
  isSharedWithFamily?: boolean | null | undefined;
  note?: string | null | undefined;
  parentView?: string | null | undefined;
  pupilId: string | number;
  schoolId: string | number;
};

/** A note about a child. sealedFor names the only people, beside the writer, who will read it. */
export type RecordObservationInput = {
  idempotencyKey: string | number;
  kind?: ObservationKind | null | undefined;
  observedOn?: string | null | undefined;
  pupilId: string | number;
  schoolId: string | number;
  sealedFor?: Array<string | number> | null | undefined;
  text: string;
};

export type RecordOtherGroundInput = {
  expectedVersion: number;
  ground: LegalGround;
  idempotencyKey: string | number;
  reason: string;
  referralId: string | number;
};

export type RecordQualificationInput = {
  completedOn: string;
  /** The course that this award completes, when it was enrolled here before. */
  enrolmentId?: string | number | null | undefined;
  evidence?: string | null | undefined;
  /** The version of that enrolment which the person saw. */
  expectedVersion?: number | null | undefined;
  idempotencyKey: string | number;
  kind: QualificationKind;
  provider?: string | null | undefined;
  schoolId: string | number;
  staffId: string | number;
  startedOn?: string | null | undefined;
  title?: string | null | undefined;
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

export type RecordRefusalInput = {
  expectedVersion: number;
  /** The school has checked that this person has parental responsibility. */
  hasParentalResponsibility: boolean;
  how: ConsentMeans;
  idempotencyKey: string | number;
  referralId: string | number;
  refusedByName: string;
  refusedOn: string;
  relationship?: string | null | undefined;
  said?: string | null | undefined;
};

/** decision goes with DECISION_NOTIFIED and with no other step. */
export type RecordReviewStepInput = {
  decision?: ReviewDecision | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  on: string;
  reviewId: string | number;
  step: ReviewStep;
};

export type RecordSharingReviewInput = {
  expectedVersion: number;
  findings: string;
  id: string | number;
  idempotencyKey: string | number;
  reviewedOn: string;
};

export type RecordTwoYearCheckInput = {
  communicationLanguage: string;
  doneOn: string;
  hasSignificantConcern: boolean;
  idempotencyKey: string | number;
  nextSteps?: string | null | undefined;
  personalSocialEmotional: string;
  physical: string;
  pupilId: string | number;
  schoolId: string | number;
  sharedWithHealthVisitorOn?: string | null | undefined;
  wasDoneElsewhere?: boolean | null | undefined;
};

export type RecordVisitInput = {
  children?: Array<VisitChildInput> | null | undefined;
  idempotencyKey: string | number;
  kind: VisitKind;
  nextAgreedOn?: string | null | undefined;
  notes?: string | null | undefined;
  schoolId: string | number;
  visitedOn: string;
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

export type ReferralFacts = {
  availability?: string | null | undefined;
  desiredOutcome?: string | null | undefined;
  health?: string | null | undefined;
  homeLanguage?: string | null | undefined;
  impact?: string | null | undefined;
  isSafeguarding?: boolean | null | undefined;
  needsInterpreter?: boolean | null | undefined;
  otherAgencies?: string | null | undefined;
  previousInvolvement?: string | null | undefined;
  reason: string;
  reviewedCycles?: number | null | undefined;
  seenInLastYear?: boolean | null | undefined;
  strengths?: string | null | undefined;
  triedSoFar?: string | null | undefined;
  urgency?: ReferralUrgency | null | undefined;
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

export type ReferralUrgency =
  | 'ROUTINE'
  | 'URGENT';

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

/** Every part narrows; within a part any one of the values. */
export type RegisterFilter = {
  classIds?: Array<string | number> | null | undefined;
  ncYears?: Array<number> | null | undefined;
  needs?: Array<string> | null | undefined;
  part?: RegisterPart | null | undefined;
  schoolIds?: Array<string | number> | null | undefined;
  status?: Array<SenStatusCode> | null | undefined;
  text?: string | null | undefined;
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

/** Children on roll today, those who have left for good, or those who are to start. */
export type RegisterPart =
  | 'LEFT'
  | 'ON_ROLL'
  | 'STARTING';

export type RegisterSchoolInput = {
  address?: AddressInput | null | undefined;
  councilCode: string;
  councilName: string;
  establishmentTypeCode?: number | null | undefined;
  establishmentTypeName?: string | null | undefined;
  idempotencyKey: string | number;
  isMaintained: boolean;
  jurisdiction?: Jurisdiction | null | undefined;
  kind: PlaceKind;
  laestab?: string | null | undefined;
  name: string;
  ofstedUrn?: string | null | undefined;
  organisationId: string | number;
  phase: SchoolPhase;
  pupilsOnRoll?: number | null | undefined;
  shortName?: string | null | undefined;
  urn?: number | null | undefined;
};

export type RejectReferralInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  on?: string | null | undefined;
  reason: string;
  referralId: string | number;
};

export type RemoveClosureInput = {
  id: string | number;
  idempotencyKey: string | number;
};

export type ResendInvitationInput = {
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type ResetSecondFactorInput = {
  idempotencyKey: string | number;
  personId: string | number;
};

/** Closes the cycle with a decision on the day of review. */
export type ReviewCycleInput = {
  attendees?: string | null | undefined;
  cycleId: string | number;
  decision: CycleDecision;
  expectedVersion: number;
  idempotencyKey: string | number;
  impact: string;
  parentView?: string | null | undefined;
  pupilView?: string | null | undefined;
  reviewedOn: string;
};

export type ReviewDecision =
  | 'AMEND'
  | 'CEASE'
  | 'MAINTAIN';

export type ReviewKind =
  | 'ANNUAL'
  | 'EARLY'
  | 'PHASE_TRANSFER';

export type ReviewStep =
  | 'AMENDED_FINAL_ISSUED'
  | 'COMMENTS_SENT'
  | 'DECISION_NOTIFIED'
  | 'MEETING_HELD'
  | 'PAPERS_SENT'
  | 'REPORT_SENT'
  | 'REVIEW_WITHDRAWN';

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

export type RoleChangeKind =
  | 'CHANGED'
  | 'ENDED'
  | 'GRANTED'
  /** Taken back whole, before its first day was over. */
  | 'TAKEN_BACK';

export type RoleHolderFilter = {
  /** Also those whose last role here has ended. False unless asked. */
  includePast?: boolean | null | undefined;
  role?: Role | null | undefined;
  schoolId?: string | number | null | undefined;
  signIn?: SignInState | null | undefined;
  /** Part of the name or the address. */
  text?: string | null | undefined;
};

export type RollColumnChoice = {
  field: string;
  /** Null: no column for this field, whatever looks like it. */
  header?: string | null | undefined;
};

export type RollRemarkKind =
  | 'CHANGED'
  /** The file says otherwise, and what somebody of the school wrote stays. */
  | 'KEPT'
  | 'NOTE'
  | 'REFUSED';

export type RunRetentionInput = {
  digest: string;
  idempotencyKey: string | number;
  schoolId: string | number;
};

/** A new contact, or with contactId and expectedVersion a changed one. */
export type SaveContactInput = {
  address?: string | null | undefined;
  contactId?: string | number | null | undefined;
  email?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  familyName: string;
  givenName: string;
  hasParentalResponsibility: boolean;
  idempotencyKey: string | number;
  language?: string | null | undefined;
  needsInterpreter?: boolean | null | undefined;
  phone?: string | null | undefined;
  priority: number;
  pupilId: string | number;
  relationship: string;
  schoolId: string | number;
};

/** A field left out stays as it is. */
export type SaveCycleInput = {
  agreedByName?: string | null | undefined;
  agreedOn?: string | null | undefined;
  analysis?: string | null | undefined;
  attendees?: string | null | undefined;
  cycleId: string | number;
  delivery?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  impact?: string | null | undefined;
  needCodes?: Array<string> | null | undefined;
  parentView?: string | null | undefined;
  pupilView?: string | null | undefined;
  reviewAgreedOn?: string | null | undefined;
  staffView?: string | null | undefined;
  strategies?: string | null | undefined;
};

export type SavePlanInput = {
  closedOn?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string | number;
  isSharedWithFamily?: boolean | null | undefined;
  planId: string | number;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};

/** expectedVersion is 0 for the first profile. */
export type SaveProfileInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  isSharedWithFamily?: boolean | null | undefined;
  pupilId: string | number;
  schoolId: string | number;
  strategies?: string | null | undefined;
  whatHelps: string;
  whatMatters: string;
  whatToAvoid: string;
};

/** The last day by which the meeting must be held comes back in the plan's clock. */
export type ScheduleAnnualReviewInput = {
  idempotencyKey: string | number;
  kind?: ReviewKind | null | undefined;
  meetingOn: string;
  pupilId: string | number;
  schoolId: string | number;
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

export type SeeOpeningsInput = {
  idempotencyKey: string | number;
  openingIds: Array<string | number>;
  schoolId: string | number;
};

export type SenStatusCode =
  /** Education, health and care plan */
  | 'E'
  /** SEN support */
  | 'K'
  /** No special educational need */
  | 'N';

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

/** What the agency is told about the child is copied into the referral, so that its people need no access to the child's file. */
export type SendReferralInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  note?: string | null | undefined;
  /** Not later than today; today when left out. */
  on?: string | null | undefined;
  referralId: string | number;
  shared: SharedIdentityInput;
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

export type SetAreaSencoThresholdInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  organisationId: string | number;
  /** 1 to 200. */
  threshold: number;
};

/** The needs that stand from a day on; those not named are closed the day before. expectedNeedIds are the open needs that were on the screen. */
export type SetNeedsInput = {
  expectedNeedIds: Array<string | number>;
  idempotencyKey: string | number;
  needs: Array<NeedInput>;
  pupilId: string | number;
  schoolId: string | number;
  since: string;
};

export type SetSecondFactorRuleInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  isRequired: boolean;
  organisationId: string | number;
};

export type SetTermDatesInput = {
  academicYear: number;
  /** The version seen, or 0 where the year is not entered yet. */
  expectedVersion: number;
  halfTerms: Array<HalfTermInput>;
  idempotencyKey: string | number;
  schoolId: string | number;
};

export type SetVisitIntervalInput = {
  /** The version seen, or 0 where nothing was agreed yet. */
  expectedVersion: number;
  idempotencyKey: string | number;
  schoolId: string | number;
  /** 1 to 52. */
  weeks: number;
};

export type SharedIdentityInput = {
  birthDate: string;
  familyName: string;
  givenName: string;
  /** How the agency reaches the referrer; the names of the school and of the referrer go with it. */
  referrerContact?: string | null | undefined;
};

export type SharingBasisKind =
  | 'CONSENT'
  | 'OTHER_GROUND';

export type SignInState =
  | 'ACTIVE'
  | 'DISABLED'
  /** Cannot sign in: was never invited, or has not accepted. */
  | 'NONE';

export type TeachingCommitment =
  | 'NONE'
  | 'SIGNIFICANT'
  | 'SOME';

export type TermName =
  | 'AUTUMN'
  | 'SPRING'
  | 'SUMMER';

export type TurnAdviceIntoProvisionInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  outcomes: Array<RecommendationOutcomeInput>;
  referralId: string | number;
};

export type UndoImportInput = {
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type VisitChildInput = {
  note?: string | null | undefined;
  pupilId: string | number;
};

export type VisitKind =
  | 'OTHER'
  | 'PLANNED'
  | 'REQUESTED'
  | 'REVIEW'
  | 'TRAINING';

export type WaitKind =
  | 'ACKNOWLEDGEMENT'
  | 'DECISION'
  | 'FIRST_CONTACT'
  | 'REPORT';

export type WithdrawAgreementInput = {
  agreementId: string | number;
  expectedVersion: number;
  idempotencyKey: string | number;
  withdrawnOn: string;
};

export type WithdrawConsentInput = {
  consentId: string | number;
  idempotencyKey: string | number;
  note?: string | null | undefined;
  /** Not later than today; today when left out. Access ends now, whatever this day is. */
  on?: string | null | undefined;
  referralId: string | number;
};

export type WithdrawInvitationInput = {
  expectedVersion: number;
  id: string | number;
  idempotencyKey: string | number;
};

export type WithdrawObservationInput = {
  expectedVersion: number;
  idempotencyKey: string | number;
  observationId: string | number;
  reason: WithdrawalReason;
};

export type WithdrawalReason =
  | 'ENTERED_TWICE'
  | 'NOT_TRUE'
  | 'WRONG_CHILD';

export type LineFragment = { id: string, what: string, needCode: string | null, groupSize: number, minutes: number, timesPerWeek: number, weeks: number, startsOn: string, endsOn: string | null, promisedMinutesPerWeek: number | null, plannedMinutes: number, plannedMinutesToDate: number, deliveredMinutes: number, deliveredByName: string | null, version: number, school: { id: string } };

export type PupilHeadFragment = { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null };

export type ClockLineFragment = { rule: string, label: string, dueOn: string, metOn: string | null, owner: string, ownerName: string | null, basis: string, isOverdue: boolean, exceptions: Array<{ code: string, from: string, until: string | null, note: string | null }> };

export type StoryLineFragment = { id: string, on: string, kind: string, title: string, text: string | null, byName: string | null };

export type ReferralRowFragment = { id: string, stage: ReferralStage, stageSince: string, daysInStage: number, urgency: ReferralUrgency, openedOn: string, service: { id: string, name: string, agency: { id: string, name: string } }, school: { id: string } | null, pupil?: { id: string, displayName: string } | null, shared: { givenName: string, familyName: string, schoolName: string } | null, wait: { for: WaitKind, days: number, dueOn: string | null, standard: string | null, isLate: boolean, daysLate: number } | null };

export type RegisterRowFragment = { id: string, displayName: string, yearGroup: string, className: string | null, startsOn: string, endsOn: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, person: { id: string, givenName: string, familyName: string } | null, schools: { nodes: Array<{ id: string, shortName: string, colour: number }> } | null, placeDuties: { counts: { overdue: number } } | null, childDuties: { counts: { overdue: number } } | null, staffDuties: { counts: { overdue: number } } | null, referralDuties: { counts: { overdue: number } } | null } };

export type GapFragment = { need: string, pupils: number | null, trained: number, expiring: number, isGap: boolean, sentence: string };

export type SencoStandingFragment = { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null };

export type CompetenceTableFragment = { competences: Array<{ id: string, name: string, needTypes: Array<string> }>, rows: Array<{ staff: { id: string, givenName: string, familyName: string } | null, cells: Array<{ id: string, level: CompetenceLevel, standing: CompetenceStanding, gainedOn: string, expiresOn: string | null, competence: { id: string } }> }> };

export type MyChildrenQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChildrenQuery = { viewer: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, pupil: { id: string }, school: { id: string } }> } | null } };

export type MyChildQueryVariables = Exact<{
  id: string | number;
  school: string | number;
}>;


export type MyChildQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, profile: { id: string, whatMatters: string, whatHelps: string, whatToAvoid: string, strategies: string } | null, openCycle: { id: string, startsOn: string, reviewAgreedOn: string, strategies: string, outcomes: Array<{ id: string, text: string, target: string | null, rating: OutcomeRating | null }> } | null, provisionLines: Array<{ id: string, what: string, groupSize: number, minutes: number, timesPerWeek: number, endsOn: string | null, deliveredByName: string | null }> | null, meetings: Array<{ id: string, heldOn: string, attendees: string, note: string, parentView: string }> | null } | null };

export type MyClassesQueryVariables = Exact<{
  me: string | number;
}>;


export type MyClassesQuery = { staffMember: { id: string, teaches: Array<{ id: string, class: { id: string, name: string, yearGroups: Array<number>, school: { id: string, shortName: string, colour: number } } }> } | null, needTypes: Array<{ code: string, label: string }> | null };

export type MyClassChildrenQueryVariables = Exact<{
  classes: Array<string | number> | string | number;
  after?: string | null | undefined;
}>;


export type MyClassChildrenQuery = { viewer: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, yearGroup: string, status: SenStatusCode | null, needCodes: Array<string>, lastNoteOn: string | null, school: { id: string }, class: { id: string } | null, pupil: { id: string, givenName: string, profile: { id: string, whatHelps: string, whatToAvoid: string, strategies: string } | null, openCycle: { id: string, reviewAgreedOn: string, strategies: string, contributions: Array<{ id: string, isMine: boolean, staffView: string, pupilView: string, delivery: string, version: number }>, outcomes: Array<{ id: string, text: string, rating: OutcomeRating | null }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } };

export type ClassChildFragment = { id: string, displayName: string, yearGroup: string, status: SenStatusCode | null, needCodes: Array<string>, lastNoteOn: string | null, school: { id: string }, class: { id: string } | null, pupil: { id: string, givenName: string, profile: { id: string, whatHelps: string, whatToAvoid: string, strategies: string } | null, openCycle: { id: string, reviewAgreedOn: string, strategies: string, contributions: Array<{ id: string, isMine: boolean, staffView: string, pupilView: string, delivery: string, version: number }>, outcomes: Array<{ id: string, text: string, rating: OutcomeRating | null }> } | null } };

export type DuePageQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first: number;
  places?: string | null | undefined;
  children?: string | null | undefined;
  staff?: string | null | undefined;
  referrals?: string | null | undefined;
}>;


export type DuePageQuery = { viewer: { id: string, placeDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, childDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, staffDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, referralDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null } };

export type DutyListFragment = { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } };

export type DutyFiguresFragment = { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> };

export type DuePupilNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DuePupilNamesQuery = { pupilNames: Array<{ id: string, displayName: string }> | null };

export type DueStaffNamesQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DueStaffNamesQuery = { viewer: { id: string, staffDuties: { nodes: Array<{ id: string, staffMember: { id: string, givenName: string, familyName: string } | null }> } | null } };

export type DueNextQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
}>;


export type DueNextQuery = { viewer: { id: string, placeDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, childDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, staffDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, referralDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null } };

export type NewOpeningsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewOpeningsQuery = { viewer: { id: string, newOpenings: Array<{ id: string, school: { id: string } }> | null } };

export type FiguresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresPageQuery = { viewer: { id: string, schools: { nodes: Array<{ id: string, name: string, colour: number, needsQualifiedSenco: boolean, needsInclusionStrategy: boolean, inclusionStrategyPublishedOn: string | null, inclusionStrategies: Array<{ id: string, publishedOn: string, url: string }>, currentSenco: { id: string, startsOn: string, contractedHours: number | null, isShared: boolean, schoolCount: number, sharingReviewedOn: string | null, sharingReviewFindings: string | null, warnings: Array<{ code: string, paragraph: string, sentence: string }>, person: { id: string, givenName: string, familyName: string } } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null, registerCounts: { onRoll: number | null, support: number | null, plan: number | null, asOn: string } | null, needProfile: Array<{ code: string, pupils: number | null }> | null, lateCounts: { open: number, overdue: number } | null }> } | null }, needTypes: Array<{ code: string, label: string }> | null };

export type GovernedSchoolFragment = { id: string, name: string, colour: number, needsQualifiedSenco: boolean, needsInclusionStrategy: boolean, inclusionStrategyPublishedOn: string | null, inclusionStrategies: Array<{ id: string, publishedOn: string, url: string }>, currentSenco: { id: string, startsOn: string, contractedHours: number | null, isShared: boolean, schoolCount: number, sharingReviewedOn: string | null, sharingReviewFindings: string | null, warnings: Array<{ code: string, paragraph: string, sentence: string }>, person: { id: string, givenName: string, familyName: string } } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null, registerCounts: { onRoll: number | null, support: number | null, plan: number | null, asOn: string } | null, needProfile: Array<{ code: string, pupils: number | null }> | null, lateCounts: { open: number, overdue: number } | null };

export type MyGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyGroupsQuery = { viewer: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, school: { id: string, shortName: string, colour: number }, pupil: { id: string, givenName: string, profile: { id: string, whatMatters: string, whatHelps: string, whatToAvoid: string, strategies: string } | null, provisionLines: Array<{ groupId: string | null, id: string, what: string, needCode: string | null, groupSize: number, minutes: number, timesPerWeek: number, weeks: number, startsOn: string, endsOn: string | null, promisedMinutesPerWeek: number | null, plannedMinutes: number, plannedMinutesToDate: number, deliveredMinutes: number, deliveredByName: string | null, version: number, deliveredBy: { id: string } | null, sessions: Array<{ id: string, deliveredOn: string, minutes: number, wasAbsent: boolean, note: string | null }>, school: { id: string } }> | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } };

export type GroupChildFragment = { id: string, displayName: string, yearGroup: string, className: string | null, school: { id: string, shortName: string, colour: number }, pupil: { id: string, givenName: string, profile: { id: string, whatMatters: string, whatHelps: string, whatToAvoid: string, strategies: string } | null, provisionLines: Array<{ groupId: string | null, id: string, what: string, needCode: string | null, groupSize: number, minutes: number, timesPerWeek: number, weeks: number, startsOn: string, endsOn: string | null, promisedMinutesPerWeek: number | null, plannedMinutes: number, plannedMinutesToDate: number, deliveredMinutes: number, deliveredByName: string | null, version: number, deliveredBy: { id: string } | null, sessions: Array<{ id: string, deliveredOn: string, minutes: number, wasAbsent: boolean, note: string | null }>, school: { id: string } }> | null } };

export type ImportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportPageQuery = { viewer: { id: string, schools: { nodes: Array<{ id: string, shortName: string, colour: number, viewerMay: Array<string> }> } | null, organisations: Array<{ id: string, name: string, placesImports: Array<{ id: string }> | null }> | null } };

export type RollImportLineFragment = { id: string, fileName: string, state: ImportState, created: number, updated: number, begunAt: string };

export type RollImportsPageQueryVariables = Exact<{
  school: string | number;
}>;


export type RollImportsPageQuery = { school: { id: string, name: string, shortName: string, rollImports: Array<{ id: string, fileName: string, state: ImportState, created: number, updated: number, begunAt: string }> | null } | null };

export type RollImportPageQueryVariables = Exact<{
  id: string | number;
  school: string | number;
}>;


export type RollImportPageQuery = { school: { id: string, name: string, shortName: string } | null, rollImport: { schoolId: string, headers: Array<string>, leftOut: Array<string>, isPartial: boolean, rows: number, unchanged: number, refused: number, notInFile: number, confirmedAt: string | null, undoneAt: string | null, version: number, id: string, fileName: string, state: ImportState, created: number, updated: number, begunAt: string, columns: Array<{ field: string, label: string, header: string | null }>, remarks: Array<{ line: number, column: string | null, code: string, kind: RollRemarkKind, message: string }> } | null };

export type PreviewRollMutationVariables = Exact<{
  input: PreviewRollImportInput;
}>;


export type PreviewRollMutation = { previewRollImport: { id: string } };

export type ConfirmRollMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmRollMutation = { confirmRollImport: { id: string } };

export type UndoRollMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoRollMutation = { undoRollImport: { id: string } };

export type PlacesImportLineFragment = { id: string, fileName: string, kind: RegisterKind | null, state: ImportState, created: number, updated: number, begunAt: string };

export type PlacesImportsPageQueryVariables = Exact<{
  organisation: string | number;
}>;


export type PlacesImportsPageQuery = { organisation: { id: string, name: string, placesImports: Array<{ id: string, fileName: string, kind: RegisterKind | null, state: ImportState, created: number, updated: number, begunAt: string }> | null } | null };

export type PlacesImportPageQueryVariables = Exact<{
  id: string | number;
  organisation: string | number;
}>;


export type PlacesImportPageQuery = { organisation: { id: string, name: string } | null, placesImport: { organisationId: string, isPartial: boolean, rows: number, unchanged: number, refused: number, confirmedAt: string | null, undoneAt: string | null, version: number, id: string, fileName: string, kind: RegisterKind | null, state: ImportState, created: number, updated: number, begunAt: string, faults: Array<{ line: number, column: string | null, code: string, message: string }>, remarks: Array<{ line: number, column: string | null, code: string, message: string }> } | null };

export type PreviewPlacesMutationVariables = Exact<{
  input: PreviewPlacesImportInput;
}>;


export type PreviewPlacesMutation = { previewPlacesImport: { id: string } };

export type ConfirmPlacesMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmPlacesMutation = { confirmPlacesImport: { id: string } };

export type UndoPlacesMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoPlacesMutation = { undoPlacesImport: { id: string } };

export type RecordNoteMutationVariables = Exact<{
  input: RecordObservationInput;
}>;


export type RecordNoteMutation = { recordObservation: { id: string } | null };

export type OpenFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenFilesQuery = { viewer: { id: string, openFiles: Array<{ id: string, reason: OpeningReason, explanation: string, openedAt: string, school: { id: string }, pupil: { id: string, displayName: string, yearGroup: string } | null }> | null } };

export type OpenWithReasonMutationVariables = Exact<{
  input: OpenWithReasonInput;
}>;


export type OpenWithReasonMutation = { openWithReason: { id: string, school: { id: string }, pupil: { id: string } | null } | null };

export type OrganisationPageQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type OrganisationPageQuery = { viewer: { id: string, organisations: Array<{ id: string, name: string, kind: OrganisationKind, groupUid: string | null, companyNumber: string | null, version: number, requiresSecondFactor: boolean, schoolCount: number, schools: { nodes: Array<{ id: string, name: string, shortName: string, colour: number, urn: number | null, ofstedUrn: string | null, closedOn: string | null, needsQualifiedSenco: boolean, council: { name: string }, establishmentType: { name: string } | null, organisations: Array<{ id: string, startsOn: string, endsOn: string | null, organisation: { id: string } }>, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string } } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, sencoCoverage: { withSenco: number, missing: number }, areaSencos: Array<{ id: string, givenName: string, familyName: string }>, areaSencoRatio: { settings: number, areaSencos: number, settingsPerAreaSenco: number | null, threshold: number, isOverThreshold: boolean } }> | null } };

export type AdministeredOrganisationFragment = { id: string, name: string, kind: OrganisationKind, groupUid: string | null, companyNumber: string | null, version: number, requiresSecondFactor: boolean, schoolCount: number, sencoCoverage: { withSenco: number, missing: number }, areaSencos: Array<{ id: string, givenName: string, familyName: string }>, areaSencoRatio: { settings: number, areaSencos: number, settingsPerAreaSenco: number | null, threshold: number, isOverThreshold: boolean } };

export type AdministeredSchoolFragment = { id: string, name: string, shortName: string, colour: number, urn: number | null, ofstedUrn: string | null, closedOn: string | null, needsQualifiedSenco: boolean, council: { name: string }, establishmentType: { name: string } | null, organisations: Array<{ id: string, startsOn: string, endsOn: string | null, organisation: { id: string } }>, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string } } | null };

export type SetAreaSencoThresholdMutationVariables = Exact<{
  input: SetAreaSencoThresholdInput;
}>;


export type SetAreaSencoThresholdMutation = { setAreaSencoThreshold: { id: string } | null };

export type SetSecondFactorRuleMutationVariables = Exact<{
  input: SetSecondFactorRuleInput;
}>;


export type SetSecondFactorRuleMutation = { setSecondFactorRule: { id: string } | null };

export type LeaveOrganisationMutationVariables = Exact<{
  input: LeaveOrganisationInput;
}>;


export type LeaveOrganisationMutation = { leaveOrganisation: { id: string } | null };

export type JoinOrganisationMutationVariables = Exact<{
  input: JoinOrganisationInput;
}>;


export type JoinOrganisationMutation = { joinOrganisation: { id: string } | null };

export type RegisterSchoolMutationVariables = Exact<{
  input: RegisterSchoolInput;
}>;


export type RegisterSchoolMutation = { registerSchool: { id: string } | null };

export type PeopleListQueryVariables = Exact<{
  filter?: RoleHolderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { viewer: { id: string, invitations: Array<{ id: string, givenName: string, familyName: string, email: string, roles: Array<Role>, startsOn: string, endsOn: string | null, invitedAt: string, expiresAt: string, state: InvitationState, version: number, school: { id: string, shortName: string, colour: number } | null, organisation: { id: string, name: string } | null, invitedBy: { id: string, givenName: string, familyName: string } | null }> | null, roleHolders: { nodes: Array<{ id: string, givenName: string, familyName: string, email: string | null, signIn: SignInState, assignments: Array<{ id: string, role: Role, startsOn: string, endsOn: string | null, version: number, school: { id: string, shortName: string, colour: number } | null, organisation: { id: string, name: string } | null, grantedBy: { id: string, givenName: string, familyName: string } | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } };

export type HeldRoleFragment = { id: string, role: Role, startsOn: string, endsOn: string | null, version: number, school: { id: string, shortName: string, colour: number } | null, organisation: { id: string, name: string } | null, grantedBy: { id: string, givenName: string, familyName: string } | null };

export type InvitationFactsFragment = { id: string, givenName: string, familyName: string, email: string, roles: Array<Role>, startsOn: string, endsOn: string | null, invitedAt: string, expiresAt: string, state: InvitationState, version: number, school: { id: string, shortName: string, colour: number } | null, organisation: { id: string, name: string } | null, invitedBy: { id: string, givenName: string, familyName: string } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } | null };

export type PersonRolesQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRolesQuery = { viewer: { id: string, roleHolder: { id: string, givenName: string, familyName: string, email: string | null, signIn: SignInState, assignments: Array<{ id: string, role: Role, startsOn: string, endsOn: string | null, version: number, school: { id: string, shortName: string, colour: number } | null, organisation: { id: string, name: string } | null, grantedBy: { id: string, givenName: string, familyName: string } | null }> } | null, organisations: Array<{ id: string, name: string, grantableRoles: Array<Role> }> | null, schools: { nodes: Array<{ id: string, shortName: string, grantableRoles: Array<Role> }> } | null } };

export type DisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DisablePersonMutation = { disablePerson: { personId: string, signIn: SignInState, rolesEnded: number } | null };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { personId: string } | null };

export type EnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type EnablePersonMutation = { enablePerson: { personId: string, signIn: SignInState } | null };

export type PeoplePageQueryVariables = Exact<{
  after?: string | null | undefined;
  past: boolean;
}>;


export type PeoplePageQuery = { viewer: { id: string, organisations: Array<{ id: string, name: string, grantableRoles: Array<Role>, assignments: Array<{ id: string, role: Role, startsOn: string, endsOn: string | null, version: number, person: { id: string, givenName: string, familyName: string }, grantedBy: { id: string, givenName: string, familyName: string } | null }> }> | null, schools: { nodes: Array<{ id: string, shortName: string, colour: number, grantableRoles: Array<Role>, assignments: Array<{ id: string, role: Role, person: { id: string, givenName: string, familyName: string } }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } };

export type PeopleOfSchoolQueryVariables = Exact<{
  id: string | number;
  past: boolean;
}>;


export type PeopleOfSchoolQuery = { school: { id: string, shortName: string, colour: number, grantableRoles: Array<Role>, assignments: Array<{ id: string, role: Role, startsOn: string, endsOn: string | null, version: number, person: { id: string, givenName: string, familyName: string }, grantedBy: { id: string, givenName: string, familyName: string } | null }>, staff: Array<{ id: string, jobTitle: string, person: { id: string, givenName: string, familyName: string } }> } | null };

export type AssignmentFactsFragment = { id: string, role: Role, startsOn: string, endsOn: string | null, version: number, person: { id: string, givenName: string, familyName: string }, grantedBy: { id: string, givenName: string, familyName: string } | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string } | null };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { id: string } | null };

export type RightsOnDayQueryVariables = Exact<{
  id: string | number;
  day: string;
}>;


export type RightsOnDayQuery = { school: { id: string, name: string, shortName: string, rightsOn: Array<{ id: string, role: Role, reach: RecordReach, startsOn: string, endsOn: string | null, grantedAt: string, person: { id: string, givenName: string, familyName: string }, organisation: { id: string, name: string } | null, grantedBy: { id: string, givenName: string, familyName: string } | null }> } | null };

export type SchoolRoleChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SchoolRoleChangesQuery = { school: { id: string, name: string, shortName: string, colour: number, roleChanges: { nodes: Array<{ id: string, change: RoleChangeKind, at: string, role: Role, startsOn: string, endsOn: string | null, person: { id: string, givenName: string, familyName: string }, by: { id: string, givenName: string, familyName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type OrganisationRoleChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OrganisationRoleChangesQuery = { organisation: { id: string, name: string, roleChanges: { nodes: Array<{ id: string, change: RoleChangeKind, at: string, role: Role, startsOn: string, endsOn: string | null, person: { id: string, givenName: string, familyName: string }, by: { id: string, givenName: string, familyName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type RoleChangePageFragment = { nodes: Array<{ id: string, change: RoleChangeKind, at: string, role: Role, startsOn: string, endsOn: string | null, person: { id: string, givenName: string, familyName: string }, by: { id: string, givenName: string, familyName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type HistoryPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryPlacesQuery = { viewer: { id: string, organisations: Array<{ id: string, name: string, grantableRoles: Array<Role> }> | null } };

export type InvitePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitePlacesQuery = { viewer: { id: string, organisations: Array<{ id: string, name: string, grantableRoles: Array<Role> }> | null, schools: { nodes: Array<{ id: string, shortName: string, grantableRoles: Array<Role> }> } | null } };

export type InviteStaffQueryVariables = Exact<{
  id: string | number;
}>;


export type InviteStaffQuery = { school: { id: string, staff: Array<{ id: string, jobTitle: string, person: { id: string, givenName: string, familyName: string } }> } | null };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { id: string } | null };

export type OutboxQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboxQuery = { viewer: { id: string, outgoingMail: Array<{ id: string, kind: OutgoingMailKind, recipient: string, recipientName: string, writtenAt: string, state: OutgoingMailState, stateAt: string, tries: number, problem: string | null, school: { id: string, shortName: string } | null, organisation: { id: string, name: string } | null }> | null } };

export type MailFactsFragment = { id: string, kind: OutgoingMailKind, recipient: string, recipientName: string, writtenAt: string, state: OutgoingMailState, stateAt: string, tries: number, problem: string | null, school: { id: string, shortName: string } | null, organisation: { id: string, name: string } | null };

export type OpenMailMutationVariables = Exact<{
  input: OpenMailInput;
}>;


export type OpenMailMutation = { openMail: { id: string, kind: OutgoingMailKind, recipient: string, recipientName: string, writtenAt: string, state: OutgoingMailState, stateAt: string, tries: number, problem: string | null, school: { id: string, shortName: string } | null, organisation: { id: string, name: string } | null } | null };

export type PupilsPageQueryVariables = Exact<{
  filter?: RegisterFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PupilsPageQuery = { viewer: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, startsOn: string, endsOn: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null }, needTypes: Array<{ code: string, label: string }> | null };

export type ReferralsPageQueryVariables = Exact<{
  stage?: ReferralStage | null | undefined;
  school?: string | number | null | undefined;
  lateOnly: boolean;
  names: boolean;
  isAgency: boolean;
  after?: string | null | undefined;
}>;


export type ReferralsPageQuery = { viewer: { id: string, ownAdvice?: Array<{ id: string, receivedOn: string, authorName: string, text: string, service: { id: string, name: string }, referral: { id: string } | null, recommendations: Array<{ id: string, text: string, outcome: { decision: RecommendationDecision, reason: string | null } | null }> }> | null, referralCounts: Array<{ stage: ReferralStage, count: number, late: number }> | null, referrals: { nodes: Array<{ id: string, stage: ReferralStage, stageSince: string, daysInStage: number, urgency: ReferralUrgency, openedOn: string, service: { id: string, name: string, agency: { id: string, name: string } }, school: { id: string } | null, pupil?: { id: string, displayName: string } | null, shared: { givenName: string, familyName: string, schoolName: string } | null, wait: { for: WaitKind, days: number, dueOn: string | null, standard: string | null, isLate: boolean, daysLate: number } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } };

export type ReferralPageQueryVariables = Exact<{
  id: string | number;
  names: boolean;
}>;


export type ReferralPageQuery = { referral: { sentOn: string | null, isSafeguarding: boolean, reason: string, strengths: string, impact: string, triedSoFar: string, desiredOutcome: string, previousInvolvement: string, otherAgencies: string, health: string, homeLanguage: string | null, needsInterpreter: boolean, availability: string, reviewedCycles: number, version: number, nextActions: Array<ReferralAction>, rejectedReason: string | null, closedReason: string | null, id: string, stage: ReferralStage, stageSince: string, daysInStage: number, urgency: ReferralUrgency, openedOn: string, pupil?: { id: string, givenName: string, familyName: string, birthDate: string | null, displayName: string, provisionLines: Array<{ id: string, what: string, minutes: number, timesPerWeek: number, startsOn: string }> | null, contacts: Array<{ id: string, givenName: string, familyName: string, relationshipLabel: string, hasParentalResponsibility: boolean, endsOn: string | null }> | null } | null, shared: { birthDate: string, referrerName: string, referrerContact: string | null, givenName: string, familyName: string, schoolName: string } | null, service: { route: ReferralRoute, id: string, name: string, agency: { id: string, name: string, professionals: Array<{ id: string, hasAccount: boolean, endsOn: string | null }> } }, warnings: Array<{ code: ReferralWarningCode, text: string }>, basis: { kind: SharingBasisKind, text: string, stands: boolean } | null, consents: Array<{ id: string, scope: string, givenOn: string, givenByName: string, how: ConsentMeans, validUntil: string | null, withdrawnOn: string | null, stands: boolean }>, refusals: Array<{ id: string, refusedOn: string, refusedByName: string, relationship: string | null, how: ConsentMeans, said: string | null, decision: RefusalDecision | null, decidedOn: string | null, decidedReason: string | null, decidedByName: string | null }>, otherGrounds: Array<{ id: string, ground: LegalGround, reason: string, recordedOn: string, endedOn: string | null, stands: boolean }>, contacts: Array<{ id: string, kind: ContactKind, status: ContactStatus, on: string, time: string | null, place: string | null, withName: string | null, note: string | null, side: ReferralSide, version: number }>, advice: Array<{ id: string, receivedOn: string, authorName: string, text: string, side: ReferralSide, recommendations: Array<{ id: string, text: string, outcome: { decision: RecommendationDecision, decidedOn: string, reason: string | null } | null }> }>, history: Array<{ id: string, on: string, action: ReferralAction, toStage: ReferralStage, side: ReferralSide, byName: string, note: string | null }>, school: { id: string } | null, wait: { for: WaitKind, days: number, dueOn: string | null, standard: string | null, isLate: boolean, daysLate: number } | null } | null };

export type ReferralServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralServicesQuery = { agencies: { nodes: Array<{ id: string, name: string, services: Array<{ id: string, name: string, youngestAge: number | null, oldestAge: number | null, closedOn: string | null }> }> } | null };

export type EditReferralMutationVariables = Exact<{
  input: EditReferralInput;
}>;


export type EditReferralMutation = { editReferral: { id: string } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { id: string } | null };

export type RecordRefusalMutationVariables = Exact<{
  input: RecordRefusalInput;
}>;


export type RecordRefusalMutation = { recordRefusal: { id: string } | null };

export type DecideRefusalMutationVariables = Exact<{
  input: DecideRefusalInput;
}>;


export type DecideRefusalMutation = { decideRefusal: { id: string } | null };

export type RecordOtherGroundMutationVariables = Exact<{
  input: RecordOtherGroundInput;
}>;


export type RecordOtherGroundMutation = { recordOtherGround: { id: string } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } | null };

export type EndOtherGroundMutationVariables = Exact<{
  input: EndOtherGroundInput;
}>;


export type EndOtherGroundMutation = { endOtherGround: { id: string } | null };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { sendReferral: { id: string } | null };

export type AcknowledgeReferralMutationVariables = Exact<{
  input: MoveReferralInput;
}>;


export type AcknowledgeReferralMutation = { acknowledgeReferral: { id: string } | null };

export type AcceptReferralMutationVariables = Exact<{
  input: MoveReferralInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { id: string } | null };

export type RejectReferralMutationVariables = Exact<{
  input: RejectReferralInput;
}>;


export type RejectReferralMutation = { rejectReferral: { id: string } | null };

export type StartWaitingMutationVariables = Exact<{
  input: MoveReferralInput;
}>;


export type StartWaitingMutation = { startWaiting: { id: string } | null };

export type StartInvolvementMutationVariables = Exact<{
  input: MoveReferralInput;
}>;


export type StartInvolvementMutation = { startInvolvement: { id: string } | null };

export type RecordAppointmentMutationVariables = Exact<{
  input: RecordAppointmentInput;
}>;


export type RecordAppointmentMutation = { recordAppointment: { id: string } | null };

export type EditAppointmentMutationVariables = Exact<{
  input: EditAppointmentInput;
}>;


export type EditAppointmentMutation = { editAppointment: { id: string } | null };

export type RecordAdviceMutationVariables = Exact<{
  input: RecordAdviceInput;
}>;


export type RecordAdviceMutation = { recordAdvice: { id: string } | null };

export type TurnAdviceIntoProvisionMutationVariables = Exact<{
  input: TurnAdviceIntoProvisionInput;
}>;


export type TurnAdviceIntoProvisionMutation = { turnAdviceIntoProvision: { id: string } | null };

export type ChaseReferralMutationVariables = Exact<{
  input: ChaseReferralInput;
}>;


export type ChaseReferralMutation = { chaseReferral: { id: string } | null };

export type CloseReferralMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralMutation = { closeReferral: { id: string } | null };

export type RevokeReferralMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type RevokeReferralMutation = { revokeReferral: { id: string } | null };

export type SchoolsPageQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
  children: boolean;
  early: boolean;
}>;


export type SchoolsPageQuery = { viewer: { id: string, schools: { nodes: Array<{ id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, needsQualifiedSenco: boolean, needsInclusionStrategy: boolean, inclusionStrategyPublishedOn: string | null, lastVisitOn: string | null, nextVisitDueOn: string | null, twoYearChecksDue?: number | null, receptionHandoversDue?: number | null, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string }, warnings: Array<{ code: string, paragraph: string }> } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, level3CompletedOn: string | null } | null, registerCounts: { onRoll: number | null, none: number | null, support: number | null, plan: number | null, asOn: string } | null, lateCounts: { open: number, overdue: number } | null, trainingGaps?: Array<{ need: string, isGap: boolean }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null, organisations: Array<{ id: string, name: string, kind: OrganisationKind, schoolCount: number, sencoCoverage: { withSenco: number, missing: number }, areaSencoRatio: { settings: number, areaSencos: number, settingsPerAreaSenco: number | null, threshold: number, isOverThreshold: boolean } }> | null } };

export type SchoolRowFragment = { id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, needsQualifiedSenco: boolean, needsInclusionStrategy: boolean, inclusionStrategyPublishedOn: string | null, lastVisitOn: string | null, nextVisitDueOn: string | null, twoYearChecksDue?: number | null, receptionHandoversDue?: number | null, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string }, warnings: Array<{ code: string, paragraph: string }> } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, level3CompletedOn: string | null } | null, registerCounts: { onRoll: number | null, none: number | null, support: number | null, plan: number | null, asOn: string } | null, lateCounts: { open: number, overdue: number } | null, trainingGaps?: Array<{ need: string, isGap: boolean }> | null };

export type SchoolRegisterQueryVariables = Exact<{
  id: string | number;
  filter?: RegisterFilter | null | undefined;
  after?: string | null | undefined;
  children: boolean;
}>;


export type SchoolRegisterQuery = { school: { id: string, registerCounts: { onRoll: number | null, none: number | null, support: number | null, plan: number | null, asOn: string } | null, needProfile: Array<{ code: string, pupils: number | null }> | null, lateCounts: { open: number, overdue: number } | null, classes?: Array<{ id: string, name: string }>, pupils?: { nodes: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, startsOn: string, endsOn: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export type SchoolAboutPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolAboutPageQuery = { school: { id: string, version: number, laestab: string | null, ofstedUrn: string | null, telephone: string | null, website: string | null, lowAge: number | null, highAge: number | null, capacity: number | null, pupilsOnRoll: number | null, urbanRural: string | null, isMaintained: boolean, needsQualifiedSenco: boolean, needsInclusionStrategy: boolean, inclusionStrategyPublishedOn: string | null, establishmentType: { name: string } | null, address: { street: string | null, locality: string | null, town: string | null, county: string | null, postcode: string | null }, organisations: Array<{ id: string, startsOn: string, endsOn: string | null, organisation: { id: string, name: string } }>, formerUrns: Array<{ urn: number, endsOn: string | null }>, registerLinks: Array<{ urn: number, name: string, type: string, since: string | null }>, registerTrust: { uid: string, name: string, companyNumber: string | null, joinedOn: string | null } | null, inclusionStrategies: Array<{ id: string, publishedOn: string, url: string, isMultiYear: boolean }>, designations: Array<{ id: string, startsOn: string, endsOn: string | null, basis: DesignationBasis | null, contractedHours: number | null, classTeachingCommitment: TeachingCommitment, isHead: boolean, isShared: boolean, schoolCount: number, sharingReviewedOn: string | null, sharingReviewFindings: string | null, version: number, warnings: Array<{ code: string, paragraph: string, sentence: string }>, person: { id: string, givenName: string, familyName: string } }>, classes: Array<{ id: string, name: string, yearGroups: Array<number>, version: number, teachers: Array<{ id: string, startsOn: string, endsOn: string | null, person: { id: string, givenName: string, familyName: string } }> }>, staff: Array<{ id: string, jobTitle: string, isQualifiedTeacher: boolean, person: { id: string, givenName: string, familyName: string } }> } | null };

export type PublishInclusionStrategyMutationVariables = Exact<{
  input: PublishInclusionStrategyInput;
}>;


export type PublishInclusionStrategyMutation = { publishInclusionStrategy: { id: string } | null };

export type DesignateSencoMutationVariables = Exact<{
  input: DesignateSencoInput;
}>;


export type DesignateSencoMutation = { designateSenco: { id: string } | null };

export type EndDesignationMutationVariables = Exact<{
  input: EndDesignationInput;
}>;


export type EndDesignationMutation = { endDesignation: { id: string } | null };

export type RecordSharingReviewMutationVariables = Exact<{
  input: RecordSharingReviewInput;
}>;


export type RecordSharingReviewMutation = { recordSharingReview: { id: string } | null };

export type OpenClassMutationVariables = Exact<{
  input: OpenClassInput;
}>;


export type OpenClassMutation = { openClass: { id: string } | null };

export type AssignTeacherMutationVariables = Exact<{
  input: AssignTeacherInput;
}>;


export type AssignTeacherMutation = { assignTeacher: { id: string } | null };

export type EndTeachingMutationVariables = Exact<{
  input: EndTeachingInput;
}>;


export type EndTeachingMutation = { endTeaching: { id: string } | null };

export type EmployStaffMutationVariables = Exact<{
  input: EmployStaffInput;
}>;


export type EmployStaffMutation = { employStaff: { id: string } | null };

export type AccessLineFragment = { id: string, at: string, kind: AccessKind, action: string, reason: string | null, isOverSeveralPlaces: boolean, isErased: boolean, by: { id: string, givenName: string, familyName: string } | null, pupil: { id: string, displayName: string } | null };

export type OpeningLineFragment = { id: string, openedAt: string, byName: string | null, reason: OpeningReason, explanation: string, isSeen: boolean, reads: Array<{ readAt: string, parts: Array<string> }>, pupil: { id: string, displayName: string } | null };

export type SeeOpeningsMutationVariables = Exact<{
  input: SeeOpeningsInput;
}>;


export type SeeOpeningsMutation = { seeOpenings: { count: number } | null };

export type AccessPageQueryVariables = Exact<{
  id: string | number;
  filter: AccessFilter;
  after?: string | null | undefined;
}>;


export type AccessPageQuery = { school: { id: string, auditSeal: { entries: number, sealedUpTo: string | null, waiting: number, checkedAt: string | null, isWhole: boolean | null } | null, openings: Array<{ id: string, openedAt: string, byName: string | null, reason: OpeningReason, explanation: string, isSeen: boolean, reads: Array<{ readAt: string, parts: Array<string> }>, pupil: { id: string, displayName: string } | null }> | null, staff: Array<{ id: string, person: { id: string, givenName: string, familyName: string } }>, accessLog: { nodes: Array<{ id: string, at: string, kind: AccessKind, action: string, reason: string | null, isOverSeveralPlaces: boolean, isErased: boolean, by: { id: string, givenName: string, familyName: string } | null, pupil: { id: string, displayName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null };

export type SchoolAgencyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolAgencyPageQuery = { agency: { id: string, name: string, kind: AgencyKind, area: string | null, website: string | null, closedOn: string | null, version: number, viewerMayEdit: boolean, services: Array<{ id: string, name: string, kind: ServiceKind, area: string | null, youngestAge: number | null, oldestAge: number | null, whoMayRefer: string | null, route: ReferralRoute, threshold: string | null, minimumReviewedCycles: number, evidence: Array<string>, urgentRoute: string | null, price: string | null, email: string | null, telephone: string | null, verifiedOn: string | null, closedOn: string | null, version: number, standards: { acknowledgeWorkingDays: number | null, firstContactWeeks: number | null, reportWeeks: number | null } }>, professionals: Array<{ id: string, name: string, jobTitle: string | null, email: string | null, hasAccount: boolean, startsOn: string, endsOn: string | null, service: { id: string, name: string } | null }> } | null };

export type EditAgencyMutationVariables = Exact<{
  input: EditAgencyInput;
}>;


export type EditAgencyMutation = { editAgency: { id: string } | null };

export type AddAgencyServiceMutationVariables = Exact<{
  input: AddAgencyServiceInput;
}>;


export type AddAgencyServiceMutation = { addAgencyService: { id: string } | null };

export type EditAgencyServiceMutationVariables = Exact<{
  input: EditAgencyServiceInput;
}>;


export type EditAgencyServiceMutation = { editAgencyService: { id: string } | null };

export type AddProfessionalMutationVariables = Exact<{
  input: AddProfessionalInput;
}>;


export type AddProfessionalMutation = { addProfessional: { id: string } | null };

export type EndProfessionalMutationVariables = Exact<{
  input: EndProfessionalInput;
}>;


export type EndProfessionalMutation = { endProfessional: { id: string } | null };

export type SchoolAgenciesPageQueryVariables = Exact<{
  id: string | number;
  names: boolean;
}>;


export type SchoolAgenciesPageQuery = { school: { id: string, agencyLoad: Array<{ open: number | null, isHidden: boolean, late: number, medianDaysToAcknowledge: number | null, medianDaysToFirstContact: number | null, service: { id: string, name: string, agency: { id: string, name: string } } }> | null, referrals: { nodes: Array<{ id: string, stage: ReferralStage, stageSince: string, daysInStage: number, urgency: ReferralUrgency, openedOn: string, service: { id: string, name: string, agency: { id: string, name: string } }, school: { id: string } | null, pupil?: { id: string, displayName: string } | null, shared: { givenName: string, familyName: string, schoolName: string } | null, wait: { for: WaitKind, days: number, dueOn: string | null, standard: string | null, isLate: boolean, daysLate: number } | null }> } | null } | null, agencies: { nodes: Array<{ id: string, name: string, kind: AgencyKind, area: string | null, closedOn: string | null, viewerMayEdit: boolean, services: Array<{ id: string, name: string, closedOn: string | null }> }> } | null };

export type AddAgencyMutationVariables = Exact<{
  input: AddAgencyInput;
}>;


export type AddAgencyMutation = { addAgency: { id: string } | null };

export type SchoolCalendarPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolCalendarPageQuery = { school: { id: string, currentHalfTerm: { academicYear: number, term: TermName, half: number, startsOn: string, endsOn: string } | null, years: Array<{ id: string, academicYear: number, version: number, terms: Array<{ name: TermName, startsOn: string, endsOn: string, halfTerms: Array<{ term: TermName, half: number, startsOn: string, endsOn: string }> }> }>, closures: Array<{ id: string, onDate: string, kind: ClosureKind, note: string | null }> } | null };

export type SetTermDatesMutationVariables = Exact<{
  input: SetTermDatesInput;
}>;


export type SetTermDatesMutation = { setTermDates: { id: string } | null };

export type AddClosureMutationVariables = Exact<{
  input: AddClosureInput;
}>;


export type AddClosureMutation = { addClosure: { id: string } | null };

export type RemoveClosureMutationVariables = Exact<{
  input: RemoveClosureInput;
}>;


export type RemoveClosureMutation = { removeClosure: { id: string } | null };

export type PartFragment = { records: Array<{ name: string, title: string, checkFirst: string | null, rows: string }>, people: Array<{ id: string, name: string }> };

export type SubjectCopyQueryVariables = Exact<{
  schoolId: string | number;
  pupilId: string | number;
}>;


export type SubjectCopyQuery = { subjectBundle: { schoolId: string, pupilId: string, madeAt: string, madeBy: string, file: { records: Array<{ name: string, title: string, checkFirst: string | null, rows: string }>, people: Array<{ id: string, name: string }> }, agencyRecords: { records: Array<{ name: string, title: string, checkFirst: string | null, rows: string }>, people: Array<{ id: string, name: string }> }, placeRecords: { records: Array<{ name: string, title: string, checkFirst: string | null, rows: string }>, people: Array<{ id: string, name: string }> }, namesToMark: Array<{ name: string, who: MarkedPerson }> } | null };

export type FilesPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FilesPageQuery = { school: { id: string, retention: { asOf: string, digest: string, kept: number, rules: Array<{ id: string, what: string, years: number, basis: string, isVerified: boolean }>, counts: Array<{ rule: string, files: number }>, files: Array<{ pupilId: string, displayName: string, birthDate: string, leftOn: string | null, rule: string, dueOn: string, isHeld: boolean }> } | null, legalHolds: Array<{ id: string, pupilId: string, reason: string, placedAt: string, placedBy: string | null, liftedAt: string | null }> | null } | null };

export type RunRetentionMutationVariables = Exact<{
  input: RunRetentionInput;
}>;


export type RunRetentionMutation = { runRetention: { erased: number } };

export type ChildFilePageQueryVariables = Exact<{
  id: string | number;
  pupil: string | number;
}>;


export type ChildFilePageQuery = { school: { id: string, childFile: { pupilId: string, displayName: string, birthDate: string, leftOn: string | null, isRegistered: boolean, isHeld: boolean, rule: string | null, keptUntil: string | null } | null, legalHolds: Array<{ id: string, reason: string, placedAt: string, placedBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedReason: string | null, version: number }> | null } | null };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { id: string } };

export type LiftLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string } };

export type NewProvisionPageQueryVariables = Exact<{
  id: string | number;
  pupils: Array<string | number> | string | number;
}>;


export type NewProvisionPageQuery = { pupilNames: Array<{ id: string, displayName: string }> | null, school: { id: string, staff: Array<{ id: string, jobTitle: string, person: { id: string, givenName: string, familyName: string } }> } | null, needTypes: Array<{ code: string, label: string }> | null };

export type AddProvisionLinesMutationVariables = Exact<{
  input: AddProvisionLineInput;
}>;


export type AddProvisionLinesMutation = { addProvisionLine: Array<{ id: string }> | null };

export type PupilPageQueryVariables = Exact<{
  id: string | number;
  school: string | number;
}>;


export type PupilPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, profile: { id: string, whatMatters: string, whatHelps: string, whatToAvoid: string, strategies: string, updatedAt: string, byName: string | null, version: number } | null, duties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, dueOn: string, basis: string, group: DutyGroup, causeId: string | null }> } | null, ehcRequests: Array<{ id: string, isOpen: boolean, week: number, receivedOn: string, councilName: string, clock: Array<{ rule: string, label: string, dueOn: string, metOn: string | null, owner: string, ownerName: string | null, basis: string, isOverdue: boolean, exceptions: Array<{ code: string, from: string, until: string | null, note: string | null }> }> }> | null, provisionLines: Array<{ id: string, what: string, needCode: string | null, groupSize: number, minutes: number, timesPerWeek: number, weeks: number, startsOn: string, endsOn: string | null, promisedMinutesPerWeek: number | null, plannedMinutes: number, plannedMinutesToDate: number, deliveredMinutes: number, deliveredByName: string | null, version: number, school: { id: string } }> | null, provisionStory: Array<{ id: string, on: string, kind: string, title: string, text: string | null, byName: string | null }> | null, agencyStory: Array<{ id: string, on: string, kind: string, title: string, text: string | null, byName: string | null }> | null, trainingStory: Array<{ id: string, on: string, kind: string, title: string, text: string | null, byName: string | null }> | null, schoolStory: Array<{ id: string, on: string, kind: string, title: string, text: string | null, byName: string | null }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null };

export type PupilAgenciesPageQueryVariables = Exact<{
  id: string | number;
  names: boolean;
}>;


export type PupilAgenciesPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, referrals: Array<{ id: string, stage: ReferralStage, stageSince: string, daysInStage: number, urgency: ReferralUrgency, openedOn: string, service: { id: string, name: string, agency: { id: string, name: string } }, school: { id: string } | null, pupil?: { id: string, displayName: string } | null, shared: { givenName: string, familyName: string, schoolName: string } | null, wait: { for: WaitKind, days: number, dueOn: string | null, standard: string | null, isLate: boolean, daysLate: number } | null }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null, agencies: { nodes: Array<{ id: string, name: string, services: Array<{ id: string, name: string, youngestAge: number | null, oldestAge: number | null, minimumReviewedCycles: number, threshold: string | null, closedOn: string | null }> }> } | null };

export type OpenReferralMutationVariables = Exact<{
  input: OpenReferralInput;
}>;


export type OpenReferralMutation = { openReferral: { id: string } | null };

export type PupilEhcPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PupilEhcPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, ehcRequests: Array<{ id: string, requestedBy: EhcRequestedBy, receivedOn: string, councilName: string, isAssessing: boolean | null, isOpen: boolean, week: number, finalIssuedOn: string | null, planRefusedOn: string | null, withdrawnOn: string | null, version: number, clock: Array<{ rule: string, label: string, dueOn: string, metOn: string | null, owner: string, ownerName: string | null, basis: string, isOverdue: boolean, exceptions: Array<{ code: string, from: string, until: string | null, note: string | null }> }> }> | null, ehcPlan: { id: string, madeOn: string, lastReviewDecisionOn: string | null, ceasedOn: string | null, councilName: string, clock: Array<{ rule: string, label: string, dueOn: string, metOn: string | null, owner: string, ownerName: string | null, basis: string, isOverdue: boolean, exceptions: Array<{ code: string, from: string, until: string | null, note: string | null }> }> } | null, annualReviews: Array<{ id: string, kind: ReviewKind, meetingOn: string, meetingHeldOn: string | null, papersSentOn: string | null, reportSentOn: string | null, decisionOn: string | null, decision: ReviewDecision | null, commentsSentOn: string | null, amendedFinalOn: string | null, withdrawnOn: string | null, isOpen: boolean, version: number, clock: Array<{ rule: string, label: string, dueOn: string, metOn: string | null, owner: string, ownerName: string | null, basis: string, isOverdue: boolean, exceptions: Array<{ code: string, from: string, until: string | null, note: string | null }> }> }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null };

export type RecordEhcRequestMutationVariables = Exact<{
  input: RecordEhcRequestInput;
}>;


export type RecordEhcRequestMutation = { recordEhcRequest: { id: string } | null };

export type RecordEhcStepMutationVariables = Exact<{
  input: RecordEhcStepInput;
}>;


export type RecordEhcStepMutation = { recordEhcStep: { id: string } | null };

export type ClaimEhcExceptionMutationVariables = Exact<{
  input: ClaimEhcExceptionInput;
}>;


export type ClaimEhcExceptionMutation = { claimEhcException: { id: string } | null };

export type RecordEhcPlanMutationVariables = Exact<{
  input: RecordEhcPlanInput;
}>;


export type RecordEhcPlanMutation = { recordEhcPlan: { id: string } | null };

export type ScheduleAnnualReviewMutationVariables = Exact<{
  input: ScheduleAnnualReviewInput;
}>;


export type ScheduleAnnualReviewMutation = { scheduleAnnualReview: { id: string } | null };

export type MoveAnnualReviewMutationVariables = Exact<{
  input: MoveAnnualReviewInput;
}>;


export type MoveAnnualReviewMutation = { moveAnnualReview: { id: string } | null };

export type RecordReviewStepMutationVariables = Exact<{
  input: RecordReviewStepInput;
}>;


export type RecordReviewStepMutation = { recordReviewStep: { id: string } | null };

export type PupilFamilyPageQueryVariables = Exact<{
  id: string | number;
  school: string | number;
}>;


export type PupilFamilyPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, contacts: Array<{ id: string, givenName: string, familyName: string, relationship: string, relationshipLabel: string, hasParentalResponsibility: boolean, priority: number, phone: string | null, email: string | null, address: string | null, language: string | null, needsInterpreter: boolean, endsOn: string | null, version: number }> | null, meetings: Array<{ id: string, heldOn: string, attendees: string, note: string, parentView: string, countsTowardsThree: boolean, byName: string | null, school: { id: string } }> | null, meetingLedger: { academicYear: number, held: number, required: number, nextDueOn: string | null } | null, agreements: Array<{ id: string, agreedOn: string, agreedByName: string, how: string, withdrawnOn: string | null, version: number, school: { id: string } }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null };

export type SaveContactMutationVariables = Exact<{
  input: SaveContactInput;
}>;


export type SaveContactMutation = { saveContact: { id: string } | null };

export type EndContactMutationVariables = Exact<{
  input: EndContactInput;
}>;


export type EndContactMutation = { endContact: { id: string } | null };

export type RecordMeetingMutationVariables = Exact<{
  input: RecordMeetingInput;
}>;


export type RecordMeetingMutation = { recordMeeting: { id: string } | null };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement: { id: string } | null };

export type WithdrawAgreementMutationVariables = Exact<{
  input: WithdrawAgreementInput;
}>;


export type WithdrawAgreementMutation = { withdrawAgreement: { id: string } | null };

export type PupilNeedsPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PupilNeedsPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, statusHistory: Array<{ id: string, code: SenStatusCode, since: string, until: string | null, reason: string | null, byName: string | null, recordedAt: { id: string } }> | null, allNeeds: Array<{ id: string, code: string, label: string, rank: number | null, since: string, until: string | null }> | null, concerns: Array<{ id: string, raisedOn: string, from: ConcernFrom, text: string, schoolView: string | null, decision: ConcernDecision | null, decidedOn: string | null, byName: string | null, version: number }> | null, twoYearChecks: Array<{ id: string, doneOn: string, personalSocialEmotional: string, communicationLanguage: string, physical: string, hasSignificantConcern: boolean, nextSteps: string, byName: string | null }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export type ChangeStatusMutationVariables = Exact<{
  input: ChangeStatusInput;
}>;


export type ChangeStatusMutation = { changeStatus: { id: string } | null };

export type SetNeedsMutationVariables = Exact<{
  input: SetNeedsInput;
}>;


export type SetNeedsMutation = { setNeeds: { id: string } | null };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { raiseConcern: { id: string } | null };

export type DecideConcernMutationVariables = Exact<{
  input: DecideConcernInput;
}>;


export type DecideConcernMutation = { decideConcern: { id: string } | null };

export type RecordTwoYearCheckMutationVariables = Exact<{
  input: RecordTwoYearCheckInput;
}>;


export type RecordTwoYearCheckMutation = { recordTwoYearCheck: { id: string } | null };

export type PupilNotesPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PupilNotesPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, observations: { nodes: Array<{ id: string, kind: ObservationKind, observedOn: string, text: string | null, isSealed: boolean, byName: string | null, version: number, school: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null };

export type WithdrawObservationMutationVariables = Exact<{
  input: WithdrawObservationInput;
}>;


export type WithdrawObservationMutation = { withdrawObservation: { id: string } };

export type PupilPlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PupilPlanPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, plans: Array<{ id: string, title: string, summary: string, startsOn: string, closedOn: string | null, sharedWithFamilyOn: string | null, version: number, school: { id: string }, cycles: Array<{ id: string, number: number, startsOn: string, reviewAgreedOn: string, reviewedOn: string | null, needCodes: Array<string>, analysis: string, strategies: string, delivery: string, impact: string, pupilView: string, parentView: string, staffView: string, attendees: string, agreedByName: string | null, agreedOn: string | null, decision: CycleDecision | null, version: number, contributions: Array<{ id: string, byName: string | null, isMine: boolean, staffView: string, pupilView: string, delivery: string, version: number }>, outcomes: Array<{ id: string, text: string, measure: string | null, baseline: string | null, baselineOn: string | null, target: string | null, endMeasure: string | null, endOn: string | null, rating: OutcomeRating | null, position: number, version: number }> }> }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export type CycleFactsFragment = { id: string, number: number, startsOn: string, reviewAgreedOn: string, reviewedOn: string | null, needCodes: Array<string>, analysis: string, strategies: string, delivery: string, impact: string, pupilView: string, parentView: string, staffView: string, attendees: string, agreedByName: string | null, agreedOn: string | null, decision: CycleDecision | null, version: number, contributions: Array<{ id: string, byName: string | null, isMine: boolean, staffView: string, pupilView: string, delivery: string, version: number }>, outcomes: Array<{ id: string, text: string, measure: string | null, baseline: string | null, baselineOn: string | null, target: string | null, endMeasure: string | null, endOn: string | null, rating: OutcomeRating | null, position: number, version: number }> };

export type OpenPlanMutationVariables = Exact<{
  input: OpenPlanInput;
}>;


export type OpenPlanMutation = { openPlan: { id: string } | null };

export type SavePlanMutationVariables = Exact<{
  input: SavePlanInput;
}>;


export type SavePlanMutation = { savePlan: { id: string } | null };

export type OpenCycleMutationVariables = Exact<{
  input: OpenCycleInput;
}>;


export type OpenCycleMutation = { openCycle: { id: string } | null };

export type SaveCycleMutationVariables = Exact<{
  input: SaveCycleInput;
}>;


export type SaveCycleMutation = { saveCycle: { id: string, version: number } | null };

export type ContributeToCycleMutationVariables = Exact<{
  input: ContributeToCycleInput;
}>;


export type ContributeToCycleMutation = { contributeToCycle: { id: string, contributions: Array<{ id: string, isMine: boolean, version: number }> } | null };

export type ReviewCycleMutationVariables = Exact<{
  input: ReviewCycleInput;
}>;


export type ReviewCycleMutation = { reviewCycle: { id: string } | null };

export type AddOutcomeMutationVariables = Exact<{
  input: AddOutcomeInput;
}>;


export type AddOutcomeMutation = { addOutcome: { id: string } | null };

export type EditOutcomeMutationVariables = Exact<{
  input: EditOutcomeInput;
}>;


export type EditOutcomeMutation = { editOutcome: { id: string } | null };

export type RateOutcomeMutationVariables = Exact<{
  input: RateOutcomeInput;
}>;


export type RateOutcomeMutation = { rateOutcome: { id: string } | null };

export type PupilProfilePageQueryVariables = Exact<{
  id: string | number;
  school: string | number;
}>;


export type PupilProfilePageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, profile: { id: string, whatMatters: string, whatHelps: string, whatToAvoid: string, strategies: string, sharedWithFamilyOn: string | null, version: number } | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null };

export type SaveProfileMutationVariables = Exact<{
  input: SaveProfileInput;
}>;


export type SaveProfileMutation = { saveProfile: { id: string, version: number } | null };

export type PupilProvisionPageQueryVariables = Exact<{
  id: string | number;
  school: string | number;
  staff: boolean;
}>;


export type PupilProvisionPageQuery = { pupil: { id: string, displayName: string, givenName: string, yearGroup: string, birthDate: string | null, isRegisteredElsewhere: boolean | null, leftOn: string | null, version: number, provisionLines: Array<{ id: string, what: string, needCode: string | null, groupSize: number, minutes: number, timesPerWeek: number, weeks: number, startsOn: string, endsOn: string | null, promisedMinutesPerWeek: number | null, plannedMinutes: number, plannedMinutesToDate: number, deliveredMinutes: number, deliveredByName: string | null, version: number, cost: { plannedPence: number, toDatePence: number } | null, sessions: Array<{ id: string, deliveredOn: string, minutes: number, wasAbsent: boolean, note: string | null, byName: string | null }>, school: { id: string } }> | null, opening: { id: string, reason: OpeningReason } | null, status: { id: string, code: SenStatusCode, since: string } | null, needs: Array<{ id: string, code: string, label: string, rank: number | null }> | null, enrolments: Array<{ id: string, startsOn: string, endsOn: string | null, className: string | null, school: { id: string } }> | null } | null, school?: { id: string, staff: Array<{ id: string, jobTitle: string, person: { id: string, givenName: string, familyName: string } }> } | null, needTypes: Array<{ code: string, label: string }> | null };

export type AddProvisionLineMutationVariables = Exact<{
  input: AddProvisionLineInput;
}>;


export type AddProvisionLineMutation = { addProvisionLine: Array<{ id: string }> | null };

export type EditProvisionLineMutationVariables = Exact<{
  input: EditProvisionLineInput;
}>;


export type EditProvisionLineMutation = { editProvisionLine: { id: string } | null };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { recordDelivery: Array<{ id: string }> | null };

export type SchoolHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolHeadQuery = { school: { id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, isEarlyYears: boolean, urn: number | null, closedOn: string | null, viewerMay: Array<string>, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string } } | null } | null };

export type SchoolStaffPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolStaffPageQuery = { school: { id: string, staff: Array<{ id: string, jobTitle: string, isQualifiedTeacher: boolean, isHead: boolean, contractedHours: number | null, person: { id: string, givenName: string, familyName: string, dbsCheck: { id: string, issuedOn: string, recheckDueOn: string | null, isOnUpdateService: boolean } | null } }>, trainingGaps: Array<{ need: string, pupils: number | null, trained: number, expiring: number, isGap: boolean, sentence: string }> | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null, staffCompetences: { competences: Array<{ id: string, name: string, needTypes: Array<string> }>, rows: Array<{ staff: { id: string, givenName: string, familyName: string } | null, cells: Array<{ id: string, level: CompetenceLevel, standing: CompetenceStanding, gainedOn: string, expiresOn: string | null, competence: { id: string } }> }> } | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export type StaffPersonPageQueryVariables = Exact<{
  school: string | number;
  person: string | number;
}>;


export type StaffPersonPageQuery = { staffMember: { id: string, givenName: string, familyName: string, employments: Array<{ id: string, jobTitle: string, isTeacher: boolean, isQualifiedTeacher: boolean, isHead: boolean, startsOn: string, endsOn: string | null, version: number, school: { id: string, shortName: string, colour: number } }>, designations: Array<{ id: string, startsOn: string, endsOn: string | null, school: { id: string, shortName: string, colour: number }, warnings: Array<{ code: string, paragraph: string, sentence: string }> }>, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null, qualifications: Array<{ id: string, kind: QualificationKind, title: string | null, startedOn: string | null, expectedEndOn: string | null, completedOn: string | null, provider: string | null, version: number }> | null, dbsChecks: Array<{ id: string, issuedOn: string, workforce: DbsWorkforce, certificateLastFour: string | null, isOnUpdateService: boolean, recheckDueOn: string | null, isSuperseded: boolean, school: { id: string, shortName: string } }> | null, competences: Array<{ id: string, level: CompetenceLevel, standing: CompetenceStanding, gainedOn: string, expiresOn: string | null, version: number, competence: { id: string, name: string }, school: { id: string, shortName: string } }> | null } | null, school: { id: string, competenceCatalogue: Array<{ id: string, name: string }> | null } | null };

export type RecordDbsMutationVariables = Exact<{
  input: RecordDbsInput;
}>;


export type RecordDbsMutation = { recordDbs: { id: string } };

export type RecordCompetenceMutationVariables = Exact<{
  input: RecordCompetenceInput;
}>;


export type RecordCompetenceMutation = { recordCompetence: { id: string } };

export type EndCompetenceMutationVariables = Exact<{
  input: EndCompetenceInput;
}>;


export type EndCompetenceMutation = { endCompetence: { id: string } };

export type RecordQualificationMutationVariables = Exact<{
  input: RecordQualificationInput;
}>;


export type RecordQualificationMutation = { recordQualification: { id: string } };

export type EnrolQualificationMutationVariables = Exact<{
  input: EnrolQualificationInput;
}>;


export type EnrolQualificationMutation = { enrolQualification: { id: string } };

export type EndEmploymentMutationVariables = Exact<{
  input: EndEmploymentInput;
}>;


export type EndEmploymentMutation = { endEmployment: { id: string } | null };

export type SchoolVisitsPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SchoolVisitsPageQuery = { school: { id: string, lastVisitOn: string | null, nextVisitDueOn: string | null, visitIntervalWeeks: number, visitIntervalVersion: number, visits: { nodes: Array<{ id: string, visitedOn: string, kind: VisitKind, notes: string | null, nextAgreedOn: string | null, by: { id: string, givenName: string, familyName: string }, children: Array<{ note: string | null, pupil: { id: string, displayName: string } | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type VisitChildrenQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitChildrenQuery = { school: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, yearGroup: string, pupil: { id: string } }> } | null } | null };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } | null };

export type SetVisitIntervalMutationVariables = Exact<{
  input: SetVisitIntervalInput;
}>;


export type SetVisitIntervalMutation = { setVisitInterval: { id: string } | null };

export type FindChildrenQueryVariables = Exact<{
  text: string;
}>;


export type FindChildrenQuery = { viewer: { id: string, searchPupils: Array<{ id: string, displayName: string, birthDate: string | null, yearGroup: string, className: string | null, status: SenStatusCode | null, pupil: { id: string }, school: { id: string } }> | null } };

export type FindPlacesAndPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindPlacesAndPeopleQuery = { searchPlaces: Array<{ id: string, name: string, colour: number, address: { town: string | null } }> | null, searchPeople: Array<{ id: string, givenName: string, familyName: string, employments: Array<{ id: string, jobTitle: string, endsOn: string | null, school: { id: string, shortName: string, colour: number } }> }> | null };

export type TrainingPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrainingPageQuery = { viewer: { id: string, schools: { nodes: Array<{ id: string, shortName: string, colour: number, trainingGaps: Array<{ need: string, pupils: number | null, trained: number, expiring: number, isGap: boolean, sentence: string }> | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null }, needTypes: Array<{ code: string, label: string }> | null };

export type TrainingOfSchoolQueryVariables = Exact<{
  school: string | number;
}>;


export type TrainingOfSchoolQuery = { school: { id: string, shortName: string, colour: number, trainingGaps: Array<{ need: string, pupils: number | null, trained: number, expiring: number, isGap: boolean, sentence: string }> | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, basis: string, deadline: string | null, latestStartOn: string | null, takeAdvice: string | null } | null, staffCompetences: { competences: Array<{ id: string, name: string, needTypes: Array<string> }>, rows: Array<{ staff: { id: string, givenName: string, familyName: string } | null, cells: Array<{ id: string, level: CompetenceLevel, standing: CompetenceStanding, gainedOn: string, expiresOn: string | null, competence: { id: string } }> }> } | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PupilHeadFragmentDoc = new TypedDocumentString(`
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}
    `, {"fragmentName":"PupilHead"}) as unknown as TypedDocumentString<PupilHeadFragment, unknown>;
export const ClockLineFragmentDoc = new TypedDocumentString(`
    fragment ClockLine on ClockStep {
  rule
  label
  dueOn
  metOn
  owner
  ownerName
  basis
  isOverdue
  exceptions {
    code
    from
    until
    note
  }
}
    `, {"fragmentName":"ClockLine"}) as unknown as TypedDocumentString<ClockLineFragment, unknown>;
export const StoryLineFragmentDoc = new TypedDocumentString(`
    fragment StoryLine on StoryEntry {
  id
  on
  kind
  title
  text
  byName
}
    `, {"fragmentName":"StoryLine"}) as unknown as TypedDocumentString<StoryLineFragment, unknown>;
export const ReferralRowFragmentDoc = new TypedDocumentString(`
    fragment ReferralRow on Referral {
  id
  stage
  stageSince
  daysInStage
  urgency
  openedOn
  service {
    id
    name
    agency {
      id
      name
    }
  }
  school {
    id
  }
  pupil @include(if: $names) {
    id
    displayName
  }
  shared {
    givenName
    familyName
    schoolName
  }
  wait {
    for
    days
    dueOn
    standard
    isLate
    daysLate
  }
}
    `, {"fragmentName":"ReferralRow"}) as unknown as TypedDocumentString<ReferralRowFragment, unknown>;
export const RegisterRowFragmentDoc = new TypedDocumentString(`
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  startsOn
  endsOn
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}
    `, {"fragmentName":"RegisterRow"}) as unknown as TypedDocumentString<RegisterRowFragment, unknown>;
export const GapFragmentDoc = new TypedDocumentString(`
    fragment Gap on TrainingGap {
  need
  pupils
  trained
  expiring
  isGap
  sentence
}
    `, {"fragmentName":"Gap"}) as unknown as TypedDocumentString<GapFragment, unknown>;
export const CompetenceTableFragmentDoc = new TypedDocumentString(`
    fragment CompetenceTable on StaffCompetences {
  competences {
    id
    name
    needTypes
  }
  rows {
    staff {
      id
      givenName
      familyName
    }
    cells {
      id
      competence {
        id
      }
      level
      standing
      gainedOn
      expiresOn
    }
  }
}
    `, {"fragmentName":"CompetenceTable"}) as unknown as TypedDocumentString<CompetenceTableFragment, unknown>;
export const ClassChildFragmentDoc = new TypedDocumentString(`
    fragment ClassChild on RegisterEntry {
  id
  displayName
  yearGroup
  status
  needCodes
  lastNoteOn
  school {
    id
  }
  class {
    id
  }
  pupil {
    id
    givenName
    profile {
      id
      whatHelps
      whatToAvoid
      strategies
    }
    openCycle {
      id
      reviewAgreedOn
      strategies
      contributions {
        id
        isMine
        staffView
        pupilView
        delivery
        version
      }
      outcomes {
        id
        text
        rating
      }
    }
  }
}
    `, {"fragmentName":"ClassChild"}) as unknown as TypedDocumentString<ClassChildFragment, unknown>;
export const DutyFiguresFragmentDoc = new TypedDocumentString(`
    fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}
    `, {"fragmentName":"DutyFigures"}) as unknown as TypedDocumentString<DutyFiguresFragment, unknown>;
export const DutyListFragmentDoc = new TypedDocumentString(`
    fragment DutyList on DutyConnection {
  nodes {
    id
    rule
    school {
      id
    }
    owner
    ownerName
    assigneeId
    assigneeName
    dueOn
    basis
    group
    exceptionCode
    lateReason
    causeId
    pupil {
      id
    }
    staffMember {
      id
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  counts {
    ...DutyFigures
  }
}
    fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}`, {"fragmentName":"DutyList"}) as unknown as TypedDocumentString<DutyListFragment, unknown>;
export const SencoStandingFragmentDoc = new TypedDocumentString(`
    fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}
    `, {"fragmentName":"SencoStanding"}) as unknown as TypedDocumentString<SencoStandingFragment, unknown>;
export const GovernedSchoolFragmentDoc = new TypedDocumentString(`
    fragment GovernedSchool on School {
  id
  name
  colour
  needsQualifiedSenco
  needsInclusionStrategy
  inclusionStrategyPublishedOn
  inclusionStrategies {
    id
    publishedOn
    url
  }
  currentSenco {
    id
    startsOn
    contractedHours
    isShared
    schoolCount
    sharingReviewedOn
    sharingReviewFindings
    warnings {
      code
      paragraph
      sentence
    }
    person {
      id
      givenName
      familyName
    }
  }
  sencoQualification {
    ...SencoStanding
  }
  registerCounts {
    onRoll
    support
    plan
    asOn
  }
  needProfile {
    code
    pupils
  }
  lateCounts {
    open
    overdue
  }
}
    fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}`, {"fragmentName":"GovernedSchool"}) as unknown as TypedDocumentString<GovernedSchoolFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on ProvisionLine {
  id
  what
  needCode
  groupSize
  minutes
  timesPerWeek
  weeks
  startsOn
  endsOn
  promisedMinutesPerWeek
  plannedMinutes
  plannedMinutesToDate
  deliveredMinutes
  deliveredByName
  version
  school {
    id
  }
}
    `, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const GroupChildFragmentDoc = new TypedDocumentString(`
    fragment GroupChild on RegisterEntry {
  id
  displayName
  yearGroup
  className
  school {
    id
    shortName
    colour
  }
  pupil {
    id
    givenName
    profile {
      id
      whatMatters
      whatHelps
      whatToAvoid
      strategies
    }
    provisionLines {
      ...Line
      groupId
      deliveredBy {
        id
      }
      sessions(first: 3) {
        id
        deliveredOn
        minutes
        wasAbsent
        note
      }
    }
  }
}
    fragment Line on ProvisionLine {
  id
  what
  needCode
  groupSize
  minutes
  timesPerWeek
  weeks
  startsOn
  endsOn
  promisedMinutesPerWeek
  plannedMinutes
  plannedMinutesToDate
  deliveredMinutes
  deliveredByName
  version
  school {
    id
  }
}`, {"fragmentName":"GroupChild"}) as unknown as TypedDocumentString<GroupChildFragment, unknown>;
export const RollImportLineFragmentDoc = new TypedDocumentString(`
    fragment RollImportLine on RollImport {
  id
  fileName
  state
  created
  updated
  begunAt
}
    `, {"fragmentName":"RollImportLine"}) as unknown as TypedDocumentString<RollImportLineFragment, unknown>;
export const PlacesImportLineFragmentDoc = new TypedDocumentString(`
    fragment PlacesImportLine on PlacesImport {
  id
  fileName
  kind
  state
  created
  updated
  begunAt
}
    `, {"fragmentName":"PlacesImportLine"}) as unknown as TypedDocumentString<PlacesImportLineFragment, unknown>;
export const AdministeredOrganisationFragmentDoc = new TypedDocumentString(`
    fragment AdministeredOrganisation on Organisation {
  id
  name
  kind
  groupUid
  companyNumber
  version
  requiresSecondFactor
  schoolCount
  sencoCoverage {
    withSenco
    missing
  }
  areaSencos {
    id
    givenName
    familyName
  }
  areaSencoRatio {
    settings
    areaSencos
    settingsPerAreaSenco
    threshold
    isOverThreshold
  }
}
    `, {"fragmentName":"AdministeredOrganisation"}) as unknown as TypedDocumentString<AdministeredOrganisationFragment, unknown>;
export const AdministeredSchoolFragmentDoc = new TypedDocumentString(`
    fragment AdministeredSchool on School {
  id
  name
  shortName
  colour
  urn
  ofstedUrn
  closedOn
  needsQualifiedSenco
  council {
    name
  }
  establishmentType {
    name
  }
  organisations {
    id
    startsOn
    endsOn
    organisation {
      id
    }
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
  }
}
    `, {"fragmentName":"AdministeredSchool"}) as unknown as TypedDocumentString<AdministeredSchoolFragment, unknown>;
export const HeldRoleFragmentDoc = new TypedDocumentString(`
    fragment HeldRole on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  school {
    id
    shortName
    colour
  }
  organisation {
    id
    name
  }
  grantedBy {
    id
    givenName
    familyName
  }
}
    `, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const InvitationFactsFragmentDoc = new TypedDocumentString(`
    fragment InvitationFacts on Invitation {
  id
  givenName
  familyName
  email
  roles
  startsOn
  endsOn
  invitedAt
  expiresAt
  state
  version
  school {
    id
    shortName
    colour
  }
  organisation {
    id
    name
  }
  invitedBy {
    id
    givenName
    familyName
  }
}
    `, {"fragmentName":"InvitationFacts"}) as unknown as TypedDocumentString<InvitationFactsFragment, unknown>;
export const AssignmentFactsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentFacts on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  person {
    id
    givenName
    familyName
  }
  grantedBy {
    id
    givenName
    familyName
  }
}
    `, {"fragmentName":"AssignmentFacts"}) as unknown as TypedDocumentString<AssignmentFactsFragment, unknown>;
export const RoleChangePageFragmentDoc = new TypedDocumentString(`
    fragment RoleChangePage on RoleChangeConnection {
  nodes {
    id
    change
    at
    role
    startsOn
    endsOn
    person {
      id
      givenName
      familyName
    }
    by {
      id
      givenName
      familyName
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `, {"fragmentName":"RoleChangePage"}) as unknown as TypedDocumentString<RoleChangePageFragment, unknown>;
export const MailFactsFragmentDoc = new TypedDocumentString(`
    fragment MailFacts on OutgoingMail {
  id
  kind
  recipient
  recipientName
  writtenAt
  state
  stateAt
  tries
  problem
  school {
    id
    shortName
  }
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"MailFacts"}) as unknown as TypedDocumentString<MailFactsFragment, unknown>;
export const SchoolRowFragmentDoc = new TypedDocumentString(`
    fragment SchoolRow on School {
  id
  name
  shortName
  colour
  phase
  kind
  needsQualifiedSenco
  needsInclusionStrategy
  inclusionStrategyPublishedOn
  council {
    name
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
    warnings {
      code
      paragraph
    }
  }
  sencoQualification {
    status
    signal
    sentence
    level3CompletedOn
  }
  lastVisitOn
  nextVisitDueOn
  registerCounts {
    onRoll
    none
    support
    plan
    asOn
  }
  lateCounts {
    open
    overdue
  }
  trainingGaps @include(if: $children) {
    need
    isGap
  }
  twoYearChecksDue @include(if: $early)
  receptionHandoversDue @include(if: $early)
}
    `, {"fragmentName":"SchoolRow"}) as unknown as TypedDocumentString<SchoolRowFragment, unknown>;
export const AccessLineFragmentDoc = new TypedDocumentString(`
    fragment AccessLine on AccessEntry {
  id
  at
  kind
  action
  reason
  isOverSeveralPlaces
  isErased
  by {
    id
    givenName
    familyName
  }
  pupil {
    id
    displayName
  }
}
    `, {"fragmentName":"AccessLine"}) as unknown as TypedDocumentString<AccessLineFragment, unknown>;
export const OpeningLineFragmentDoc = new TypedDocumentString(`
    fragment OpeningLine on Opening {
  id
  openedAt
  byName
  reason
  explanation
  isSeen
  reads {
    readAt
    parts
  }
  pupil {
    id
    displayName
  }
}
    `, {"fragmentName":"OpeningLine"}) as unknown as TypedDocumentString<OpeningLineFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on SubjectPart {
  records {
    name
    title
    checkFirst
    rows
  }
  people {
    id
    name
  }
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const CycleFactsFragmentDoc = new TypedDocumentString(`
    fragment CycleFacts on Cycle {
  id
  number
  startsOn
  reviewAgreedOn
  reviewedOn
  needCodes
  analysis
  strategies
  delivery
  impact
  pupilView
  parentView
  staffView
  attendees
  agreedByName
  agreedOn
  decision
  version
  contributions {
    id
    byName
    isMine
    staffView
    pupilView
    delivery
    version
  }
  outcomes {
    id
    text
    measure
    baseline
    baselineOn
    target
    endMeasure
    endOn
    rating
    position
    version
  }
}
    `, {"fragmentName":"CycleFacts"}) as unknown as TypedDocumentString<CycleFactsFragment, unknown>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    id
    person {
      id
      givenName
      familyName
    }
    schools(first: 200) {
      nodes {
        id
        shortName
        colour
      }
    }
    placeDuties(first: 1) {
      counts {
        overdue
      }
    }
    childDuties(first: 1) {
      counts {
        overdue
      }
    }
    staffDuties(first: 1) {
      counts {
        overdue
      }
    }
    referralDuties(first: 1) {
      counts {
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const MyChildrenDocument = new TypedDocumentString(`
    query MyChildren {
  viewer {
    id
    pupils(first: 10) {
      nodes {
        id
        displayName
        pupil {
          id
        }
        school {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyChildrenQuery, MyChildrenQueryVariables>;
export const MyChildDocument = new TypedDocumentString(`
    query MyChild($id: ID!, $school: ID!) {
  pupil(id: $id) {
    id
    displayName
    givenName
    yearGroup
    profile(schoolId: $school) {
      id
      whatMatters
      whatHelps
      whatToAvoid
      strategies
    }
    openCycle {
      id
      startsOn
      reviewAgreedOn
      strategies
      outcomes {
        id
        text
        target
        rating
      }
    }
    provisionLines {
      id
      what
      groupSize
      minutes
      timesPerWeek
      endsOn
      deliveredByName
    }
    meetings {
      id
      heldOn
      attendees
      note
      parentView
    }
  }
}
    `) as unknown as TypedDocumentString<MyChildQuery, MyChildQueryVariables>;
export const MyClassesDocument = new TypedDocumentString(`
    query MyClasses($me: ID!) {
  staffMember(id: $me) {
    id
    teaches {
      id
      class {
        id
        name
        yearGroups
        school {
          id
          shortName
          colour
        }
      }
    }
  }
  needTypes {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<MyClassesQuery, MyClassesQueryVariables>;
export const MyClassChildrenDocument = new TypedDocumentString(`
    query MyClassChildren($classes: [ID!]!, $after: String) {
  viewer {
    id
    pupils(filter: {classIds: $classes}, first: 60, after: $after) {
      nodes {
        ...ClassChild
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment ClassChild on RegisterEntry {
  id
  displayName
  yearGroup
  status
  needCodes
  lastNoteOn
  school {
    id
  }
  class {
    id
  }
  pupil {
    id
    givenName
    profile {
      id
      whatHelps
      whatToAvoid
      strategies
    }
    openCycle {
      id
      reviewAgreedOn
      strategies
      contributions {
        id
        isMine
        staffView
        pupilView
        delivery
        version
      }
      outcomes {
        id
        text
        rating
      }
    }
  }
}`) as unknown as TypedDocumentString<MyClassChildrenQuery, MyClassChildrenQueryVariables>;
export const DuePageDocument = new TypedDocumentString(`
    query DuePage($filter: DutyFilter, $first: Int!, $places: String, $children: String, $staff: String, $referrals: String) {
  viewer {
    id
    placeDuties(filter: $filter, first: $first, after: $places) {
      ...DutyList
    }
    childDuties(filter: $filter, first: $first, after: $children) {
      ...DutyList
    }
    staffDuties(filter: $filter, first: $first, after: $staff) {
      ...DutyList
    }
    referralDuties(filter: $filter, first: $first, after: $referrals) {
      ...DutyList
    }
  }
}
    fragment DutyList on DutyConnection {
  nodes {
    id
    rule
    school {
      id
    }
    owner
    ownerName
    assigneeId
    assigneeName
    dueOn
    basis
    group
    exceptionCode
    lateReason
    causeId
    pupil {
      id
    }
    staffMember {
      id
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  counts {
    ...DutyFigures
  }
}
fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}`) as unknown as TypedDocumentString<DuePageQuery, DuePageQueryVariables>;
export const DuePupilNamesDocument = new TypedDocumentString(`
    query DuePupilNames($ids: [ID!]!) {
  pupilNames(ids: $ids) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<DuePupilNamesQuery, DuePupilNamesQueryVariables>;
export const DueStaffNamesDocument = new TypedDocumentString(`
    query DueStaffNames($filter: DutyFilter, $first: Int!, $after: String) {
  viewer {
    id
    staffDuties(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        staffMember {
          id
          givenName
          familyName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueStaffNamesQuery, DueStaffNamesQueryVariables>;
export const DueNextDocument = new TypedDocumentString(`
    query DueNext($filter: DutyFilter) {
  viewer {
    id
    placeDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    childDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    staffDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    referralDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueNextQuery, DueNextQueryVariables>;
export const NewOpeningsDocument = new TypedDocumentString(`
    query NewOpenings {
  viewer {
    id
    newOpenings {
      id
      school {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewOpeningsQuery, NewOpeningsQueryVariables>;
export const FiguresPageDocument = new TypedDocumentString(`
    query FiguresPage {
  viewer {
    id
    schools(first: 20) {
      nodes {
        ...GovernedSchool
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}
fragment GovernedSchool on School {
  id
  name
  colour
  needsQualifiedSenco
  needsInclusionStrategy
  inclusionStrategyPublishedOn
  inclusionStrategies {
    id
    publishedOn
    url
  }
  currentSenco {
    id
    startsOn
    contractedHours
    isShared
    schoolCount
    sharingReviewedOn
    sharingReviewFindings
    warnings {
      code
      paragraph
      sentence
    }
    person {
      id
      givenName
      familyName
    }
  }
  sencoQualification {
    ...SencoStanding
  }
  registerCounts {
    onRoll
    support
    plan
    asOn
  }
  needProfile {
    code
    pupils
  }
  lateCounts {
    open
    overdue
  }
}`) as unknown as TypedDocumentString<FiguresPageQuery, FiguresPageQueryVariables>;
export const MyGroupsDocument = new TypedDocumentString(`
    query MyGroups($after: String) {
  viewer {
    id
    pupils(first: 100, after: $after) {
      nodes {
        ...GroupChild
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment Line on ProvisionLine {
  id
  what
  needCode
  groupSize
  minutes
  timesPerWeek
  weeks
  startsOn
  endsOn
  promisedMinutesPerWeek
  plannedMinutes
  plannedMinutesToDate
  deliveredMinutes
  deliveredByName
  version
  school {
    id
  }
}
fragment GroupChild on RegisterEntry {
  id
  displayName
  yearGroup
  className
  school {
    id
    shortName
    colour
  }
  pupil {
    id
    givenName
    profile {
      id
      whatMatters
      whatHelps
      whatToAvoid
      strategies
    }
    provisionLines {
      ...Line
      groupId
      deliveredBy {
        id
      }
      sessions(first: 3) {
        id
        deliveredOn
        minutes
        wasAbsent
        note
      }
    }
  }
}`) as unknown as TypedDocumentString<MyGroupsQuery, MyGroupsQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage {
  viewer {
    id
    schools(first: 50) {
      nodes {
        id
        shortName
        colour
        viewerMay
      }
    }
    organisations {
      id
      name
      placesImports(first: 1) {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const RollImportsPageDocument = new TypedDocumentString(`
    query RollImportsPage($school: ID!) {
  school(id: $school) {
    id
    name
    shortName
    rollImports(first: 10) {
      ...RollImportLine
    }
  }
}
    fragment RollImportLine on RollImport {
  id
  fileName
  state
  created
  updated
  begunAt
}`) as unknown as TypedDocumentString<RollImportsPageQuery, RollImportsPageQueryVariables>;
export const RollImportPageDocument = new TypedDocumentString(`
    query RollImportPage($id: ID!, $school: ID!) {
  school(id: $school) {
    id
    name
    shortName
  }
  rollImport(id: $id) {
    ...RollImportLine
    schoolId
    headers
    columns {
      field
      label
      header
    }
    leftOut
    isPartial
    rows
    unchanged
    refused
    notInFile
    remarks {
      line
      column
      code
      kind
      message
    }
    confirmedAt
    undoneAt
    version
  }
}
    fragment RollImportLine on RollImport {
  id
  fileName
  state
  created
  updated
  begunAt
}`) as unknown as TypedDocumentString<RollImportPageQuery, RollImportPageQueryVariables>;
export const PreviewRollDocument = new TypedDocumentString(`
    mutation PreviewRoll($input: PreviewRollImportInput!) {
  previewRollImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PreviewRollMutation, PreviewRollMutationVariables>;
export const ConfirmRollDocument = new TypedDocumentString(`
    mutation ConfirmRoll($input: ConfirmImportInput!) {
  confirmRollImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmRollMutation, ConfirmRollMutationVariables>;
export const UndoRollDocument = new TypedDocumentString(`
    mutation UndoRoll($input: UndoImportInput!) {
  undoRollImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoRollMutation, UndoRollMutationVariables>;
export const PlacesImportsPageDocument = new TypedDocumentString(`
    query PlacesImportsPage($organisation: ID!) {
  organisation(id: $organisation) {
    id
    name
    placesImports(first: 10) {
      ...PlacesImportLine
    }
  }
}
    fragment PlacesImportLine on PlacesImport {
  id
  fileName
  kind
  state
  created
  updated
  begunAt
}`) as unknown as TypedDocumentString<PlacesImportsPageQuery, PlacesImportsPageQueryVariables>;
export const PlacesImportPageDocument = new TypedDocumentString(`
    query PlacesImportPage($id: ID!, $organisation: ID!) {
  organisation(id: $organisation) {
    id
    name
  }
  placesImport(id: $id) {
    ...PlacesImportLine
    organisationId
    isPartial
    rows
    unchanged
    refused
    faults {
      line
      column
      code
      message
    }
    remarks {
      line
      column
      code
      message
    }
    confirmedAt
    undoneAt
    version
  }
}
    fragment PlacesImportLine on PlacesImport {
  id
  fileName
  kind
  state
  created
  updated
  begunAt
}`) as unknown as TypedDocumentString<PlacesImportPageQuery, PlacesImportPageQueryVariables>;
export const PreviewPlacesDocument = new TypedDocumentString(`
    mutation PreviewPlaces($input: PreviewPlacesImportInput!) {
  previewPlacesImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PreviewPlacesMutation, PreviewPlacesMutationVariables>;
export const ConfirmPlacesDocument = new TypedDocumentString(`
    mutation ConfirmPlaces($input: ConfirmImportInput!) {
  confirmPlacesImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmPlacesMutation, ConfirmPlacesMutationVariables>;
export const UndoPlacesDocument = new TypedDocumentString(`
    mutation UndoPlaces($input: UndoImportInput!) {
  undoPlacesImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoPlacesMutation, UndoPlacesMutationVariables>;
export const RecordNoteDocument = new TypedDocumentString(`
    mutation RecordNote($input: RecordObservationInput!) {
  recordObservation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordNoteMutation, RecordNoteMutationVariables>;
export const OpenFilesDocument = new TypedDocumentString(`
    query OpenFiles {
  viewer {
    id
    openFiles {
      id
      reason
      explanation
      openedAt
      school {
        id
      }
      pupil {
        id
        displayName
        yearGroup
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenFilesQuery, OpenFilesQueryVariables>;
export const OpenWithReasonDocument = new TypedDocumentString(`
    mutation OpenWithReason($input: OpenWithReasonInput!) {
  openWithReason(input: $input) {
    id
    school {
      id
    }
    pupil {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OpenWithReasonMutation, OpenWithReasonMutationVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($after: String, $text: String) {
  viewer {
    id
    organisations {
      ...AdministeredOrganisation
      schools(filter: {text: $text}, first: 50, after: $after) {
        nodes {
          ...AdministeredSchool
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    fragment AdministeredOrganisation on Organisation {
  id
  name
  kind
  groupUid
  companyNumber
  version
  requiresSecondFactor
  schoolCount
  sencoCoverage {
    withSenco
    missing
  }
  areaSencos {
    id
    givenName
    familyName
  }
  areaSencoRatio {
    settings
    areaSencos
    settingsPerAreaSenco
    threshold
    isOverThreshold
  }
}
fragment AdministeredSchool on School {
  id
  name
  shortName
  colour
  urn
  ofstedUrn
  closedOn
  needsQualifiedSenco
  council {
    name
  }
  establishmentType {
    name
  }
  organisations {
    id
    startsOn
    endsOn
    organisation {
      id
    }
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
  }
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const SetAreaSencoThresholdDocument = new TypedDocumentString(`
    mutation SetAreaSencoThreshold($input: SetAreaSencoThresholdInput!) {
  setAreaSencoThreshold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetAreaSencoThresholdMutation, SetAreaSencoThresholdMutationVariables>;
export const SetSecondFactorRuleDocument = new TypedDocumentString(`
    mutation SetSecondFactorRule($input: SetSecondFactorRuleInput!) {
  setSecondFactorRule(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSecondFactorRuleMutation, SetSecondFactorRuleMutationVariables>;
export const LeaveOrganisationDocument = new TypedDocumentString(`
    mutation LeaveOrganisation($input: LeaveOrganisationInput!) {
  leaveOrganisation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>;
export const JoinOrganisationDocument = new TypedDocumentString(`
    mutation JoinOrganisation($input: JoinOrganisationInput!) {
  joinOrganisation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<JoinOrganisationMutation, JoinOrganisationMutationVariables>;
export const RegisterSchoolDocument = new TypedDocumentString(`
    mutation RegisterSchool($input: RegisterSchoolInput!) {
  registerSchool(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterSchoolMutation, RegisterSchoolMutationVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($filter: RoleHolderFilter, $after: String) {
  viewer {
    id
    invitations {
      ...InvitationFacts
    }
    roleHolders(filter: $filter, after: $after) {
      nodes {
        id
        givenName
        familyName
        email
        signIn
        assignments {
          ...HeldRole
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment HeldRole on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  school {
    id
    shortName
    colour
  }
  organisation {
    id
    name
  }
  grantedBy {
    id
    givenName
    familyName
  }
}
fragment InvitationFacts on Invitation {
  id
  givenName
  familyName
  email
  roles
  startsOn
  endsOn
  invitedAt
  expiresAt
  state
  version
  school {
    id
    shortName
    colour
  }
  organisation {
    id
    name
  }
  invitedBy {
    id
    givenName
    familyName
  }
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const PersonRolesDocument = new TypedDocumentString(`
    query PersonRoles($id: ID!) {
  viewer {
    id
    roleHolder(id: $id) {
      id
      givenName
      familyName
      email
      signIn
      assignments(includePast: true) {
        ...HeldRole
      }
    }
    organisations {
      id
      name
      grantableRoles
    }
    schools(first: 200) {
      nodes {
        id
        shortName
        grantableRoles
      }
    }
  }
}
    fragment HeldRole on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  school {
    id
    shortName
    colour
  }
  organisation {
    id
    name
  }
  grantedBy {
    id
    givenName
    familyName
  }
}`) as unknown as TypedDocumentString<PersonRolesQuery, PersonRolesQueryVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($input: DisablePersonInput!) {
  disablePerson(input: $input) {
    personId
    signIn
    rolesEnded
  }
}
    `) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
  resetSecondFactor(input: $input) {
    personId
  }
}
    `) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($input: EnablePersonInput!) {
  enablePerson(input: $input) {
    personId
    signIn
  }
}
    `) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const PeoplePageDocument = new TypedDocumentString(`
    query PeoplePage($after: String, $past: Boolean!) {
  viewer {
    id
    organisations {
      id
      name
      grantableRoles
      assignments(includePast: $past) {
        ...AssignmentFacts
      }
    }
    schools(first: 50, after: $after) {
      nodes {
        id
        shortName
        colour
        grantableRoles
        assignments {
          id
          role
          person {
            id
            givenName
            familyName
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment AssignmentFacts on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  person {
    id
    givenName
    familyName
  }
  grantedBy {
    id
    givenName
    familyName
  }
}`) as unknown as TypedDocumentString<PeoplePageQuery, PeoplePageQueryVariables>;
export const PeopleOfSchoolDocument = new TypedDocumentString(`
    query PeopleOfSchool($id: ID!, $past: Boolean!) {
  school(id: $id) {
    id
    shortName
    colour
    grantableRoles
    assignments(includePast: $past) {
      ...AssignmentFacts
    }
    staff {
      id
      jobTitle
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    fragment AssignmentFacts on RoleAssignment {
  id
  role
  startsOn
  endsOn
  version
  person {
    id
    givenName
    familyName
  }
  grantedBy {
    id
    givenName
    familyName
  }
}`) as unknown as TypedDocumentString<PeopleOfSchoolQuery, PeopleOfSchoolQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRoleInput!) {
  endRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const RightsOnDayDocument = new TypedDocumentString(`
    query RightsOnDay($id: ID!, $day: Date!) {
  school(id: $id) {
    id
    name
    shortName
    rightsOn(day: $day) {
      id
      role
      reach
      startsOn
      endsOn
      grantedAt
      person {
        id
        givenName
        familyName
      }
      organisation {
        id
        name
      }
      grantedBy {
        id
        givenName
        familyName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RightsOnDayQuery, RightsOnDayQueryVariables>;
export const SchoolRoleChangesDocument = new TypedDocumentString(`
    query SchoolRoleChanges($id: ID!, $after: String) {
  school(id: $id) {
    id
    name
    shortName
    colour
    roleChanges(after: $after) {
      ...RoleChangePage
    }
  }
}
    fragment RoleChangePage on RoleChangeConnection {
  nodes {
    id
    change
    at
    role
    startsOn
    endsOn
    person {
      id
      givenName
      familyName
    }
    by {
      id
      givenName
      familyName
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<SchoolRoleChangesQuery, SchoolRoleChangesQueryVariables>;
export const OrganisationRoleChangesDocument = new TypedDocumentString(`
    query OrganisationRoleChanges($id: ID!, $after: String) {
  organisation(id: $id) {
    id
    name
    roleChanges(after: $after) {
      ...RoleChangePage
    }
  }
}
    fragment RoleChangePage on RoleChangeConnection {
  nodes {
    id
    change
    at
    role
    startsOn
    endsOn
    person {
      id
      givenName
      familyName
    }
    by {
      id
      givenName
      familyName
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<OrganisationRoleChangesQuery, OrganisationRoleChangesQueryVariables>;
export const HistoryPlacesDocument = new TypedDocumentString(`
    query HistoryPlaces {
  viewer {
    id
    organisations {
      id
      name
      grantableRoles
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryPlacesQuery, HistoryPlacesQueryVariables>;
export const InvitePlacesDocument = new TypedDocumentString(`
    query InvitePlaces {
  viewer {
    id
    organisations {
      id
      name
      grantableRoles
    }
    schools(first: 200) {
      nodes {
        id
        shortName
        grantableRoles
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePlacesQuery, InvitePlacesQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    query InviteStaff($id: ID!) {
  school(id: $id) {
    id
    staff {
      id
      jobTitle
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InviteStaffQuery, InviteStaffQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox {
  viewer {
    id
    outgoingMail(first: 100) {
      ...MailFacts
    }
  }
}
    fragment MailFacts on OutgoingMail {
  id
  kind
  recipient
  recipientName
  writtenAt
  state
  stateAt
  tries
  problem
  school {
    id
    shortName
  }
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const OpenMailDocument = new TypedDocumentString(`
    mutation OpenMail($input: OpenMailInput!) {
  openMail(input: $input) {
    ...MailFacts
  }
}
    fragment MailFacts on OutgoingMail {
  id
  kind
  recipient
  recipientName
  writtenAt
  state
  stateAt
  tries
  problem
  school {
    id
    shortName
  }
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<OpenMailMutation, OpenMailMutationVariables>;
export const PupilsPageDocument = new TypedDocumentString(`
    query PupilsPage($filter: RegisterFilter, $after: String) {
  viewer {
    id
    pupils(filter: $filter, first: 100, after: $after) {
      nodes {
        ...RegisterRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  startsOn
  endsOn
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}`) as unknown as TypedDocumentString<PupilsPageQuery, PupilsPageQueryVariables>;
export const ReferralsPageDocument = new TypedDocumentString(`
    query ReferralsPage($stage: ReferralStage, $school: ID, $lateOnly: Boolean!, $names: Boolean!, $isAgency: Boolean!, $after: String) {
  viewer {
    id
    ownAdvice(first: 100) @include(if: $isAgency) {
      id
      receivedOn
      authorName
      text
      service {
        id
        name
      }
      referral {
        id
      }
      recommendations {
        id
        text
        outcome {
          decision
          reason
        }
      }
    }
    referralCounts(school: $school) {
      stage
      count
      late
    }
    referrals(
      stage: $stage
      school: $school
      lateOnly: $lateOnly
      first: 100
      after: $after
    ) {
      nodes {
        ...ReferralRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment ReferralRow on Referral {
  id
  stage
  stageSince
  daysInStage
  urgency
  openedOn
  service {
    id
    name
    agency {
      id
      name
    }
  }
  school {
    id
  }
  pupil @include(if: $names) {
    id
    displayName
  }
  shared {
    givenName
    familyName
    schoolName
  }
  wait {
    for
    days
    dueOn
    standard
    isLate
    daysLate
  }
}`) as unknown as TypedDocumentString<ReferralsPageQuery, ReferralsPageQueryVariables>;
export const ReferralPageDocument = new TypedDocumentString(`
    query ReferralPage($id: ID!, $names: Boolean!) {
  referral(id: $id) {
    ...ReferralRow
    pupil @include(if: $names) {
      id
      givenName
      familyName
      birthDate
      provisionLines {
        id
        what
        minutes
        timesPerWeek
        startsOn
      }
      contacts {
        id
        givenName
        familyName
        relationshipLabel
        hasParentalResponsibility
        endsOn
      }
    }
    shared {
      birthDate
      referrerName
      referrerContact
    }
    service {
      route
      agency {
        professionals {
          id
          hasAccount
          endsOn
        }
      }
    }
    sentOn
    isSafeguarding
    reason
    strengths
    impact
    triedSoFar
    desiredOutcome
    previousInvolvement
    otherAgencies
    health
    homeLanguage
    needsInterpreter
    availability
    reviewedCycles
    version
    nextActions
    rejectedReason
    closedReason
    warnings {
      code
      text
    }
    basis {
      kind
      text
      stands
    }
    consents {
      id
      scope
      givenOn
      givenByName
      how
      validUntil
      withdrawnOn
      stands
    }
    refusals {
      id
      refusedOn
      refusedByName
      relationship
      how
      said
      decision
      decidedOn
      decidedReason
      decidedByName
    }
    otherGrounds {
      id
      ground
      reason
      recordedOn
      endedOn
      stands
    }
    contacts {
      id
      kind
      status
      on
      time
      place
      withName
      note
      side
      version
    }
    advice {
      id
      receivedOn
      authorName
      text
      side
      recommendations {
        id
        text
        outcome {
          decision
          decidedOn
          reason
        }
      }
    }
    history {
      id
      on
      action
      toStage
      side
      byName
      note
    }
  }
}
    fragment ReferralRow on Referral {
  id
  stage
  stageSince
  daysInStage
  urgency
  openedOn
  service {
    id
    name
    agency {
      id
      name
    }
  }
  school {
    id
  }
  pupil @include(if: $names) {
    id
    displayName
  }
  shared {
    givenName
    familyName
    schoolName
  }
  wait {
    for
    days
    dueOn
    standard
    isLate
    daysLate
  }
}`) as unknown as TypedDocumentString<ReferralPageQuery, ReferralPageQueryVariables>;
export const ReferralServicesDocument = new TypedDocumentString(`
    query ReferralServices {
  agencies(first: 200) {
    nodes {
      id
      name
      services {
        id
        name
        youngestAge
        oldestAge
        closedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralServicesQuery, ReferralServicesQueryVariables>;
export const EditReferralDocument = new TypedDocumentString(`
    mutation EditReferral($input: EditReferralInput!) {
  editReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditReferralMutation, EditReferralMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const RecordRefusalDocument = new TypedDocumentString(`
    mutation RecordRefusal($input: RecordRefusalInput!) {
  recordRefusal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordRefusalMutation, RecordRefusalMutationVariables>;
export const DecideRefusalDocument = new TypedDocumentString(`
    mutation DecideRefusal($input: DecideRefusalInput!) {
  decideRefusal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideRefusalMutation, DecideRefusalMutationVariables>;
export const RecordOtherGroundDocument = new TypedDocumentString(`
    mutation RecordOtherGround($input: RecordOtherGroundInput!) {
  recordOtherGround(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOtherGroundMutation, RecordOtherGroundMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const EndOtherGroundDocument = new TypedDocumentString(`
    mutation EndOtherGround($input: EndOtherGroundInput!) {
  endOtherGround(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndOtherGroundMutation, EndOtherGroundMutationVariables>;
export const SendReferralDocument = new TypedDocumentString(`
    mutation SendReferral($input: SendReferralInput!) {
  sendReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const AcknowledgeReferralDocument = new TypedDocumentString(`
    mutation AcknowledgeReferral($input: MoveReferralInput!) {
  acknowledgeReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;
export const AcceptReferralDocument = new TypedDocumentString(`
    mutation AcceptReferral($input: MoveReferralInput!) {
  acceptReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const RejectReferralDocument = new TypedDocumentString(`
    mutation RejectReferral($input: RejectReferralInput!) {
  rejectReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectReferralMutation, RejectReferralMutationVariables>;
export const StartWaitingDocument = new TypedDocumentString(`
    mutation StartWaiting($input: MoveReferralInput!) {
  startWaiting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartWaitingMutation, StartWaitingMutationVariables>;
export const StartInvolvementDocument = new TypedDocumentString(`
    mutation StartInvolvement($input: MoveReferralInput!) {
  startInvolvement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartInvolvementMutation, StartInvolvementMutationVariables>;
export const RecordAppointmentDocument = new TypedDocumentString(`
    mutation RecordAppointment($input: RecordAppointmentInput!) {
  recordAppointment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAppointmentMutation, RecordAppointmentMutationVariables>;
export const EditAppointmentDocument = new TypedDocumentString(`
    mutation EditAppointment($input: EditAppointmentInput!) {
  editAppointment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditAppointmentMutation, EditAppointmentMutationVariables>;
export const RecordAdviceDocument = new TypedDocumentString(`
    mutation RecordAdvice($input: RecordAdviceInput!) {
  recordAdvice(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAdviceMutation, RecordAdviceMutationVariables>;
export const TurnAdviceIntoProvisionDocument = new TypedDocumentString(`
    mutation TurnAdviceIntoProvision($input: TurnAdviceIntoProvisionInput!) {
  turnAdviceIntoProvision(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TurnAdviceIntoProvisionMutation, TurnAdviceIntoProvisionMutationVariables>;
export const ChaseReferralDocument = new TypedDocumentString(`
    mutation ChaseReferral($input: ChaseReferralInput!) {
  chaseReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChaseReferralMutation, ChaseReferralMutationVariables>;
export const CloseReferralDocument = new TypedDocumentString(`
    mutation CloseReferral($input: CloseReferralInput!) {
  closeReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseReferralMutation, CloseReferralMutationVariables>;
export const RevokeReferralDocument = new TypedDocumentString(`
    mutation RevokeReferral($input: CloseReferralInput!) {
  revokeReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeReferralMutation, RevokeReferralMutationVariables>;
export const SchoolsPageDocument = new TypedDocumentString(`
    query SchoolsPage($text: String, $after: String, $children: Boolean!, $early: Boolean!) {
  viewer {
    id
    schools(filter: {text: $text}, first: 50, after: $after) {
      nodes {
        ...SchoolRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    organisations {
      id
      name
      kind
      schoolCount
      sencoCoverage {
        withSenco
        missing
      }
      areaSencoRatio {
        settings
        areaSencos
        settingsPerAreaSenco
        threshold
        isOverThreshold
      }
    }
  }
}
    fragment SchoolRow on School {
  id
  name
  shortName
  colour
  phase
  kind
  needsQualifiedSenco
  needsInclusionStrategy
  inclusionStrategyPublishedOn
  council {
    name
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
    warnings {
      code
      paragraph
    }
  }
  sencoQualification {
    status
    signal
    sentence
    level3CompletedOn
  }
  lastVisitOn
  nextVisitDueOn
  registerCounts {
    onRoll
    none
    support
    plan
    asOn
  }
  lateCounts {
    open
    overdue
  }
  trainingGaps @include(if: $children) {
    need
    isGap
  }
  twoYearChecksDue @include(if: $early)
  receptionHandoversDue @include(if: $early)
}`) as unknown as TypedDocumentString<SchoolsPageQuery, SchoolsPageQueryVariables>;
export const SchoolRegisterDocument = new TypedDocumentString(`
    query SchoolRegister($id: ID!, $filter: RegisterFilter, $after: String, $children: Boolean!) {
  school(id: $id) {
    id
    registerCounts {
      onRoll
      none
      support
      plan
      asOn
    }
    needProfile {
      code
      pupils
    }
    lateCounts {
      open
      overdue
    }
    classes @include(if: $children) {
      id
      name
    }
    pupils(filter: $filter, first: 100, after: $after) @include(if: $children) {
      nodes {
        ...RegisterRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  startsOn
  endsOn
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}`) as unknown as TypedDocumentString<SchoolRegisterQuery, SchoolRegisterQueryVariables>;
export const SchoolAboutPageDocument = new TypedDocumentString(`
    query SchoolAboutPage($id: ID!) {
  school(id: $id) {
    id
    version
    laestab
    ofstedUrn
    telephone
    website
    lowAge
    highAge
    capacity
    pupilsOnRoll
    urbanRural
    isMaintained
    needsQualifiedSenco
    needsInclusionStrategy
    inclusionStrategyPublishedOn
    establishmentType {
      name
    }
    address {
      street
      locality
      town
      county
      postcode
    }
    organisations {
      id
      startsOn
      endsOn
      organisation {
        id
        name
      }
    }
    formerUrns {
      urn
      endsOn
    }
    registerLinks {
      urn
      name
      type
      since
    }
    registerTrust {
      uid
      name
      companyNumber
      joinedOn
    }
    inclusionStrategies {
      id
      publishedOn
      url
      isMultiYear
    }
    designations {
      id
      startsOn
      endsOn
      basis
      contractedHours
      classTeachingCommitment
      isHead
      isShared
      schoolCount
      sharingReviewedOn
      sharingReviewFindings
      version
      warnings {
        code
        paragraph
        sentence
      }
      person {
        id
        givenName
        familyName
      }
    }
    classes {
      id
      name
      yearGroups
      version
      teachers {
        id
        startsOn
        endsOn
        person {
          id
          givenName
          familyName
        }
      }
    }
    staff {
      id
      jobTitle
      isQualifiedTeacher
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolAboutPageQuery, SchoolAboutPageQueryVariables>;
export const PublishInclusionStrategyDocument = new TypedDocumentString(`
    mutation PublishInclusionStrategy($input: PublishInclusionStrategyInput!) {
  publishInclusionStrategy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishInclusionStrategyMutation, PublishInclusionStrategyMutationVariables>;
export const DesignateSencoDocument = new TypedDocumentString(`
    mutation DesignateSenco($input: DesignateSencoInput!) {
  designateSenco(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DesignateSencoMutation, DesignateSencoMutationVariables>;
export const EndDesignationDocument = new TypedDocumentString(`
    mutation EndDesignation($input: EndDesignationInput!) {
  endDesignation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndDesignationMutation, EndDesignationMutationVariables>;
export const RecordSharingReviewDocument = new TypedDocumentString(`
    mutation RecordSharingReview($input: RecordSharingReviewInput!) {
  recordSharingReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordSharingReviewMutation, RecordSharingReviewMutationVariables>;
export const OpenClassDocument = new TypedDocumentString(`
    mutation OpenClass($input: OpenClassInput!) {
  openClass(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenClassMutation, OpenClassMutationVariables>;
export const AssignTeacherDocument = new TypedDocumentString(`
    mutation AssignTeacher($input: AssignTeacherInput!) {
  assignTeacher(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignTeacherMutation, AssignTeacherMutationVariables>;
export const EndTeachingDocument = new TypedDocumentString(`
    mutation EndTeaching($input: EndTeachingInput!) {
  endTeaching(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndTeachingMutation, EndTeachingMutationVariables>;
export const EmployStaffDocument = new TypedDocumentString(`
    mutation EmployStaff($input: EmployStaffInput!) {
  employStaff(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EmployStaffMutation, EmployStaffMutationVariables>;
export const SeeOpeningsDocument = new TypedDocumentString(`
    mutation SeeOpenings($input: SeeOpeningsInput!) {
  seeOpenings(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<SeeOpeningsMutation, SeeOpeningsMutationVariables>;
export const AccessPageDocument = new TypedDocumentString(`
    query AccessPage($id: ID!, $filter: AccessFilter!, $after: String) {
  school(id: $id) {
    id
    auditSeal {
      entries
      sealedUpTo
      waiting
      checkedAt
      isWhole
    }
    openings {
      ...OpeningLine
    }
    staff {
      id
      person {
        id
        givenName
        familyName
      }
    }
    accessLog(filter: $filter, first: 50, after: $after) {
      nodes {
        ...AccessLine
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment AccessLine on AccessEntry {
  id
  at
  kind
  action
  reason
  isOverSeveralPlaces
  isErased
  by {
    id
    givenName
    familyName
  }
  pupil {
    id
    displayName
  }
}
fragment OpeningLine on Opening {
  id
  openedAt
  byName
  reason
  explanation
  isSeen
  reads {
    readAt
    parts
  }
  pupil {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<AccessPageQuery, AccessPageQueryVariables>;
export const SchoolAgencyPageDocument = new TypedDocumentString(`
    query SchoolAgencyPage($id: ID!) {
  agency(id: $id) {
    id
    name
    kind
    area
    website
    closedOn
    version
    viewerMayEdit
    services {
      id
      name
      kind
      area
      youngestAge
      oldestAge
      whoMayRefer
      route
      threshold
      minimumReviewedCycles
      evidence
      urgentRoute
      price
      email
      telephone
      standards {
        acknowledgeWorkingDays
        firstContactWeeks
        reportWeeks
      }
      verifiedOn
      closedOn
      version
    }
    professionals {
      id
      name
      jobTitle
      email
      hasAccount
      startsOn
      endsOn
      service {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolAgencyPageQuery, SchoolAgencyPageQueryVariables>;
export const EditAgencyDocument = new TypedDocumentString(`
    mutation EditAgency($input: EditAgencyInput!) {
  editAgency(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditAgencyMutation, EditAgencyMutationVariables>;
export const AddAgencyServiceDocument = new TypedDocumentString(`
    mutation AddAgencyService($input: AddAgencyServiceInput!) {
  addAgencyService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddAgencyServiceMutation, AddAgencyServiceMutationVariables>;
export const EditAgencyServiceDocument = new TypedDocumentString(`
    mutation EditAgencyService($input: EditAgencyServiceInput!) {
  editAgencyService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditAgencyServiceMutation, EditAgencyServiceMutationVariables>;
export const AddProfessionalDocument = new TypedDocumentString(`
    mutation AddProfessional($input: AddProfessionalInput!) {
  addProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const EndProfessionalDocument = new TypedDocumentString(`
    mutation EndProfessional($input: EndProfessionalInput!) {
  endProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndProfessionalMutation, EndProfessionalMutationVariables>;
export const SchoolAgenciesPageDocument = new TypedDocumentString(`
    query SchoolAgenciesPage($id: ID!, $names: Boolean!) {
  school(id: $id) {
    id
    agencyLoad {
      service {
        id
        name
        agency {
          id
          name
        }
      }
      open
      isHidden
      late
      medianDaysToAcknowledge
      medianDaysToFirstContact
    }
    referrals(first: 100) {
      nodes {
        ...ReferralRow
      }
    }
  }
  agencies(first: 200) {
    nodes {
      id
      name
      kind
      area
      closedOn
      viewerMayEdit
      services {
        id
        name
        closedOn
      }
    }
  }
}
    fragment ReferralRow on Referral {
  id
  stage
  stageSince
  daysInStage
  urgency
  openedOn
  service {
    id
    name
    agency {
      id
      name
    }
  }
  school {
    id
  }
  pupil @include(if: $names) {
    id
    displayName
  }
  shared {
    givenName
    familyName
    schoolName
  }
  wait {
    for
    days
    dueOn
    standard
    isLate
    daysLate
  }
}`) as unknown as TypedDocumentString<SchoolAgenciesPageQuery, SchoolAgenciesPageQueryVariables>;
export const AddAgencyDocument = new TypedDocumentString(`
    mutation AddAgency($input: AddAgencyInput!) {
  addAgency(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddAgencyMutation, AddAgencyMutationVariables>;
export const SchoolCalendarPageDocument = new TypedDocumentString(`
    query SchoolCalendarPage($id: ID!) {
  school(id: $id) {
    id
    currentHalfTerm {
      academicYear
      term
      half
      startsOn
      endsOn
    }
    years {
      id
      academicYear
      version
      terms {
        name
        startsOn
        endsOn
        halfTerms {
          term
          half
          startsOn
          endsOn
        }
      }
    }
    closures {
      id
      onDate
      kind
      note
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolCalendarPageQuery, SchoolCalendarPageQueryVariables>;
export const SetTermDatesDocument = new TypedDocumentString(`
    mutation SetTermDates($input: SetTermDatesInput!) {
  setTermDates(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetTermDatesMutation, SetTermDatesMutationVariables>;
export const AddClosureDocument = new TypedDocumentString(`
    mutation AddClosure($input: AddClosureInput!) {
  addClosure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddClosureMutation, AddClosureMutationVariables>;
export const RemoveClosureDocument = new TypedDocumentString(`
    mutation RemoveClosure($input: RemoveClosureInput!) {
  removeClosure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveClosureMutation, RemoveClosureMutationVariables>;
export const SubjectCopyDocument = new TypedDocumentString(`
    query SubjectCopy($schoolId: ID!, $pupilId: ID!) {
  subjectBundle(schoolId: $schoolId, pupilId: $pupilId) {
    schoolId
    pupilId
    madeAt
    madeBy
    file {
      ...Part
    }
    agencyRecords {
      ...Part
    }
    placeRecords {
      ...Part
    }
    namesToMark {
      name
      who
    }
  }
}
    fragment Part on SubjectPart {
  records {
    name
    title
    checkFirst
    rows
  }
  people {
    id
    name
  }
}`) as unknown as TypedDocumentString<SubjectCopyQuery, SubjectCopyQueryVariables>;
export const FilesPageDocument = new TypedDocumentString(`
    query FilesPage($id: ID!) {
  school(id: $id) {
    id
    retention {
      asOf
      digest
      kept
      rules {
        id
        what
        years
        basis
        isVerified
      }
      counts {
        rule
        files
      }
      files {
        pupilId
        displayName
        birthDate
        leftOn
        rule
        dueOn
        isHeld
      }
    }
    legalHolds {
      id
      pupilId
      reason
      placedAt
      placedBy
      liftedAt
    }
  }
}
    `) as unknown as TypedDocumentString<FilesPageQuery, FilesPageQueryVariables>;
export const RunRetentionDocument = new TypedDocumentString(`
    mutation RunRetention($input: RunRetentionInput!) {
  runRetention(input: $input) {
    erased
  }
}
    `) as unknown as TypedDocumentString<RunRetentionMutation, RunRetentionMutationVariables>;
export const ChildFilePageDocument = new TypedDocumentString(`
    query ChildFilePage($id: ID!, $pupil: ID!) {
  school(id: $id) {
    id
    childFile(pupilId: $pupil) {
      pupilId
      displayName
      birthDate
      leftOn
      isRegistered
      isHeld
      rule
      keptUntil
    }
    legalHolds(pupilId: $pupil) {
      id
      reason
      placedAt
      placedBy
      liftedAt
      liftedBy
      liftedReason
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChildFilePageQuery, ChildFilePageQueryVariables>;
export const PlaceLegalHoldDocument = new TypedDocumentString(`
    mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
  placeLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = new TypedDocumentString(`
    mutation LiftLegalHold($input: LiftLegalHoldInput!) {
  liftLegalHold(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const NewProvisionPageDocument = new TypedDocumentString(`
    query NewProvisionPage($id: ID!, $pupils: [ID!]!) {
  pupilNames(ids: $pupils) {
    id
    displayName
  }
  school(id: $id) {
    id
    staff {
      id
      jobTitle
      person {
        id
        givenName
        familyName
      }
    }
  }
  needTypes {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<NewProvisionPageQuery, NewProvisionPageQueryVariables>;
export const AddProvisionLinesDocument = new TypedDocumentString(`
    mutation AddProvisionLines($input: AddProvisionLineInput!) {
  addProvisionLine(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProvisionLinesMutation, AddProvisionLinesMutationVariables>;
export const PupilPageDocument = new TypedDocumentString(`
    query PupilPage($id: ID!, $school: ID!) {
  pupil(id: $id) {
    ...PupilHead
    profile(schoolId: $school) {
      id
      whatMatters
      whatHelps
      whatToAvoid
      strategies
      updatedAt
      byName
      version
    }
    duties(first: 20) {
      nodes {
        id
        rule
        owner
        ownerName
        dueOn
        basis
        group
        causeId
      }
    }
    ehcRequests {
      id
      isOpen
      week
      receivedOn
      councilName
      clock {
        ...ClockLine
      }
    }
    provisionLines {
      ...Line
    }
    provisionStory {
      ...StoryLine
    }
    agencyStory {
      ...StoryLine
    }
    trainingStory {
      ...StoryLine
    }
    schoolStory {
      ...StoryLine
    }
  }
}
    fragment Line on ProvisionLine {
  id
  what
  needCode
  groupSize
  minutes
  timesPerWeek
  weeks
  startsOn
  endsOn
  promisedMinutesPerWeek
  plannedMinutes
  plannedMinutesToDate
  deliveredMinutes
  deliveredByName
  version
  school {
    id
  }
}
fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}
fragment ClockLine on ClockStep {
  rule
  label
  dueOn
  metOn
  owner
  ownerName
  basis
  isOverdue
  exceptions {
    code
    from
    until
    note
  }
}
fragment StoryLine on StoryEntry {
  id
  on
  kind
  title
  text
  byName
}`) as unknown as TypedDocumentString<PupilPageQuery, PupilPageQueryVariables>;
export const PupilAgenciesPageDocument = new TypedDocumentString(`
    query PupilAgenciesPage($id: ID!, $names: Boolean!) {
  pupil(id: $id) {
    ...PupilHead
    referrals {
      ...ReferralRow
    }
  }
  agencies(first: 200) {
    nodes {
      id
      name
      services {
        id
        name
        youngestAge
        oldestAge
        minimumReviewedCycles
        threshold
        closedOn
      }
    }
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}
fragment ReferralRow on Referral {
  id
  stage
  stageSince
  daysInStage
  urgency
  openedOn
  service {
    id
    name
    agency {
      id
      name
    }
  }
  school {
    id
  }
  pupil @include(if: $names) {
    id
    displayName
  }
  shared {
    givenName
    familyName
    schoolName
  }
  wait {
    for
    days
    dueOn
    standard
    isLate
    daysLate
  }
}`) as unknown as TypedDocumentString<PupilAgenciesPageQuery, PupilAgenciesPageQueryVariables>;
export const OpenReferralDocument = new TypedDocumentString(`
    mutation OpenReferral($input: OpenReferralInput!) {
  openReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenReferralMutation, OpenReferralMutationVariables>;
export const PupilEhcPageDocument = new TypedDocumentString(`
    query PupilEhcPage($id: ID!) {
  pupil(id: $id) {
    ...PupilHead
    ehcRequests {
      id
      requestedBy
      receivedOn
      councilName
      isAssessing
      isOpen
      week
      finalIssuedOn
      planRefusedOn
      withdrawnOn
      version
      clock {
        ...ClockLine
      }
    }
    ehcPlan {
      id
      madeOn
      lastReviewDecisionOn
      ceasedOn
      councilName
      clock {
        ...ClockLine
      }
    }
    annualReviews {
      id
      kind
      meetingOn
      meetingHeldOn
      papersSentOn
      reportSentOn
      decisionOn
      decision
      commentsSentOn
      amendedFinalOn
      withdrawnOn
      isOpen
      version
      clock {
        ...ClockLine
      }
    }
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}
fragment ClockLine on ClockStep {
  rule
  label
  dueOn
  metOn
  owner
  ownerName
  basis
  isOverdue
  exceptions {
    code
    from
    until
    note
  }
}`) as unknown as TypedDocumentString<PupilEhcPageQuery, PupilEhcPageQueryVariables>;
export const RecordEhcRequestDocument = new TypedDocumentString(`
    mutation RecordEhcRequest($input: RecordEhcRequestInput!) {
  recordEhcRequest(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordEhcRequestMutation, RecordEhcRequestMutationVariables>;
export const RecordEhcStepDocument = new TypedDocumentString(`
    mutation RecordEhcStep($input: RecordEhcStepInput!) {
  recordEhcStep(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordEhcStepMutation, RecordEhcStepMutationVariables>;
export const ClaimEhcExceptionDocument = new TypedDocumentString(`
    mutation ClaimEhcException($input: ClaimEhcExceptionInput!) {
  claimEhcException(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimEhcExceptionMutation, ClaimEhcExceptionMutationVariables>;
export const RecordEhcPlanDocument = new TypedDocumentString(`
    mutation RecordEhcPlan($input: RecordEhcPlanInput!) {
  recordEhcPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordEhcPlanMutation, RecordEhcPlanMutationVariables>;
export const ScheduleAnnualReviewDocument = new TypedDocumentString(`
    mutation ScheduleAnnualReview($input: ScheduleAnnualReviewInput!) {
  scheduleAnnualReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ScheduleAnnualReviewMutation, ScheduleAnnualReviewMutationVariables>;
export const MoveAnnualReviewDocument = new TypedDocumentString(`
    mutation MoveAnnualReview($input: MoveAnnualReviewInput!) {
  moveAnnualReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveAnnualReviewMutation, MoveAnnualReviewMutationVariables>;
export const RecordReviewStepDocument = new TypedDocumentString(`
    mutation RecordReviewStep($input: RecordReviewStepInput!) {
  recordReviewStep(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordReviewStepMutation, RecordReviewStepMutationVariables>;
export const PupilFamilyPageDocument = new TypedDocumentString(`
    query PupilFamilyPage($id: ID!, $school: ID!) {
  pupil(id: $id) {
    ...PupilHead
    contacts {
      id
      givenName
      familyName
      relationship
      relationshipLabel
      hasParentalResponsibility
      priority
      phone
      email
      address
      language
      needsInterpreter
      endsOn
      version
    }
    meetings {
      id
      heldOn
      attendees
      note
      parentView
      countsTowardsThree
      byName
      school {
        id
      }
    }
    meetingLedger(schoolId: $school) {
      academicYear
      held
      required
      nextDueOn
    }
    agreements {
      id
      agreedOn
      agreedByName
      how
      withdrawnOn
      version
      school {
        id
      }
    }
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}`) as unknown as TypedDocumentString<PupilFamilyPageQuery, PupilFamilyPageQueryVariables>;
export const SaveContactDocument = new TypedDocumentString(`
    mutation SaveContact($input: SaveContactInput!) {
  saveContact(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveContactMutation, SaveContactMutationVariables>;
export const EndContactDocument = new TypedDocumentString(`
    mutation EndContact($input: EndContactInput!) {
  endContact(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndContactMutation, EndContactMutationVariables>;
export const RecordMeetingDocument = new TypedDocumentString(`
    mutation RecordMeeting($input: RecordMeetingInput!) {
  recordMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const WithdrawAgreementDocument = new TypedDocumentString(`
    mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
  withdrawAgreement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const PupilNeedsPageDocument = new TypedDocumentString(`
    query PupilNeedsPage($id: ID!) {
  pupil(id: $id) {
    ...PupilHead
    statusHistory {
      id
      code
      since
      until
      reason
      byName
      recordedAt {
        id
      }
    }
    allNeeds: needs(includeClosed: true) {
      id
      code
      label
      rank
      since
      until
    }
    concerns {
      id
      raisedOn
      from
      text
      schoolView
      decision
      decidedOn
      byName
      version
    }
    twoYearChecks {
      id
      doneOn
      personalSocialEmotional
      communicationLanguage
      physical
      hasSignificantConcern
      nextSteps
      byName
    }
  }
  needTypes {
    code
    label
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}`) as unknown as TypedDocumentString<PupilNeedsPageQuery, PupilNeedsPageQueryVariables>;
export const ChangeStatusDocument = new TypedDocumentString(`
    mutation ChangeStatus($input: ChangeStatusInput!) {
  changeStatus(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeStatusMutation, ChangeStatusMutationVariables>;
export const SetNeedsDocument = new TypedDocumentString(`
    mutation SetNeeds($input: SetNeedsInput!) {
  setNeeds(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetNeedsMutation, SetNeedsMutationVariables>;
export const RaiseConcernDocument = new TypedDocumentString(`
    mutation RaiseConcern($input: RaiseConcernInput!) {
  raiseConcern(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const DecideConcernDocument = new TypedDocumentString(`
    mutation DecideConcern($input: DecideConcernInput!) {
  decideConcern(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideConcernMutation, DecideConcernMutationVariables>;
export const RecordTwoYearCheckDocument = new TypedDocumentString(`
    mutation RecordTwoYearCheck($input: RecordTwoYearCheckInput!) {
  recordTwoYearCheck(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTwoYearCheckMutation, RecordTwoYearCheckMutationVariables>;
export const PupilNotesPageDocument = new TypedDocumentString(`
    query PupilNotesPage($id: ID!, $after: String) {
  pupil(id: $id) {
    ...PupilHead
    observations(first: 20, after: $after) {
      nodes {
        id
        kind
        observedOn
        text
        isSealed
        byName
        version
        school {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}`) as unknown as TypedDocumentString<PupilNotesPageQuery, PupilNotesPageQueryVariables>;
export const WithdrawObservationDocument = new TypedDocumentString(`
    mutation WithdrawObservation($input: WithdrawObservationInput!) {
  withdrawObservation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawObservationMutation, WithdrawObservationMutationVariables>;
export const PupilPlanPageDocument = new TypedDocumentString(`
    query PupilPlanPage($id: ID!) {
  pupil(id: $id) {
    ...PupilHead
    plans {
      id
      title
      summary
      startsOn
      closedOn
      sharedWithFamilyOn
      version
      school {
        id
      }
      cycles {
        ...CycleFacts
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}
fragment CycleFacts on Cycle {
  id
  number
  startsOn
  reviewAgreedOn
  reviewedOn
  needCodes
  analysis
  strategies
  delivery
  impact
  pupilView
  parentView
  staffView
  attendees
  agreedByName
  agreedOn
  decision
  version
  contributions {
    id
    byName
    isMine
    staffView
    pupilView
    delivery
    version
  }
  outcomes {
    id
    text
    measure
    baseline
    baselineOn
    target
    endMeasure
    endOn
    rating
    position
    version
  }
}`) as unknown as TypedDocumentString<PupilPlanPageQuery, PupilPlanPageQueryVariables>;
export const OpenPlanDocument = new TypedDocumentString(`
    mutation OpenPlan($input: OpenPlanInput!) {
  openPlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenPlanMutation, OpenPlanMutationVariables>;
export const SavePlanDocument = new TypedDocumentString(`
    mutation SavePlan($input: SavePlanInput!) {
  savePlan(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SavePlanMutation, SavePlanMutationVariables>;
export const OpenCycleDocument = new TypedDocumentString(`
    mutation OpenCycle($input: OpenCycleInput!) {
  openCycle(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenCycleMutation, OpenCycleMutationVariables>;
export const SaveCycleDocument = new TypedDocumentString(`
    mutation SaveCycle($input: SaveCycleInput!) {
  saveCycle(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveCycleMutation, SaveCycleMutationVariables>;
export const ContributeToCycleDocument = new TypedDocumentString(`
    mutation ContributeToCycle($input: ContributeToCycleInput!) {
  contributeToCycle(input: $input) {
    id
    contributions {
      id
      isMine
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ContributeToCycleMutation, ContributeToCycleMutationVariables>;
export const ReviewCycleDocument = new TypedDocumentString(`
    mutation ReviewCycle($input: ReviewCycleInput!) {
  reviewCycle(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewCycleMutation, ReviewCycleMutationVariables>;
export const AddOutcomeDocument = new TypedDocumentString(`
    mutation AddOutcome($input: AddOutcomeInput!) {
  addOutcome(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddOutcomeMutation, AddOutcomeMutationVariables>;
export const EditOutcomeDocument = new TypedDocumentString(`
    mutation EditOutcome($input: EditOutcomeInput!) {
  editOutcome(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditOutcomeMutation, EditOutcomeMutationVariables>;
export const RateOutcomeDocument = new TypedDocumentString(`
    mutation RateOutcome($input: RateOutcomeInput!) {
  rateOutcome(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RateOutcomeMutation, RateOutcomeMutationVariables>;
export const PupilProfilePageDocument = new TypedDocumentString(`
    query PupilProfilePage($id: ID!, $school: ID!) {
  pupil(id: $id) {
    ...PupilHead
    profile(schoolId: $school) {
      id
      whatMatters
      whatHelps
      whatToAvoid
      strategies
      sharedWithFamilyOn
      version
    }
  }
}
    fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}`) as unknown as TypedDocumentString<PupilProfilePageQuery, PupilProfilePageQueryVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: SaveProfileInput!) {
  saveProfile(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const PupilProvisionPageDocument = new TypedDocumentString(`
    query PupilProvisionPage($id: ID!, $school: ID!, $staff: Boolean!) {
  pupil(id: $id) {
    ...PupilHead
    provisionLines(includeEnded: true) {
      ...Line
      cost {
        plannedPence
        toDatePence
      }
      sessions(first: 5) {
        id
        deliveredOn
        minutes
        wasAbsent
        note
        byName
      }
    }
  }
  school(id: $school) @include(if: $staff) {
    id
    staff {
      id
      jobTitle
      person {
        id
        givenName
        familyName
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment Line on ProvisionLine {
  id
  what
  needCode
  groupSize
  minutes
  timesPerWeek
  weeks
  startsOn
  endsOn
  promisedMinutesPerWeek
  plannedMinutes
  plannedMinutesToDate
  deliveredMinutes
  deliveredByName
  version
  school {
    id
  }
}
fragment PupilHead on Pupil {
  id
  displayName
  givenName
  yearGroup
  birthDate
  isRegisteredElsewhere
  leftOn
  version
  opening {
    id
    reason
  }
  status {
    id
    code
    since
  }
  needs {
    id
    code
    label
    rank
  }
  enrolments {
    id
    startsOn
    endsOn
    className
    school {
      id
    }
  }
}`) as unknown as TypedDocumentString<PupilProvisionPageQuery, PupilProvisionPageQueryVariables>;
export const AddProvisionLineDocument = new TypedDocumentString(`
    mutation AddProvisionLine($input: AddProvisionLineInput!) {
  addProvisionLine(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProvisionLineMutation, AddProvisionLineMutationVariables>;
export const EditProvisionLineDocument = new TypedDocumentString(`
    mutation EditProvisionLine($input: EditProvisionLineInput!) {
  editProvisionLine(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditProvisionLineMutation, EditProvisionLineMutationVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const SchoolHeadDocument = new TypedDocumentString(`
    query SchoolHead($id: ID!) {
  school(id: $id) {
    id
    name
    shortName
    colour
    phase
    kind
    isEarlyYears
    urn
    closedOn
    viewerMay
    council {
      name
    }
    currentSenco {
      id
      isShared
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolHeadQuery, SchoolHeadQueryVariables>;
export const SchoolStaffPageDocument = new TypedDocumentString(`
    query SchoolStaffPage($id: ID!) {
  school(id: $id) {
    id
    staff {
      id
      jobTitle
      isQualifiedTeacher
      isHead
      contractedHours
      person {
        id
        givenName
        familyName
        dbsCheck(schoolId: $id) {
          id
          issuedOn
          recheckDueOn
          isOnUpdateService
        }
      }
    }
    trainingGaps {
      ...Gap
    }
    sencoQualification {
      ...SencoStanding
    }
    staffCompetences {
      ...CompetenceTable
    }
  }
  needTypes {
    code
    label
  }
}
    fragment Gap on TrainingGap {
  need
  pupils
  trained
  expiring
  isGap
  sentence
}
fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}
fragment CompetenceTable on StaffCompetences {
  competences {
    id
    name
    needTypes
  }
  rows {
    staff {
      id
      givenName
      familyName
    }
    cells {
      id
      competence {
        id
      }
      level
      standing
      gainedOn
      expiresOn
    }
  }
}`) as unknown as TypedDocumentString<SchoolStaffPageQuery, SchoolStaffPageQueryVariables>;
export const StaffPersonPageDocument = new TypedDocumentString(`
    query StaffPersonPage($school: ID!, $person: ID!) {
  staffMember(id: $person) {
    id
    givenName
    familyName
    employments {
      id
      jobTitle
      isTeacher
      isQualifiedTeacher
      isHead
      startsOn
      endsOn
      version
      school {
        id
        shortName
        colour
      }
    }
    designations {
      id
      startsOn
      endsOn
      school {
        id
        shortName
        colour
      }
      warnings {
        code
        paragraph
        sentence
      }
    }
    sencoQualification {
      ...SencoStanding
    }
    qualifications {
      id
      kind
      title
      startedOn
      expectedEndOn
      completedOn
      provider
      version
    }
    dbsChecks {
      id
      issuedOn
      workforce
      certificateLastFour
      isOnUpdateService
      recheckDueOn
      isSuperseded
      school {
        id
        shortName
      }
    }
    competences(includeEnded: true) {
      id
      level
      standing
      gainedOn
      expiresOn
      version
      competence {
        id
        name
      }
      school {
        id
        shortName
      }
    }
  }
  school(id: $school) {
    id
    competenceCatalogue {
      id
      name
    }
  }
}
    fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}`) as unknown as TypedDocumentString<StaffPersonPageQuery, StaffPersonPageQueryVariables>;
export const RecordDbsDocument = new TypedDocumentString(`
    mutation RecordDbs($input: RecordDbsInput!) {
  recordDbs(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDbsMutation, RecordDbsMutationVariables>;
export const RecordCompetenceDocument = new TypedDocumentString(`
    mutation RecordCompetence($input: RecordCompetenceInput!) {
  recordCompetence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCompetenceMutation, RecordCompetenceMutationVariables>;
export const EndCompetenceDocument = new TypedDocumentString(`
    mutation EndCompetence($input: EndCompetenceInput!) {
  endCompetence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndCompetenceMutation, EndCompetenceMutationVariables>;
export const RecordQualificationDocument = new TypedDocumentString(`
    mutation RecordQualification($input: RecordQualificationInput!) {
  recordQualification(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordQualificationMutation, RecordQualificationMutationVariables>;
export const EnrolQualificationDocument = new TypedDocumentString(`
    mutation EnrolQualification($input: EnrolQualificationInput!) {
  enrolQualification(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnrolQualificationMutation, EnrolQualificationMutationVariables>;
export const EndEmploymentDocument = new TypedDocumentString(`
    mutation EndEmployment($input: EndEmploymentInput!) {
  endEmployment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const SchoolVisitsPageDocument = new TypedDocumentString(`
    query SchoolVisitsPage($id: ID!, $after: String) {
  school(id: $id) {
    id
    lastVisitOn
    nextVisitDueOn
    visitIntervalWeeks
    visitIntervalVersion
    visits(first: 20, after: $after) {
      nodes {
        id
        visitedOn
        kind
        notes
        nextAgreedOn
        by {
          id
          givenName
          familyName
        }
        children {
          note
          pupil {
            id
            displayName
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolVisitsPageQuery, SchoolVisitsPageQueryVariables>;
export const VisitChildrenDocument = new TypedDocumentString(`
    query VisitChildren($id: ID!) {
  school(id: $id) {
    id
    pupils(filter: {status: [K, E]}, first: 200) {
      nodes {
        id
        displayName
        yearGroup
        pupil {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitChildrenQuery, VisitChildrenQueryVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const SetVisitIntervalDocument = new TypedDocumentString(`
    mutation SetVisitInterval($input: SetVisitIntervalInput!) {
  setVisitInterval(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetVisitIntervalMutation, SetVisitIntervalMutationVariables>;
export const FindChildrenDocument = new TypedDocumentString(`
    query FindChildren($text: String!) {
  viewer {
    id
    searchPupils(text: $text, first: 12) {
      id
      displayName
      birthDate
      yearGroup
      className
      status
      pupil {
        id
      }
      school {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindChildrenQuery, FindChildrenQueryVariables>;
export const FindPlacesAndPeopleDocument = new TypedDocumentString(`
    query FindPlacesAndPeople($text: String!) {
  searchPlaces(text: $text, first: 8) {
    id
    name
    colour
    address {
      town
    }
  }
  searchPeople(text: $text, first: 8) {
    id
    givenName
    familyName
    employments {
      id
      jobTitle
      endsOn
      school {
        id
        shortName
        colour
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPlacesAndPeopleQuery, FindPlacesAndPeopleQueryVariables>;
export const TrainingPageDocument = new TypedDocumentString(`
    query TrainingPage($after: String) {
  viewer {
    id
    schools(first: 30, after: $after) {
      nodes {
        id
        shortName
        colour
        trainingGaps {
          ...Gap
        }
        sencoQualification {
          ...SencoStanding
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment Gap on TrainingGap {
  need
  pupils
  trained
  expiring
  isGap
  sentence
}
fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}`) as unknown as TypedDocumentString<TrainingPageQuery, TrainingPageQueryVariables>;
export const TrainingOfSchoolDocument = new TypedDocumentString(`
    query TrainingOfSchool($school: ID!) {
  school(id: $school) {
    id
    shortName
    colour
    trainingGaps {
      ...Gap
    }
    sencoQualification {
      ...SencoStanding
    }
    staffCompetences {
      ...CompetenceTable
    }
  }
  needTypes {
    code
    label
  }
}
    fragment Gap on TrainingGap {
  need
  pupils
  trained
  expiring
  isGap
  sentence
}
fragment SencoStanding on SencoQualification {
  status
  signal
  sentence
  basis
  deadline
  latestStartOn
  takeAdvice
}
fragment CompetenceTable on StaffCompetences {
  competences {
    id
    name
    needTypes
  }
  rows {
    staff {
      id
      givenName
      familyName
    }
    cells {
      id
      competence {
        id
      }
      level
      standing
      gainedOn
      expiresOn
    }
  }
}`) as unknown as TypedDocumentString<TrainingOfSchoolQuery, TrainingOfSchoolQueryVariables>;
