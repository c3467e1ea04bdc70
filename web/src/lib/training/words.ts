import type {
  CompetenceLevel,
  CompetenceStanding,
  DbsWorkforce,
  QualificationKind,
  SencoQualificationSignal,
} from '#lib/graph/operations.ts';

export const levelWords: Readonly<Record<CompetenceLevel, string>> = {
  AWARE: 'Aware',
  PRACTISING: 'Practising',
  LEADING: 'Leading',
};

/** What the state of an entry is called, and the tone that goes with it. */
export const standingWords: Readonly<
  Record<CompetenceStanding, { readonly words: string; readonly tone: 'met' | 'soon' | 'overdue' | 'plain' }>
> = {
  CURRENT: { words: 'current', tone: 'met' },
  EXPIRING: { words: 'lapses soon', tone: 'soon' },
  EXPIRED: { words: 'lapsed', tone: 'overdue' },
  ENDED: { words: 'ended', tone: 'plain' },
};

export const qualificationWords: Readonly<Record<QualificationKind, string>> = {
  NPQ_SENCO: 'NPQ for SENCos',
  NASENCO: 'National Award for SEN Co-ordination',
  QTS: 'Qualified teacher status',
  LEVEL3_EY_SENCO: 'Level 3 award for early-years SENCos',
  MQ_HI: 'Mandatory qualification, hearing impairment',
  MQ_VI: 'Mandatory qualification, vision impairment',
  MQ_MSI: 'Mandatory qualification, multi-sensory impairment',
  LEVEL7_ASSESSOR: 'Level 7 assessor, access arrangements',
  OTHER: 'Another',
};

export const workforceWords: Readonly<Record<DbsWorkforce, string>> = {
  CHILD: 'Children',
  CHILD_AND_ADULT: 'Children and adults',
  ADULT: 'Adults',
  OTHER: 'Other',
};

/** How loudly a SENCo's standing is said. */
export const signalTone: Readonly<Record<SencoQualificationSignal, 'overdue' | 'soon' | 'plain'>> = {
  RED: 'overdue',
  AMBER: 'soon',
  CLEAR: 'plain',
};
