import { reachOf, type Role } from '@hedgerow/authz';

/** Whether a reader of referrals may know the child by the school's own record. */
export function seesNames(roles: readonly Role[]): boolean {
  return roles.some((role) => reachOf(role, 'referral.read') === 'school');
}
