import { createHash } from 'node:crypto';
import { newToken } from '../token.ts';

/** How many codes a person prints at once. */
export const recoveryCodeCount = 10;
const letters = 16;

/** New recovery codes, such as `k3tz-9fpa-…`: 80 bits each, in groups that can be read out over a telephone. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () =>
    newToken()
      .slice(0, letters)
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  );
}

/**
 * What is kept of a recovery code: its SHA-256 with the account. Eighty bits of chance need no stretching. However a
 * person groups or capitalises what is on the paper, the hash is the same.
 *
 * @returns undefined where this cannot be a code
 */
export function hashRecoveryCode(accountId: string, typed: string): Buffer | undefined {
  const code = typed.slice(0, 100).toLowerCase().replaceAll(/[\s-]/g, '');
  if (!/^[a-z2-7]{16}$/.test(code)) return undefined;
  return createHash('sha256').update(`recovery code:${accountId}:${code}`).digest();
}
