/** Fields that roles are not told although they hold one of the permissions, and why. */
const reasons: readonly { readonly roles: string; readonly fields: string; readonly why: string }[] = [
  {
    roles: 'governor',
    fields:
      'School.needProfile RegisterCounts.onRoll RegisterCounts.support RegisterCounts.plan NeedCount.code NeedCount.pupils',
    why: 'Ashcombe has fewer than five on its roll, so nothing is published of it.',
  },
  {
    roles: 'class_teacher teaching_assistant inclusion_manager area_senco parent pupil',
    fields: 'RegisterCounts.none',
    why: 'Only who sees all children of a school is told how many have no need.',
  },
  {
    roles: 'area_senco parent',
    fields:
      'Cycle.contributions CycleContribution.id CycleContribution.byName CycleContribution.isMine CycleContribution.staffView CycleContribution.pupilView CycleContribution.delivery CycleContribution.contributedAt CycleContribution.version',
    why: 'What staff noted for the review stays with staff (services/provision/migrations, cycle_contribution_read).',
  },
  {
    roles: 'teaching_assistant',
    fields: 'ProvisionLine.cycleId',
    why: 'The line that she delivers belongs to no cycle.',
  },
  { roles: 'pupil', fields: 'StoryEntry.text StoryEntry.byName', why: 'Her story holds her registration alone.' },
  {
    roles: 'setting_manager class_teacher teaching_assistant inclusion_manager area_senco parent',
    fields: 'Enrolment.endsOn ProvisionLine.endsOn',
    why: 'Nothing that has ended is of theirs.',
  },
  { roles: 'pupil', fields: 'Enrolment.endsOn', why: 'Nothing that has ended is hers.' },
  {
    roles: 'setting_manager inclusion_manager',
    fields: 'Agreement.withdrawnOn',
    why: 'No agreement of theirs was withdrawn.',
  },
  { roles: 'setting_manager', fields: 'Viewer.newOpenings', why: 'Nobody opened a file of Dunmere.' },
  {
    roles: 'school_senco shared_senco head_teacher setting_manager class_teacher teaching_assistant governor',
    fields: 'Organisation.areaSencos Organisation.assignments AreaSencoRatio.settingsPerAreaSenco Viewer.organisations',
    why: 'Rights over an organisation are seen by those who hold one over it.',
  },
  {
    roles: 'head_teacher setting_manager',
    fields:
      'Viewer.outgoingMail OutgoingMail.id OutgoingMail.kind OutgoingMail.recipient OutgoingMail.recipientName OutgoingMail.writtenAt OutgoingMail.state OutgoingMail.stateAt OutgoingMail.tries OutgoingMail.school OutgoingMail.organisation',
    why: 'Mails that wait are the business of administrators: a head answers for a school and not for its mails.',
  },
  {
    roles: 'head_teacher setting_manager',
    fields: 'Invitation.organisation',
    why: 'Who is invited over an organisation is seen by those who hold a right over it.',
  },
  { roles: 'setting_manager', fields: 'RoleChange.endsOn', why: 'No right at Dunmere has ended.' },
  {
    roles: 'head_teacher setting_manager',
    fields: 'Organisation.grantableRoles',
    why: 'They grant at their school, and not over an organisation.',
  },
  {
    roles: 'setting_manager',
    fields:
      'SchoolClass.teachers ClassTeaching.id ClassTeaching.class ClassTeaching.person ClassTeaching.startsOn ClassTeaching.endsOn StaffMember.teaches',
    why: 'Nobody teaches a class at Dunmere.',
  },
  {
    roles: 'shared_senco head_teacher class_teacher teaching_assistant governor',
    fields: 'SchoolMembership.endsOn',
    why: 'Only Corrie and Dunmere have left an organisation.',
  },
  {
    roles: 'setting_manager',
    fields: 'Competence.organisationId TrainingEvent.organisationId',
    why: 'Dunmere belongs to no organisation today.',
  },
  {
    roles: 'governor',
    fields: 'StaffMember.sencoQualification',
    why: 'A governor is told of the school’s SENCo, and sees no staff.',
  },
  {
    roles: 'agency_professional',
    fields:
      'Referral.school Referral.pupil ReferralEvent.by Referral.warnings ReferralWarning.code ReferralWarning.text',
    why: 'The agency is told the names that the school shared, and no record of the school’s.',
  },
  {
    roles: 'agency_professional',
    fields:
      'Referral.refusals ConsentRefusal.id ConsentRefusal.refusedOn ConsentRefusal.refusedByName ConsentRefusal.relationship ConsentRefusal.how ConsentRefusal.said ConsentRefusal.recordedByName ConsentRefusal.decision ConsentRefusal.decidedOn ConsentRefusal.decidedReason ConsentRefusal.decidedByName Referral.otherGrounds OtherGround.id OtherGround.ground OtherGround.reason OtherGround.recordedOn OtherGround.stands OtherGround.recordedByName Consent.withdrawnOn',
    why: 'On what else sharing rests, who said no, and what was withdrawn, is the school’s.',
  },
  {
    roles: 'class_teacher teaching_assistant inclusion_manager area_senco parent pupil',
    fields: 'Pupil.schoolStory VisitChild.pupil VisitChild.note',
    why: 'Whom a visit was about is seen by those who see all children of the school.',
  },
  {
    roles: 'inclusion_manager area_senco',
    fields: 'Visit.children',
    why: 'Whom a visit was about is seen by those who see all children of the school.',
  },
  {
    roles: 'setting_manager',
    fields: 'Pupil.schoolStory Visit.children VisitChild.pupil VisitChild.note',
    why: 'No visit to Dunmere names a child.',
  },
  {
    roles: 'area_senco',
    fields:
      'DutyCounts.byOwner DutyCounts.bySchool DutyOwnerCount.owner DutyOwnerCount.open DutyOwnerCount.overdue DutySchoolCount.school DutySchoolCount.open DutySchoolCount.overdue DutySchoolCount.thisWeek',
    why: 'Counted here beneath a child, and an Area SENCo is not told whom a duty is about.',
  },
  {
    roles: 'shared_senco setting_manager class_teacher teaching_assistant inclusion_manager area_senco parent pupil',
    fields: 'Pupil.leftOn',
    why: 'Who has left a school of theirs in this world is at another of theirs today, or out of their reach.',
  },
];

/** The reason for each, by `Type.field to role`. */
export const untoldFor: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(({ roles, fields, why }) =>
    fields
      .split(' ')
      .flatMap((field) => roles.split(' ').map((role): [string, string] => [`${field} to ${role}`, why])),
  ),
);
