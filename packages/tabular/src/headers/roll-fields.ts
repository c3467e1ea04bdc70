import type { Field } from './map-headers.ts';

/** What a school's roll can give. */
export type RollField =
  | 'upn'
  | 'formerUpn'
  | 'surname'
  | 'forename'
  | 'middleNames'
  | 'preferredForename'
  | 'dateOfBirth'
  | 'sex'
  | 'yearGroup'
  | 'className'
  | 'enrolmentStatus'
  | 'startsOn'
  | 'endsOn'
  | 'senStatus'
  | 'senNeed'
  | 'senNeed2'
  | 'admissionNumber'
  | 'name';

/**
 * The columns of a roll by the names that systems use: the pupil lists of SIMS, Arbor, Bromcom and Wonde as public demo
 * and documentation files show them, and the Department for Education's census and common transfer names. Data, to be
 * added to when a school meets another name.
 */
export const rollFields: readonly Field<RollField>[] = [
  { key: 'upn', label: 'the UPN', synonyms: ['Unique Pupil Number', 'UPN Number', 'Pupil UPN'] },
  { key: 'formerUpn', label: 'the former UPN', synonyms: ['Previous UPN', 'Former Unique Pupil Number'] },
  {
    key: 'surname',
    label: 'the surname',
    synonyms: ['Legal Surname', 'Last Name', 'Family Name', 'Legal Last Name', 'Pupil Surname', 'Legal Family Name'],
  },
  {
    key: 'forename',
    label: 'the forename',
    synonyms: [
      'Legal Forename',
      'First Name',
      'Given Name',
      'Legal First Name',
      'Pupil Forename',
      'Legal Given Name',
      'Forenames',
    ],
  },
  { key: 'middleNames', label: 'the middle names', synonyms: ['Middle Name', 'Middle name(s)', 'Legal Middle Names'] },
  {
    key: 'preferredForename',
    label: 'the preferred name',
    synonyms: ['Preferred Name', 'Known As', 'Preferred First Name', 'Chosen Name'],
  },
  {
    key: 'dateOfBirth',
    label: 'the date of birth',
    synonyms: ['DOB', 'D.O.B.', 'Birth Date', 'Date Of Birth (dd/mm/yyyy)', 'Person Birth Date'],
  },
  { key: 'sex', label: 'the sex', synonyms: ['Gender', 'Legal Sex'] },
  {
    key: 'yearGroup',
    label: 'the year group',
    synonyms: [
      'Year',
      'NC Year',
      'NCyearActual',
      'National Curriculum Year',
      'Actual NC Year',
      'Current NC Year',
      'Curriculum Year',
      'education_details.current_nc_year',
    ],
  },
  {
    key: 'className',
    label: 'the class',
    synonyms: [
      'Class',
      'Reg Group',
      'Registration Group',
      'Registration Form',
      'Form',
      'Reg',
      'Tutor Group',
      'Class Name',
      'Form Group',
    ],
  },
  { key: 'enrolmentStatus', label: 'the enrolment status', synonyms: ['Enrol Status', 'EnrolStatus', 'Enrolment'] },
  {
    key: 'startsOn',
    label: 'the day of joining',
    synonyms: ['Entry Date', 'Date of Entry', 'Admission Date', 'Date of Admission', 'Start Date', 'DOA'],
  },
  { key: 'endsOn', label: 'the day of leaving', synonyms: ['Leaving Date', 'Date of Leaving', 'End Date', 'DOL'] },
  {
    key: 'senStatus',
    label: 'the SEN status',
    synonyms: [
      'SEN',
      'SENprovision',
      'SEN Provision',
      'SEND Status',
      'SEN Code',
      'SEN Stage',
      'extended_details.sen_status',
      'students.sen_provision',
      'SEN Provision Code',
    ],
  },
  {
    key: 'senNeed',
    label: 'the primary need',
    synonyms: [
      'SEN Need',
      'Primary Need',
      'SEN Type',
      'SENtype',
      'Primary SEN Need',
      'SEN Need 1',
      'Primary SEN Type',
      'students.sen_needs',
    ],
  },
  {
    key: 'senNeed2',
    label: 'the secondary need',
    synonyms: ['Secondary Need', 'SEN Need 2', 'Secondary SEN Need', 'Secondary SEN Type'],
  },
  {
    key: 'admissionNumber',
    label: 'the admission number',
    synonyms: ['Admission No', 'Adno', 'Admission No.', 'Student ID', 'Pupil ID', 'MIS ID'],
  },
  { key: 'name', label: 'the whole name', synonyms: ['Student Name', 'Pupil Name', 'Full Name', 'Pupil', 'Student'] },
];
