import type { Role } from '#lib/graph/operations.ts';
import { roleWords } from './roles.ts';

/** The roles among what was ticked or chosen; what is none is left out. */
export function rolesAmong(values: readonly string[]): Role[] {
  return (Object.keys(roleWords) as Role[]).filter((role) => values.includes(role));
}
