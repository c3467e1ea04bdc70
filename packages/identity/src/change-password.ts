import { AppError } from '@hedgerow/errors';
import { confirmWith } from './confirm.ts';
import type { ChangePasswordInput } from './identity-service.ts';
import type { IdentityParts } from './identity-parts.ts';
import { passwordProblem } from './password.ts';

/** A new password for somebody who gives the old one. Every other session of the account ends with it. */
export function changePasswordWith(parts: IdentityParts): (input: ChangePasswordInput) => Promise<void> {
  const confirm = confirmWith(parts);
  return async ({ newPassword, ...proof }) => {
    const problem = passwordProblem(newPassword);
    if (problem !== undefined) throw new AppError('bad-input', { details: { fields: { newPassword: problem } } });
    await confirm(proof);
    const hash = await parts.passwords.hash(newPassword);
    const { accountId, sessionId, requestId } = proof;
    if (!(await parts.accounts.setPassword(accountId, hash, sessionId, { requestId }))) throw new AppError('not-found');
  };
}
