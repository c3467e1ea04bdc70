import { textOf } from '../world/fill.ts';
import { all, always, any, mine, organisation, school, when, type Rule, type TableRules } from './rule.ts';

const isSenco = when(({ role }) => role === 'school_senco' || role === 'shared_senco');
const grant = any(
  school('role.grant'),
  all(
    when((row) => row['school_id'] === null),
    organisation('role.grant'),
  ),
);
const withDesignation = all(isSenco, school('designation.write'));
const notBegun = when((row, { world }) => textOf(row, 'starts_on') > world.days.today);
/** A role that began today can be taken back today, by those who give roles. */
const begunToday = when((row, { world }) => row['starts_on'] === world.days.today);
/** Nobody gives herself a right over children whom she does not see already. */
const notOwn: Rule = (asking, row) => row['person_id'] !== asking.who.person || school('pupil.read')(asking, row);
/** Accounts of agencies and families are not made by hand. */
const byHand = when((row) => row['agency_id'] === null && row['pupil_id'] === null);

const published: TableRules = { select: always, insert: always, update: always, delete: always };

/** Rights, what every service knows of places and people, and the audit trail. */
export const accessRules: Readonly<Record<string, TableRules>> = {
  'access.role_permission': { select: always },
  'access.assignment': {
    select: any(
      mine('person_id'),
      school('role.read'),
      organisation('role.read'),
      all(isSenco, school('designation.write')),
      all(
        when(({ role }) => role === 'area_senco'),
        organisation('school.read'),
      ),
    ),
    insert: all(any(grant, withDesignation), notOwn, byHand),
    update: any(grant, withDesignation),
    delete: any(all(notBegun, any(grant, withDesignation)), all(begunToday, grant)),
  },
  'access.invitation': {
    select: any(school('role.read'), organisation('role.read')),
    insert: all(
      any(school('role.grant'), organisation('role.grant')),
      (asking, row) => !mine('person_id')(asking, row),
    ),
    update: any(school('role.grant'), organisation('role.grant')),
  },
  // Written by a trigger alone. Who has a child at a school is for those who know its children.
  'access.assignment_change': {
    select: all(
      any(
        when((row) => row['pupil_id'] === null),
        school('pupil.read'),
      ),
      any(school('role.read'), organisation('role.read')),
    ),
  },
  'access.membership': {
    select: any(school('school.read'), organisation('school.read')),
    insert: all(
      organisation('school.write'),
      any(
        school('school.write'),
        when((row, { world }) =>
          (world.rows.get('reference.school') ?? []).every((known) => known['school_id'] !== row['school_id']),
        ),
      ),
    ),
    update: organisation('school.write'),
  },
  'access.class_teaching': {
    select: school('school.read'),
    insert: school('class.write'),
    update: any(school('class.write'), school('employment.write')),
    delete: all(notBegun, any(school('class.write'), school('employment.write'))),
  },
  'audit.event': {
    select: any(school('audit.read'), (asking, row) =>
      (row['school_ids'] as readonly string[]).some((id) => asking.who.schools('audit.read').has(id)),
    ),
    insert: mine('person_id'),
  },
  'audit.seal': { select: school('audit.read', 'chain') },
  'audit.chain_check': { select: school('audit.read', 'chain') },
  // Names of schools, days and people, which the schools service publishes to the others.
  'reference.class': published,
  'reference.closure': published,
  'reference.designation': published,
  'reference.employment': published,
  'reference.former_urn': { select: always, insert: school('school.write'), delete: school('school.write') },
  'reference.half_term': published,
  'reference.outbox': published,
  'reference.person': published,
  'reference.school': published,
};
