import { send2014 } from './england.ts';
import type { RuleRow } from './rule.ts';

/** Annual reviews (reg 20 and 22, s.44, and the Devon judgment) and phase transfers (reg 18). */
export const reviewRules = [
  {
    ...send2014, id: 'AR_REVIEW_COMPLETE', from: 'lastReview', period: '12m', owner: 'LA', strength: 'MUST',
    citation: 'CFA 2014 s.44(1)',
    title: 'Complete the annual review', reason: 'Within 12 months of the last review, its day counted · s.44(1)',
  },
  {
    ...send2014, id: 'AR_LATEST_MEETING', from: 'lastReview', period: '12m', minus: '28d', owner: 'SCHOOL', strength: 'DERIVED',
    citation: 'derived from s.44(1) and reg 20(10)',
    title: 'Hold the annual review meeting', reason: 'Leaves the council its 4 weeks before the 12 months end · s.44(1), reg 20(10)',
  },
  {
    ...send2014, id: 'AR_PAPERS', from: 'meeting', minus: '14d', owner: 'SCHOOL', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 20(4)',
    title: 'Send round the advice for the annual review', reason: 'At least 2 weeks before the meeting · reg 20(4)',
  },
  {
    ...send2014, id: 'AR_REPORT', from: 'meeting', plus: '14d', owner: 'SCHOOL', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 20',
    title: 'Send the annual review report', reason: 'Within 2 weeks of the meeting · reg 20',
  },
  {
    ...send2014, id: 'AR_DECISION', from: 'meeting', plus: '28d', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 20(10); L, M and P v Devon [2022] EWHC 493',
    title: 'Decide after the annual review', reason: 'Within 4 weeks of the meeting, with any amendments · reg 20(10), Devon',
  },
  {
    ...send2014, id: 'AR_AMEND_COMMENTS', from: 'amendNotice', period: '15d', owner: 'FAMILY', strength: 'MUST_MINIMUM',
    citation: 'SEND Regs 2014 reg 22(2)(c)',
    title: 'Comment on the proposed amendments', reason: 'At least 15 days from the day of the notice · reg 22(2)(c)',
  },
  {
    ...send2014, id: 'AR_AMENDED_FINAL', earliestOf: ['amendNotice+8w', 'meeting+12w'], owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 22(3); Devon',
    title: 'Send the final amended plan', reason: 'Within 8 weeks of the notice and 12 of the meeting · reg 22(3), Devon',
  },
  {
    ...send2014, id: 'AR_UNDER5', from: 'lastReview', plus: '6m', owner: 'SCHOOL', strength: 'SHOULD',
    citation: 'Code 9.178',
    title: 'Review the plan of a child under five', reason: 'Every 3 to 6 months · Code 9.178',
  },
  {
    ...send2014, id: 'PHASE_MAIN', yearFact: 'transferYear', before: '02-15', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 18(1)(b)',
    title: 'Review and amend the plan for the next phase', reason: 'Before 15 February of the year of transfer · reg 18(1)(b)',
  },
  {
    ...send2014, id: 'PHASE_POST16', yearFact: 'transferYear', before: '03-31', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 18(1)(a)',
    title: 'Review and amend the plan for post-16', reason: 'Before 31 March of the year of transfer · reg 18(1)(a)',
  },
  {
    ...send2014, id: 'PHASE_POST16_OTHER', from: 'transferOn', minus: '5m', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 18(2)',
    title: 'Review and amend the plan for a move between colleges', reason: 'At least 5 months before the move · reg 18(2)',
  },
] as const satisfies readonly RuleRow[];
