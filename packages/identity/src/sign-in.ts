import { AppError } from '@hedgerow/errors';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { attemptKeys } from './attempt-keys.ts';
import type { AttemptKeys, AttemptStore, RefusalReason } from './attempt-store.ts';
import { normaliseEmail } from './email.ts';
import type { SignedIn, SignInInput } from './identity-service.ts';
import { keyedQueue } from './keyed-queue.ts';
import { longestPassword, type Passwords } from './password.ts';
import type { SessionStore } from './session-store.ts';
import { hashToken, newToken } from './token.ts';
import { summariseUserAgent } from './user-agent.ts';

export interface SignInParts {
  readonly accounts: AccountStore;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly passwords: Passwords;
  /** Keys the hashes of addresses typed and of IP addresses; at least 32 characters, the same in every process. */
  readonly secret: string;
}

const longestEmail = 254;

function refusalOf(account: StoredAccount | undefined, isRight: boolean): RefusalReason | undefined {
  if (account === undefined) return 'unknown-address';
  if (!isRight) return 'wrong-password';
  return account.isDisabled ? 'account-disabled' : undefined;
}

/**
 * The one way in. Every path to `sign-in-refused` makes the same statements and computes one Argon2id hash, so that
 * neither the answer nor its time tells whether an address is known.
 */
export function signInWith(parts: SignInParts): (input: SignInInput) => Promise<SignedIn> {
  const { accounts, attempts, sessions, passwords, secret } = parts;
  // Tries for one account from one place wait for each other here, so that ten right ones at once are not ten open tries.
  const queue = keyedQueue();

  const attempt = async (input: SignInInput, keys: AttemptKeys): Promise<SignedIn> => {
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
    const deviceToken = reservation.isKnownDevice && input.deviceToken !== undefined ? input.deviceToken : newToken();
    await attempts.succeed(reservation.attemptId, account.id, hashToken(deviceToken));
    const { token, session } = await sessions.start(account.id, {
      userAgent: summariseUserAgent(input.userAgent),
      requestId: input.requestId,
    });
    await attempts.sweep();
    return { token, session, account: { id: account.id, personId: account.personId }, deviceToken };
  };

  return (input) => {
    const keys = attemptKeys(secret, input);
    const place = keys.device ?? keys.address;
    return queue.run(`${keys.account.toString('hex')}:${place.toString('hex')}`, () => attempt(input, keys));
  };
}
