import type { Jurisdiction } from './jurisdiction.ts';

/** What each nation calls the same things. Labels only: the rule sets are apart. */
export interface JurisdictionLabels {
  /** The need, in short. */
  readonly need: string;
  /** The need, in full. */
  readonly needInFull: string;
  readonly coordinator: string;
  /** Support in school without a statutory plan. */
  readonly support: string;
  /** The statutory plan. */
  readonly plan: string;
  readonly planInFull: string;
  readonly council: string;
  readonly tribunal: string;
  readonly law: string;
}

/** England is complete; the others are labels, and no deadline is counted for them yet. */
export const labels: Readonly<Record<Jurisdiction, JurisdictionLabels>> = {
  england: {
    need: 'SEN',
    needInFull: 'special educational needs',
    coordinator: 'SENCo',
    support: 'SEN support',
    plan: 'EHC plan',
    planInFull: 'education, health and care plan',
    council: 'council',
    tribunal: 'SEND Tribunal',
    law: 'Children and Families Act 2014',
  },
  wales: {
    need: 'ALN',
    needInFull: 'additional learning needs',
    coordinator: 'ALNCo',
    support: 'additional learning provision',
    plan: 'IDP',
    planInFull: 'individual development plan',
    council: 'council',
    tribunal: 'Education Tribunal for Wales',
    law: 'Additional Learning Needs and Education Tribunal (Wales) Act 2018',
  },
  scotland: {
    need: 'ASN',
    needInFull: 'additional support needs',
    coordinator: 'support for learning lead',
    support: 'staged intervention',
    plan: 'CSP',
    planInFull: 'co-ordinated support plan',
    council: 'council',
    tribunal: 'Health and Education Chamber',
    law: 'Education (Additional Support for Learning) (Scotland) Act 2004',
  },
  'northern-ireland': {
    need: 'SEN',
    needInFull: 'special educational needs',
    coordinator: 'SENCo',
    support: 'school stages 1 and 2',
    plan: 'Statement',
    planInFull: 'statement of special educational needs',
    council: 'Education Authority',
    tribunal: 'SENDIST NI',
    law: 'Education (Northern Ireland) Order 1996',
  },
};
