/** The roles of `docs/permissions.md`, in the order in which people meet them. */
export const roles = [
  'school_senco',
  'shared_senco',
  'head_teacher',
  'setting_manager',
  'class_teacher',
  'teaching_assistant',
  'inclusion_manager',
  'area_senco',
  'governor',
  'agency_professional',
  'parent',
  'pupil',
  'administrator',
  'system',
] as const;

export type Role = (typeof roles)[number];

/** Over what an assignment of a role reaches. `everywhere` is for the system's own jobs alone. */
export type AssignmentScope = 'school' | 'organisation' | 'agency' | 'pupil' | 'everywhere';

/** Which column of `access.assignment` names the scope of each role. */
export const scopeOfRole: Readonly<Record<Role, AssignmentScope>> = {
  school_senco: 'school',
  shared_senco: 'school',
  head_teacher: 'school',
  setting_manager: 'school',
  class_teacher: 'school',
  teaching_assistant: 'school',
  inclusion_manager: 'organisation',
  area_senco: 'organisation',
  governor: 'school',
  agency_professional: 'agency',
  parent: 'pupil',
  pupil: 'pupil',
  administrator: 'organisation',
  system: 'everywhere',
};

/** What each role is called on screen in England. */
export const roleTitles: Readonly<Record<Role, string>> = {
  school_senco: 'SENCo',
  shared_senco: 'Shared SENCo',
  head_teacher: 'Head teacher',
  setting_manager: 'Setting manager',
  class_teacher: 'Class teacher',
  teaching_assistant: 'Teaching assistant',
  inclusion_manager: 'Inclusion manager',
  area_senco: 'Area SENCo',
  governor: 'SEND governor',
  agency_professional: 'Agency professional',
  parent: 'Parent or carer',
  pupil: 'Pupil',
  administrator: 'Administrator',
  system: 'Hedgerow itself',
};

/** Whether a text is a role. */
export function isRole(text: unknown): text is Role {
  return typeof text === 'string' && (roles as readonly string[]).includes(text);
}
