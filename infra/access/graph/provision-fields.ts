import type { FieldLists } from './field-lists.ts';

/** What is needed to be told each field of the types of provision. */
export const provisionFields: FieldLists = {
  Agreement: { 'agreement.read': 'id school pupil agreedOn agreedByName how withdrawnOn version' },
  AnnualReview: {
    'review.read':
      'id school pupil kind meetingOn meetingHeldOn papersSentOn reportSentOn decisionOn decision commentsSentOn amendedFinalOn withdrawnOn isOpen clock version',
  },
  ClaimedException: { 'ehc.read': 'code from until note' },
  ClockStep: {
    'ehc.read or review.read': 'rule label dueOn metOn owner ownerName basis strength isOverdue exceptions',
  },
  Concern: { 'concern.read': 'id school pupil raisedOn from text schoolView decision decidedOn byName version' },
  Contact: {
    'contact.read':
      'id givenName familyName relationship relationshipLabel hasParentalResponsibility priority phone email address language needsInterpreter endsOn version',
  },
  Cycle: {
    'plan.read':
      'id number stage gaps startsOn reviewAgreedOn reviewedOn needCodes analysis strategies delivery impact pupilView parentView staffView attendees agreedByName agreedOn decision version outcomes contributions',
  },
  CycleContribution: { 'plan.read': 'id byName isMine staffView pupilView delivery contributedAt version' },
  DeliveredSession: { 'delivery.read': 'id deliveredOn minutes wasAbsent note byName' },
  EhcPlan: { 'ehc.read': 'id school madeOn lastReviewDecisionOn ceasedOn councilName councils clock version' },
  EhcRequest: {
    'ehc.read':
      'id school pupil requestedBy receivedOn councilName adviceRequestedOn adviceSentOn decisionOn isAssessing planRefusedOn draftServedOn commentsSentOn consultReceivedOn consultRepliedOn finalIssuedOn withdrawnOn isOpen nextSteps week clock exceptions version',
  },
  Enrolment: { 'pupil.read': 'id school startsOn endsOn class className destination version' },
  FamilyMeeting: {
    'meeting.read':
      'id school pupil heldOn attendees note parentView countsTowardsThree isSharedWithFamily byName version',
  },
  LateCounts: { 'duty.count or register.count': 'open overdue', 'duty.read': 'byRule' },
  MaintainingCouncil: { 'ehc.read': 'name since until' },
  MeetingLedger: { 'pupil.read': 'academicYear held required', 'status.read': 'nextDueOn' },
  Need: { 'status.read': 'id code label area rank since until' },
  NeedCount: { 'register.count': 'code pupils' },
  NeedType: { everybody: 'code label area' },
  Observation: {
    'observation.read or observation.write':
      'id school pupil kind observedOn text isSealed byId byName recordedAt version',
  },
  ObservationConnection: { 'observation.read or observation.write': 'nodes', 'pupil.read': 'pageInfo' },
  Opening: { everybody: 'id school pupil byName openedAt openedOn reason explanation reads isSeen' },
  OpeningRead: { everybody: 'readAt parts' },
  OpeningsSeen: { 'opening.acknowledge': 'count' },
  Outcome: { 'plan.read': 'id text measure baseline baselineOn target endMeasure endOn rating position version' },
  Plan: { 'plan.read': 'id school pupil title summary startsOn closedOn sharedWithFamilyOn version cycles' },
  Profile: {
    'profile.read':
      'id school whatMatters whatHelps whatToAvoid strategies sharedWithFamilyOn updatedAt byName version',
  },
  ProvisionCost: { 'cost.read': 'hourlyPence resourcesPence plannedPence toDatePence' },
  ProvisionLine: {
    'provision.read':
      'id school pupil groupId cycleId what needCode deliveredBy deliveredByName groupSize minutes timesPerWeek weeks startsOn endsOn promisedMinutesPerWeek plannedMinutes plannedMinutesToDate deliveredMinutes version',
    'delivery.read': 'sessions',
    'cost.read': 'cost',
  },
  Pupil: {
    everybody: 'id openings',
    'referral.read': 'referrals agencyStory',
    'pupil.read':
      'givenName familyName preferredName displayName yearGroup ncYear isRegisteredElsewhere version enrolments leftOn observations meetingLedger duties provisionStory schoolStory trainingStory',
    'pupil.read beyond group': 'birthDate sex upn formerUpns ncYearOverride',
    'contact.read': 'contacts',
    'status.read': 'status statusHistory needs',
    'profile.read': 'profile',
    'concern.read': 'concerns',
    'plan.read': 'plans openCycle',
    'provision.read': 'provisionLines',
    'ehc.read': 'ehcRequests ehcPlan',
    'review.read': 'annualReviews',
    'meeting.read': 'meetings',
    'agreement.read': 'agreements',
    'check.read': 'twoYearChecks receptionHandovers',
    'pupil.open': 'opening',
  },
  PupilName: { 'pupil.read': 'id displayName' },
  ReceptionHandover: { 'check.read': 'id school pupil handedOverOn receivingSchool summary byName version' },
  RegisterConnection: { 'pupil.read': 'nodes', everybody: 'pageInfo' },
  RegisterCounts: { 'register.count': 'onRoll support plan isSuppressed asOn', 'pupil.read': 'none' },
  RegisterEntry: {
    'pupil.read': 'id pupil school displayName familyName yearGroup ncYear startsOn endsOn class className',
    'pupil.read beyond group': 'birthDate',
    'status.read': 'status statusSince needCodes',
    'duty.subject.read': 'nextDueOn nextDueRule',
    'observation.read or observation.write': 'lastNoteOn',
  },
  RollImport: {
    'roll.import':
      'id schoolId fileName state headers columns leftOut isPartial rows created updated unchanged refused notInFile remarks begunAt confirmedAt undoneAt version',
  },
  RollImportColumn: { 'roll.import': 'field label header' },
  RollImportRemark: { 'roll.import': 'line column code kind message' },
  RuleCount: { 'duty.read': 'rule open overdue' },
  SenStatus: { 'status.read': 'id code label since until reason recordedAt byName version' },
  StoryEntry: { 'pupil.read or referral.read': 'id on kind title text byName subjectId' },
  TwoYearCheck: {
    'check.read':
      'id school pupil doneOn personalSocialEmotional communicationLanguage physical hasSignificantConcern nextSteps wasDoneElsewhere sharedWithHealthVisitorOn byName version',
  },
  ChildFile: {
    'subject.export or retention.run or record.withdraw':
      'pupilId displayName birthDate leftOn isRegistered isHeld rule keptUntil',
  },
  KnownPerson: { 'subject.export': 'id name' },
  LegalHold: {
    'retention.run': 'id pupilId reason placedBy placedAt liftedBy liftedAt liftedReason version',
  },
  NameToMark: { 'subject.export': 'name who' },
  RecordSet: { 'subject.export': 'name title checkFirst rows' },
  RetentionCount: { 'retention.run': 'rule files' },
  RetentionDryRun: { 'retention.run': 'asOf digest rules files counts kept' },
  RetentionFile: { 'retention.run': 'pupilId displayName birthDate leftOn rule dueOn isHeld' },
  RetentionRule: { 'retention.run': 'id what years basis strength isVerified' },
  RetentionRun: { 'retention.run': 'erased' },
  SubjectBundle: { 'subject.export': 'schoolId pupilId agencyRecords file namesToMark madeAt madeBy placeRecords' },
  SubjectPart: { 'subject.export': 'records people' },
  WithdrawnRecord: { 'record.withdraw': 'id' },
};
