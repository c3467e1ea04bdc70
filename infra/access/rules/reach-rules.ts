import { permissions, type Permission, type Reach } from '@hedgerow/authz';
import { matrix } from '@hedgerow/authz';
import type { World } from '../world/world.ts';
import { related } from './rule.ts';
import type { Standing } from './standing.ts';

/** A question of `access` that takes a permission, and its answer by the matrix. */
export interface ReachQuestion {
  /** As SQL over `permission`, answering `text[]`. */
  readonly sql: string;
  readonly app: string;
  readonly permissions: readonly Permission[];
  expected(who: Standing, permission: Permission, world: World): ReadonlySet<string>;
}

const short: readonly Reach[] = ['class', 'group', 'agreed', 'opened'];
/** Permissions that some role holds for less than a school, and one that none does. */
const heldShort = permissions.filter(
  (permission) =>
    permission === 'ehc.read' || Object.values(matrix).some((grants) => short.includes(grants[permission] ?? 'school')),
);
const ids = (call: string): string => `${call}::text[]`;
const files = (call: string): string => `array(select r.pupil_id::text || '|' || r.school_id::text from ${call} r)`;
const membersOf = (who: Standing, permission: Permission, world: World, isToday: boolean): ReadonlySet<string> =>
  new Set(
    related(
      world,
      'access.membership',
      (row) =>
        who.schools(permission).has(row['school_id'] as string) &&
        (row['starts_on'] as string) <= world.days.today &&
        (!isToday || row['ends_on'] === null || (row['ends_on'] as string) >= world.days.today),
    ).map((row) => row['organisation_id'] as string),
  );

/** Every question of this kind, by the function that answers it. */
export const reachRules: Readonly<Record<string, readonly ReachQuestion[]>> = {
  'access.school_ids': [
    {
      sql: ids('access.school_ids(permission)'),
      app: 'provision_app',
      permissions,
      expected: (who, permission) => who.schools(permission),
    },
  ],
  'access.organisation_ids': [
    {
      sql: ids('access.organisation_ids(permission)'),
      app: 'schools_app',
      permissions,
      expected: (who, permission) => who.organisations(permission),
    },
  ],
  'access.agency_ids': [
    {
      sql: ids('access.agency_ids(permission)'),
      app: 'agencies_app',
      permissions,
      expected: (who, permission) => who.agencies(permission),
    },
  ],
  'access.child_ids': [
    {
      sql: ids('access.child_ids(permission)'),
      app: 'provision_app',
      permissions,
      expected: (who, permission) => who.children(permission),
    },
  ],
  'access.class_ids': [
    {
      sql: ids('access.class_ids(permission)'),
      app: 'provision_app',
      permissions: heldShort,
      expected: (who, permission) => who.classes(permission),
    },
  ],
  'access.school_ids_with_reach': short.map((reach) => ({
    sql: ids(`access.school_ids_with_reach(permission, '${reach}')`),
    app: 'provision_app',
    permissions: heldShort,
    expected: (who, permission) => who.schoolsWithReach(permission, reach),
  })),
  'provision.reached': short.map((reach) => ({
    sql: files(`provision.reached(permission, array['${reach}'])`),
    app: 'provision_app',
    permissions: heldShort,
    expected: (who, permission) => who.files(permission, [reach]),
  })),
  'provision.family_reached': [
    {
      sql: files('provision.family_reached(permission)'),
      app: 'provision_app',
      permissions,
      expected: (who, permission) => who.familyFiles(permission),
    },
  ],
  'provision.pupil_ids': [
    {
      sql: ids('provision.pupil_ids(permission)'),
      app: 'provision_app',
      permissions: ['pupil.read', 'status.read', 'contact.read'],
      expected: (who, permission) =>
        new Set([...who.files(permission), ...who.familyFiles(permission)].map((file) => file.split('|')[0] ?? '')),
    },
  ],
  'training.organisation_ids_of_schools': [
    {
      sql: ids('training.organisation_ids_of_schools(permission)'),
      app: 'training_app',
      permissions: ['training.read'],
      expected: (who, permission, world) => membersOf(who, permission, world, true),
    },
  ],
  'training.organisation_ids_ever_of_schools': [
    {
      sql: ids('training.organisation_ids_ever_of_schools(permission)'),
      app: 'training_app',
      permissions: ['competence.read'],
      expected: (who, permission, world) => membersOf(who, permission, world, false),
    },
  ],
  'training.organisations_of_schools': [
    {
      sql: `array(select distinct o.organisation_id::text from training.organisations_of_schools(permission) o)`,
      app: 'training_app',
      permissions: ['training.read'],
      expected: (who, permission, world) => membersOf(who, permission, world, false),
    },
  ],
};
