import { SYSTEM_PERSON } from '@hedgerow/db';
import { reachOf, type Permission, type Reach, type Role } from '@hedgerow/authz';
import { textOf, type Row } from '../world/fill.ts';
import type { World } from '../world/world.ts';

/** What one person may reach on a day, worked out from the matrix and the facts of the world: the law of these tests. */
export interface Standing {
  /** Null for a question that says nothing about who asks. */
  readonly person: string | null;
  /** The roles that stand today. */
  readonly roles: readonly string[];
  /** Schools in which the person holds the permission over every record. */
  schools(permission: Permission): ReadonlySet<string>;
  organisations(permission: Permission): ReadonlySet<string>;
  agencies(permission: Permission): ReadonlySet<string>;
  classes(permission: Permission): ReadonlySet<string>;
  /** The child of a parent's or a pupil's account. */
  children(permission: Permission): ReadonlySet<string>;
  /** Schools in which a permission is held with one reach, however short. */
  schoolsWithReach(permission: Permission, reach: Reach): ReadonlySet<string>;
  /** `child|school`: files reached by class, group or agreement, or opened today with a reason. */
  files(permission: Permission, reaches?: readonly Reach[]): ReadonlySet<string>;
  /** `child|school`: files of the person's own child. */
  familyFiles(permission: Permission): ReadonlySet<string>;
}

/** A file: a child at a school. */
export const fileOf = (row: Row): string => `${textOf(row, 'pupil_id')}|${textOf(row, 'school_id')}`;

/** The standing of a person in a world. */
export function standingOf(world: World, person: string | null): Standing {
  const { today } = world.days;
  const stands = (row: Row): boolean =>
    textOf(row, 'starts_on') <= today && (row['ends_on'] === null || textOf(row, 'ends_on') >= today);
  const all = (table: string): readonly Row[] => world.rows.get(table) ?? [];
  const rights = all('access.assignment').filter((row) => row['person_id'] === person && stands(row));
  const holding = (permission: Permission, reach: Reach): Row[] =>
    rights.filter((row) => reachOf(textOf(row, 'role') as Role, permission) === reach);
  const set = (rows: readonly Row[], column: string): ReadonlySet<string> =>
    new Set(rows.map((row) => row[column]).filter((value) => typeof value === 'string'));
  const membersOf = (organisations: ReadonlySet<string>): ReadonlySet<string> =>
    set(
      all('access.membership').filter((row) => stands(row) && organisations.has(textOf(row, 'organisation_id'))),
      'school_id',
    );
  const schoolsWithReach = (permission: Permission, reach: Reach): ReadonlySet<string> => {
    const held = holding(permission, reach);
    return new Set([...set(held, 'school_id'), ...membersOf(set(held, 'organisation_id'))]);
  };
  const standing: Standing = {
    person,
    roles: [...set(rights, 'role')].toSorted(),
    schools: (permission) => {
      if (person === SYSTEM_PERSON)
        return reachOf('system', permission) === 'everywhere' ? set(all('reference.school'), 'school_id') : new Set();
      return new Set([
        ...set(holding(permission, 'school'), 'school_id'),
        ...membersOf(set(holding(permission, 'organisation'), 'organisation_id')),
      ]);
    },
    organisations: (permission) => set(holding(permission, 'organisation'), 'organisation_id'),
    agencies: (permission) => set(holding(permission, 'agency'), 'agency_id'),
    children: (permission) => set(holding(permission, 'child'), 'pupil_id'),
    classes: (permission) => {
      const schools = set(holding(permission, 'class'), 'school_id');
      const lessons = all('access.class_teaching').filter(
        (row) => row['person_id'] === person && stands(row) && schools.has(textOf(row, 'school_id')),
      );
      return set(lessons, 'class_id');
    },
    schoolsWithReach,
    files: (permission, reaches = ['class', 'group', 'agreed', 'opened']) => {
      const within = (reach: Reach) => (row: Row) =>
        reaches.includes(reach) && schoolsWithReach(permission, reach).has(textOf(row, 'school_id'));
      const enrolled = all('provision.enrolment').filter(stands);
      const onRoll = new Set(enrolled.map(fileOf));
      const classes = standing.classes(permission);
      const taught = enrolled.filter((row) => classes.has(textOf(row, 'class_id'))).filter(within('class'));
      const delivered = all('provision.provision_line').filter(
        (row) => row['delivered_by_id'] === person && stands(row) && within('group')(row),
      );
      const agreed = all('provision.agreement').filter(
        (row) =>
          textOf(row, 'agreed_on') <= today &&
          (row['withdrawn_on'] === null || textOf(row, 'withdrawn_on') > today) &&
          within('agreed')(row),
      );
      const opened = all('provision.opening').filter(
        (row) => row['person_id'] === person && row['opened_on'] === today && within('opened')(row),
      );
      return new Set([...taught, ...delivered, ...agreed, ...opened].map(fileOf).filter((file) => onRoll.has(file)));
    },
    familyFiles: (permission) => new Set(holding(permission, 'child').map(fileOf)),
  };
  return standing;
}
