import type { SubgraphName } from './subgraphs.ts';

/** Types whose objects are rows: the subgraph that owns them, and the table in which their id stands. */
const rowTypes: Readonly<Record<string, readonly [SubgraphName, string]>> = {
  AccessEntry: ['schools', 'audit.event'],
  Invitation: ['schools', 'access.invitation'],
  RoleAssignment: ['schools', 'access.assignment'],
  SchoolMembership: ['schools', 'access.membership'],
  ClassTeaching: ['schools', 'access.class_teaching'],
  Organisation: ['schools', 'schools.organisation'],
  School: ['schools', 'schools.school'],
  SchoolClass: ['schools', 'schools.class'],
  StaffMember: ['schools', 'schools.person'],
  Closure: ['schools', 'schools.closure'],
  Designation: ['schools', 'schools.designation'],
  Employment: ['schools', 'schools.employment'],
  InclusionStrategy: ['schools', 'schools.inclusion_strategy'],
  PlacesImport: ['schools', 'schools.place_import'],
  Visit: ['schools', 'schools.visit'],
  Pupil: ['provision', 'provision.pupil'],
  Agreement: ['provision', 'provision.agreement'],
  AnnualReview: ['provision', 'provision.annual_review'],
  Concern: ['provision', 'provision.concern'],
  Contact: ['provision', 'provision.contact'],
  Cycle: ['provision', 'provision.cycle'],
  CycleContribution: ['provision', 'provision.cycle_contribution'],
  DeliveredSession: ['provision', 'provision.delivered_session'],
  EhcPlan: ['provision', 'provision.ehc_plan'],
  EhcRequest: ['provision', 'provision.ehc_request'],
  Enrolment: ['provision', 'provision.enrolment'],
  FamilyMeeting: ['provision', 'provision.family_meeting'],
  Need: ['provision', 'provision.need'],
  Observation: ['provision', 'provision.observation'],
  Opening: ['provision', 'provision.opening'],
  Outcome: ['provision', 'provision.outcome'],
  Plan: ['provision', 'provision.plan'],
  Profile: ['provision', 'provision.profile'],
  ProvisionLine: ['provision', 'provision.provision_line'],
  ReceptionHandover: ['provision', 'provision.reception_handover'],
  RollImport: ['provision', 'provision.roll_import'],
  SenStatus: ['provision', 'provision.sen_status'],
  TwoYearCheck: ['provision', 'provision.two_year_check'],
  Competence: ['training', 'training.competence'],
  DbsCheck: ['training', 'training.dbs_check'],
  Qualification: ['training', 'training.qualification'],
  StaffCompetence: ['training', 'training.staff_competence'],
  TrainingBooking: ['training', 'training.booking'],
  TrainingEvent: ['training', 'training.training_event'],
  Advice: ['agencies', 'agencies.advice'],
  Agency: ['agencies', 'agencies.agency'],
  AgencyContact: ['agencies', 'agencies.agency_contact'],
  AgencyService: ['agencies', 'agencies.agency_service'],
  Consent: ['agencies', 'agencies.consent'],
  ConsentRefusal: ['agencies', 'agencies.consent_refusal'],
  OtherGround: ['agencies', 'agencies.other_ground'],
  Professional: ['agencies', 'agencies.professional'],
  Recommendation: ['agencies', 'agencies.recommendation'],
  Referral: ['agencies', 'agencies.referral'],
  ReferralEvent: ['agencies', 'agencies.referral_event'],
};

/** The table of an object that a subgraph tells of, where the subgraph owns it; a duty is a row of whichever tells it. */
export function tableOf(type: string, subgraph: SubgraphName): string | undefined {
  if (type === 'Duty') return `${subgraph}.duty`;
  const [owner, table] = rowTypes[type] ?? [];
  return owner === subgraph ? table : undefined;
}

/** The table of a type, whoever tells of it. */
export function homeTableOf(type: string): string | undefined {
  return rowTypes[type]?.[1];
}
