import type { FiledTable } from '@hedgerow/service-kit';

const ehc =
  'Papers of EHC needs assessments and plans: regulation 17 of the SEND Regulations 2014 and Schedule 4 of the Data Protection Act 2018 restrict who may be given them (unverified here). Ask the council where in doubt.';
const sealed =
  'A sealed note. It belongs to the answer unless giving it would be likely to cause serious harm (Data Protection Act 2018, Schedule 3, unverified here). Decide with the person who wrote it.';

/** Every table of provision that holds a part of a child's file, and how its rows are handed over. */
export const filedTables: Readonly<Record<string, FiledTable>> = {
  pupil: { title: 'The child' },
  pupil_file: { title: 'When the file was opened' },
  enrolment: { title: 'Time on the roll' },
  contact: { title: 'Contacts' },
  sen_status: { title: 'SEN status' },
  need: { title: 'Types of need' },
  profile: { title: 'One-page profile' },
  observation: {
    title: 'Notes and observations',
    except: { column: 'is_sealed', title: 'Sealed notes', checkFirst: sealed },
  },
  sealed_text: { title: 'Text of sealed notes that you are named on', checkFirst: sealed },
  sealed_reader: { title: 'Who may read each sealed note', checkFirst: sealed },
  concern: { title: 'Concerns' },
  family_meeting: { title: 'Meetings with the family' },
  agreement: { title: 'Agreement to the Area SENCo' },
  two_year_check: { title: 'Two-year checks' },
  reception_handover: { title: 'Handover to Reception' },
  plan: { title: 'Plans' },
  cycle: { title: 'Cycles of the plan' },
  cycle_contribution: { title: 'What teachers added to the plan' },
  outcome: { title: 'Outcomes' },
  provision_line: { title: 'Provision' },
  provision_cost: { title: 'Cost of provision' },
  delivered_session: { title: 'Sessions delivered' },
  ehc_request: { title: 'Requests for an EHC assessment', checkFirst: ehc },
  ehc_exception: { title: 'Exceptions to EHC deadlines', checkFirst: ehc },
  ehc_plan: { title: 'EHC plans', checkFirst: ehc },
  maintaining_council: { title: 'Councils that maintain the EHC plan', checkFirst: ehc },
  annual_review: { title: 'Annual reviews', checkFirst: ehc },
  duty: { title: 'What was due, and when it was done' },
  roll_import_change: { title: 'What pupil lists changed' },
  legal_hold: { title: 'Legal holds on the file' },
  opening: { title: 'Openings from outside the school, with their reasons' },
  opening_read: { title: 'What was read at such an opening' },
  opening_seen: { title: 'Who at the school has seen such an opening' },
};
