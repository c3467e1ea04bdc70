import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a token: all that is ever stored of it. A token has 200 bits of chance, so no salt or stretching is needed. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

/** Whether a text can be one of our tokens: 40 characters of base 32, 200 bits. Anything else costs no query. */
export function looksLikeToken(text: string): boolean {
  return /^[a-z2-7]{40}$/.test(text);
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new token of 200 bits from the system's source of chance, in the form of Lucia's own. */
export function newToken(): string {
  // 32 letters divide 256, so every letter is as likely as any other.
  return Array.from(randomBytes(40), (byte) => alphabet[byte % 32]).join('');
}
