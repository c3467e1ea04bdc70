import { parseIsoDate } from '../calendar/iso-date.ts';

/** Row beginnings that rules under the same instrument share. */
const inForce = (validFrom: string) =>
  ({ jurisdiction: 'england', validFrom: parseIsoDate(validFrom), validTo: null, isVerified: true }) as const;

/** Children and Families Act 2014 Part 3, the SEND Regulations 2014 and the Code of Practice: in force on 1 September 2014. */
export const send2014 = inForce('2014-09-01');

/** Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008. */
export const hescRules2008 = inForce('2008-11-03');

/** Equality Act 2010. */
export const equalityAct2010 = inForce('2010-10-01');

/** SENCo qualification: first required by the 2008 Regulations as amended in 2009, now reg 49 of the SEND Regulations 2014. */
export const sencoRegulations = inForce('2009-09-01');

/** The progress check at age two came with the 2012 framework of the early years foundation stage. */
export const eyfs2012 = inForce('2012-09-01');

/** Inclusive Mainstream Fund, conditions of grant 2026-27, published on 25 June 2026. */
export const inclusiveMainstreamFund = inForce('2026-06-25');

/** Education (Pupil Information) (England) Regulations 2005. */
export const pupilInformation2005 = inForce('2005-09-01');

/** General Data Protection Regulation, since 2021 the UK GDPR. */
export const gdpr = inForce('2018-05-25');

/** What a service, a school or an award has set for itself. */
export const local = {
  jurisdiction: 'england',
  validFrom: null,
  validTo: null,
  isVerified: true,
  strength: 'LOCAL',
  hasLocalInterval: true,
  note: 'interval is data per service, school or award',
} as const;
