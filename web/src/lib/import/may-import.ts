import { reachOf, type Role } from '@hedgerow/authz';

/** Whether any of these roles imports such files anywhere: asked before a byte is stored. Where, the services decide. */
export function mayImport(roles: readonly Role[], permission: 'roll.import' | 'places.import'): boolean {
  return roles.some((role) => reachOf(role, permission) !== undefined);
}
