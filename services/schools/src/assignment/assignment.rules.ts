import { reachOf, roles, scopeOfRole, type Permission, type Role } from '@hedgerow/authz';
import { refuse } from '@hedgerow/rules';

/** A role that a person can hold; `system` is Hedgerow itself. */
export type GrantedRole = Exclude<Role, 'system'>;

/** Families and agencies are let in by the child's and the referral's own records, never by a grant over a school. */
const neverByHand: ReadonlySet<Role> = new Set<Role>(['agency_professional', 'parent', 'pupil', 'system']);
/** Over whole schools and organisations: a school's head does not make another head. */
const byAdministratorOnly: ReadonlySet<Role> = new Set<Role>(['head_teacher', 'setting_manager']);

/**
 * Which roles the holder of these roles may give over one scope. A head or manager gives the roles of the own school,
 * an administrator also appoints heads, and gives the roles over the organisation itself.
 *
 * @param held the giver's roles that reach the scope, with the way they reach it
 */
export function grantableRoles(
  held: readonly { readonly role: Role; readonly reach: 'school' | 'organisation' }[],
  scope: 'school' | 'organisation',
): readonly GrantedRole[] {
  const mayGrant = held.filter(({ role, reach }) => reachOf(role, 'role.grant') === reach);
  if (mayGrant.length === 0) return [];
  const isAdministrator = mayGrant.some(({ reach }) => reach === 'organisation');
  return roles.filter(
    (role): role is GrantedRole =>
      scopeOfRole[role] === scope && !neverByHand.has(role) && (isAdministrator || !byAdministratorOnly.has(role)),
  );
}

/** Said to whoever gives or ends a role that somebody else answers for. */
export const notYoursToGive = refuse(
  'role/not-yours-to-give',
  'This role is not yours to give or end here. Heads give the roles of their school; administrators also appoint heads and the people of the organisation.',
);

/** Said to whoever would change their own reach, however much they may give to others. */
export const ownReach = refuse(
  'role/own',
  'You cannot give yourself a role or end your own. Ask another administrator or the head.',
);

/** Whether a role may be ended by somebody who may give these: the same, and those of families and agencies, since letting nobody in is always safe. */
export function isEndable(role: Role, grantable: readonly GrantedRole[]): boolean {
  return neverByHand.has(role) || grantable.some((each) => each === role);
}

/** Said to whoever would leave an organisation without anybody to let people in. */
export const lastAdministrator = refuse(
  'role/last-administrator',
  'This is the last administrator of the organisation who can sign in. Appoint another first, without a last day.',
);

/**
 * Whether an organisation keeps an administrator: one who can sign in, today already, and without a last day.
 *
 * @param others its administrators without the one who would leave
 */
export function remainsAdministered(
  others: readonly { readonly personId: string; readonly startsOn: string; readonly endsOn: string | null }[],
  canSignIn: ReadonlySet<string>,
  today: string,
): boolean {
  return others.some(
    ({ personId, startsOn, endsOn }) => canSignIn.has(personId) && startsOn <= today && endsOn === null,
  );
}

/** Permissions that roles give over one school, each once, in order of name. */
export function permissionsFrom(
  held: readonly { readonly role: Role; readonly reach: 'school' | 'organisation' }[],
  all: readonly Permission[],
): Permission[] {
  return all.filter((permission) => held.some(({ role, reach }) => covers(reachOf(role, permission), reach)));
}

/** Held over the school, a permission reaches the school, a class or a group of it; held over an organisation, all its schools or the agreed children. */
function covers(reach: ReturnType<typeof reachOf>, held: 'school' | 'organisation'): boolean {
  return held === 'school'
    ? reach === 'school' || reach === 'class' || reach === 'group'
    : reach === 'organisation' || reach === 'agreed';
}
