import { createHmac } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The token of a link: 200 bits, made from the row's id by the portal's secret. It is never stored, so neither a copy of
 * the database nor the outbox opens anything; and a mail that is tried again carries the same link.
 */
export function linkToken(secret: string, linkId: string): string {
  const digest = createHmac('sha512', secret).update(`link:${linkId}`).digest();
  // 32 letters divide 256, so every letter is as likely as any other.
  return Array.from(digest.subarray(0, 40), (byte) => alphabet[byte % 32]).join('');
}
