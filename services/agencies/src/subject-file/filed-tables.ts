import type { FiledTable } from '@hedgerow/service-kit';

const safeguarding =
  'A referral made for safeguarding. Child abuse data may be withheld where giving it is not in the child’s best interests (Data Protection Act 2018, Schedule 3, unverified here). Decide with the designated safeguarding lead.';
const professional =
  'Written by a professional outside the school: name and words of professionals are usually given (Data Protection Act 2018, Schedule 2, unverified here); health professionals are asked first.';

/** Every table of agencies that holds a part of a child's file, and how its rows are handed over. */
export const filedTables: Readonly<Record<string, FiledTable>> = {
  referral: {
    title: 'Referrals',
    except: { column: 'is_safeguarding', title: 'Referrals made for safeguarding', checkFirst: safeguarding },
  },
  referral_event: { title: 'What happened with each referral' },
  consent: { title: 'Consent to referrals' },
  consent_refusal: { title: 'Refusals to share referrals' },
  other_ground: { title: 'Legal grounds of referrals' },
  agency_contact: { title: 'Appointments with agencies' },
  advice: { title: 'Advice of agencies', checkFirst: professional },
  recommendation: { title: 'Recommendations of agencies', checkFirst: professional },
  recommendation_outcome: { title: 'What came of recommendations' },
  duty: { title: 'What agencies were to do, and when they did it' },
};
