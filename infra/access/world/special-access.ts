import { rolePermissions } from '@hedgerow/authz';
import { idOf, LONG_AGO, type Days } from './names.ts';
import { assignmentRows, people } from './people.ts';
import { classId, organisationId, personId, schoolId, type Place } from './places.ts';
import type { SpecialTables } from './special-rows.ts';

const ashcombe: Place = { school: 'ashcombe', isFirst: true };
const brindle: Place = { school: 'brindle', isFirst: true };

/** Rights, memberships and lessons on which everything else rests, with those that have ended or not begun. */
export function accessRows(days: Days): SpecialTables {
  const member = (
    name: string,
    school: Parameters<typeof schoolId>[0],
    organisation: 'trust' | 'network',
    more = {},
  ) => ({
    place: ashcombe,
    columns: {
      id: idOf(`access.membership ${name}`),
      school_id: schoolId(school),
      organisation_id: organisationId(organisation),
      starts_on: LONG_AGO,
      ends_on: undefined,
      ...more,
    },
  });
  const lesson = (person: string, name: string, place: Place, more = {}) => ({
    place,
    columns: {
      id: idOf(`access.class_teaching ${person} ${name}`),
      class_id: classId(name),
      person_id: personId(person),
      ...more,
    },
  });
  const left = { person_id: personId('somebody without a right'), ends_on: days.yesterday };
  return {
    'access.role_permission': { only: rolePermissions().map((row) => ({ place: ashcombe, columns: { ...row } })) },
    'access.assignment': {
      only: assignmentRows(days).map((columns) => ({ place: ashcombe, columns: { ...allNull, ...columns } })),
    },
    'access.assignment_change': {
      only: assignmentRows(days).map(({ id, granted_at: at, ...right }) => ({
        place: ashcombe,
        columns: { ...noScope, ...right, id, assignment_id: id, at, change: 'granted', by_person: undefined },
      })),
    },
    // The keeper of a school is invited there too: nobody asks herself in.
    'access.invitation': {
      at: ({ school }) => {
        const asked = {
          roles: ['governor'],
          email: `new.${school}@school.example`,
          expires_at: '2099-01-01T00:00:00Z',
        };
        const standing = { ...asked, organisation_id: undefined, job_title: undefined };
        return {
          '': standing,
          over: { ...standing, ends_on: days.yesterday, roles: ['class_teacher'] },
          'of the organisation': { ...asked, school_id: undefined, job_title: undefined, person_id: undefined },
        };
      },
    },
    'access.membership': {
      only: [
        member('ashcombe', 'ashcombe', 'trust'),
        member('brindle', 'brindle', 'trust'),
        // Corrie was the trust’s once: what the trust asks of its own staff it asks there no longer.
        member('corrie until yesterday', 'corrie', 'trust', { ends_on: days.yesterday }),
        member('corrie', 'corrie', 'network'),
        member('dunmere until yesterday', 'dunmere', 'trust', { ends_on: days.yesterday }),
        member('dunmere from tomorrow', 'dunmere', 'network', { starts_on: days.tomorrow }),
      ],
    },
    'access.class_teaching': {
      only: [
        lesson('teacher of ashcombe', 'oak', ashcombe),
        lesson('teacher of ashcombe', 'elm', ashcombe, { ends_on: days.yesterday }),
        lesson('teacher of ashcombe', 'ash', ashcombe, { starts_on: days.tomorrow }),
        // Where she holds no role she reaches nobody, whatever the timetable says.
        lesson('teacher of ashcombe', 'beech', brindle),
        // Whoever only helps in a class reaches those she delivers to, and not the class.
        lesson('assistant of ashcombe', 'elm', ashcombe),
        lesson('teacher until yesterday', 'oak', ashcombe),
        lesson('teacher from tomorrow', 'oak', ashcombe),
      ],
    },
    'reference.person': {
      only: people.map(({ name }) => ({
        place: ashcombe,
        columns: { person_id: personId(name), given_name: 'Robin', family_name: `Person ${idOf(name).slice(0, 8)}` },
      })),
    },
    // Somebody who has left: where she worked, she works no longer.
    'reference.employment': { at: (place) => ({ '': {}, ...(place.school === 'ashcombe' ? { left } : {}) }) },
    'reference.designation': { at: (place) => ({ '': {}, ...(place.school === 'brindle' ? { left } : {}) }) },
    'reference.outbox': { at: ({ school }) => ({ '': { id: idOf(`reference.outbox ${school}`), payload: {} } }) },
    'reference.class': {
      at: ({ school }) => ({ '': { class_id: idOf(`schools.class ${school}`), academic_year: 2026 } }),
    },
    'reference.half_term': { at: () => ({ '': { term: 1, half: 1, ends_on: '2099-07-31' } }) },
    'reference.school': {
      at: ({ school }) => ({ '': { urn: undefined, colour: 1, name: `School ${school}`, short_name: school } }),
    },
    'audit.seal': {
      at: ({ school }) => ({ '': { chain: schoolId(school), event_id: idOf(`audit.event ${school}`) } }),
    },
    'audit.chain_check': {
      at: ({ school }) => ({ '': { chain: schoolId(school), broken_at: undefined, fault: undefined } }),
    },
    'audit.event': {
      at: ({ school }) => ({
        '': { school_id: schoolId(school), school_ids: [], subject_id: undefined },
        // A list over several schools is theirs alike.
        list: { school_id: undefined, pupil_id: undefined, school_ids: [schoolId(school)], subject_id: undefined },
        'by the teacher': { school_ids: [], subject_id: undefined, person_id: personId('teacher of ashcombe') },
        'of sign-in': { service: 'identity', school_ids: [], subject_id: undefined, person_id: undefined },
        'not of a school': { school_id: undefined, pupil_id: undefined, school_ids: [], person_id: undefined },
      }),
    },
  };
}

const noScope = {
  school_id: undefined,
  organisation_id: undefined,
  agency_id: undefined,
  pupil_id: undefined,
  ends_on: undefined,
};
const allNull = { class_id: undefined, ends_on: undefined, granted_by: undefined };
