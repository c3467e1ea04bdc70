import { people } from './people.ts';
import {
  classId,
  organisationId,
  organisationNames,
  personId,
  placeName,
  rowId,
  schoolId,
  schoolNames,
  type SchoolName,
} from './places.ts';
import type { SpecialTables } from './special-rows.ts';

/** Nobody's: a duty of the place itself. */
const aboutNobody = { pupil_id: undefined, staff_id: undefined, agency_id: undefined };

/** The classes in which children of this world sit. */
const classesOf: Readonly<Partial<Record<SchoolName, readonly string[]>>> = {
  ashcombe: ['oak', 'elm', 'ash'],
  brindle: ['beech'],
};

/** Places, people and time. */
export function schoolsRows(): SpecialTables {
  return {
    'schools.organisation': {
      only: organisationNames.map((name) => ({
        place: { school: name === 'trust' ? 'ashcombe' : 'corrie', isFirst: true },
        columns: {
          id: organisationId(name),
          kind: name === 'trust' ? 'TRUST' : 'NETWORK',
          name: `Organisation ${name}`,
          requires_second_factor: name === 'trust',
        },
      })),
    },
    'schools.person': {
      only: people.map(({ name }) => ({
        place: { school: 'ashcombe', isFirst: true },
        columns: { id: personId(name), given_name: 'Robin', family_name: `Person called ${name}` },
      })),
    },
    'schools.school': {
      at: (place) => ({
        '': {
          id: schoolId(place.school),
          urn: undefined,
          ofsted_urn: undefined,
          laestab: undefined,
          name: `School ${placeName(place)}`,
        },
      }),
    },
    'reference.former_urn': { at: (place) => ({ '': { urn: 100_001 + schoolNames.indexOf(place.school) } }) },
    'schools.class': {
      at: ({ school }) => ({
        '': { academic_year: 2026, year_groups: [3] },
        ...Object.fromEntries(
          (classesOf[school] ?? []).map((name) => [name, { id: classId(name), academic_year: 2026, year_groups: [3] }]),
        ),
      }),
    },
    'schools.school_year': { at: () => ({ '': { academic_year: 2026 } }) },
    'schools.half_term': { at: () => ({ '': { academic_year: 2026, ends_on: '2099-07-31' } }) },
    'schools.place_import': {
      at: ({ school }) => ({
        '': { upload_id: undefined },
        ...(school === 'ashcombe'
          ? { 'by the administrator': { person_id: personId('administrator of the trust') } }
          : {}),
      }),
    },
    // Of a visit to Ashcombe, naming a child who was never there: nobody may.
    'schools.visit_child': {
      at: ({ child }) => ({
        '': {},
        ...(child === 'clara'
          ? {
              'at ashcombe': {
                school_id: schoolId('ashcombe'),
                visit_id: rowId('schools.visit', { school: 'ashcombe', isFirst: true }),
              },
            }
          : {}),
      }),
    },
    'schools.duty': {
      at: (place) => ({
        '': { occurrence: 'plain', owner: 'SENCO', cause_id: schoolId(place.school) },
        visit: { rule: 'VISIT_DUE', owner: 'SENCO', cause_id: schoolId(place.school) },
        strategy: { rule: 'INCLUSION_STRATEGY', owner: 'SENCO', cause_id: schoolId(place.school) },
      }),
    },
    'schools.duty_subject': {
      at: (place) => ({
        '': { agency_id: undefined },
        visit: { ...aboutNobody, duty_id: rowId('schools.duty', place, 'visit') },
        strategy: {
          ...aboutNobody,
          duty_id: rowId('schools.duty', place, 'strategy'),
          staff_id: personId('head of ashcombe'),
        },
      }),
    },
  };
}
