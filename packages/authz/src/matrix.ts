import type { Permission, Reach } from './permissions.ts';
import type { Role } from './roles.ts';

/** What one role may do, and how far each permission reaches. What is not listed is denied. */
export type Grants = Readonly<Partial<Record<Permission, Reach>>>;

const over = (reach: Reach, ...list: Permission[]): Grants =>
  Object.fromEntries(list.map((permission) => [permission, reach]));

/** Everything about provision, plans, referrals and training in each assigned school, separately. */
const senco: Grants = over(
  'school',
  'school.read',
  'staff.read',
  'calendar.read',
  'calendar.write',
  'visit.read',
  'visit.write',
  'strategy.write',
  'class.write',
  'pupil.read',
  'pupil.write',
  'profile.read',
  'profile.write',
  'status.read',
  'status.write',
  'contact.read',
  'contact.write',
  'observation.read',
  'observation.write',
  'concern.read',
  'concern.write',
  'sealed.read',
  'plan.read',
  'plan.write',
  'cycle.contribute',
  'provision.read',
  'provision.write',
  'delivery.read',
  'delivery.write',
  'cost.read',
  'ehc.read',
  'ehc.write',
  'review.read',
  'review.write',
  'meeting.read',
  'meeting.write',
  'agreement.read',
  'agreement.write',
  'check.read',
  'check.write',
  'handover.write',
  'register.count',
  'opening.read',
  'opening.acknowledge',
  'roll.import',
  'record.withdraw',
  'training.read',
  'training.write',
  'qualification.read',
  'qualification.write',
  'competence.read',
  'competence.write',
  'competence.define',
  'dbs.read',
  'dbs.write',
  'agency.read',
  'agency.write',
  'referral.read',
  'referral.write',
  'consent.read',
  'consent.write',
  'advice.read',
  'advice.write',
  'duty.read',
  'duty.subject.read',
  'duty.write',
  'audit.read',
);

/** The head sees all of the own school and answers for staff, designation, budget and policy. */
const head: Grants = {
  ...senco,
  ...over(
    'school',
    'school.write',
    'employment.write',
    'designation.write',
    'role.read',
    'role.grant',
    'subject.export',
    'retention.run',
  ),
};

/**
 * Who may do what: the one matrix of the product. The same rows are loaded into `access.role_permission`, where
 * row-level security reads them, and printed as `docs/permissions.md`.
 *
 * Each grant becomes real only through a dated assignment: person × role × scope.
 */
export const matrix: Readonly<Record<Role, Grants>> = {
  school_senco: senco,
  shared_senco: senco,
  head_teacher: head,
  setting_manager: head,

  class_teacher: {
    ...over('school', 'school.read', 'staff.read', 'calendar.read'),
    ...over(
      'class',
      'pupil.read',
      'profile.read',
      'status.read',
      'contact.read',
      'plan.read',
      'provision.read',
      'delivery.read',
      'meeting.read',
      'observation.read',
      'observation.write',
      'concern.read',
      'concern.write',
      'cycle.contribute',
      'delivery.write',
      'opening.read',
    ),
  },

  teaching_assistant: {
    ...over('school', 'school.read', 'calendar.read'),
    ...over(
      'group',
      'pupil.read',
      'profile.read',
      'provision.read',
      'delivery.read',
      'delivery.write',
      'observation.write',
    ),
  },

  inclusion_manager: {
    ...over(
      'organisation',
      'school.read',
      'staff.read',
      'calendar.read',
      'visit.read',
      'designation.write',
      'register.count',
      'pupil.open',
      'training.read',
      'training.write',
      'qualification.read',
      'competence.read',
      'competence.define',
      'agency.read',
      'duty.read',
    ),
    // A child's file, where he gave the school a reason today: to read, without sealed notes and what a person costs.
    ...over(
      'opened',
      'pupil.read',
      'profile.read',
      'status.read',
      'contact.read',
      'observation.read',
      'concern.read',
      'plan.read',
      'provision.read',
      'delivery.read',
      'ehc.read',
      'review.read',
      'meeting.read',
      'agreement.read',
      'check.read',
      'duty.subject.read',
    ),
  },

  area_senco: {
    ...over(
      'organisation',
      'school.read',
      'staff.read',
      'calendar.read',
      'visit.read',
      'visit.write',
      'register.count',
      'training.read',
      'training.write',
      'qualification.read',
      'competence.read',
      'agency.read',
      'duty.read',
    ),
    ...over(
      'agreed',
      'pupil.read',
      'profile.read',
      'status.read',
      'plan.read',
      'provision.read',
      'check.read',
      'agreement.read',
      'handover.write',
    ),
  },

  // A governing body answers for the SENCo's qualification (reg 49(4)) and for dates kept: a standing and a count, no record.
  governor: over('school', 'school.read', 'calendar.read', 'register.count', 'duty.count', 'standing.read'),

  agency_professional: over(
    'agency',
    'agency.read',
    'referral.read',
    'referral.respond',
    'consent.read',
    'advice.read',
    'advice.write',
  ),

  parent: over('child', 'pupil.read', 'profile.read', 'plan.read', 'provision.read', 'meeting.read'),
  pupil: over('child', 'pupil.read', 'profile.read'),

  administrator: over(
    'organisation',
    'school.read',
    'school.write',
    'staff.read',
    'employment.write',
    'role.read',
    'role.grant',
    'places.import',
  ),

  system: over(
    'everywhere',
    'school.read',
    'staff.read',
    'calendar.read',
    'qualification.read',
    'competence.read',
    'dbs.read',
    'duty.read',
    'duty.subject.read',
    'duty.write',
  ),
};
