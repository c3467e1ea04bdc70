import type { Synonyms } from '@hedgerow/tabular';

/**
 * The columns of a roll by the names that systems use: the pupil lists of SIMS, Arbor, Bromcom and Wonde as public demo
 * and documentation files show them, and the Department for Education's census, multiplication check and common transfer
 * names. Data, to be added to when a school meets another name.
 */
export const rollColumns = {
  upn: ['UPN', 'Unique Pupil Number', 'UPN Number', 'Pupil UPN', 'students.upn'],
  formerUpn: ['Former UPN', 'Previous UPN', 'Former Unique Pupil Number', 'students.former_upn'],
  familyName: [
    'Legal Surname',
    'Surname',
    'Legal Last Name',
    'Last Name',
    'Legal Family Name',
    'Family Name',
    'Pupil Surname',
  ],
  givenName: [
    'Legal Forename',
    'Forename',
    'Legal First Name',
    'First Name',
    'Legal Given Name',
    'Given Name',
    'Pupil Forename',
    'Forenames',
  ],
  preferredName: ['Preferred Name', 'Preferred Forename', 'Preferred First Name', 'Known As', 'Chosen Name'],
  birthDate: ['Date of Birth', 'DOB', 'Birth Date', 'Person Birth Date', 'Date of Birth (dd/mm/yyyy)'],
  sex: ['Sex', 'Legal Sex', 'Gender'],
  yearGroup: [
    'Year Group',
    'NCyearActual',
    'NC Year',
    'Actual NC Year',
    'Current NC Year',
    'National Curriculum Year',
    'Curriculum Year',
    'Year',
    'education_details.current_nc_year',
  ],
  className: [
    'Class',
    'Class Name',
    'Reg Group',
    'Registration Group',
    'Registration Form',
    'Form',
    'Form Group',
    'Tutor Group',
    'Reg',
  ],
  startsOn: ['Entry Date', 'Date of Entry', 'Admission Date', 'Date of Admission', 'DOA'],
  endsOn: ['Leaving Date', 'Date of Leaving', 'DOL'],
  status: [
    'SEN Status',
    'SEND Status',
    'SENProvision',
    'SEN Provision',
    'SEN Provision Code',
    'SEN Code',
    'SEN Stage',
    'SEN',
    'extended_details.sen_status',
    'students.sen_provision',
    'SENProvisionDetails.ProvisionTypeCode',
  ],
  need: [
    'Primary Need',
    'Primary SEN Need',
    'SEN Need',
    'SEN Need 1',
    'SEN Type',
    'SENtype',
    'Primary SEN Type',
    'students.sen_needs',
  ],
  secondNeed: ['Secondary Need', 'Secondary SEN Need', 'SEN Need 2', 'Secondary SEN Type'],
  schoolUrn: ['URN', 'School URN', 'Establishment URN', 'EstablishmentURN'],
} as const satisfies Synonyms<string>;

export type RollField = keyof typeof rollColumns;
export const rollFields = Object.keys(rollColumns) as RollField[];

/** What each field is called on a page and in a remark. */
export const rollFieldLabels: Readonly<Record<RollField, string>> = {
  upn: 'UPN',
  formerUpn: 'Former UPN',
  familyName: 'Surname',
  givenName: 'Forename',
  preferredName: 'Preferred name',
  birthDate: 'Date of birth',
  sex: 'Sex',
  yearGroup: 'Year group',
  className: 'Class',
  startsOn: 'Date of entry',
  endsOn: 'Date of leaving',
  status: 'SEN status',
  need: 'Primary need',
  secondNeed: 'Secondary need',
  schoolUrn: 'URN of the school',
};

/** Which header a person chose for a field; null: none. */
export type RollMapping = Readonly<Partial<Record<RollField, string | null>>>;

/** Whether a text names a field. */
export function isRollField(text: string): text is RollField {
  return Object.hasOwn(rollColumns, text);
}
