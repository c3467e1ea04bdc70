import type { Temporal } from 'temporal-polyfill';
import { isFreshProof } from '@hedgerow/authz';
import { AppError } from '@hedgerow/errors';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';

/** An operation (`Op`) or the context of a request: whoever asks, and the time by which it is judged. */
type Asked =
  | { readonly actor: Actor; readonly now: Temporal.Instant; readonly rememberProof: () => void }
  | { readonly actor: Actor; readonly clock: Clock };

/**
 * Asks for a fresh proof of identity before something that a stranger at an unlocked computer must not do: a role
 * given, a record withdrawn, many children's names taken away. Ask after `authorize`, so that nobody types a password
 * for what is not theirs to do.
 *
 * @throws {AppError} `confirm-identity` where the last password, code or provider's proof is older than ten minutes
 */
export function requireFreshProof(asked: Asked): void {
  if ('rememberProof' in asked) asked.rememberProof();
  const now = 'now' in asked ? asked.now : asked.clock.now();
  if (!isFreshProof(asked.actor.confirmedAt, now.epochMilliseconds)) throw new AppError('confirm-identity');
}
