import { AppError } from '@hedgerow/errors';
import { attemptKeys } from './attempt-keys.ts';
import type { ConfirmInput } from './identity-service.ts';
import type { IdentityParts } from './identity-parts.ts';
import { longestPassword } from './password.ts';
import { proveSecondFactorWith } from './second-factor/prove-second-factor.ts';

/** A fresh proof of identity within a session: the password or a code, under the same limits as at the door. */
export function confirmWith(parts: IdentityParts): (input: ConfirmInput) => Promise<void> {
  const { accounts, attempts, sessions, passwords, secret } = parts;
  const prove = proveSecondFactorWith(parts);
  return async ({ accountId, sessionId, password = '', code, ...from }) => {
    const account = await accounts.findById(accountId);
    if (account === undefined || account.isDisabled) throw new AppError('not-signed-in');
    if (code !== undefined) {
      await prove(account, { code }, from);
    } else {
      const keys = attemptKeys(secret, { ...from, email: account.email });
      const reservation = await attempts.reserve(keys, accountId);
      if (!reservation.allowed)
        throw new AppError('too-many-tries', { details: { retryAfterSeconds: reservation.retryAfterSeconds } });
      const isRight = await passwords.matches(account.passwordHash, password.slice(0, longestPassword));
      if (!isRight || password.length > longestPassword) {
        await attempts.refuse({ reason: 'wrong-password', personId: account.personId, requestId: from.requestId });
        throw new AppError('bad-input', { details: { fields: { password: 'That is not your password.' } } });
      }
      await attempts.succeed(reservation.attemptId, accountId, undefined);
    }
    if (!(await sessions.confirm(accountId, sessionId, from))) throw new AppError('not-signed-in');
  };
}
