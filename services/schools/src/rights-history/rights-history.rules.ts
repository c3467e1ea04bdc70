import { reachOf, type Role } from '@hedgerow/authz';

/** Which children's records a role opens. */
export type RecordReach = 'ALL' | 'CLASSES' | 'GROUPS' | 'AGREED' | 'OWN_CHILD' | 'NONE';

/** Which children's records a role opens at a school, by the matrix of today. */
export function recordReach(role: Role): RecordReach {
  switch (reachOf(role, 'pupil.read')) {
    case 'school':
    case 'organisation':
    case 'everywhere':
      return 'ALL';
    case 'class':
      return 'CLASSES';
    case 'group':
      return 'GROUPS';
    case 'agreed':
      return 'AGREED';
    case 'child':
      return 'OWN_CHILD';
    default:
      return 'NONE';
  }
}

const order: readonly RecordReach[] = ['ALL', 'AGREED', 'CLASSES', 'GROUPS', 'OWN_CHILD', 'NONE'];

/** Those who see most come first. */
export function byReach(a: { readonly role: Role }, b: { readonly role: Role }): number {
  return order.indexOf(recordReach(a.role)) - order.indexOf(recordReach(b.role));
}
