import { local } from './england.ts';
import type { RuleRow } from './rule.ts';

/** What a service, a school or an award has set for itself; each interval is a default that their own replaces. */
export const localRules = [
  {
    ...local, id: 'REFERRAL_ACK', from: 'referralSent', plus: '10wd', owner: 'AGENCY', citation: "the service's own standard",
    title: 'Acknowledge the referral', reason: "By the service's own standard, 10 working days unless it says otherwise",
  },
  {
    ...local, id: 'REFERRAL_FIRST_CONTACT', from: 'referralAccepted', plus: '18w', owner: 'AGENCY', citation: "the service's own standard",
    title: 'See the child for the first time', reason: "By the service's own standard, 18 weeks from acceptance unless it says otherwise",
  },
  {
    ...local, id: 'REFERRAL_REPORT', from: 'lastContact', plus: '6w', owner: 'AGENCY', citation: "the service's own standard",
    title: 'Send the report', reason: "By the service's own standard, 6 weeks from the last contact unless it says otherwise",
  },
  {
    ...local, id: 'DBS_RECHECK', from: 'dbsIssued', plus: '3y', owner: 'SCHOOL', citation: 'school policy; a DBS check has no legal expiry',
    title: 'Check the DBS certificate again', reason: 'By school policy; a DBS check has no legal expiry',
  },
  {
    ...local, id: 'COMPETENCE_EXPIRY', from: 'competenceGained', plus: '3y', owner: 'SCHOOL', citation: "the award's own validity",
    title: 'Renew the competence', reason: "By the award's own validity",
  },
  {
    ...local, id: 'VISIT_DUE', from: 'lastVisit', plus: '6w', owner: 'SENCO', citation: 'agreed with the school or setting',
    title: 'Visit', reason: 'As agreed with the school or setting',
  },
] as const satisfies readonly RuleRow[];
