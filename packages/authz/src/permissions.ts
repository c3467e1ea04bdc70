/**
 * Everything that can be allowed. `x.read` is a way of seeing rows, every other verb a way of changing them.
 * A permission that no role holds in `matrix.ts` is denied to all.
 */
export const permissions = [
  // places, people, time (schools)
  'school.read',
  'school.write',
  'staff.read',
  'employment.write',
  'class.write',
  'calendar.read',
  'calendar.write',
  'designation.write',
  'visit.read',
  'visit.write',
  'strategy.write',
  'role.read',
  'role.grant',
  'places.import',
  'audit.read',
  // the child (provision)
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
  'pupil.open',
  'opening.read',
  'opening.acknowledge',
  'roll.import',
  'record.withdraw',
  'subject.export',
  'retention.run',
  // what staff know (training)
  'training.read',
  'training.write',
  'qualification.read',
  'qualification.write',
  'standing.read',
  'competence.read',
  'competence.write',
  'competence.define',
  'dbs.read',
  'dbs.write',
  // outside the school (agencies)
  'agency.read',
  'agency.write',
  'referral.read',
  'referral.write',
  'referral.respond',
  'consent.read',
  'consent.write',
  'advice.read',
  'advice.write',
  // what is due (all four)
  'duty.count',
  'duty.read',
  'duty.subject.read',
  'duty.write',
] as const;

export type Permission = (typeof permissions)[number];

/**
 * How far a permission of a role reaches:
 * - `school`: every record of the schools assigned to the person;
 * - `organisation`: every school that is a member of the organisation on the day;
 * - `class`: children of the classes the person teaches; `group`: children of provision lines the person delivers;
 * - `agreed`: children of the network whose parents' agreement is recorded and stands;
 * - `opened`: the one child whose file the person opened today with a reason that is kept;
 * - `agency`: what was sent to the person's agency while its ground stands; `child`: the one child;
 * - `everywhere`: the system's own jobs.
 */
export type Reach =
  'school' | 'organisation' | 'class' | 'group' | 'agreed' | 'opened' | 'agency' | 'child' | 'everywhere';
