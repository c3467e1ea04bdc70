import { parseIsoDate } from '../calendar/iso-date.ts';
import { eyfs2012, gdpr, inclusiveMainstreamFund, pupilInformation2005, send2014, sencoRegulations } from './england.ts';
import type { RuleRow } from './rule.ts';

/** What schools and settings owe: staff, the graduated approach, publication, and records. */
export const schoolRules = [
  {
    ...sencoRegulations, id: 'SENCO_QUALIFIED', from: 'firstBecameSenco', plus: '3y', factAfter: parseIsoDate('2009-09-01'),
    owner: 'GOVERNING_BODY', strength: 'MUST', citation: 'SEND Regs 2014 reg 49(4)',
    title: 'Have the SENCo qualified', reason: 'Within 3 years of first becoming SENCo · reg 49(4)',
  },
  {
    ...send2014, id: 'APDR_REVIEW', from: 'reviewAgreed', plus: '0d', owner: 'SCHOOL', strength: 'SHOULD', citation: 'Code 6.53',
    title: 'Review the cycle with the family', reason: 'On the day agreed in the plan · Code 6.53',
  },
  {
    ...send2014, id: 'APDR_PARENT_MEETINGS', countPerYear: 3, optional: ['academicYear', 'yearStart'], owner: 'SCHOOL', strength: 'SHOULD',
    citation: 'Code 6.65',
    title: 'Meet the parents', reason: 'At least three times a year · Code 6.65',
  },
  {
    ...eyfs2012, id: 'TWO_YEAR_CHECK', from: 'dob', period: '36m', opens: '24m', owner: 'EY_SETTING', strength: 'MUST',
    citation: 'EYFS statutory framework',
    title: 'Make the progress check at age two', reason: 'Between the second and the third birthday · EYFS framework',
  },
  {
    ...send2014, id: 'SEN_INFO_REPORT', from: 'lastPublished', plus: '12m', owner: 'GOVERNING_BODY', strength: 'MUST',
    citation: 'CFA 2014 s.69; SEND Regs 2014 Sch 1',
    title: 'Publish the SEN information report', reason: 'Every year · s.69, SEND Regs Sch 1',
  },
  {
    ...inclusiveMainstreamFund, id: 'INCLUSION_STRATEGY', firstFixed: '2026-12-31', from: 'lastPublished', plus: '12m', optional: ['lastPublished'],
    owner: 'SCHOOL', strength: 'GRANT_CONDITION', citation: 'Inclusive Mainstream Fund, conditions of grant 2026-27',
    title: 'Publish the inclusion strategy', reason: 'By 31 December 2026, then every year · Inclusive Mainstream Fund',
  },
  {
    ...pupilInformation2005, id: 'CTF', from: 'leftRoll', plus: '15sd', owner: 'SCHOOL', strength: 'MUST', appliesTo: 'maintained',
    citation: 'Pupil Information Regs 2005',
    title: 'Send the common transfer file and the educational record', reason: 'Within 15 school days of leaving the roll · Pupil Information Regs',
  },
  {
    ...pupilInformation2005, id: 'CTF_DUAL_REGISTRATION', from: 'firstSchoolLearned', plus: '15sd', owner: 'SCHOOL', strength: 'MUST',
    appliesTo: 'maintained', citation: 'Pupil Information Regs 2005 reg 9(3B)',
    title: 'Send a copy of the record to the second school', reason: 'Within 15 school days of learning of it · Pupil Information Regs reg 9(3B)',
  },
  {
    ...gdpr, id: 'SAR', from: 'sarReceived', plus: '1m', roll: 'nextWorkingDay', extend: '2m', optional: ['extended'], owner: 'CONTROLLER', strength: 'MUST',
    citation: 'UK GDPR Art 12/15',
    title: 'Answer the subject access request', reason: 'Within one month, three if complex · UK GDPR Art 12',
  },
  {
    ...pupilInformation2005, id: 'EDU_RECORD', from: 'recordRequestReceived', plus: '15sd', owner: 'SCHOOL', strength: 'MUST', appliesTo: 'maintained',
    citation: 'Pupil Information Regs 2005 reg 5 (unverified)', isVerified: false,
    title: 'Let the parent see the educational record', reason: 'Within 15 school days of the request · Pupil Information Regs reg 5, unverified',
  },
] as const satisfies readonly RuleRow[];
