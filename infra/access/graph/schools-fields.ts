import type { FieldLists } from './field-lists.ts';

/** What is needed to be told each field of the types of schools. */
export const schoolsFields: FieldLists = {
  AccessConnection: { 'audit.read': 'nodes reasoned pageInfo' },
  AccessEntry: { 'audit.read': 'id at kind action by pupil reason isOverSeveralPlaces isErased' },
  Address: { 'school.read': 'street locality town county postcode' },
  AreaSencoRatio: { 'school.read': 'settings areaSencos settingsPerAreaSenco threshold isOverThreshold' },
  AuditSeal: { 'audit.read': 'entries sealedUpTo waiting checkedAt isWhole' },
  ClassTeaching: { 'school.read': 'id class person startsOn endsOn' },
  Closure: { 'calendar.read': 'id onDate kind note' },
  Council: { 'school.read': 'code name' },
  Designation: {
    'school.read':
      'id school person basis startsOn endsOn contractedHours classTeachingCommitment isHead firstBecameSencoOn schoolCount isShared warnings sharingReviewedOn sharingReviewFindings version',
  },
  DesignationWarning: { 'school.read': 'code paragraph sentence' },
  Employment: {
    'staff.read':
      'id person school jobTitle isTeacher isQualifiedTeacher isInductionSettled isHead contractedHours startsOn endsOn version',
  },
  EstablishmentType: { 'school.read': 'code name' },
  FormerUrn: { 'school.read': 'urn endsOn' },
  HalfTerm: { 'calendar.read': 'academicYear term half startsOn endsOn' },
  InclusionStrategy: { 'school.read': 'id school publishedOn url isMultiYear budgetedCost publishedBy version' },
  Invitation: {
    'role.read':
      'id givenName familyName email person roles school organisation startsOn endsOn jobTitle invitedBy invitedAt expiresAt state version',
  },
  Organisation: {
    'school.read':
      'id kind name groupUid companyNumber version requiresSecondFactor schools schoolCount sencoCoverage areaSencos areaSencoRatio assignments roleChanges',
    'role.grant': 'grantableRoles',
    'places.import': 'placesImports',
  },
  OutgoingMail: {
    'role.grant': 'id kind recipient recipientName school organisation writtenAt state stateAt tries problem',
  },
  Person: { everybody: 'id givenName familyName' },
  PlacesImport: {
    'places.import':
      'id organisationId fileName kind state isPartial rows created updated unchanged refused faults remarks begunAt confirmedAt undoneAt version',
  },
  PlacesImportFault: { 'places.import': 'line column code message' },
  RegisterLink: { 'school.read': 'urn name type since' },
  RegisterTrust: { 'school.read': 'uid name companyNumber joinedOn' },
  RightOnDay: { 'role.read': 'id person role reach organisation startsOn endsOn grantedBy grantedAt' },
  RoleChange: { 'role.read': 'id change at by person role startsOn endsOn' },
  RoleChangeConnection: { 'role.read': 'nodes', everybody: 'pageInfo' },
  RoleHolder: { 'role.read': 'id givenName familyName email signIn assignments' },
  RoleHolderConnection: { 'role.read': 'nodes', everybody: 'pageInfo' },
  RoleAssignment: {
    everybody: 'id person role school organisation agency pupil startsOn endsOn grantedBy grantedAt version',
  },
  School: {
    'retention.run': 'retention legalHolds',
    'subject.export or retention.run or record.withdraw': 'childFile',
    everybody: 'id referrals pupils openings',
    'referral.read': 'referralCounts',
    'duty.read': 'agencyLoad twoYearChecksDue',
    'register.count': 'registerCounts needProfile receptionHandoversDue',
    'duty.count or register.count': 'lateCounts',
    'roll.import': 'rollImports',
    'school.read':
      'urn ofstedUrn laestab name shortName kind phase establishmentType council address telephone website easting northing lowAge highAge capacity pupilsOnRoll urbanRural jurisdiction isEarlyYears isMaintained needsQualifiedSenco colour openedOn closedOn version viewerMay organisations visitIntervalWeeks visitIntervalVersion classes designations currentSenco formerUrns registerLinks registerTrust inclusionStrategies inclusionStrategyPublishedOn needsInclusionStrategy visits roleChanges',
    'audit.read': 'accessLog auditSeal',
    'role.read': 'assignments rightsOn',
    'role.grant': 'grantableRoles',
    'calendar.read': 'years terms currentHalfTerm closures',
    'staff.read': 'staff',
    'visit.read': 'lastVisitOn nextVisitDueOn',
    'competence.read': 'staffCompetences competenceCatalogue trainingGaps',
    'dbs.read': 'dbsPolicy',
    'training.read': 'trainingEvents',
    'qualification.read or standing.read': 'sencoQualification',
  },
  SchoolClass: { everybody: 'id', 'school.read': 'school name academicYear yearGroups closedOn version teachers' },
  SchoolConnection: { 'school.read': 'nodes', everybody: 'pageInfo' },
  SchoolMembership: { 'school.read': 'id school organisation startsOn endsOn' },
  SchoolYear: { 'calendar.read': 'id academicYear terms version' },
  SencoCoverage: { 'school.read': 'withSenco missing' },
  SignInChange: { 'role.grant': 'personId signIn rolesEnded' },
  StaffMember: {
    everybody: 'id givenName familyName version',
    'staff.read': 'employments',
    'school.read': 'designations teaches',
    'qualification.read': 'qualifications',
    'dbs.read': 'dbsChecks dbsCheck',
    'competence.read': 'competences',
    'qualification.read or standing.read': 'sencoQualification',
  },
  Term: { 'calendar.read': 'name startsOn endsOn halfTerms' },
  Viewer: {
    everybody:
      'id referralDuties referrals referralCounts childDuties pupils searchPupils person roles schools placeDuties staffDuties roleHolders ownAdvice',
    'role.read': 'invitations roleHolder',
    'role.grant': 'outgoingMail',
    'referral.respond': 'agencies',
    'pupil.open': 'openFiles',
    'opening.acknowledge': 'newOpenings',
    'school.read': 'organisations',
  },
  Visit: { 'visit.read': 'id school visitedOn by kind notes children nextAgreedOn version' },
  VisitChild: { 'pupil.read': 'pupil note' },
  VisitConnection: { 'visit.read': 'nodes', 'school.read': 'pageInfo' },
};
