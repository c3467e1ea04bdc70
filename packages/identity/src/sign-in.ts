import { AppError } from '@hedgerow/errors';
import type { StoredAccount } from './account-store.ts';
import { attemptKeys } from './attempt-keys.ts';
import type { AttemptKeys, RefusalReason } from './attempt-store.ts';
import { normaliseEmail } from './email.ts';
import { firstStepWith } from './first-step.ts';
import type { IdentityParts } from './identity-parts.ts';
import type { HalfSignedIn, SignedIn, SignInInput } from './identity-service.ts';
import { keyedQueue } from './keyed-queue.ts';
import { longestPassword } from './password.ts';
import { hashToken, newToken } from './token.ts';

const longestEmail = 254;

function refusalOf(account: StoredAccount | undefined, isRight: boolean): RefusalReason | undefined {
  if (account === undefined) return 'unknown-address';
  if (!isRight) return 'wrong-password';
  return account.isDisabled ? 'account-disabled' : undefined;
}

/**
 * The way in by password. Every path to `sign-in-refused` makes the same statements and computes one Argon2id hash, so that
 * neither the answer nor its time tells whether an address is known, nor what it would be asked next.
 */
export function signInWith(parts: IdentityParts): (input: SignInInput) => Promise<SignedIn | HalfSignedIn> {
  const { accounts, attempts, passwords, secret } = parts;
  const { needsSecondStep, halfway, letIn } = firstStepWith(parts);
  // Tries for one account from one place wait for each other here, so that ten right ones at once are not ten open tries.
  const queue = keyedQueue();

  const attempt = async (input: SignInInput, keys: AttemptKeys): Promise<SignedIn | HalfSignedIn> => {
    const email = normaliseEmail(input.email);
    const account = await accounts.findByEmail(email.length > longestEmail ? '' : email);
    const reservation = await attempts.reserve(keys, account?.id);
    if (!reservation.allowed)
      throw new AppError('too-many-tries', { details: { retryAfterSeconds: reservation.retryAfterSeconds } });

    const isRight = await passwords.matches(account?.passwordHash ?? null, input.password.slice(0, longestPassword));
    const refusal = refusalOf(account, isRight && input.password.length <= longestPassword);
    if (account === undefined || refusal !== undefined) {
      await attempts.refuse({
        reason: refusal ?? 'unknown-address',
        personId: account?.personId,
        requestId: input.requestId,
      });
      throw new AppError('sign-in-refused');
    }
    if (await needsSecondStep(account)) {
      // The browser is not known yet: whoever has a password alone has not shown to be its owner.
      await attempts.succeed(reservation.attemptId, account.id, undefined);
      return halfway(account);
    }
    const deviceToken = reservation.isKnownDevice && input.deviceToken !== undefined ? input.deviceToken : newToken();
    await attempts.succeed(reservation.attemptId, account.id, hashToken(deviceToken));
    return letIn(account, deviceToken, input);
  };

  return (input) => {
    const keys = attemptKeys(secret, input);
    const place = keys.device ?? keys.address;
    return queue.run(`${keys.account.toString('hex')}:${place.toString('hex')}`, () => attempt(input, keys));
  };
}
