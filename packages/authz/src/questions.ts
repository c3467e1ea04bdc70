import { matrix } from './matrix.ts';
import type { Permission, Reach } from './permissions.ts';
import type { Role } from './roles.ts';

/**
 * Whether any of the roles carries the permission at all. This is the first of three refusals: row-level security
 * decides for which schools and children, and field guards for which facts.
 */
export function holdsAnywhere(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => reachOf(role, permission) !== undefined);
}

/** How far a role's permission reaches, or undefined where the role does not hold it. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  return matrix[role][permission];
}

/** One row of the matrix, as it stands in `access.role_permission`. */
export interface RolePermission {
  readonly role: Role;
  readonly permission: Permission;
  readonly reach: Reach;
}

/** The whole matrix as rows, in a stable order. */
export function rolePermissions(): RolePermission[] {
  return (Object.entries(matrix) as [Role, Partial<Record<Permission, Reach>>][]).flatMap(([role, grants]) =>
    (Object.entries(grants) as [Permission, Reach][]).map(([permission, reach]) => ({ role, permission, reach })),
  );
}
