import { isRole, type Role } from '@hedgerow/authz';
import type { Role as ContractRole } from '../__generated__/resolvers.ts';

/** A role as the contract writes it. `system` is Hedgerow itself and held by nobody. */
export function contractRole(role: Role): ContractRole {
  return role.toUpperCase() as ContractRole;
}

/** A role as the matrix writes it; undefined for what is none. */
export function roleOfContract(role: string): Role | undefined {
  const written = role.toLowerCase();
  return isRole(written) ? written : undefined;
}
