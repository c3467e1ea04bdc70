import type { AgencyKind, ReferralRoute, ServiceKind } from '#lib/graph/operations.ts';

export const agencyKindWords: Readonly<Record<AgencyKind, string>> = {
  COUNCIL: 'Council',
  HEALTH: 'Health',
  SCHOOL: 'School',
  VOLUNTARY: 'Charity or voluntary',
  INDEPENDENT: 'Independent practice',
};

export const routeWords: Readonly<Record<ReferralRoute, string>> = {
  PORTAL: 'Here in Hedgerow',
  EMAIL: 'By e-mail',
  FORM: 'By the service’s own form',
  TELEPHONE: 'By telephone',
};

export const serviceKindWords: Readonly<Record<ServiceKind, string>> = {
  EDUCATIONAL_PSYCHOLOGY: 'Educational psychology',
  SPEECH_AND_LANGUAGE_THERAPY: 'Speech and language therapy',
  OCCUPATIONAL_THERAPY: 'Occupational therapy',
  PHYSIOTHERAPY: 'Physiotherapy',
  COMMUNITY_PAEDIATRICS: 'Community paediatrics',
  CHILD_MENTAL_HEALTH: 'Child mental health',
  MENTAL_HEALTH_SUPPORT_TEAM: 'Mental health support team',
  GENERAL_PRACTICE: 'General practice',
  SCHOOL_NURSING: 'School nursing',
  HEALTH_VISITING: 'Health visiting',
  HEARING_SUPPORT: 'Hearing support',
  VISION_SUPPORT: 'Vision support',
  MULTI_SENSORY_SUPPORT: 'Multi-sensory support',
  AUTISM_OUTREACH: 'Autism outreach',
  LANGUAGE_OUTREACH: 'Language outreach',
  LEARNING_SUPPORT: 'Learning support',
  BEHAVIOUR_SUPPORT: 'Behaviour support',
  PORTAGE: 'Portage',
  EARLY_HELP: 'Early help',
  SOCIAL_CARE: 'Social care',
  VIRTUAL_SCHOOL: 'Virtual school',
  ATTENDANCE: 'Attendance',
  INFORMATION_AND_ADVICE: 'Information and advice for families',
  SEND_CASEWORK: 'SEND casework',
  ALTERNATIVE_PROVISION: 'Alternative provision',
  ACCESS_ASSESSMENT: 'Access arrangements assessment',
  VOLUNTARY: 'Voluntary help',
};
