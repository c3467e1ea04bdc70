import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Seals the secrets of authenticator apps, so that a copy of the database makes no codes. */
export interface SecretSealer {
  seal(accountId: string, secret: string): Buffer;
  /** @throws where it was sealed under another key, for another account, or changed since */
  open(accountId: string, sealed: Uint8Array): string;
}

/**
 * AES-256-GCM, bound to the account: a row moved to another account does not open there.
 *
 * @param encryptionKey at least 32 characters, the same in every process, kept outside the database
 */
export function secretSealer(encryptionKey: string): SecretSealer {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'hedgerow second factor', 32));
  return {
    seal: (accountId, secret) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(accountId));
      return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open: (accountId, sealed) => {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(accountId))
        .setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
    },
  };
}
