import { inject } from 'vitest';
import type { Role } from '@hedgerow/authz';

/** The demo's account of a role. */
export function accountOf(role: Role): { readonly email: string; readonly password: string } {
  const account = inject('product').accounts.find((one) => one.role === role);
  if (account === undefined) throw new Error(`The demo has no account for ${role}.`);
  return account;
}
