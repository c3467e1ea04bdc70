import { roleTitles } from '@hedgerow/authz';
import type { Role } from '#lib/graph/operations.ts';

/** What each role is called, by the name the graph gives it. */
export const roleWords: Readonly<Record<Role, string>> = {
  SCHOOL_SENCO: roleTitles.school_senco,
  SHARED_SENCO: roleTitles.shared_senco,
  HEAD_TEACHER: roleTitles.head_teacher,
  SETTING_MANAGER: roleTitles.setting_manager,
  CLASS_TEACHER: roleTitles.class_teacher,
  TEACHING_ASSISTANT: roleTitles.teaching_assistant,
  INCLUSION_MANAGER: roleTitles.inclusion_manager,
  AREA_SENCO: roleTitles.area_senco,
  GOVERNOR: roleTitles.governor,
  AGENCY_PROFESSIONAL: roleTitles.agency_professional,
  PARENT: roleTitles.parent,
  PUPIL: roleTitles.pupil,
  ADMINISTRATOR: roleTitles.administrator,
};
