import { permissions, type Permission } from '@hedgerow/authz';

/**
 * What a permission has to be held over for a mutation: the school of the record, the child of the record, an organisation,
 * both of them, or the agency that a referral was sent to.
 */
export type Over = 'school' | 'child' | 'organisation' | 'school and organisation' | 'agency';

/** What one mutation needs. */
export interface Requirement {
  readonly permission: Permission;
  readonly over: Over;
}

/** The mutations by what they need; `grantRole/organisationId` is one asked with an id that is not required. */
const lists: Readonly<Record<Over, Readonly<Partial<Record<Permission, string>>>>> = {
  school: {
    'school.write': 'editSchool',
    'employment.write': 'employStaff editEmployment endEmployment editStaffMember',
    'class.write': 'openClass editClass closeClass assignTeacher endTeaching',
    'calendar.write': 'setTermDates addClosure removeClosure',
    'designation.write': 'designateSenco editDesignation endDesignation recordSharingReview',
    'visit.write': 'recordVisit editVisit setVisitInterval',
    'strategy.write': 'publishInclusionStrategy',
    'role.grant':
      'grantRole endRole invitePerson resendInvitation withdrawInvitation openMail disablePerson enablePerson resetSecondFactor',
    'pupil.write': 'editPupil enrolPupil moveClass endEnrolment',
    'profile.write': 'saveProfile',
    'status.write': 'changeStatus setNeeds',
    'contact.write': 'saveContact endContact',
    'plan.write': 'openPlan savePlan openCycle saveCycle reviewCycle addOutcome editOutcome rateOutcome',
    'provision.write': 'addProvisionLine editProvisionLine',
    'ehc.write': 'recordEhcPlan changeMaintainingCouncil recordEhcRequest recordEhcStep claimEhcException',
    'review.write': 'scheduleAnnualReview moveAnnualReview recordReviewStep',
    'meeting.write': 'recordMeeting',
    'agreement.write': 'recordAgreement withdrawAgreement',
    'check.write': 'recordTwoYearCheck',
    'pupil.open': 'openWithReason',
    'opening.acknowledge': 'seeOpenings',
    'roll.import': 'previewRollImport confirmRollImport undoRollImport',
    'record.withdraw': 'withdrawObservation',
    'retention.run': 'runRetention placeLegalHold liftLegalHold',
    'training.write': 'openEvent bookPlace',
    'qualification.write': 'recordQualification enrolQualification',
    'competence.write': 'recordCompetence endCompetence recordAttendance',
    'competence.define': 'defineCompetence',
    'dbs.write': 'recordDbs setDbsPolicy',
    'agency.write': 'addAgency editAgency addProfessional endProfessional addAgencyService editAgencyService',
    'referral.write':
      'openReferral editReferral sendReferral chaseReferral closeReferral revokeReferral acknowledgeReferral acceptReferral rejectReferral startWaiting startInvolvement recordAppointment editAppointment turnAdviceIntoProvision',
    'consent.write': 'recordConsent recordRefusal decideRefusal withdrawConsent recordOtherGround endOtherGround',
    'advice.write': 'recordAdvice',
  },
  child: {
    'observation.write': 'recordObservation correctObservation',
    'concern.write': 'raiseConcern decideConcern',
    'cycle.contribute': 'contributeToCycle',
    'delivery.write': 'recordDelivery',
    'handover.write': 'recordReceptionHandover',
  },
  organisation: {
    'school.write': 'registerSchool leaveOrganisation setAreaSencoThreshold setSecondFactorRule',
    'role.grant': 'grantRole/organisationId invitePerson/organisationId',
    'places.import': 'previewPlacesImport confirmPlacesImport undoPlacesImport',
    'training.write': 'openEvent/organisationId',
    'competence.define': 'defineCompetence/organisationId',
    'agency.write': 'addAgency/organisationId',
  },
  'school and organisation': { 'school.write': 'joinOrganisation' },
  agency: {
    'referral.respond':
      'acknowledgeReferral acceptReferral rejectReferral startWaiting startInvolvement recordAppointment editAppointment',
    'advice.write': 'recordAdvice',
  },
};

/** What each mutation needs: one of these. */
export const mutationPermissions: ReadonlyMap<string, readonly Requirement[]> = Map.groupBy(
  Object.entries(lists).flatMap(([over, byPermission]) =>
    Object.entries(byPermission).flatMap(([permission, names]) =>
      names.split(' ').map((name) => ({ name, permission: known(permission), over: over as Over })),
    ),
  ),
  ({ name }) => name,
);

function known(name: string): Permission {
  const found = permissions.find((permission) => permission === name);
  if (found === undefined)
    throw new Error(`There is no permission ${name}: correct infra/access/operations/mutation-permissions.ts.`);
  return found;
}
