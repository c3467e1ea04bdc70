import { send2014 } from './england.ts';
import type { RuleRow } from './rule.ts';

/** The 20-week clock of an EHC needs assessment, and re-assessment. Weeks are calendar weeks; no holiday stops them. */
export const ehcRules = [
  {
    ...send2014, id: 'EHC_DECIDE_ASSESS', from: 'requestReceived', plus: '6w', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 5(1)', exceptions: ['a', 'b', 'c', 'd'],
    title: 'Decide whether to assess', reason: 'Within 6 weeks of the request · reg 5(1)',
  },
  {
    ...send2014, id: 'EHC_ADVICE', from: 'adviceRequested', plus: '6w', optional: ['askedOf'], owner: 'PROVIDER', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 8(1)-(2)', exceptions: ['c', 'd', 'e'],
    note: 'binds a body asked under s.31; for a school asked by the LA show SHOULD',
    title: 'Give advice for the EHC needs assessment', reason: 'Within 6 weeks of being asked · reg 8(1)',
  },
  {
    ...send2014, id: 'EHC_REFUSE_PLAN', from: 'requestReceived', plus: '16w', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 10(1)', exceptions: ['a', 'b', 'c', 'd'],
    title: 'Say so if there is to be no EHC plan', reason: 'Within 16 weeks of the request · reg 10(1)',
  },
  {
    ...send2014, id: 'EHC_DRAFT_COMMENTS', from: 'draftServed', period: '15d', owner: 'FAMILY', strength: 'MUST_MINIMUM',
    citation: 'SEND Regs 2014 reg 13(1)(a)',
    title: 'Comment on the draft plan', reason: 'At least 15 days from the day the draft was served · reg 13(1)',
  },
  {
    ...send2014, id: 'EHC_CONSULT_REPLY', from: 'consultReceived', plus: '15d', owner: 'SCHOOL', strength: 'SHOULD',
    citation: 'Code 9.83 (unverified)', isVerified: false,
    title: 'Reply about being named in the plan', reason: 'Within 15 days of being consulted · Code 9.83, unverified',
  },
  {
    ...send2014, id: 'EHC_FINAL', from: 'requestReceived', plus: '20w', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 13(2)', exceptions: ['a', 'b', 'c', 'd'],
    title: 'Send the final EHC plan', reason: 'Within 20 weeks of the request · reg 13(2)',
  },
  {
    ...send2014, id: 'REASSESS_DECIDE', from: 'reassessmentRequested', plus: '15d', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 25',
    title: 'Decide whether to re-assess', reason: 'Within 15 days of the request · reg 25',
  },
  {
    ...send2014, id: 'REASSESS_FINAL', from: 'reassessmentDecisionNotified', plus: '14w', owner: 'LA', strength: 'MUST',
    citation: 'SEND Regs 2014 reg 27(2)', exceptions: ['a', 'b', 'c', 'd'],
    title: 'Send the final plan after re-assessment', reason: 'Within 14 weeks of the decision to re-assess · reg 27(2)',
  },
] as const satisfies readonly RuleRow[];
