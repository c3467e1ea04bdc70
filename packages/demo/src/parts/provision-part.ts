import type { IsoDate, NeedCode, StatusCode } from '@hedgerow/rules';

/** A record about one child, made by one school. */
interface OfChild {
  readonly id: string;
  readonly pupilId: string;
  readonly schoolId: string;
}

export interface DemoPupil {
  readonly id: string;
  readonly schoolId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly birthOn: IsoDate;
  readonly sex: 'F' | 'M';
  readonly upn: string | null;
}

export interface DemoEnrolment extends OfChild {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly classId: string | null;
  readonly className: string | null;
  readonly destination: string | null;
}

export interface DemoContact extends OfChild {
  readonly givenName: string;
  readonly familyName: string;
  readonly relationship: string;
  readonly hasParentalResponsibility: boolean;
  readonly priority: number;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly needsInterpreter: boolean;
}

export interface DemoStatus extends OfChild {
  readonly code: StatusCode;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly reason: string | null;
  readonly byId: string | null;
}

export interface DemoNeed extends OfChild {
  readonly code: NeedCode;
  readonly rank: number | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly byId: string | null;
}

export interface DemoProfile extends OfChild {
  readonly whatMatters: string;
  readonly whatHelps: string;
  readonly whatToAvoid: string;
  readonly strategies: string;
  readonly sharedWithFamilyOn: IsoDate | null;
  readonly byId: string;
  readonly updatedAt: string;
}

export interface DemoObservation extends OfChild {
  readonly kind: 'NOTE' | 'OBSERVATION' | 'ASSESSMENT' | 'FAMILY_CONTACT';
  readonly observedOn: IsoDate;
  readonly text: string;
  readonly byId: string;
  readonly recordedAt: string;
}

export interface DemoConcern extends OfChild {
  readonly raisedOn: IsoDate;
  readonly raisedFrom: 'STAFF' | 'PARENT' | 'PUPIL' | 'AGENCY';
  readonly text: string;
  readonly schoolView: string | null;
  readonly decision: 'MONITOR' | 'SEN_SUPPORT' | 'REFER' | 'REQUEST_EHC' | 'NO_ACTION' | null;
  readonly decidedOn: IsoDate | null;
  readonly byId: string;
}

export interface DemoPlan extends OfChild {
  readonly title: string;
  readonly summary: string;
  readonly startsOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly sharedWithFamilyOn: IsoDate | null;
}

export interface DemoCycle extends OfChild {
  readonly planId: string;
  readonly number: number;
  readonly startsOn: IsoDate;
  readonly reviewAgreedOn: IsoDate;
  readonly reviewedOn: IsoDate | null;
  readonly needCodes: NeedCode[];
  readonly analysis: string;
  readonly strategies: string;
  readonly delivery: string;
  readonly impact: string;
  readonly pupilView: string;
  readonly parentView: string;
  readonly staffView: string;
  readonly attendees: string;
  readonly agreedByName: string | null;
  readonly agreedOn: IsoDate | null;
  readonly decision:
    'CONTINUE' | 'ADAPT' | 'STEP_UP' | 'STEP_DOWN' | 'REFER' | 'REQUEST_EHC_ASSESSMENT' | 'REMOVE_TO_N' | null;
}

export interface DemoOutcome extends OfChild {
  readonly cycleId: string;
  readonly position: number;
  readonly text: string;
  readonly measure: string;
  readonly baseline: string;
  readonly baselineOn: IsoDate;
  readonly target: string;
  readonly endMeasure: string | null;
  readonly endOn: IsoDate | null;
  readonly rating: 'NOT_MET' | 'PARTLY_MET' | 'MET' | 'EXCEEDED' | null;
}

export interface DemoLine extends OfChild {
  readonly cycleId: string;
  readonly groupId: string | null;
  readonly what: string;
  readonly needCode: NeedCode;
  readonly deliveredById: string;
  readonly groupSize: number;
  readonly minutes: number;
  readonly timesPerWeek: number;
  readonly weeks: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly promisedMinutesPerWeek: number | null;
}

export interface DemoCost {
  readonly lineId: string;
  readonly pupilId: string;
  readonly schoolId: string;
  /** Pence an hour. */
  readonly hourlyPence: number;
}

export interface DemoSession extends OfChild {
  readonly lineId: string;
  readonly deliveredOn: IsoDate;
  readonly minutes: number;
  readonly wasAbsent: boolean;
  readonly note: string | null;
  readonly byId: string;
  readonly recordedAt: string;
}

export interface DemoEhcRequest extends OfChild {
  readonly requestedBy: 'PARENT' | 'SCHOOL';
  readonly receivedOn: IsoDate;
  readonly councilName: string;
  readonly adviceRequestedOn: IsoDate | null;
  readonly adviceSentOn: IsoDate | null;
  readonly decisionOn: IsoDate | null;
  readonly isAssessing: boolean | null;
  readonly draftServedOn: IsoDate | null;
  readonly commentsSentOn: IsoDate | null;
  readonly consultReceivedOn: IsoDate | null;
  readonly consultRepliedOn: IsoDate | null;
  readonly finalIssuedOn: IsoDate | null;
}

export interface DemoEhcPlan extends OfChild {
  readonly madeOn: IsoDate;
  readonly lastReviewDecisionOn: IsoDate | null;
}

export interface DemoCouncil extends OfChild {
  readonly planId: string;
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface DemoContribution extends OfChild {
  readonly cycleId: string;
  readonly byId: string;
  readonly staffView: string;
  readonly pupilView: string;
  readonly delivery: string;
  readonly contributedAt: string;
}

export interface DemoException extends OfChild {
  readonly requestId: string;
  readonly code: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly note: string | null;
  readonly byId: string;
}

export interface DemoAnnualReview extends OfChild {
  readonly planId: string;
  readonly kind: 'ANNUAL' | 'EARLY' | 'PHASE_TRANSFER';
  readonly meetingOn: IsoDate;
  readonly meetingHeldOn: IsoDate | null;
  readonly papersSentOn: IsoDate | null;
  readonly reportSentOn: IsoDate | null;
  readonly decisionOn: IsoDate | null;
  readonly decision: 'MAINTAIN' | 'AMEND' | 'CEASE' | null;
  readonly commentsSentOn: IsoDate | null;
  readonly amendedFinalOn: IsoDate | null;
}

export interface DemoFamilyMeeting extends OfChild {
  readonly heldOn: IsoDate;
  readonly attendees: string;
  readonly note: string;
  readonly parentView: string;
  readonly byId: string;
}

export interface DemoAgreement extends OfChild {
  readonly agreedOn: IsoDate;
  readonly agreedByName: string;
  readonly how: string;
  readonly byId: string;
}

export interface DemoTwoYearCheck extends OfChild {
  readonly doneOn: IsoDate;
  readonly personalSocialEmotional: string;
  readonly communicationLanguage: string;
  readonly physical: string;
  readonly hasSignificantConcern: boolean;
  readonly nextSteps: string;
  readonly sharedWithHealthVisitorOn: IsoDate | null;
  readonly byId: string;
}

export interface DemoHandover extends OfChild {
  readonly handedOverOn: IsoDate;
  readonly receivingSchool: string;
  readonly summary: string;
  readonly byId: string;
}

/** What the provision service is filled with. */
export interface ProvisionPart {
  pupils: DemoPupil[];
  enrolments: DemoEnrolment[];
  contacts: DemoContact[];
  statuses: DemoStatus[];
  needs: DemoNeed[];
  profiles: DemoProfile[];
  observations: DemoObservation[];
  concerns: DemoConcern[];
  plans: DemoPlan[];
  cycles: DemoCycle[];
  contributions: DemoContribution[];
  outcomes: DemoOutcome[];
  lines: DemoLine[];
  costs: DemoCost[];
  sessions: DemoSession[];
  ehcRequests: DemoEhcRequest[];
  ehcExceptions: DemoException[];
  ehcPlans: DemoEhcPlan[];
  councils: DemoCouncil[];
  reviews: DemoAnnualReview[];
  meetings: DemoFamilyMeeting[];
  agreements: DemoAgreement[];
  checks: DemoTwoYearCheck[];
  handovers: DemoHandover[];
}
