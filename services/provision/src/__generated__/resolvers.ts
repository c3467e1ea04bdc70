import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DryRun } from '../retention/dry-run.ts';
import type { KeptFile } from '../retention/retention.loaders.ts';
import type { LegalHoldRow } from '../retention/legal-hold.queries.ts';
import type { EnrolmentRow, ContactRow, SenStatusRow, NeedRow } from '../db/pupil.table.ts';
import type { ProfileRow, ConcernRow } from '../db/notes.table.ts';
import type { ReadObservation } from '../observation/observation.queries.ts';
import type { PlanRow, CycleRow, CycleContributionRow, OutcomeRow, ProvisionLineRow, DeliveredSessionRow } from '../db/plan.table.ts';
import type { EhcRequestRow, EhcPlanRow, MaintainingCouncilRow, EhcExceptionRow, AnnualReviewRow } from '../db/ehc.table.ts';
import type { Step } from '../duty/clock-step.ts';
import type { FamilyMeetingRow, AgreementRow, TwoYearCheckRow, ReceptionHandoverRow } from '../db/family.table.ts';
import type { RollImportRow } from '../roll-import/roll-import.queries.ts';
import type { OpeningRow } from '../opening/opening.queries.ts';
import type { RegisterRow } from '../register/register.queries.ts';
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

export type AddOutcomeInput = {
  readonly baseline?: InputMaybe<Scalars['String']['input']>;
  readonly baselineOn?: InputMaybe<Scalars['Date']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  readonly target?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
};

/** The same line for one child or for many. */
export type AddProvisionLineInput = {
  readonly cycleId?: InputMaybe<Scalars['ID']['input']>;
  readonly deliveredById?: InputMaybe<Scalars['ID']['input']>;
  readonly groupSize: Scalars['Int']['input'];
  readonly hourlyPence?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly minutes: Scalars['Int']['input'];
  readonly needCode?: InputMaybe<Scalars['String']['input']>;
  readonly promisedMinutesPerWeek?: InputMaybe<Scalars['Int']['input']>;
  readonly pupilIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly resourcesPence?: InputMaybe<Scalars['Int']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly timesPerWeek: Scalars['Int']['input'];
  readonly weeks: Scalars['Int']['input'];
  readonly what: Scalars['String']['input'];
};

/** An agency, kept by the agencies service; named here because a duty may be owed by one. */
export type Agency = {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
};

/** The parents' recorded agreement that the Area SENCo may know about their child. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly agreedByName: Scalars['String']['output'];
  readonly agreedOn: Scalars['Date']['output'];
  /** How it was given: on paper, in a meeting, by message. */
  readonly how: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly school: School;
  readonly version: Scalars['Int']['output'];
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** A review of an EHC plan: meeting, papers, report, the council's decision, the amended plan. */
export type AnnualReview = {
  readonly __typename?: 'AnnualReview';
  readonly amendedFinalOn?: Maybe<Scalars['Date']['output']>;
  readonly clock: ReadonlyArray<ClockStep>;
  readonly commentsSentOn?: Maybe<Scalars['Date']['output']>;
  readonly decision?: Maybe<ReviewDecision>;
  readonly decisionOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isOpen: Scalars['Boolean']['output'];
  readonly kind: ReviewKind;
  readonly meetingHeldOn?: Maybe<Scalars['Date']['output']>;
  readonly meetingOn: Scalars['Date']['output'];
  readonly papersSentOn?: Maybe<Scalars['Date']['output']>;
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly reportSentOn?: Maybe<Scalars['Date']['output']>;
  readonly school: School;
  readonly version: Scalars['Int']['output'];
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

export type ChangeMaintainingCouncilInput = {
  readonly councilName: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly since: Scalars['Date']['input'];
};

/** Ends the open status the day before and opens this one. With K or E the needs that stand from that day; N closes them all. expectedStatusId is the open status that was on the screen. */
export type ChangeStatusInput = {
  readonly code: SenStatusCode;
  readonly expectedStatusId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly needs?: InputMaybe<ReadonlyArray<NeedInput>>;
  readonly pupilId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly since: Scalars['Date']['input'];
};

/** One child's file at the place, also after the child has left. */
export type ChildFile = {
  readonly __typename?: 'ChildFile';
  readonly birthDate: Scalars['Date']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly isHeld: Scalars['Boolean']['output'];
  readonly isRegistered: Scalars['Boolean']['output'];
  readonly keptUntil?: Maybe<Scalars['Date']['output']>;
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly pupilId: Scalars['ID']['output'];
  /** The rule on keeping that the file falls under, and until when it is kept. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

export type ClaimEhcExceptionInput = {
  readonly code: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly from: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type ClaimedException = {
  readonly __typename?: 'ClaimedException';
  /** a to e of the Regulations as the register lists them. */
  readonly code: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** One date of a clock: by when, why, who owes it, and whether it was met. An exception stands beside the statutory date and never moves it. */
export type ClockStep = {
  readonly __typename?: 'ClockStep';
  readonly basis: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly exceptions: ReadonlyArray<ClaimedException>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
  readonly metOn?: Maybe<Scalars['Date']['output']>;
  readonly owner: Scalars['String']['output'];
  readonly ownerName?: Maybe<Scalars['String']['output']>;
  readonly rule: Scalars['String']['output'];
  readonly strength: Scalars['String']['output'];
};

/** A worry that a child may need more help, and what the school decided about it. */
export type Concern = {
  readonly __typename?: 'Concern';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly decision?: Maybe<ConcernDecision>;
  readonly from: ConcernFrom;
  readonly id: Scalars['ID']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly raisedOn: Scalars['Date']['output'];
  readonly school: School;
  /** The school's own view, set against a parent's (Code 6.45). */
  readonly schoolView?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

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
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Takes the good rows although others are refused. */
  readonly isPartial?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A parent, carer or other contact of a child; part of the core that every school of the child sees. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly familyName: Scalars['String']['output'];
  readonly givenName: Scalars['String']['output'];
  readonly hasParentalResponsibility: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly needsInterpreter: Scalars['Boolean']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 1 is called first. */
  readonly priority: Scalars['Int']['output'];
  /** Code of the common basic data set: PAM, PAF, CAR, FOM, … */
  readonly relationship: Scalars['String']['output'];
  readonly relationshipLabel: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** One's own contribution to a cycle. expectedVersion is that of the contribution, 0 for the first. */
export type ContributeToCycleInput = {
  readonly cycleId: Scalars['ID']['input'];
  readonly delivery?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilView?: InputMaybe<Scalars['String']['input']>;
  readonly staffView?: InputMaybe<Scalars['String']['input']>;
};

/** Corrects one's own note. */
export type CorrectObservationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly observationId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type Cycle = {
  readonly __typename?: 'Cycle';
  /** Who agreed for the family, and when. */
  readonly agreedByName?: Maybe<Scalars['String']['output']>;
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** Assess: a clear analysis of need. */
  readonly analysis: Scalars['String']['output'];
  readonly attendees: Scalars['String']['output'];
  /** What other staff added. */
  readonly contributions: ReadonlyArray<CycleContribution>;
  readonly decision?: Maybe<CycleDecision>;
  /** Do: what was delivered, as the teacher tells it. */
  readonly delivery: Scalars['String']['output'];
  /** What the Code expects of a cycle and is not recorded: advice, never a block. */
  readonly gaps: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Review: effect of the support on progress. */
  readonly impact: Scalars['String']['output'];
  readonly needCodes: ReadonlyArray<Scalars['String']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly outcomes: ReadonlyArray<Outcome>;
  readonly parentView: Scalars['String']['output'];
  readonly pupilView: Scalars['String']['output'];
  /** The date for review that was agreed with the family (Code 6.53). */
  readonly reviewAgreedOn: Scalars['Date']['output'];
  readonly reviewedOn?: Maybe<Scalars['Date']['output']>;
  readonly staffView: Scalars['String']['output'];
  readonly stage: CycleStage;
  readonly startsOn: Scalars['Date']['output'];
  /** Plan: adjustments and strategies in class. */
  readonly strategies: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What one member of staff adds to a cycle. */
export type CycleContribution = {
  readonly __typename?: 'CycleContribution';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly contributedAt: Scalars['DateTime']['output'];
  readonly delivery: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isMine: Scalars['Boolean']['output'];
  readonly pupilView: Scalars['String']['output'];
  readonly staffView: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type CycleDecision =
  | 'ADAPT'
  | 'CONTINUE'
  | 'REFER'
  | 'REMOVE_TO_N'
  | 'REQUEST_EHC_ASSESSMENT'
  | 'STEP_DOWN'
  | 'STEP_UP';

/** How far a cycle has come. */
export type CycleStage =
  | 'ASSESS'
  | 'CLOSED'
  | 'DO'
  | 'PLAN'
  | 'REVIEW';

export type DecideConcernInput = {
  readonly concernId: Scalars['ID']['input'];
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly decision: ConcernDecision;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolView?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveredSession = {
  readonly __typename?: 'DeliveredSession';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly deliveredOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly minutes: Scalars['Int']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly wasAbsent: Scalars['Boolean']['output'];
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

export type EditOutcomeInput = {
  readonly baseline?: InputMaybe<Scalars['String']['input']>;
  readonly baselineOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly measure?: InputMaybe<Scalars['String']['input']>;
  readonly outcomeId: Scalars['ID']['input'];
  readonly target?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type EditProvisionLineInput = {
  readonly deliveredById?: InputMaybe<Scalars['ID']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly groupSize?: InputMaybe<Scalars['Int']['input']>;
  readonly hourlyPence?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lineId: Scalars['ID']['input'];
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  readonly promisedMinutesPerWeek?: InputMaybe<Scalars['Int']['input']>;
  readonly resourcesPence?: InputMaybe<Scalars['Int']['input']>;
  readonly timesPerWeek?: InputMaybe<Scalars['Int']['input']>;
  readonly weeks?: InputMaybe<Scalars['Int']['input']>;
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

/** Changes names, birth date, UPN, sex or the year she is taught in. A field left out stays. */
export type EditPupilInput = {
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly ncYearOverride?: InputMaybe<Scalars['Int']['input']>;
  readonly preferredName?: InputMaybe<Scalars['String']['input']>;
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly sex?: InputMaybe<Sex>;
  readonly upn?: InputMaybe<Scalars['String']['input']>;
};

/** The plan in force, as far as its dates go. */
export type EhcPlan = {
  readonly __typename?: 'EhcPlan';
  readonly ceasedOn?: Maybe<Scalars['Date']['output']>;
  readonly clock: ReadonlyArray<ClockStep>;
  /** The council that maintains it now. */
  readonly councilName: Scalars['String']['output'];
  readonly councils: ReadonlyArray<MaintainingCouncil>;
  readonly id: Scalars['ID']['output'];
  readonly lastReviewDecisionOn?: Maybe<Scalars['Date']['output']>;
  readonly madeOn: Scalars['Date']['output'];
  readonly school: School;
  readonly version: Scalars['Int']['output'];
};

/** A request for an education, health and care needs assessment, and its twenty weeks. */
export type EhcRequest = {
  readonly __typename?: 'EhcRequest';
  readonly adviceRequestedOn?: Maybe<Scalars['Date']['output']>;
  readonly adviceSentOn?: Maybe<Scalars['Date']['output']>;
  readonly clock: ReadonlyArray<ClockStep>;
  readonly commentsSentOn?: Maybe<Scalars['Date']['output']>;
  readonly consultReceivedOn?: Maybe<Scalars['Date']['output']>;
  readonly consultRepliedOn?: Maybe<Scalars['Date']['output']>;
  readonly councilName: Scalars['String']['output'];
  readonly decisionOn?: Maybe<Scalars['Date']['output']>;
  readonly draftServedOn?: Maybe<Scalars['Date']['output']>;
  readonly exceptions: ReadonlyArray<ClaimedException>;
  readonly finalIssuedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isAssessing?: Maybe<Scalars['Boolean']['output']>;
  readonly isOpen: Scalars['Boolean']['output'];
  /** Steps that can be recorded now. */
  readonly nextSteps: ReadonlyArray<EhcStep>;
  readonly planRefusedOn?: Maybe<Scalars['Date']['output']>;
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  /** The day the council received it; the clock starts here. */
  readonly receivedOn: Scalars['Date']['output'];
  readonly requestedBy: EhcRequestedBy;
  readonly school: School;
  readonly version: Scalars['Int']['output'];
  /** Whole weeks since the request, at most 20. */
  readonly week: Scalars['Int']['output'];
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
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

export type EndContactInput = {
  readonly contactId: Scalars['ID']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

export type EndEnrolmentInput = {
  readonly destination?: InputMaybe<Scalars['String']['input']>;
  readonly endsOn: Scalars['Date']['input'];
  readonly enrolmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Puts a child on the roll: a known child of this school, a child with the same UPN, family name and birth date, or a new one. */
export type EnrolPupilInput = {
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  readonly className?: InputMaybe<Scalars['String']['input']>;
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly preferredName?: InputMaybe<Scalars['String']['input']>;
  readonly pupilId?: InputMaybe<Scalars['ID']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly sex?: InputMaybe<Sex>;
  readonly startsOn: Scalars['Date']['input'];
  readonly upn?: InputMaybe<Scalars['String']['input']>;
};

/** A child's registration at one school or setting. Two may run at once. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  readonly class?: Maybe<SchoolClass>;
  /** As the roll names it. */
  readonly className?: Maybe<Scalars['String']['output']>;
  /** Where she left to, as the school wrote it. */
  readonly destination?: Maybe<Scalars['String']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly school: School;
  readonly startsOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A meeting with the family of a child who has a need. */
export type FamilyMeeting = {
  readonly __typename?: 'FamilyMeeting';
  readonly attendees: Scalars['String']['output'];
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** False for one that does not count towards the three a year. */
  readonly countsTowardsThree: Scalars['Boolean']['output'];
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isSharedWithFamily: Scalars['Boolean']['output'];
  readonly note: Scalars['String']['output'];
  readonly parentView: Scalars['String']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly school: School;
  readonly version: Scalars['Int']['output'];
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

export type KnownPerson = {
  readonly __typename?: 'KnownPerson';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type LateCounts = {
  readonly __typename?: 'LateCounts';
  readonly byRule: ReadonlyArray<RuleCount>;
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
};

/** A reason why a child's file stays, whatever its age. */
export type LegalHold = {
  readonly __typename?: 'LegalHold';
  readonly id: Scalars['ID']['output'];
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly liftedBy?: Maybe<Scalars['String']['output']>;
  readonly liftedReason?: Maybe<Scalars['String']['output']>;
  readonly placedAt: Scalars['DateTime']['output'];
  readonly placedBy?: Maybe<Scalars['String']['output']>;
  readonly pupilId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type LiftLegalHoldInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly holdId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type MaintainingCouncil = {
  readonly __typename?: 'MaintainingCouncil';
  readonly name: Scalars['String']['output'];
  readonly since: Scalars['Date']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type MarkedPerson =
  | 'CONTACT'
  | 'OTHER_CHILD';

export type MeetingLedger = {
  readonly __typename?: 'MeetingLedger';
  /** The year in which the academic year begins. */
  readonly academicYear: Scalars['Int']['output'];
  readonly held: Scalars['Int']['output'];
  /** When the next one is due; null when all are held or none is owed. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
  readonly required: Scalars['Int']['output'];
};

export type MoveAnnualReviewInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly meetingOn: Scalars['Date']['input'];
  readonly reviewId: Scalars['ID']['input'];
};

export type MoveClassInput = {
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  readonly className?: InputMaybe<Scalars['String']['input']>;
  readonly enrolmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addOutcome?: Maybe<Outcome>;
  readonly addProvisionLine?: Maybe<ReadonlyArray<ProvisionLine>>;
  readonly changeMaintainingCouncil?: Maybe<EhcPlan>;
  readonly changeStatus?: Maybe<Pupil>;
  readonly claimEhcException?: Maybe<EhcRequest>;
  /** Takes a previewed file in. */
  readonly confirmRollImport: RollImport;
  readonly contributeToCycle?: Maybe<Cycle>;
  readonly correctObservation?: Maybe<Observation>;
  readonly decideConcern?: Maybe<Concern>;
  readonly editOutcome?: Maybe<Outcome>;
  readonly editProvisionLine?: Maybe<ProvisionLine>;
  readonly editPupil?: Maybe<Pupil>;
  readonly endContact?: Maybe<Contact>;
  readonly endEnrolment?: Maybe<Enrolment>;
  readonly enrolPupil?: Maybe<Pupil>;
  /** Needs a fresh proof of identity. */
  readonly liftLegalHold: LegalHold;
  readonly moveAnnualReview?: Maybe<AnnualReview>;
  readonly moveClass?: Maybe<Enrolment>;
  readonly openCycle?: Maybe<Cycle>;
  readonly openPlan?: Maybe<Plan>;
  /** Opens one child's file for the rest of the day, to read. The school is shown who, when, why and what was read. */
  readonly openWithReason?: Maybe<Opening>;
  readonly placeLegalHold: LegalHold;
  /** Reads a file that the portal stored and works out what it would do; nothing is written. With `id`, reads the file of that import again, with other columns. */
  readonly previewRollImport: RollImport;
  readonly raiseConcern?: Maybe<Concern>;
  readonly rateOutcome?: Maybe<Outcome>;
  readonly recordAgreement?: Maybe<Agreement>;
  readonly recordDelivery?: Maybe<ReadonlyArray<ProvisionLine>>;
  readonly recordEhcPlan?: Maybe<EhcPlan>;
  readonly recordEhcRequest?: Maybe<EhcRequest>;
  readonly recordEhcStep?: Maybe<EhcRequest>;
  readonly recordMeeting?: Maybe<FamilyMeeting>;
  readonly recordObservation?: Maybe<Observation>;
  readonly recordReceptionHandover?: Maybe<ReceptionHandover>;
  readonly recordReviewStep?: Maybe<AnnualReview>;
  readonly recordTwoYearCheck?: Maybe<TwoYearCheck>;
  readonly reviewCycle?: Maybe<Cycle>;
  /** Erases what the dry run with this digest listed. Needs a fresh proof of identity; another list is refused. */
  readonly runRetention: RetentionRun;
  readonly saveContact?: Maybe<Contact>;
  readonly saveCycle?: Maybe<Cycle>;
  readonly savePlan?: Maybe<Plan>;
  readonly saveProfile?: Maybe<Profile>;
  readonly scheduleAnnualReview?: Maybe<AnnualReview>;
  /** Says that somebody at the school has seen these openings. */
  readonly seeOpenings?: Maybe<OpeningsSeen>;
  readonly setNeeds?: Maybe<Pupil>;
  /** Takes an import back: children whom it made and nobody has written about go, what it changed is as it was where nobody changed it since. */
  readonly undoRollImport: RollImport;
  readonly withdrawAgreement?: Maybe<Agreement>;
  /** Takes out a note that was entered in error: on the wrong child, twice. Its text is gone; that it was there and who withdrew it stays on record. Needs a fresh proof of identity. */
  readonly withdrawObservation: WithdrawnRecord;
};


export type MutationAddOutcomeArgs = {
  input: AddOutcomeInput;
};


export type MutationAddProvisionLineArgs = {
  input: AddProvisionLineInput;
};


export type MutationChangeMaintainingCouncilArgs = {
  input: ChangeMaintainingCouncilInput;
};


export type MutationChangeStatusArgs = {
  input: ChangeStatusInput;
};


export type MutationClaimEhcExceptionArgs = {
  input: ClaimEhcExceptionInput;
};


export type MutationConfirmRollImportArgs = {
  input: ConfirmImportInput;
};


export type MutationContributeToCycleArgs = {
  input: ContributeToCycleInput;
};


export type MutationCorrectObservationArgs = {
  input: CorrectObservationInput;
};


export type MutationDecideConcernArgs = {
  input: DecideConcernInput;
};


export type MutationEditOutcomeArgs = {
  input: EditOutcomeInput;
};


export type MutationEditProvisionLineArgs = {
  input: EditProvisionLineInput;
};


export type MutationEditPupilArgs = {
  input: EditPupilInput;
};


export type MutationEndContactArgs = {
  input: EndContactInput;
};


export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
};


export type MutationEnrolPupilArgs = {
  input: EnrolPupilInput;
};


export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
};


export type MutationMoveAnnualReviewArgs = {
  input: MoveAnnualReviewInput;
};


export type MutationMoveClassArgs = {
  input: MoveClassInput;
};


export type MutationOpenCycleArgs = {
  input: OpenCycleInput;
};


export type MutationOpenPlanArgs = {
  input: OpenPlanInput;
};


export type MutationOpenWithReasonArgs = {
  input: OpenWithReasonInput;
};


export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
};


export type MutationPreviewRollImportArgs = {
  input: PreviewRollImportInput;
};


export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
};


export type MutationRateOutcomeArgs = {
  input: RateOutcomeInput;
};


export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};


export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


export type MutationRecordEhcPlanArgs = {
  input: RecordEhcPlanInput;
};


export type MutationRecordEhcRequestArgs = {
  input: RecordEhcRequestInput;
};


export type MutationRecordEhcStepArgs = {
  input: RecordEhcStepInput;
};


export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


export type MutationRecordObservationArgs = {
  input: RecordObservationInput;
};


export type MutationRecordReceptionHandoverArgs = {
  input: RecordReceptionHandoverInput;
};


export type MutationRecordReviewStepArgs = {
  input: RecordReviewStepInput;
};


export type MutationRecordTwoYearCheckArgs = {
  input: RecordTwoYearCheckInput;
};


export type MutationReviewCycleArgs = {
  input: ReviewCycleInput;
};


export type MutationRunRetentionArgs = {
  input: RunRetentionInput;
};


export type MutationSaveContactArgs = {
  input: SaveContactInput;
};


export type MutationSaveCycleArgs = {
  input: SaveCycleInput;
};


export type MutationSavePlanArgs = {
  input: SavePlanInput;
};


export type MutationSaveProfileArgs = {
  input: SaveProfileInput;
};


export type MutationScheduleAnnualReviewArgs = {
  input: ScheduleAnnualReviewInput;
};


export type MutationSeeOpeningsArgs = {
  input: SeeOpeningsInput;
};


export type MutationSetNeedsArgs = {
  input: SetNeedsInput;
};


export type MutationUndoRollImportArgs = {
  input: UndoImportInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationWithdrawObservationArgs = {
  input: WithdrawObservationInput;
};

export type NameToMark = {
  readonly __typename?: 'NameToMark';
  readonly name: Scalars['String']['output'];
  readonly who: MarkedPerson;
};

/** A type of need, dated; rank 1 is the primary need, 2 the secondary, null unranked. */
export type Need = {
  readonly __typename?: 'Need';
  /** Broad area of the Code of Practice, where the type has one. */
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly since: Scalars['Date']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Null is a number that is hidden; the type is there, and it is fewer than five or would reveal such a number. */
export type NeedCount = {
  readonly __typename?: 'NeedCount';
  readonly code: Scalars['String']['output'];
  readonly pupils?: Maybe<Scalars['Int']['output']>;
};

export type NeedInput = {
  readonly code: Scalars['String']['input'];
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
};

/** A type of need that may be recorded. */
export type NeedType = {
  readonly __typename?: 'NeedType';
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

/** What somebody saw or heard. A sealed one shows that it is there, and its text to its named readers only. */
export type Observation = {
  readonly __typename?: 'Observation';
  readonly byId: Scalars['ID']['output'];
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isSealed: Scalars['Boolean']['output'];
  readonly kind: ObservationKind;
  readonly observedOn: Scalars['Date']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly school: School;
  /** Null on a sealed note for everyone not named on it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
};

export type ObservationKind =
  | 'ASSESSMENT'
  | 'FAMILY_CONTACT'
  | 'NOTE'
  | 'OBSERVATION';

/** The next cycle; copyForward brings strategies and the outcomes not yet met from the last one. */
export type OpenCycleInput = {
  readonly copyForward?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly reviewAgreedOn: Scalars['Date']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

/** A plan with its first cycle. */
export type OpenPlanInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly needCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly pupilId: Scalars['ID']['input'];
  readonly reviewAgreedOn: Scalars['Date']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

/**
 * The child is named by a duty of the school, by UPN, or by given and family name (with the birth date where two bear one name): one of
 * the three. A child who is not on this school's roll today, and one whom the answers do not tell from another, get one answer.
 */
export type OpenWithReasonInput = {
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  readonly dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** A sentence at least, for the school to read. */
  readonly explanation: Scalars['String']['input'];
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly reason: OpeningReason;
  readonly schoolId: Scalars['ID']['input'];
  readonly upn?: InputMaybe<Scalars['String']['input']>;
};

/** One opening of one child's file by somebody from outside the school, kept for the school to see. */
export type Opening = {
  readonly __typename?: 'Opening';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly explanation: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether this reader has said that it was seen. */
  readonly isSeen: Scalars['Boolean']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** It lets its maker in until this day has ended. */
  readonly openedOn: Scalars['Date']['output'];
  /** Null once it is closed to the reader. */
  readonly pupil?: Maybe<Pupil>;
  readonly reads: ReadonlyArray<OpeningRead>;
  readonly reason: OpeningReason;
  readonly school: School;
};

/** What was read at one time under an opening. */
export type OpeningRead = {
  readonly __typename?: 'OpeningRead';
  /** Parts of the file, in the words of a page: plan, notes, contacts. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
  readonly readAt: Scalars['DateTime']['output'];
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

export type OpeningsSeen = {
  readonly __typename?: 'OpeningsSeen';
  readonly count: Scalars['Int']['output'];
};

export type Outcome = {
  readonly __typename?: 'Outcome';
  readonly baseline?: Maybe<Scalars['String']['output']>;
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  readonly endMeasure?: Maybe<Scalars['String']['output']>;
  readonly endOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly measure?: Maybe<Scalars['String']['output']>;
  readonly position: Scalars['Int']['output'];
  readonly rating?: Maybe<OutcomeRating>;
  readonly target?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type OutcomeRating =
  | 'EXCEEDED'
  | 'MET'
  | 'NOT_MET'
  | 'PARTLY_MET';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it back as `after` to go on; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PlaceLegalHoldInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** What a school does for one child, in cycles of assess, plan, do, review. */
export type Plan = {
  readonly __typename?: 'Plan';
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Newest first. */
  readonly cycles: ReadonlyArray<Cycle>;
  readonly id: Scalars['ID']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly school: School;
  readonly sharedWithFamilyOn?: Maybe<Scalars['Date']['output']>;
  readonly startsOn: Scalars['Date']['output'];
  readonly summary: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PreviewRollImportInput = {
  readonly columns?: InputMaybe<ReadonlyArray<RollColumnChoice>>;
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** The import whose file is read again; instead of uploadId and fileName. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  /** The name under which the portal stored the file. */
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** One page that a supply teacher reads in a minute; one for each school of the child. */
export type Profile = {
  readonly __typename?: 'Profile';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly school: School;
  readonly sharedWithFamilyOn?: Maybe<Scalars['Date']['output']>;
  /** What staff do in class. */
  readonly strategies: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly whatHelps: Scalars['String']['output'];
  readonly whatMatters: Scalars['String']['output'];
  readonly whatToAvoid: Scalars['String']['output'];
};

/** What the line costs for this child, in pence. */
export type ProvisionCost = {
  readonly __typename?: 'ProvisionCost';
  readonly hourlyPence: Scalars['Int']['output'];
  /** hourly × minutes / 60 × sessions / group size + resources. */
  readonly plannedPence: Scalars['Int']['output'];
  readonly resourcesPence: Scalars['Int']['output'];
  readonly toDatePence: Scalars['Int']['output'];
};

/** One thing done for one child: what, who, how large a group, how long, how often, for how many weeks. */
export type ProvisionLine = {
  readonly __typename?: 'ProvisionLine';
  /** Null for people who may not see costs. */
  readonly cost?: Maybe<ProvisionCost>;
  readonly cycleId?: Maybe<Scalars['ID']['output']>;
  readonly deliveredBy?: Maybe<StaffMember>;
  readonly deliveredByName?: Maybe<Scalars['String']['output']>;
  readonly deliveredMinutes: Scalars['Int']['output'];
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Lines made together for a group share this id. */
  readonly groupId?: Maybe<Scalars['ID']['output']>;
  readonly groupSize: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Length of one session. */
  readonly minutes: Scalars['Int']['output'];
  readonly needCode?: Maybe<Scalars['String']['output']>;
  /** minutes × timesPerWeek × weeks. */
  readonly plannedMinutes: Scalars['Int']['output'];
  /** Planned up to today. */
  readonly plannedMinutesToDate: Scalars['Int']['output'];
  /** Minutes a week that the EHC plan specifies, where it does. */
  readonly promisedMinutesPerWeek?: Maybe<Scalars['Int']['output']>;
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly school: School;
  readonly sessions: ReadonlyArray<DeliveredSession>;
  readonly startsOn: Scalars['Date']['output'];
  readonly timesPerWeek: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly weeks: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
};


/** One thing done for one child: what, who, how large a group, how long, how often, for how many weeks. */
export type ProvisionLineSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type Pupil = {
  readonly __typename?: 'Pupil';
  readonly agreements?: Maybe<ReadonlyArray<Agreement>>;
  readonly annualReviews?: Maybe<ReadonlyArray<AnnualReview>>;
  /** Null for people who may see the name and the profile only. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  readonly concerns?: Maybe<ReadonlyArray<Concern>>;
  readonly contacts?: Maybe<ReadonlyArray<Contact>>;
  /** The name people use: preferred or given name, and family name. */
  readonly displayName: Scalars['String']['output'];
  /** What is owed for this child and not yet met. */
  readonly duties?: Maybe<DutyConnection>;
  readonly ehcPlan?: Maybe<EhcPlan>;
  readonly ehcRequests?: Maybe<ReadonlyArray<EhcRequest>>;
  readonly enrolments?: Maybe<ReadonlyArray<Enrolment>>;
  readonly familyName: Scalars['String']['output'];
  readonly formerUpns?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly givenName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** True where another school or setting has her registered too. */
  readonly isRegisteredElsewhere?: Maybe<Scalars['Boolean']['output']>;
  /** The last day of a child who has left every school through which the viewer knows her. Who she is stands here as that school knew it last; what follows her is not shown. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Meetings with the family this academic year against the three that the Code asks for. */
  readonly meetingLedger?: Maybe<MeetingLedger>;
  readonly meetings?: Maybe<ReadonlyArray<FamilyMeeting>>;
  /** Reception is 0, nursery years are below it. */
  readonly ncYear: Scalars['Int']['output'];
  /** Set where the child is taught out of her year. */
  readonly ncYearOverride?: Maybe<Scalars['Int']['output']>;
  /** Open needs, primary first; closed ones when asked. */
  readonly needs?: Maybe<ReadonlyArray<Need>>;
  readonly observations?: Maybe<ObservationConnection>;
  /** The cycle that runs now: the newest that is not reviewed, of a plan that is not closed. */
  readonly openCycle?: Maybe<Cycle>;
  /** The opening that lets this reader in today; null for everybody who needs none. */
  readonly opening?: Maybe<Opening>;
  /** Who from outside the school opened this file and why, newest first. */
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  readonly plans?: Maybe<ReadonlyArray<Plan>>;
  readonly preferredName?: Maybe<Scalars['String']['output']>;
  readonly profile?: Maybe<Profile>;
  readonly provisionLines?: Maybe<ReadonlyArray<ProvisionLine>>;
  /** Everything this service remembers about the child that has a date, newest first. */
  readonly provisionStory?: Maybe<ReadonlyArray<StoryEntry>>;
  readonly receptionHandovers?: Maybe<ReadonlyArray<ReceptionHandover>>;
  readonly sex?: Maybe<Sex>;
  readonly status?: Maybe<SenStatus>;
  readonly statusHistory?: Maybe<ReadonlyArray<SenStatus>>;
  readonly twoYearChecks?: Maybe<ReadonlyArray<TwoYearCheck>>;
  readonly upn?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  /** N1, N2, R, 1 to 13. */
  readonly yearGroup: Scalars['String']['output'];
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilMeetingLedgerArgs = {
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilNeedsArgs = {
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilProfileArgs = {
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


/** A child. The core (names, birth date, contacts, status) is seen by every school where she is registered now; all else stays with the school that recorded it. */
export type PupilProvisionLinesArgs = {
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A name to put beside a duty or a record: nothing else about the child. */
export type PupilName = {
  readonly __typename?: 'PupilName';
  readonly displayName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Types of need of the census, in the order of the code set. */
  readonly needTypes?: Maybe<ReadonlyArray<NeedType>>;
  /** One child, opened. Writes one audit row; out of reach and unknown are both null. */
  readonly pupil?: Maybe<Pupil>;
  /** Names of up to 200 children; those out of reach are left out. */
  readonly pupilNames?: Maybe<ReadonlyArray<PupilName>>;
  /** One import, or null where it is out of reach. */
  readonly rollImport?: Maybe<RollImport>;
  /** For those who answer for the place, after a fresh proof of identity. Null where the child has no file there. */
  readonly subjectBundle?: Maybe<SubjectBundle>;
  readonly viewer: Viewer;
};


export type QueryPupilArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPupilNamesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryRollImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubjectBundleArgs = {
  pupilId: Scalars['ID']['input'];
  schoolId: Scalars['ID']['input'];
};

export type RaiseConcernInput = {
  readonly from?: InputMaybe<ConcernFrom>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly raisedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly schoolId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type RateOutcomeInput = {
  readonly endMeasure?: InputMaybe<Scalars['String']['input']>;
  readonly endOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly outcomeId: Scalars['ID']['input'];
  readonly rating: OutcomeRating;
};

/** What a setting told the school that receives the child in Reception. */
export type ReceptionHandover = {
  readonly __typename?: 'ReceptionHandover';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly handedOverOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly receivingSchool: Scalars['String']['output'];
  readonly school: School;
  readonly summary: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RecordAgreementInput = {
  readonly agreedByName: Scalars['String']['input'];
  readonly agreedOn: Scalars['Date']['input'];
  readonly how: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** One session held, for one line or the lines of a group. */
export type RecordDeliveryInput = {
  readonly absentLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lineIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly minutes: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A plan that came with the child, or one whose request was not recorded here. */
export type RecordEhcPlanInput = {
  readonly councilName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lastReviewDecisionOn?: InputMaybe<Scalars['Date']['input']>;
  readonly madeOn: Scalars['Date']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

export type RecordEhcRequestInput = {
  /** Left out: the council of the school. */
  readonly councilName?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly receivedOn: Scalars['Date']['input'];
  readonly requestedBy: EhcRequestedBy;
  readonly schoolId: Scalars['ID']['input'];
};

export type RecordEhcStepInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly step: EhcStep;
};

export type RecordMeetingInput = {
  readonly attendees: Scalars['String']['input'];
  readonly countsTowardsThree?: InputMaybe<Scalars['Boolean']['input']>;
  readonly heldOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isSharedWithFamily?: InputMaybe<Scalars['Boolean']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly parentView?: InputMaybe<Scalars['String']['input']>;
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** A note about a child. sealedFor names the only people, beside the writer, who will read it. */
export type RecordObservationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ObservationKind>;
  readonly observedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly sealedFor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text: Scalars['String']['input'];
};

export type RecordReceptionHandoverInput = {
  readonly handedOverOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly receivingSchool: Scalars['String']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** decision goes with DECISION_NOTIFIED and with no other step. */
export type RecordReviewStepInput = {
  readonly decision?: InputMaybe<ReviewDecision>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly step: ReviewStep;
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

export type RecordTwoYearCheckInput = {
  readonly communicationLanguage: Scalars['String']['input'];
  readonly doneOn: Scalars['Date']['input'];
  readonly hasSignificantConcern: Scalars['Boolean']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
  readonly personalSocialEmotional: Scalars['String']['input'];
  readonly physical: Scalars['String']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly sharedWithHealthVisitorOn?: InputMaybe<Scalars['Date']['input']>;
  readonly wasDoneElsewhere?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegisterConnection = {
  readonly __typename?: 'RegisterConnection';
  readonly nodes: ReadonlyArray<RegisterEntry>;
  readonly pageInfo: PageInfo;
};

/**
 * To people outside the school: as on the first of the month, to the nearest five. Null is a number that is hidden: one to four, or
 * one that would reveal such a number.
 */
export type RegisterCounts = {
  readonly __typename?: 'RegisterCounts';
  /** The day on which these were the numbers: today for the school's own. */
  readonly asOn: Scalars['Date']['output'];
  readonly isSuppressed: Scalars['Boolean']['output'];
  /** Not shown outside the school. */
  readonly none?: Maybe<Scalars['Int']['output']>;
  readonly onRoll?: Maybe<Scalars['Int']['output']>;
  readonly plan?: Maybe<Scalars['Int']['output']>;
  readonly support?: Maybe<Scalars['Int']['output']>;
};

/** One registration of one child, with what a register shows. */
export type RegisterEntry = {
  readonly __typename?: 'RegisterEntry';
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  readonly class?: Maybe<SchoolClass>;
  readonly className?: Maybe<Scalars['String']['output']>;
  readonly displayName: Scalars['String']['output'];
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly familyName: Scalars['String']['output'];
  /** The enrolment. */
  readonly id: Scalars['ID']['output'];
  /** When somebody last wrote about her here. */
  readonly lastNoteOn?: Maybe<Scalars['Date']['output']>;
  readonly ncYear: Scalars['Int']['output'];
  /** Primary first. */
  readonly needCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The earliest open duty about her in this school. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
  readonly nextDueRule?: Maybe<Scalars['String']['output']>;
  readonly pupil: Pupil;
  readonly school: School;
  readonly startsOn: Scalars['Date']['output'];
  /** Null for a child who has left: her status goes with her. */
  readonly status?: Maybe<SenStatusCode>;
  readonly statusSince?: Maybe<Scalars['Date']['output']>;
  readonly yearGroup: Scalars['String']['output'];
};

/** Every part narrows; within a part any one of the values. */
export type RegisterFilter = {
  readonly classIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ncYears?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly part?: InputMaybe<RegisterPart>;
  readonly schoolIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<SenStatusCode>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Children on roll today, those who have left for good, or those who are to start. */
export type RegisterPart =
  | 'LEFT'
  | 'ON_ROLL'
  | 'STARTING';

export type RetentionCount = {
  readonly __typename?: 'RetentionCount';
  readonly files: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
};

/** What the rules on keeping would erase at a place today. Nothing is erased by looking. */
export type RetentionDryRun = {
  readonly __typename?: 'RetentionDryRun';
  readonly asOf: Scalars['Date']['output'];
  /** How many files a run would erase, by rule. */
  readonly counts: ReadonlyArray<RetentionCount>;
  /** Stands for exactly this list: a run is confirmed by it. */
  readonly digest: Scalars['String']['output'];
  /** Files of children who have left and whose time is over, also those under a legal hold, which stay. */
  readonly files: ReadonlyArray<RetentionFile>;
  /** Files of children who have left that are kept for now. */
  readonly kept: Scalars['Int']['output'];
  readonly rules: ReadonlyArray<RetentionRule>;
};

export type RetentionFile = {
  readonly __typename?: 'RetentionFile';
  readonly birthDate: Scalars['Date']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly isHeld: Scalars['Boolean']['output'];
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly pupilId: Scalars['ID']['output'];
  readonly rule: Scalars['String']['output'];
};

export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  readonly basis: Scalars['String']['output'];
  readonly id: Scalars['String']['output'];
  readonly isVerified: Scalars['Boolean']['output'];
  readonly strength: DutyStrength;
  readonly what: Scalars['String']['output'];
  readonly years: Scalars['Int']['output'];
};

export type RetentionRun = {
  readonly __typename?: 'RetentionRun';
  readonly erased: Scalars['Int']['output'];
};

/** Closes the cycle with a decision on the day of review. */
export type ReviewCycleInput = {
  readonly attendees?: InputMaybe<Scalars['String']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly decision: CycleDecision;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly impact: Scalars['String']['input'];
  readonly parentView?: InputMaybe<Scalars['String']['input']>;
  readonly pupilView?: InputMaybe<Scalars['String']['input']>;
  readonly reviewedOn: Scalars['Date']['input'];
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

export type RollColumnChoice = {
  readonly field: Scalars['String']['input'];
  /** Null: no column for this field, whatever looks like it. */
  readonly header?: InputMaybe<Scalars['String']['input']>;
};

/** One file that was brought as a school's roll: what it did, or would do. */
export type RollImport = {
  readonly __typename?: 'RollImport';
  readonly begunAt: Scalars['DateTime']['output'];
  /** Which of them each field is taken from. */
  readonly columns: ReadonlyArray<RollImportColumn>;
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly created: Scalars['Int']['output'];
  /** As the person's computer named it. */
  readonly fileName: Scalars['String']['output'];
  /** The headers of the file. */
  readonly headers: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the good rows were taken although others were refused. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** Headers that nothing is taken from. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** Children on the roll whom the file does not name. */
  readonly notInFile: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  /** At most the first thousand. */
  readonly remarks: ReadonlyArray<RollImportRemark>;
  readonly rows: Scalars['Int']['output'];
  readonly schoolId: Scalars['ID']['output'];
  readonly state: ImportState;
  readonly unchanged: Scalars['Int']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly updated: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RollImportColumn = {
  readonly __typename?: 'RollImportColumn';
  /** Name of the field in the input RollColumnChoice. */
  readonly field: Scalars['String']['output'];
  /** Null where the file has no column for it, or none was wanted. */
  readonly header?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
};

export type RollImportRemark = {
  readonly __typename?: 'RollImportRemark';
  readonly code: Scalars['String']['output'];
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly kind: RollRemarkKind;
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

export type RollRemarkKind =
  | 'CHANGED'
  /** The file says otherwise, and what somebody of the school wrote stays. */
  | 'KEPT'
  | 'NOTE'
  | 'REFUSED';

export type RuleCount = {
  readonly __typename?: 'RuleCount';
  readonly open: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly rule: Scalars['String']['output'];
};

export type RunRetentionInput = {
  readonly digest: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** A new contact, or with contactId and expectedVersion a changed one. */
export type SaveContactInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly familyName: Scalars['String']['input'];
  readonly givenName: Scalars['String']['input'];
  readonly hasParentalResponsibility: Scalars['Boolean']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly needsInterpreter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly priority: Scalars['Int']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly relationship: Scalars['String']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** A field left out stays as it is. */
export type SaveCycleInput = {
  readonly agreedByName?: InputMaybe<Scalars['String']['input']>;
  readonly agreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly analysis?: InputMaybe<Scalars['String']['input']>;
  readonly attendees?: InputMaybe<Scalars['String']['input']>;
  readonly cycleId: Scalars['ID']['input'];
  readonly delivery?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly impact?: InputMaybe<Scalars['String']['input']>;
  readonly needCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly parentView?: InputMaybe<Scalars['String']['input']>;
  readonly pupilView?: InputMaybe<Scalars['String']['input']>;
  readonly reviewAgreedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly staffView?: InputMaybe<Scalars['String']['input']>;
  readonly strategies?: InputMaybe<Scalars['String']['input']>;
};

export type SavePlanInput = {
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isSharedWithFamily?: InputMaybe<Scalars['Boolean']['input']>;
  readonly planId: Scalars['ID']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** expectedVersion is 0 for the first profile. */
export type SaveProfileInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly isSharedWithFamily?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly strategies?: InputMaybe<Scalars['String']['input']>;
  readonly whatHelps: Scalars['String']['input'];
  readonly whatMatters: Scalars['String']['input'];
  readonly whatToAvoid: Scalars['String']['input'];
};

/** The last day by which the meeting must be held comes back in the plan's clock. */
export type ScheduleAnnualReviewInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ReviewKind>;
  readonly meetingOn: Scalars['Date']['input'];
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
};

/** A place, as far as its children are concerned. */
export type School = {
  readonly __typename?: 'School';
  /** Null where the place has no file of the child, and for people who do not answer for what it keeps. Looking is remembered. */
  readonly childFile?: Maybe<ChildFile>;
  readonly id: Scalars['ID']['output'];
  /** Open duties about children, and how many of them are late. Process, so never hidden; governors get the totals without the rules. */
  readonly lateCounts?: Maybe<LateCounts>;
  /** Legal holds on files of the place, those that stand first. Null for people who do not answer for what it keeps. */
  readonly legalHolds?: Maybe<ReadonlyArray<LegalHold>>;
  /** Children by type of open need. Small numbers are hidden from people outside the school. */
  readonly needProfile?: Maybe<ReadonlyArray<NeedCount>>;
  /** Files of this school that somebody from outside opened with a reason, newest first: at most 200. To the person who did, the own ones. */
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  /** The register: children on roll now, unless the filter asks for another part, by family name. */
  readonly pupils?: Maybe<RegisterConnection>;
  /** Children with a need who go to Reception next September and have not been handed over. */
  readonly receptionHandoversDue?: Maybe<Scalars['Int']['output']>;
  /** Children by status. Small numbers are hidden from people outside the school. */
  readonly registerCounts?: Maybe<RegisterCounts>;
  /** Null for people who do not answer for what the place keeps. Looking is remembered. */
  readonly retention?: Maybe<RetentionDryRun>;
  /** Rolls that were brought, newest first. Null for people who may not import one. */
  readonly rollImports?: Maybe<ReadonlyArray<RollImport>>;
  /** Progress checks at age two that are due and not done. */
  readonly twoYearChecksDue?: Maybe<Scalars['Int']['output']>;
};


/** A place, as far as its children are concerned. */
export type SchoolChildFileArgs = {
  pupilId: Scalars['ID']['input'];
};


/** A place, as far as its children are concerned. */
export type SchoolLegalHoldsArgs = {
  pupilId?: InputMaybe<Scalars['ID']['input']>;
};


/** A place, as far as its children are concerned. */
export type SchoolPupilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegisterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, as far as its children are concerned. */
export type SchoolRollImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SchoolClass = {
  readonly __typename?: 'SchoolClass';
  readonly id: Scalars['ID']['output'];
};

export type SeeOpeningsInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly openingIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly schoolId: Scalars['ID']['input'];
};

/** A status, from the day it began to the day it ended; exactly one is open. */
export type SenStatus = {
  readonly __typename?: 'SenStatus';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly code: SenStatusCode;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: School;
  readonly since: Scalars['Date']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type SenStatusCode =
  /** Education, health and care plan */
  | 'E'
  /** SEN support */
  | 'K'
  /** No special educational need */
  | 'N';

/** The needs that stand from a day on; those not named are closed the day before. expectedNeedIds are the open needs that were on the screen. */
export type SetNeedsInput = {
  readonly expectedNeedIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly needs: ReadonlyArray<NeedInput>;
  readonly pupilId: Scalars['ID']['input'];
  readonly schoolId: Scalars['ID']['input'];
  readonly since: Scalars['Date']['input'];
};

export type Sex =
  | 'F'
  | 'M';

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

/** Everything that one place, as its controller, holds about one child. Each service adds what it keeps. */
export type SubjectBundle = {
  readonly __typename?: 'SubjectBundle';
  /** The child and what was done for the child. */
  readonly file: SubjectPart;
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly madeBy: Scalars['String']['output'];
  /** Names of the place's other children, and of this child's contacts, to be marked wherever they occur. */
  readonly namesToMark: ReadonlyArray<NameToMark>;
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

/** The progress check at age two: the prime areas, in short. */
export type TwoYearCheck = {
  readonly __typename?: 'TwoYearCheck';
  readonly byName?: Maybe<Scalars['String']['output']>;
  readonly communicationLanguage: Scalars['String']['output'];
  readonly doneOn: Scalars['Date']['output'];
  readonly hasSignificantConcern: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly nextSteps: Scalars['String']['output'];
  readonly personalSocialEmotional: Scalars['String']['output'];
  readonly physical: Scalars['String']['output'];
  /** Null where the child is out of reach: she left, or what was kept about her was erased. */
  readonly pupil?: Maybe<Pupil>;
  readonly school: School;
  readonly sharedWithHealthVisitorOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  /** True where another setting did it and this one holds a copy. */
  readonly wasDoneElsewhere: Scalars['Boolean']['output'];
};

export type UndoImportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The person who is signed in, as far as children are concerned. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What is due about children, over every school in reach, earliest first. */
  readonly childDuties?: Maybe<DutyConnection>;
  readonly id: Scalars['ID']['output'];
  /** Openings at schools of this person that he or she has not said to have seen, newest first: at most 50. */
  readonly newOpenings?: Maybe<ReadonlyArray<Opening>>;
  /** Files that this person has opened with a reason and may read today. */
  readonly openFiles?: Maybe<ReadonlyArray<Opening>>;
  /** Children in reach, over all schools or some of them, by family name. */
  readonly pupils?: Maybe<RegisterConnection>;
  /** Children by name, birth date or UPN, over every school in reach: names that begin with the words before those that hold them; one slip is forgiven where nothing else fits. At least two letters. */
  readonly searchPupils?: Maybe<ReadonlyArray<RegisterEntry>>;
};


/** The person who is signed in, as far as children are concerned. */
export type ViewerChildDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is signed in, as far as children are concerned. */
export type ViewerPupilsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegisterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is signed in, as far as children are concerned. */
export type ViewerSearchPupilsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

export type WithdrawAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly withdrawnOn: Scalars['Date']['input'];
};

export type WithdrawObservationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly observationId: Scalars['ID']['input'];
  readonly reason: WithdrawalReason;
};

export type WithdrawalReason =
  | 'ENTERED_TWICE'
  | 'NOT_TRUE'
  | 'WRONG_CHILD';

export type WithdrawnRecord = {
  readonly __typename?: 'WithdrawnRecord';
  readonly id: Scalars['ID']['output'];
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
  SubjectBundle: SubjectBundle;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}> );
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
  AddOutcomeInput: AddOutcomeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddProvisionLineInput: AddProvisionLineInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AnnualReview: ResolverTypeWrapper<AnnualReviewRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeMaintainingCouncilInput: ChangeMaintainingCouncilInput;
  ChangeStatusInput: ChangeStatusInput;
  ChildFile: ResolverTypeWrapper<KeptFile>;
  ClaimEhcExceptionInput: ClaimEhcExceptionInput;
  ClaimedException: ResolverTypeWrapper<EhcExceptionRow>;
  ClockStep: ResolverTypeWrapper<Step>;
  Concern: ResolverTypeWrapper<ConcernRow>;
  ConcernDecision: ConcernDecision;
  ConcernFrom: ConcernFrom;
  ConfirmImportInput: ConfirmImportInput;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContributeToCycleInput: ContributeToCycleInput;
  CorrectObservationInput: CorrectObservationInput;
  Cycle: ResolverTypeWrapper<CycleRow>;
  CycleContribution: ResolverTypeWrapper<CycleContributionRow>;
  CycleDecision: CycleDecision;
  CycleStage: CycleStage;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideConcernInput: DecideConcernInput;
  DeliveredSession: ResolverTypeWrapper<DeliveredSessionRow>;
  Duty: ResolverTypeWrapper<Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversTypes['Agency']>, pupil?: Maybe<ResolversTypes['Pupil']>, school: ResolversTypes['School'], staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  DutyConnection: ResolverTypeWrapper<object>;
  DutyCounts: ResolverTypeWrapper<Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversTypes['DutySchoolCount']> }>;
  DutyFilter: DutyFilter;
  DutyGroup: DutyGroup;
  DutyOwner: DutyOwner;
  DutyOwnerCount: ResolverTypeWrapper<DutyOwnerCount>;
  DutySchoolCount: ResolverTypeWrapper<Omit<DutySchoolCount, 'school'> & { school: ResolversTypes['School'] }>;
  DutyStrength: DutyStrength;
  EditOutcomeInput: EditOutcomeInput;
  EditProvisionLineInput: EditProvisionLineInput;
  EditPupilInput: EditPupilInput;
  EhcPlan: ResolverTypeWrapper<EhcPlanRow>;
  EhcRequest: ResolverTypeWrapper<EhcRequestRow>;
  EhcRequestedBy: EhcRequestedBy;
  EhcStep: EhcStep;
  EndContactInput: EndContactInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EnrolPupilInput: EnrolPupilInput;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  FamilyMeeting: ResolverTypeWrapper<FamilyMeetingRow>;
  ImportState: ImportState;
  KnownPerson: ResolverTypeWrapper<KnownPerson>;
  LateCounts: ResolverTypeWrapper<LateCounts>;
  LegalHold: ResolverTypeWrapper<LegalHoldRow>;
  LiftLegalHoldInput: LiftLegalHoldInput;
  MaintainingCouncil: ResolverTypeWrapper<MaintainingCouncilRow>;
  MarkedPerson: MarkedPerson;
  MeetingLedger: ResolverTypeWrapper<MeetingLedger>;
  MoveAnnualReviewInput: MoveAnnualReviewInput;
  MoveClassInput: MoveClassInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameToMark: ResolverTypeWrapper<NameToMark>;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedCount: ResolverTypeWrapper<NeedCount>;
  NeedInput: NeedInput;
  NeedType: ResolverTypeWrapper<NeedType>;
  Observation: ResolverTypeWrapper<ReadObservation>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationKind: ObservationKind;
  OpenCycleInput: OpenCycleInput;
  OpenPlanInput: OpenPlanInput;
  OpenWithReasonInput: OpenWithReasonInput;
  Opening: ResolverTypeWrapper<OpeningRow>;
  OpeningRead: ResolverTypeWrapper<OpeningRead>;
  OpeningReason: OpeningReason;
  OpeningsSeen: ResolverTypeWrapper<OpeningsSeen>;
  Outcome: ResolverTypeWrapper<OutcomeRow>;
  OutcomeRating: OutcomeRating;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  Plan: ResolverTypeWrapper<PlanRow>;
  PreviewRollImportInput: PreviewRollImportInput;
  Profile: ResolverTypeWrapper<ProfileRow>;
  ProvisionCost: ResolverTypeWrapper<ProvisionCost>;
  ProvisionLine: ResolverTypeWrapper<ProvisionLineRow>;
  Pupil: ResolverTypeWrapper<{ readonly id: string }>;
  PupilName: ResolverTypeWrapper<PupilName>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseConcernInput: RaiseConcernInput;
  RateOutcomeInput: RateOutcomeInput;
  ReceptionHandover: ResolverTypeWrapper<ReceptionHandoverRow>;
  RecordAgreementInput: RecordAgreementInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordEhcPlanInput: RecordEhcPlanInput;
  RecordEhcRequestInput: RecordEhcRequestInput;
  RecordEhcStepInput: RecordEhcStepInput;
  RecordMeetingInput: RecordMeetingInput;
  RecordObservationInput: RecordObservationInput;
  RecordReceptionHandoverInput: RecordReceptionHandoverInput;
  RecordReviewStepInput: RecordReviewStepInput;
  RecordSet: ResolverTypeWrapper<RecordSet>;
  RecordTwoYearCheckInput: RecordTwoYearCheckInput;
  RegisterConnection: ResolverTypeWrapper<Omit<RegisterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RegisterEntry']> }>;
  RegisterCounts: ResolverTypeWrapper<RegisterCounts>;
  RegisterEntry: ResolverTypeWrapper<RegisterRow>;
  RegisterFilter: RegisterFilter;
  RegisterPart: RegisterPart;
  RetentionCount: ResolverTypeWrapper<RetentionCount>;
  RetentionDryRun: ResolverTypeWrapper<DryRun>;
  RetentionFile: ResolverTypeWrapper<RetentionFile>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  RetentionRun: ResolverTypeWrapper<RetentionRun>;
  ReviewCycleInput: ReviewCycleInput;
  ReviewDecision: ReviewDecision;
  ReviewKind: ReviewKind;
  ReviewStep: ReviewStep;
  RollColumnChoice: RollColumnChoice;
  RollImport: ResolverTypeWrapper<RollImportRow>;
  RollImportColumn: ResolverTypeWrapper<RollImportColumn>;
  RollImportRemark: ResolverTypeWrapper<RollImportRemark>;
  RollRemarkKind: RollRemarkKind;
  RuleCount: ResolverTypeWrapper<RuleCount>;
  RunRetentionInput: RunRetentionInput;
  SaveContactInput: SaveContactInput;
  SaveCycleInput: SaveCycleInput;
  SavePlanInput: SavePlanInput;
  SaveProfileInput: SaveProfileInput;
  ScheduleAnnualReviewInput: ScheduleAnnualReviewInput;
  School: ResolverTypeWrapper<{ readonly id: string }>;
  SchoolClass: ResolverTypeWrapper<{ readonly id: string }>;
  SeeOpeningsInput: SeeOpeningsInput;
  SenStatus: ResolverTypeWrapper<SenStatusRow>;
  SenStatusCode: SenStatusCode;
  SetNeedsInput: SetNeedsInput;
  Sex: Sex;
  StaffMember: ResolverTypeWrapper<{ readonly id: string }>;
  StoryEntry: ResolverTypeWrapper<StoryEntry>;
  SubjectBundle: ResolverTypeWrapper<{ readonly schoolId: string; readonly pupilId: string }>;
  SubjectPart: ResolverTypeWrapper<SubjectPart>;
  TwoYearCheck: ResolverTypeWrapper<TwoYearCheckRow>;
  UndoImportInput: UndoImportInput;
  Viewer: ResolverTypeWrapper<{ readonly id: string }>;
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawObservationInput: WithdrawObservationInput;
  WithdrawalReason: WithdrawalReason;
  WithdrawnRecord: ResolverTypeWrapper<WithdrawnRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOutcomeInput: AddOutcomeInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddProvisionLineInput: AddProvisionLineInput;
  Int: Scalars['Int']['output'];
  Agency: { readonly id: string };
  Agreement: AgreementRow;
  AnnualReview: AnnualReviewRow;
  Boolean: Scalars['Boolean']['output'];
  ChangeMaintainingCouncilInput: ChangeMaintainingCouncilInput;
  ChangeStatusInput: ChangeStatusInput;
  ChildFile: KeptFile;
  ClaimEhcExceptionInput: ClaimEhcExceptionInput;
  ClaimedException: EhcExceptionRow;
  ClockStep: Step;
  Concern: ConcernRow;
  ConfirmImportInput: ConfirmImportInput;
  Contact: ContactRow;
  ContributeToCycleInput: ContributeToCycleInput;
  CorrectObservationInput: CorrectObservationInput;
  Cycle: CycleRow;
  CycleContribution: CycleContributionRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideConcernInput: DecideConcernInput;
  DeliveredSession: DeliveredSessionRow;
  Duty: Omit<Duty, 'agency' | 'pupil' | 'school' | 'staffMember'> & { agency?: Maybe<ResolversParentTypes['Agency']>, pupil?: Maybe<ResolversParentTypes['Pupil']>, school: ResolversParentTypes['School'], staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  DutyConnection: object;
  DutyCounts: Omit<DutyCounts, 'bySchool'> & { bySchool: ReadonlyArray<ResolversParentTypes['DutySchoolCount']> };
  DutyFilter: DutyFilter;
  DutyOwnerCount: DutyOwnerCount;
  DutySchoolCount: Omit<DutySchoolCount, 'school'> & { school: ResolversParentTypes['School'] };
  EditOutcomeInput: EditOutcomeInput;
  EditProvisionLineInput: EditProvisionLineInput;
  EditPupilInput: EditPupilInput;
  EhcPlan: EhcPlanRow;
  EhcRequest: EhcRequestRow;
  EndContactInput: EndContactInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EnrolPupilInput: EnrolPupilInput;
  Enrolment: EnrolmentRow;
  FamilyMeeting: FamilyMeetingRow;
  KnownPerson: KnownPerson;
  LateCounts: LateCounts;
  LegalHold: LegalHoldRow;
  LiftLegalHoldInput: LiftLegalHoldInput;
  MaintainingCouncil: MaintainingCouncilRow;
  MeetingLedger: MeetingLedger;
  MoveAnnualReviewInput: MoveAnnualReviewInput;
  MoveClassInput: MoveClassInput;
  Mutation: Record<PropertyKey, never>;
  NameToMark: NameToMark;
  Need: NeedRow;
  NeedCount: NeedCount;
  NeedInput: NeedInput;
  NeedType: NeedType;
  Observation: ReadObservation;
  ObservationConnection: Omit<ObservationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  OpenCycleInput: OpenCycleInput;
  OpenPlanInput: OpenPlanInput;
  OpenWithReasonInput: OpenWithReasonInput;
  Opening: OpeningRow;
  OpeningRead: OpeningRead;
  OpeningsSeen: OpeningsSeen;
  Outcome: OutcomeRow;
  PageInfo: PageInfo;
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  Plan: PlanRow;
  PreviewRollImportInput: PreviewRollImportInput;
  Profile: ProfileRow;
  ProvisionCost: ProvisionCost;
  ProvisionLine: ProvisionLineRow;
  Pupil: { readonly id: string };
  PupilName: PupilName;
  Query: Record<PropertyKey, never>;
  RaiseConcernInput: RaiseConcernInput;
  RateOutcomeInput: RateOutcomeInput;
  ReceptionHandover: ReceptionHandoverRow;
  RecordAgreementInput: RecordAgreementInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordEhcPlanInput: RecordEhcPlanInput;
  RecordEhcRequestInput: RecordEhcRequestInput;
  RecordEhcStepInput: RecordEhcStepInput;
  RecordMeetingInput: RecordMeetingInput;
  RecordObservationInput: RecordObservationInput;
  RecordReceptionHandoverInput: RecordReceptionHandoverInput;
  RecordReviewStepInput: RecordReviewStepInput;
  RecordSet: RecordSet;
  RecordTwoYearCheckInput: RecordTwoYearCheckInput;
  RegisterConnection: Omit<RegisterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RegisterEntry']> };
  RegisterCounts: RegisterCounts;
  RegisterEntry: RegisterRow;
  RegisterFilter: RegisterFilter;
  RetentionCount: RetentionCount;
  RetentionDryRun: DryRun;
  RetentionFile: RetentionFile;
  RetentionRule: RetentionRule;
  RetentionRun: RetentionRun;
  ReviewCycleInput: ReviewCycleInput;
  RollColumnChoice: RollColumnChoice;
  RollImport: RollImportRow;
  RollImportColumn: RollImportColumn;
  RollImportRemark: RollImportRemark;
  RuleCount: RuleCount;
  RunRetentionInput: RunRetentionInput;
  SaveContactInput: SaveContactInput;
  SaveCycleInput: SaveCycleInput;
  SavePlanInput: SavePlanInput;
  SaveProfileInput: SaveProfileInput;
  ScheduleAnnualReviewInput: ScheduleAnnualReviewInput;
  School: { readonly id: string };
  SchoolClass: { readonly id: string };
  SeeOpeningsInput: SeeOpeningsInput;
  SenStatus: SenStatusRow;
  SetNeedsInput: SetNeedsInput;
  StaffMember: { readonly id: string };
  StoryEntry: StoryEntry;
  SubjectBundle: { readonly schoolId: string; readonly pupilId: string };
  SubjectPart: SubjectPart;
  TwoYearCheck: TwoYearCheckRow;
  UndoImportInput: UndoImportInput;
  Viewer: { readonly id: string };
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawObservationInput: WithdrawObservationInput;
  WithdrawnRecord: WithdrawnRecord;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  agreedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AnnualReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReview'] = ResolversParentTypes['AnnualReview']> = {
  amendedFinalOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clock?: Resolver<ReadonlyArray<ResolversTypes['ClockStep']>, ParentType, ContextType>;
  commentsSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  decisionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  meetingHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  papersSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  reportSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChildFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildFile'] = ResolversParentTypes['ChildFile']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimedExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedException'] = ResolversParentTypes['ClaimedException']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClockStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockStep'] = ResolversParentTypes['ClockStep']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ClaimedException']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConcernDecision']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ConcernFrom'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolView?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasParentalResponsibility?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsInterpreter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cycle'] = ResolversParentTypes['Cycle']> = {
  agreedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['CycleContribution']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CycleDecision']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  parentView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupilView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewAgreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  staffView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CycleStage'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CycleContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CycleContribution'] = ResolversParentTypes['CycleContribution']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pupilView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveredSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveredSession'] = ResolversParentTypes['DeliveredSession']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wasAbsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type EhcPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EhcPlan'] = ResolversParentTypes['EhcPlan']> = {
  ceasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clock?: Resolver<ReadonlyArray<ResolversTypes['ClockStep']>, ParentType, ContextType>;
  councilName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['MaintainingCouncil']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReviewDecisionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EhcRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EhcRequest'] = ResolversParentTypes['EhcRequest']> = {
  adviceRequestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  adviceSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clock?: Resolver<ReadonlyArray<ResolversTypes['ClockStep']>, ParentType, ContextType>;
  commentsSentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consultReceivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consultRepliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  councilName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  draftServedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['ClaimedException']>, ParentType, ContextType>;
  finalIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAssessing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['EhcStep']>, ParentType, ContextType>;
  planRefusedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['EhcRequestedBy'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  class?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyMeeting'] = ResolversParentTypes['FamilyMeeting']> = {
  attendees?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countsTowardsThree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSharedWithFamily?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentView?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownPerson'] = ResolversParentTypes['KnownPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LateCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateCounts'] = ResolversParentTypes['LateCounts']> = {
  byRule?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaintainingCouncilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintainingCouncil'] = ResolversParentTypes['MaintainingCouncil']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingLedger'] = ResolversParentTypes['MeetingLedger']> = {
  academicYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addOutcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<MutationAddOutcomeArgs, 'input'>>;
  addProvisionLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvisionLine']>>, ParentType, ContextType, RequireFields<MutationAddProvisionLineArgs, 'input'>>;
  changeMaintainingCouncil?: Resolver<Maybe<ResolversTypes['EhcPlan']>, ParentType, ContextType, RequireFields<MutationChangeMaintainingCouncilArgs, 'input'>>;
  changeStatus?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<MutationChangeStatusArgs, 'input'>>;
  claimEhcException?: Resolver<Maybe<ResolversTypes['EhcRequest']>, ParentType, ContextType, RequireFields<MutationClaimEhcExceptionArgs, 'input'>>;
  confirmRollImport?: Resolver<ResolversTypes['RollImport'], ParentType, ContextType, RequireFields<MutationConfirmRollImportArgs, 'input'>>;
  contributeToCycle?: Resolver<Maybe<ResolversTypes['Cycle']>, ParentType, ContextType, RequireFields<MutationContributeToCycleArgs, 'input'>>;
  correctObservation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<MutationCorrectObservationArgs, 'input'>>;
  decideConcern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<MutationDecideConcernArgs, 'input'>>;
  editOutcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<MutationEditOutcomeArgs, 'input'>>;
  editProvisionLine?: Resolver<Maybe<ResolversTypes['ProvisionLine']>, ParentType, ContextType, RequireFields<MutationEditProvisionLineArgs, 'input'>>;
  editPupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<MutationEditPupilArgs, 'input'>>;
  endContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<MutationEndContactArgs, 'input'>>;
  endEnrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input'>>;
  enrolPupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<MutationEnrolPupilArgs, 'input'>>;
  liftLegalHold?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input'>>;
  moveAnnualReview?: Resolver<Maybe<ResolversTypes['AnnualReview']>, ParentType, ContextType, RequireFields<MutationMoveAnnualReviewArgs, 'input'>>;
  moveClass?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<MutationMoveClassArgs, 'input'>>;
  openCycle?: Resolver<Maybe<ResolversTypes['Cycle']>, ParentType, ContextType, RequireFields<MutationOpenCycleArgs, 'input'>>;
  openPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<MutationOpenPlanArgs, 'input'>>;
  openWithReason?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType, RequireFields<MutationOpenWithReasonArgs, 'input'>>;
  placeLegalHold?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'input'>>;
  previewRollImport?: Resolver<ResolversTypes['RollImport'], ParentType, ContextType, RequireFields<MutationPreviewRollImportArgs, 'input'>>;
  raiseConcern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<MutationRaiseConcernArgs, 'input'>>;
  rateOutcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<MutationRateOutcomeArgs, 'input'>>;
  recordAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationRecordAgreementArgs, 'input'>>;
  recordDelivery?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvisionLine']>>, ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordEhcPlan?: Resolver<Maybe<ResolversTypes['EhcPlan']>, ParentType, ContextType, RequireFields<MutationRecordEhcPlanArgs, 'input'>>;
  recordEhcRequest?: Resolver<Maybe<ResolversTypes['EhcRequest']>, ParentType, ContextType, RequireFields<MutationRecordEhcRequestArgs, 'input'>>;
  recordEhcStep?: Resolver<Maybe<ResolversTypes['EhcRequest']>, ParentType, ContextType, RequireFields<MutationRecordEhcStepArgs, 'input'>>;
  recordMeeting?: Resolver<Maybe<ResolversTypes['FamilyMeeting']>, ParentType, ContextType, RequireFields<MutationRecordMeetingArgs, 'input'>>;
  recordObservation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<MutationRecordObservationArgs, 'input'>>;
  recordReceptionHandover?: Resolver<Maybe<ResolversTypes['ReceptionHandover']>, ParentType, ContextType, RequireFields<MutationRecordReceptionHandoverArgs, 'input'>>;
  recordReviewStep?: Resolver<Maybe<ResolversTypes['AnnualReview']>, ParentType, ContextType, RequireFields<MutationRecordReviewStepArgs, 'input'>>;
  recordTwoYearCheck?: Resolver<Maybe<ResolversTypes['TwoYearCheck']>, ParentType, ContextType, RequireFields<MutationRecordTwoYearCheckArgs, 'input'>>;
  reviewCycle?: Resolver<Maybe<ResolversTypes['Cycle']>, ParentType, ContextType, RequireFields<MutationReviewCycleArgs, 'input'>>;
  runRetention?: Resolver<ResolversTypes['RetentionRun'], ParentType, ContextType, RequireFields<MutationRunRetentionArgs, 'input'>>;
  saveContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<MutationSaveContactArgs, 'input'>>;
  saveCycle?: Resolver<Maybe<ResolversTypes['Cycle']>, ParentType, ContextType, RequireFields<MutationSaveCycleArgs, 'input'>>;
  savePlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<MutationSavePlanArgs, 'input'>>;
  saveProfile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<MutationSaveProfileArgs, 'input'>>;
  scheduleAnnualReview?: Resolver<Maybe<ResolversTypes['AnnualReview']>, ParentType, ContextType, RequireFields<MutationScheduleAnnualReviewArgs, 'input'>>;
  seeOpenings?: Resolver<Maybe<ResolversTypes['OpeningsSeen']>, ParentType, ContextType, RequireFields<MutationSeeOpeningsArgs, 'input'>>;
  setNeeds?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<MutationSetNeedsArgs, 'input'>>;
  undoRollImport?: Resolver<ResolversTypes['RollImport'], ParentType, ContextType, RequireFields<MutationUndoRollImportArgs, 'input'>>;
  withdrawAgreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<MutationWithdrawAgreementArgs, 'input'>>;
  withdrawObservation?: Resolver<ResolversTypes['WithdrawnRecord'], ParentType, ContextType, RequireFields<MutationWithdrawObservationArgs, 'input'>>;
};

export type NameToMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameToMark'] = ResolversParentTypes['NameToMark']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['MarkedPerson'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NeedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCount'] = ResolversParentTypes['NeedCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeedTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedType'] = ResolversParentTypes['NeedType']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  byId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  reads?: Resolver<ReadonlyArray<ResolversTypes['OpeningRead']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OpeningReason'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type OpeningReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningRead'] = ResolversParentTypes['OpeningRead']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpeningsSeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningsSeen'] = ResolversParentTypes['OpeningsSeen']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  baseline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['OutcomeRating']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['Cycle']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sharedWithFamilyOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sharedWithFamilyOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatHelps?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatMatters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatToAvoid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvisionCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionCost'] = ResolversParentTypes['ProvisionCost']> = {
  hourlyPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resourcesPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDatePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionLine'] = ResolversParentTypes['ProvisionLine']> = {
  cost?: Resolver<Maybe<ResolversTypes['ProvisionCost']>, ParentType, ContextType>;
  cycleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  deliveredByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  groupSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedMinutesToDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedMinutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['DeliveredSession']>, ParentType, ContextType, RequireFields<ProvisionLineSessionsArgs, 'first'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  timesPerWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PupilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  annualReviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnnualReview']>>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concern']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<PupilDutiesArgs, 'first'>>;
  ehcPlan?: Resolver<Maybe<ResolversTypes['EhcPlan']>, ParentType, ContextType>;
  ehcRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EhcRequest']>>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerUpns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRegisteredElsewhere?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingLedger?: Resolver<Maybe<ResolversTypes['MeetingLedger']>, ParentType, ContextType, Partial<PupilMeetingLedgerArgs>>;
  meetings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyMeeting']>>, ParentType, ContextType>;
  ncYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ncYearOverride?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Need']>>, ParentType, ContextType, RequireFields<PupilNeedsArgs, 'includeClosed'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<PupilObservationsArgs, 'first'>>;
  openCycle?: Resolver<Maybe<ResolversTypes['Cycle']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType>;
  openings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  plans?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Plan']>>, ParentType, ContextType>;
  preferredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, Partial<PupilProfileArgs>>;
  provisionLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProvisionLine']>>, ParentType, ContextType, RequireFields<PupilProvisionLinesArgs, 'includeEnded'>>;
  provisionStory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StoryEntry']>>, ParentType, ContextType>;
  receptionHandovers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReceptionHandover']>>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SenStatus']>, ParentType, ContextType>;
  statusHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SenStatus']>>, ParentType, ContextType>;
  twoYearChecks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TwoYearCheck']>>, ParentType, ContextType>;
  upn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PupilNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilName'] = ResolversParentTypes['PupilName']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  needTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeedType']>>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType, RequireFields<QueryPupilArgs, 'id'>>;
  pupilNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PupilName']>>, ParentType, ContextType, RequireFields<QueryPupilNamesArgs, 'ids'>>;
  rollImport?: Resolver<Maybe<ResolversTypes['RollImport']>, ParentType, ContextType, RequireFields<QueryRollImportArgs, 'id'>>;
  subjectBundle?: Resolver<Maybe<ResolversTypes['SubjectBundle']>, ParentType, ContextType, RequireFields<QuerySubjectBundleArgs, 'pupilId' | 'schoolId'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ReceptionHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionHandover'] = ResolversParentTypes['ReceptionHandover']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedOverOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  receivingSchool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSet'] = ResolversParentTypes['RecordSet']> = {
  checkFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCounts'] = ResolversParentTypes['RegisterCounts']> = {
  asOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  none?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onRoll?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastNoteOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ncYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextDueRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pupil?: Resolver<ResolversTypes['Pupil'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SenStatusCode']>, ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yearGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionCount'] = ResolversParentTypes['RetentionCount']> = {
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionDryRun'] = ResolversParentTypes['RetentionDryRun']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['RetentionCount']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['RetentionFile']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
};

export type RetentionFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionFile'] = ResolversParentTypes['RetentionFile']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['DutyStrength'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRun'] = ResolversParentTypes['RetentionRun']> = {
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollImport'] = ResolversParentTypes['RollImport']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['RollImportColumn']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notInFile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['RollImportRemark']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollImportColumn'] = ResolversParentTypes['RollImportColumn']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RollImportRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollImportRemark'] = ResolversParentTypes['RollImportRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RollRemarkKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCount'] = ResolversParentTypes['RuleCount']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  childFile?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<SchoolChildFileArgs, 'pupilId'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateCounts?: Resolver<Maybe<ResolversTypes['LateCounts']>, ParentType, ContextType>;
  legalHolds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalHold']>>, ParentType, ContextType, Partial<SchoolLegalHoldsArgs>>;
  needProfile?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeedCount']>>, ParentType, ContextType>;
  openings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['RegisterConnection']>, ParentType, ContextType, RequireFields<SchoolPupilsArgs, 'first'>>;
  receptionHandoversDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registerCounts?: Resolver<Maybe<ResolversTypes['RegisterCounts']>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['RetentionDryRun']>, ParentType, ContextType>;
  rollImports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RollImport']>>, ParentType, ContextType, RequireFields<SchoolRollImportsArgs, 'first'>>;
  twoYearChecksDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SchoolClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolClass'] = ResolversParentTypes['SchoolClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SenStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SenStatus'] = ResolversParentTypes['SenStatus']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SenStatusCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  file?: Resolver<ResolversTypes['SubjectPart'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesToMark?: Resolver<ReadonlyArray<ResolversTypes['NameToMark']>, ParentType, ContextType>;
  pupilId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubjectPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectPart'] = ResolversParentTypes['SubjectPart']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['KnownPerson']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordSet']>, ParentType, ContextType>;
};

export type TwoYearCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TwoYearCheck'] = ResolversParentTypes['TwoYearCheck']> = {
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  communicationLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hasSignificantConcern?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextSteps?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalSocialEmotional?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  physical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['Pupil']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sharedWithHealthVisitorOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasDoneElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  childDuties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<ViewerChildDutiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newOpenings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  openFiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['RegisterConnection']>, ParentType, ContextType, RequireFields<ViewerPupilsArgs, 'first'>>;
  searchPupils?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterEntry']>>, ParentType, ContextType, RequireFields<ViewerSearchPupilsArgs, 'first' | 'text'>>;
};

export type WithdrawnRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawnRecord'] = ResolversParentTypes['WithdrawnRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AnnualReview?: AnnualReviewResolvers<ContextType>;
  ChildFile?: ChildFileResolvers<ContextType>;
  ClaimedException?: ClaimedExceptionResolvers<ContextType>;
  ClockStep?: ClockStepResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Cycle?: CycleResolvers<ContextType>;
  CycleContribution?: CycleContributionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveredSession?: DeliveredSessionResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyCounts?: DutyCountsResolvers<ContextType>;
  DutyOwnerCount?: DutyOwnerCountResolvers<ContextType>;
  DutySchoolCount?: DutySchoolCountResolvers<ContextType>;
  EhcPlan?: EhcPlanResolvers<ContextType>;
  EhcRequest?: EhcRequestResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  FamilyMeeting?: FamilyMeetingResolvers<ContextType>;
  KnownPerson?: KnownPersonResolvers<ContextType>;
  LateCounts?: LateCountsResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  MaintainingCouncil?: MaintainingCouncilResolvers<ContextType>;
  MeetingLedger?: MeetingLedgerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameToMark?: NameToMarkResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedCount?: NeedCountResolvers<ContextType>;
  NeedType?: NeedTypeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningRead?: OpeningReadResolvers<ContextType>;
  OpeningsSeen?: OpeningsSeenResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProvisionCost?: ProvisionCostResolvers<ContextType>;
  ProvisionLine?: ProvisionLineResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  PupilName?: PupilNameResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceptionHandover?: ReceptionHandoverResolvers<ContextType>;
  RecordSet?: RecordSetResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  RegisterCounts?: RegisterCountsResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  RetentionCount?: RetentionCountResolvers<ContextType>;
  RetentionDryRun?: RetentionDryRunResolvers<ContextType>;
  RetentionFile?: RetentionFileResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RollImport?: RollImportResolvers<ContextType>;
  RollImportColumn?: RollImportColumnResolvers<ContextType>;
  RollImportRemark?: RollImportRemarkResolvers<ContextType>;
  RuleCount?: RuleCountResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolClass?: SchoolClassResolvers<ContextType>;
  SenStatus?: SenStatusResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StoryEntry?: StoryEntryResolvers<ContextType>;
  SubjectBundle?: SubjectBundleResolvers<ContextType>;
  SubjectPart?: SubjectPartResolvers<ContextType>;
  TwoYearCheck?: TwoYearCheckResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawnRecord?: WithdrawnRecordResolvers<ContextType>;
};
