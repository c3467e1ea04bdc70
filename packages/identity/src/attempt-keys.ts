import { createHmac } from 'node:crypto';
import type { AttemptKeys } from './attempt-store.ts';
import { normaliseEmail } from './email.ts';
import { hashToken, looksLikeToken } from './token.ts';

/** Where a try comes from: whose account, which IP address, and the token of a browser that has been here before. */
export interface TryFrom {
  readonly email: string;
  readonly address: string;
  readonly deviceToken?: string | undefined;
}

/** The keyed hashes under which a try is counted, tries at passwords, at codes and through providers apart. Neither an e-mail address nor an IP address can be read from them. */
export function attemptKeys(
  secret: string,
  { email, address, deviceToken }: TryFrom,
  what: 'email' | 'code' | 'provider' = 'email',
): AttemptKeys {
  const keyed = (kind: string, text: string): Buffer => createHmac('sha256', secret).update(`${kind}:${text}`).digest();
  const known = deviceToken !== undefined && looksLikeToken(deviceToken) ? deviceToken : undefined;
  return {
    account: keyed(what, normaliseEmail(email)),
    address: keyed('address', address),
    device: known === undefined ? undefined : hashToken(known),
  };
}
