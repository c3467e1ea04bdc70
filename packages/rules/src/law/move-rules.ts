import { equalityAct2010, hescRules2008, send2014 } from './england.ts';
import type { RuleRow } from './rule.ts';

/** Moves between local authorities (reg 15), mediation, appeals and claims. */
export const moveRules = [
  {
    ...send2014, id: 'LA_MOVE_TRANSFER', from: 'awareOfMove', period: '15wd', optional: ['moveOn'], owner: 'OLD_LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 15(2)',
    note: 'with the optional fact moveOn: due on moveOn when awareOfMove is at least 15 working days before it',
    title: 'Transfer the plan to the new council', reason: 'On the day of the move, or within 15 working days of knowing of it · reg 15(2)',
  },
  {
    ...send2014, id: 'LA_MOVE_INFORM', from: 'transfer', plus: '6w', owner: 'NEW_LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 15(4)',
    title: 'Tell the family what happens to the plan', reason: 'Within 6 weeks of the transfer · reg 15(4)',
  },
  {
    ...send2014, id: 'LA_MOVE_REVIEW', latestOf: ['lastReview:period 12m', 'transfer:period 3m'], owner: 'NEW_LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 15(5)',
    title: 'Review the transferred plan', reason: 'Within 12 months of the last review or 3 of the transfer, the later · reg 15(5)',
  },
  {
    ...send2014, id: 'MEDIATION_CONTACT', from: 'decisionLetter', plus: '2m', owner: 'FAMILY', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 33 (unverified)', isVerified: false,
    title: 'Contact the mediation adviser', reason: 'Within 2 months of the decision letter · reg 33, unverified',
  },
  {
    ...hescRules2008, id: 'APPEAL', latestOf: ['decisionLetter+2m', 'mediationCertificate+1m'], optional: ['mediationCertificate'],
    adjust: ['XMAS', 'AUGUST'], roll: 'nextWorkingDay', owner: 'FAMILY', strength: 'MUST',
    citation: 'HESC Rules 2008 rr 12, 20 (as IPSEA reads them)',
    title: 'Register an appeal', reason: '2 months from the letter or 1 from the mediation certificate, the later · HESC rules 12, 20',
  },
  {
    ...equalityAct2010, id: 'DISABILITY_CLAIM', from: 'actComplainedOf', period: '6m', owner: 'FAMILY', strength: 'MUST',
    citation: 'Equality Act 2010 Sch 17 para 4(1)', note: 'conduct over a period: from its end',
    title: 'Make a disability discrimination claim', reason: 'Within 6 months of the act, its day counted · Equality Act Sch 17',
  },
] as const satisfies readonly RuleRow[];
