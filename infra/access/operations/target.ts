import type { Standing } from '../rules/standing.ts';
import { tableRules } from '../rules/table-rules.ts';
import type { Row } from '../world/fill.ts';
import {
  agencyId,
  agencyOf,
  organisationId,
  organisationOf,
  pupilId,
  schoolId,
  type SchoolName,
} from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { Requirement } from './mutation-permissions.ts';

/** Whose records a mutation is asked about: a child's, or the school's that the child goes to. */
export interface Target {
  readonly name: string;
  readonly school: string;
  readonly child: string;
  readonly organisation: string;
  readonly agency: string;
}

export function targetOf(child: string, at: SchoolName): Target {
  return {
    name: `${child} at ${at}`,
    school: schoolId(at),
    child: pupilId(child),
    organisation: organisationId(organisationOf[at]),
    agency: agencyId(agencyOf[at]),
  };
}

/** Whether the matrix grants somebody what a mutation needs over this school, child, organisation or agency. */
export function isGranted(who: Standing, needs: readonly Requirement[], target: Target): boolean {
  return needs.some(({ permission, over }) => {
    const inSchool = who.schools(permission).has(target.school);
    const file = `${target.child}|${target.school}`;
    switch (over) {
      case 'school':
        return inSchool;
      case 'child':
        return inSchool || who.files(permission).has(file) || who.familyFiles(permission).has(file);
      case 'organisation':
        return who.organisations(permission).has(target.organisation);
      case 'school and organisation':
        return inSchool && who.organisations(permission).has(target.organisation);
      case 'agency':
        return who.agencies(permission).has(target.agency);
    }
  });
}

/** Rows of the world by their id; what a mutation names may be the row of several tables. */
export type RowsById = ReadonlyMap<string, readonly (readonly [string, Row])[]>;

export function rowsById(world: World): RowsById {
  const all = [...world.rows].flatMap(([table, rows]) =>
    rows.flatMap((row) => (typeof row['id'] === 'string' ? [[row['id'], [table, row] as const] as const] : [])),
  );
  return new Map([...Map.groupBy(all, ([id]) => id)].map(([id, found]) => [id, found.map(([, row]) => row)]));
}

/** Whether somebody may see every record that a mutation names. */
export function maySee(
  world: World,
  byId: RowsById,
  who: Standing,
  ids: readonly string[],
  { school, organisation }: Target,
): boolean {
  return ids.every((id) => {
    if (id === school) return who.schools('school.read').has(id);
    if (id === organisation) return who.organisations('school.read').has(id);
    const rows = (byId.get(id) ?? []).filter(([table]) => !table.startsWith('reference.'));
    return rows.length === 0 || rows.some(([table, row]) => tableRules[table]?.select?.({ who, world }, row) === true);
  });
}
