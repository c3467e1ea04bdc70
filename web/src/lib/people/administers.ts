import { reachOf, type Role } from '@hedgerow/authz';

/** Whether a person gives roles over an organisation, and not over one school alone. */
export function administers(roles: readonly Role[]): boolean {
  return roles.some((role) => reachOf(role, 'role.grant') === 'organisation');
}
