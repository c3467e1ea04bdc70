import { accessRules } from './access-rules.ts';
import {
  all,
  any,
  mine,
  of,
  ofChildThere,
  organisation,
  readAndWrite,
  school,
  when,
  type Rule,
  type TableRules,
} from './rule.ts';

const isOne = (...rules: readonly string[]): Rule => when(({ rule }) => rules.includes(String(rule)));
const aboutNobody = when((row) => row['pupil_id'] === null && row['staff_id'] === null && row['agency_id'] === null);
const places = ['VISIT_DUE', 'INCLUSION_STRATEGY'];
const writeDuty = any(
  school('duty.write'),
  all(isOne('VISIT_DUE'), school('visit.write')),
  all(isOne(...places), school('school.write')),
);
const never: Rule = () => false;
const selectAssignment = accessRules['access.assignment']?.select ?? never;
const selectLesson = accessRules['access.class_teaching']?.select ?? never;
const selectMembership = accessRules['access.membership']?.select ?? never;
const employment = any(school('staff.read'), mine('person_id'));
const byPerson = (other: Readonly<Record<string, unknown>>, row: Readonly<Record<string, unknown>>): boolean =>
  other['person_id'] === row['id'];

/** What a national register says, as an organisation brought it: seen by whoever sees that a place belongs to it. */
const knowledge: TableRules = {
  select: any(
    organisation('school.read'),
    of('access.membership', (member, row) => member['organisation_id'] === row['organisation_id'], selectMembership),
  ),
  insert: organisation('places.import'),
  update: organisation('places.import'),
  delete: organisation('places.import'),
};

/** Places, people and time. */
export const schoolsRules: Readonly<Record<string, TableRules>> = {
  'schools.school': {
    select: school('school.read', 'id'),
    insert: school('school.write', 'id'),
    update: school('school.write', 'id'),
  },
  'schools.organisation': {
    select: any(
      organisation('school.read', 'id'),
      of('access.membership', (member, row) => member['organisation_id'] === row['id'], selectMembership),
    ),
    update: organisation('school.write', 'id'),
  },
  'schools.person': {
    select: any(
      mine('id'),
      of('schools.employment', byPerson, employment),
      of('schools.designation', byPerson, school('school.read')),
      of('access.class_teaching', byPerson, selectLesson),
      of('access.assignment', byPerson, selectAssignment),
    ),
    insert: ({ who }) => who.schools('employment.write').size > 0 || who.organisations('role.grant').size > 0,
    update: of('schools.employment', byPerson, all(employment, school('employment.write'))),
  },
  'schools.employment': readAndWrite(employment, school('employment.write')),
  'schools.designation': readAndWrite(school('school.read'), school('designation.write')),
  'schools.class': readAndWrite(school('school.read'), school('class.write')),
  'schools.closure': {
    ...readAndWrite(school('calendar.read'), school('calendar.write')),
    delete: school('calendar.write'),
  },
  'schools.half_term': {
    ...readAndWrite(school('calendar.read'), school('calendar.write')),
    delete: school('calendar.write'),
  },
  'schools.school_year': readAndWrite(school('calendar.read'), school('calendar.write')),
  'schools.inclusion_strategy': { select: school('school.read'), insert: school('strategy.write') },
  'schools.visit': readAndWrite(school('visit.read'), school('visit.write')),
  'schools.visit_arrangement': readAndWrite(school('visit.read'), school('visit.write')),
  // Named by nobody who may not see the school's children.
  'schools.visit_child': {
    select: school('pupil.read'),
    insert: all(school('visit.write'), ofChildThere),
    update: all(school('pupil.read'), school('visit.write')),
    delete: all(school('pupil.read'), school('visit.write')),
  },
  'schools.duty': readAndWrite(any(school('duty.read'), all(isOne(...places), school('school.write'))), writeDuty),
  'schools.duty_subject': {
    select: any(school('duty.subject.read'), all(aboutNobody, any(school('duty.read'), school('school.write')))),
    insert: any(school('duty.write'), all(aboutNobody, any(school('visit.write'), school('school.write')))),
    update: school('duty.write'),
  },
  'schools.idempotency': { ...readAndWrite(mine('person_id'), mine('person_id')), delete: mine('person_id') },
  'schools.place_import': {
    select: organisation('places.import'),
    insert: all(organisation('places.import'), mine('person_id')),
    update: organisation('places.import'),
  },
  'schools.register_group': knowledge,
  'schools.register_group_member': knowledge,
  'schools.register_link': knowledge,
  'schools.place_import_change': { select: organisation('places.import'), insert: organisation('places.import') },
};
