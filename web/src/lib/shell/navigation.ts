import { to } from '#lib/links.ts';
import { reachOf, type Permission, type Reach, type Role } from '@hedgerow/authz';

/** A place in the rail. On a phone the first four stand in the bar and the rest under "More". */
export interface Place {
  readonly href: string;
  readonly label: string;
  readonly count?: 'overdue';
}

interface Rule {
  readonly place: Place;
  readonly needs: Permission;
  readonly reach: readonly Reach[];
}

const atSchool: readonly Reach[] = ['school'];
const overall: readonly Reach[] = ['school', 'organisation'];

/** In the order of the rail. A person sees a place when one of their roles holds the permission with that reach. */
const rules: readonly Rule[] = [
  { place: { href: to.due, label: 'Due', count: 'overdue' }, needs: 'duty.read', reach: overall },
  { place: { href: to.classes, label: 'My classes' }, needs: 'observation.write', reach: ['class'] },
  { place: { href: to.groups, label: 'My groups' }, needs: 'delivery.write', reach: ['group'] },
  { place: { href: to.figures, label: 'School figures' }, needs: 'register.count', reach: atSchool },
  { place: { href: to.child, label: 'My child' }, needs: 'profile.read', reach: ['child'] },
  { place: { href: to.schools, label: 'Schools' }, needs: 'duty.read', reach: overall },
  { place: { href: to.pupils, label: 'Pupils' }, needs: 'pupil.read', reach: atSchool },
  { place: { href: to.pupils, label: 'Children' }, needs: 'pupil.read', reach: ['agreed'] },
  { place: { href: to.open, label: 'Open a file' }, needs: 'pupil.open', reach: ['organisation'] },
  { place: { href: to.referrals, label: 'Referrals' }, needs: 'referral.read', reach: ['school', 'agency'] },
  { place: { href: to.training, label: 'Training' }, needs: 'competence.read', reach: overall },
  { place: { href: to.organisation, label: 'Organisation' }, needs: 'school.write', reach: ['organisation'] },
  { place: { href: to.import, label: 'Import' }, needs: 'roll.import', reach: atSchool },
  { place: { href: to.import, label: 'Import' }, needs: 'places.import', reach: ['organisation'] },
  { place: { href: to.people, label: 'People' }, needs: 'role.grant', reach: overall },
];

/** A governor's figures are the whole of what a governor sees; for a SENCo they are a part of Schools. */
const hiddenBy: Readonly<Record<string, string>> = { [to.figures]: to.due };

/** The places of the rail for a person with these roles. */
export function placesFor(roles: readonly Role[]): readonly Place[] {
  const open = rules
    .filter(({ needs, reach }) => roles.some((role) => holds(role, needs, reach)))
    .map(({ place }) => place);
  const once = open.filter((place, at) => open.findIndex(({ href }) => href === place.href) === at);
  const shown = once.filter(({ href }) => !once.some((other) => other.href === hiddenBy[href]));
  return placeWordFor(roles) === 'school'
    ? shown
    : shown.map((place) => (place.href === to.schools ? { ...place, label: 'Settings' } : place));
}

/** What a person calls the places she works with: people of the early years say setting. */
export function placeWordFor(roles: readonly Role[]): 'school' | 'setting' {
  return roles.some((role) => role === 'area_senco' || role === 'setting_manager') ? 'setting' : 'school';
}

/** Where a person lands after signing in: the first place of their rail. */
export function landingFor(roles: readonly Role[]): string {
  return placesFor(roles)[0]?.href ?? to.account;
}

/** Whether a person may add to a child's record from anywhere (the note button and the `n` key). */
export function mayNote(roles: readonly Role[]): boolean {
  return roles.some((role) => reachOf(role, 'observation.write') !== undefined);
}

/** Whether a person may open one child's file with a reason. */
export function mayOpen(roles: readonly Role[]): boolean {
  return roles.some((role) => holds(role, 'pupil.open', ['organisation']));
}

/** Whether a person may look for children, schools and people at all. */
export function maySearch(roles: readonly Role[]): boolean {
  return roles.some(
    (role) =>
      holds(role, 'pupil.read', ['school', 'class', 'group', 'agreed']) || holds(role, 'school.read', ['organisation']),
  );
}

function holds(role: Role, permission: Permission, reach: readonly Reach[]): boolean {
  const held = reachOf(role, permission);
  return held !== undefined && reach.includes(held);
}
