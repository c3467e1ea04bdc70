import { describe, expect, it } from 'vitest';
import { headersOf, mapHeaders, valuesOf } from './map-headers.ts';
import { normaliseHeader } from './normalise-header.ts';
import { rollFields } from './roll-fields.ts';

/** Headers of real pupil lists, as published demo and documentation files show them. */
const lists: readonly (readonly [string, string])[] = [
  [
    'SIMS',
    'Admission No|UPN|Legal Surname|Legal Forename|Preferred Name|Date of Birth|Gender|Year Group|Reg Group|Enrolment Status|SEN Status|Pupil Premium|EAL|Looked After|School|Site',
  ],
  ['Arbor', 'Admission Number|Legal Surname|Legal Forename|Year Group|Class|PP|ELK|SEN'],
  [
    'census upload',
    'LEA|Estab|UPN|Surname|Forename|Middlenames|Sex|DOB|NCyearActual|EnrolStatus|FSMeligible|Language|SENProvision',
  ],
  ['pupil template', 'Surname|Forename|Middle name(s)|Date of birth|Sex|UPN'],
  [
    'SEN2 return',
    'persontableid|NativeId|personorderseqcolumn|sourceid|surname|forename|personbirthdate|sex|ethnicity|postcode|upn|uniquelearnernumber|upnunknown|sentype|sentyperank',
  ],
];
const mapped = (headers: string, chosen = {}) => mapHeaders(headersOf(headers.split('|')), rollFields, { chosen });
const plain = (headers: string) =>
  Object.fromEntries([...mapped(headers).columns].map(([key, header]) => [key, header.text]));

describe('the columns of a roll', () => {
  it.each(lists)('are recognised as %s names them', (_name, headers) => {
    const found = mapped(headers);
    expect(found.faults).toEqual([]);
    expect([...found.columns.keys()]).toEqual(expect.arrayContaining(['surname', 'forename']));
  });

  it('give each field from the right column', () => {
    expect(plain(lists[0]?.[1] ?? '')).toEqual({
      admissionNumber: 'Admission No',
      upn: 'UPN',
      surname: 'Legal Surname',
      forename: 'Legal Forename',
      preferredForename: 'Preferred Name',
      dateOfBirth: 'Date of Birth',
      sex: 'Gender',
      yearGroup: 'Year Group',
      className: 'Reg Group',
      enrolmentStatus: 'Enrolment Status',
      senStatus: 'SEN Status',
    });
  });

  it('that mean nothing here are reported and kept out', () => {
    expect(mapped('UPN|Pupil Premium||EAL').unknown.map((header) => header.text)).toEqual([
      'Pupil Premium',
      'Column 3',
      'EAL',
    ]);
  });

  it('are not guessed where two give the same thing: the person decides', () => {
    const found = mapped('UPN|DOB|Date of Birth');
    expect(found.faults).toMatchObject([
      {
        line: 1,
        column: 'Date of Birth',
        code: 'header/twice',
        message:
          'The columns “DOB” (column 2) and “Date of Birth” (column 3) both give the date of birth. Say which one to take.',
      },
    ]);
    expect(mapped('UPN|DOB|Date of Birth', { dob: null }).faults).toEqual([]);
    expect(mapped('UPN|UPN').faults).toHaveLength(1);
  });

  it('are those that the person chose before, whatever they are called', () => {
    const found = mapped('Sheet ref|Surname', { sheetref: 'upn', surname: null });
    expect([...found.columns.keys()]).toEqual(['upn']);
    expect(found.unknown.map((header) => header.text)).toEqual(['Surname']);
  });

  it('that are needed and not there are named', () => {
    const fields = [{ key: 'urn', label: 'the URN', synonyms: [], isRequired: true }] as const;
    expect(mapHeaders(headersOf(['Name']), fields, { line: 4 })).toMatchObject({
      missing: [{ key: 'urn' }],
      faults: [{ line: 4, column: null, code: 'header/missing' }],
    });
  });

  it('never mean a thing of the language the program is written in', () => {
    expect(mapped('constructor|__proto__|toString').columns.size).toBe(0);
  });

  it('have each one meaning', () => {
    const names = rollFields.flatMap((field) => [
      ...new Set([field.key, field.label, ...field.synonyms].map(normaliseHeader)),
    ]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('give the cells of a row without the spaces around them', () => {
    expect(valuesOf([' H801 ', ' Ó Súilleabháin'], mapped('UPN|Surname|Forename'))).toEqual({
      upn: 'H801',
      surname: 'Ó Súilleabháin',
      forename: '',
    });
  });
});

describe('a header', () => {
  it.each([
    ['Date of Birth', 'dateofbirth'],
    ['  DATE_OF_BIRTH ', 'dateofbirth'],
    ['D.O.B.', 'dob'],
    ['Forename(s)', 'forenames'],
    ['Dyddiad Geni', 'dyddiadgeni'],
    ['Prénom', 'prenom'],
    ['SEN1 (name)', 'sen1name'],
  ])('%s is %s', (text, name) => {
    expect(normaliseHeader(text)).toBe(name);
  });
});
