import type { FieldLists } from './field-lists.ts';

/** What is needed to be told each field of the types of agencies. */
export const agenciesFields: FieldLists = {
  Advice: { 'advice.read': 'id referral service receivedOn authorName text recommendations side' },
  Agency: {
    everybody: 'id',
    'agency.read': 'name kind area website services professionals closedOn viewerMayEdit version',
  },
  AgencyConnection: { 'agency.read': 'nodes pageInfo' },
  AgencyContact: { 'referral.read': 'id kind status on time place withName note side version' },
  AgencyLoad: { 'duty.read': 'service open isHidden late medianDaysToAcknowledge medianDaysToFirstContact' },
  AgencyService: {
    'agency.read':
      'id agency name kind area youngestAge oldestAge whoMayRefer route threshold minimumReviewedCycles evidence urgentRoute price email telephone standards verifiedOn closedOn version',
  },
  Consent: {
    'consent.read':
      'id scope givenOn givenByName givenByContactId relationship how validUntil withdrawnOn withdrawnNote stands recordedByName recordedAt',
  },
  ConsentRefusal: {
    'consent.read':
      'id refusedOn refusedByName relationship how said recordedByName decision decidedOn decidedReason decidedByName',
  },
  OtherGround: { 'consent.read': 'id ground reason recordedOn endedOn stands recordedByName' },
  Professional: { 'agency.read': 'id agency service name jobTitle email hasAccount startsOn endsOn' },
  Recommendation: { 'advice.read': 'id position text outcome' },
  RecommendationOutcome: { 'advice.read': 'decision decidedOn reason provisionLineIds' },
  Referral: {
    'referral.read':
      'id school pupil service stage stageSince daysInStage urgency isSafeguarding reason strengths impact triedSoFar desiredOutcome previousInvolvement seenInLastYear otherAgencies health homeLanguage needsInterpreter availability reviewedCycles warnings shared basis wait chasers contacts history nextActions openedOn sentOn acknowledgedOn acceptedOn rejectedOn rejectedReason firstContactOn lastContactOn reportedOn closedOn closedReason version',
    'consent.read': 'consents refusals otherGrounds',
    'advice.read': 'advice',
  },
  ReferralConnection: { 'referral.read': 'nodes', everybody: 'pageInfo' },
  ReferralEvent: { 'referral.read': 'id on at action fromStage toStage side by byName note' },
  ReferralStageCount: { everybody: 'stage count late' },
  ReferralWait: { 'referral.read': 'for since days dueOn standard isLate daysLate' },
  ReferralWarning: { 'referral.read': 'code text' },
  ServiceStandards: { 'agency.read': 'acknowledgeWorkingDays firstContactWeeks reportWeeks' },
  SharedIdentity: { 'referral.read': 'givenName familyName birthDate schoolName referrerName referrerContact' },
  SharingBasis: { 'referral.read': 'kind text stands' },
};
