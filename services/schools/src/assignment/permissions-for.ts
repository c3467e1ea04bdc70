import { permissions } from '@hedgerow/authz';
import type { ReachingRole } from './assignment.queries.ts';
import { permissionsFrom } from './assignment.rules.ts';

/** What a page may offer somebody who holds these roles at a school. Comfort alone: each operation asks again. */
export function permissionsFor(held: readonly ReachingRole[]): string[] {
  return permissionsFrom(held, permissions);
}
