import { AppError } from '@hedgerow/errors';
import { attemptKeys } from './attempt-keys.ts';
import type { ConfirmInput } from './identity-service.ts';
import { longestPassword } from './password.ts';
import type { SignInParts } from './sign-in.ts';

/** A fresh proof of identity within a session: the same password, under the same limits as at the door. */
export function confirmWith(parts: SignInParts): (input: ConfirmInput) => Promise<void> {
  const { accounts, attempts, sessions, passwords, secret } = parts;
  return async ({ accountId, sessionId, password, address, deviceToken, requestId }) => {
    const account = await accounts.findById(accountId);
    if (account === undefined || account.isDisabled) throw new AppError('not-signed-in');
    const reservation = await attempts.reserve(
      attemptKeys(secret, { email: account.email, address, deviceToken }),
      accountId,
    );
    if (!reservation.allowed)
      throw new AppError('too-many-tries', { details: { retryAfterSeconds: reservation.retryAfterSeconds } });

    const isRight = await passwords.matches(account.passwordHash, password.slice(0, longestPassword));
    if (!isRight || password.length > longestPassword) {
      await attempts.refuse({ reason: 'wrong-password', personId: account.personId, requestId });
      throw new AppError('bad-input', { details: { fields: { password: 'That is not your password.' } } });
    }
    await attempts.succeed(reservation.attemptId, accountId, undefined);
    if (!(await sessions.confirm(accountId, sessionId, { requestId }))) throw new AppError('not-signed-in');
  };
}
