/**
 * Weaker policies that give nobody more, and why. A name that stands here and is noticed after all turns the check red, so
 * that no reason outlives what it was true of.
 */
export const explained: Readonly<Record<string, string>> = {
  'access.assignment assignment_never_began: for every command':
    'Whoever may take back a right may give and change it (role.grant, designation.write) and sees it (role.read).',
  'access.assignment assignment_taken_back: for every command':
    'Whoever gives roles (role.grant) gives and changes them on any day, and sees them (role.read).',
  'access.invitation invitation_change: for every command':
    'The same permission (role.grant) invites, whoever holds it sees roles (role.read), and no service may remove an invitation.',
  'access.invitation invitation_make: for every command':
    'The same permission (role.grant) changes an invitation, whoever holds it sees roles (role.read), and no service may remove one.',
  'access.invitation invitation_read: for every command':
    'Every role that sees roles (role.read) gives them too (role.grant), and no service may remove an invitation.',
  'access.accept_invitation: without the last day, (a.ends_on is null or a.ends_on >= today) (2)':
    'A role that has ended would then not be given again: that is less, and services/schools/test/invitation.int.test.ts asks for it.',
  'access.accept_invitation: without the last day, (e.ends_on is null or e.ends_on >= today) (3)':
    'Somebody who has left would then not be taken on again: that is less, and services/schools/test/invitation.int.test.ts asks for it.',
  'access.membership membership_change: for every command':
    'Whoever writes an organisation’s schools (school.write) reads its memberships (school.read) and adds to them by the same permission.',
  'access.membership membership_join: for every command':
    'The same permission over the same organisation changes memberships, and whoever holds it reads them.',
  'provision.need need_add: for every command':
    'The same permission (status.write) changes and takes back a need, and whoever holds it reads it.',
  'provision.roll_import_change roll_import_change_keep: for every command':
    'The same permission (roll.import) reads the rows, and no service may change or remove one.',
  'provision.roll_import_change roll_import_change_read: for every command':
    'The same permission (roll.import) adds the rows, and no service may change or remove one.',
  'schools.closure closure_change: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.closure closure_remove: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.half_term half_term_change: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.half_term half_term_replace: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.place_import place_import_begin: for every command':
    'One permission (places.import) adds, reads and changes an import, and no service may remove one.',
  'schools.place_import_change place_import_change_keep: for every command':
    'The same permission (places.import) reads the rows, and no service may change or remove one.',
  'schools.place_import_change place_import_change_read: for every command':
    'The same permission (places.import) adds the rows, and no service may change or remove one.',
  "access.child_ids: without the reach, p.reach = 'child' (1)":
    'A right over a child is a parent’s or a pupil’s alone (assignment_scope_fits_role), and all of theirs reach the child.',
  'provision.need_profile: without who may be counted, select unnest(countable) (1)':
    'Whoever sees all children of a school (pupil.read) also counts them (register.count) by the matrix.',
  "access.agency_ids: without the reach, p.reach = 'agency' (1)":
    'A right over an agency is a professional’s alone (assignment_scope_fits_role), and all of theirs reach the agency.',
  "provision.family_reached: without the reach, p.reach = 'child' (1)":
    'A right over a child is a parent’s or a pupil’s alone (assignment_scope_fits_role), and all of theirs reach the child.',
  'provision.roll_import roll_import_begin: for every command':
    'The same permission (roll.import) reads and changes an import, and whose it is narrows that; no service may remove one.',
  'schools.closure closure_enter: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.half_term half_term_enter: for every command':
    'One permission (calendar.write) adds, changes and removes; its holders read.',
  'schools.visit_child visit_child_name: for every command':
    'The same two permissions (pupil.read, visit.write) add, change and remove; the first of them reads.',
  'access.reset_second_factor: without the person, b.person_id = access.person() (1)':
    'It is the name in the mail that says who did it: services/schools/test/reset-second-factor.int.test.ts reads that.',
  'provision.opening_read opening_read_kept: for every command':
    'Whoever keeps what was read has the opening and sees it anyway, and no service may change or remove a row.',
  'provision.opening_seen opening_seen_by_school: for every command':
    'It narrows to rows of one’s own, which everybody reads anyway, and no service may change or remove one.',
  'provision.legal_hold legal_hold_place: for every command':
    'The same permission (retention.run) reads and lifts a hold, and no service may remove one.',
  'reference.former_urn former_urn_keep: for every command':
    'One permission (school.write) adds and removes a number, everybody reads it, and no service may change one.',
  'reference.former_urn former_urn_take_back: for every command':
    'One permission (school.write) adds and removes a number, everybody reads it, and no service may change one.',
  'schools.register_group register_group_bring: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_group register_group_bring_again: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_group register_group_take_back: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_group_member register_group_member_bring: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_group_member register_group_member_bring_again: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_group_member register_group_member_take_back: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_link register_link_bring: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_link register_link_bring_again: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'schools.register_link register_link_take_back: for every command':
    'One permission (places.import) adds, changes and removes; its holders read (school.read).',
  'access.accept_invitation: without the school, e.school_id = i.school_id (1)':
    'Somebody who works elsewhere would then not be taken on here: that is less, and services/schools/test/invitation.int.test.ts asks for it.',
  'training.senco_change senco_change_lock: using true': 'Its check still refuses every change that is not the job’s.',
};
