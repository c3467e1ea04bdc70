import { createHash, createHmac } from 'node:crypto';
import { openIdentity, hashPassword } from '@hedgerow/identity';
import { systemClock } from '@hedgerow/service-kit';
import { openPool } from '@hedgerow/db/pool';
import { roleAddress } from '../database/address.ts';
import type { House } from '../processes/plans.ts';
import { readMarker, writeMarker, type MarkedAccount } from './marker.ts';

/** An account of the demo that signs in with a password. */
export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The password of one demo account: this data folder's own, the same at every start. */
export function demoPassword(demoSecret: string, email: string): string {
  const digest = createHmac('sha256', demoSecret).update(email).digest();
  const letters = Array.from(digest.subarray(0, 16), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4)).join('-');
}

/** Tells two data folders' passwords apart without telling either. */
export function passwordsMark(demoSecret: string): string {
  return createHash('sha256').update(`passwords of ${demoSecret}`).digest('base64url');
}

/** Makes the accounts, each with this folder's password. */
export async function addAccounts(house: House, accounts: readonly MarkedAccount[]): Promise<void> {
  const identity = await openIdentity({
    url: roleAddress(house.administratorUrl, 'identity_app', house.secrets.rolePasswords.identity_app),
    secret: house.secrets.identitySecret,
    encryptionKey: house.secrets.identityEncryptionKey,
    clock: systemClock,
    max: 2,
  });
  try {
    for (const { email, personId } of accounts) {
      const password = demoPassword(house.secrets.demoSecret, email);
      await identity.addAccount({ email, password, personId }, { requestId: 'demo' });
    }
  } finally {
    await identity.close();
  }
}

/** The demo's accounts, one for each role; none where the demo is not in this database. */
export async function demoAccounts(house: House): Promise<readonly DemoAccount[]> {
  const sql = openPool(house.administratorUrl, { max: 1 });
  try {
    const marker = await readMarker(sql);
    if (marker?.state !== 'loaded') return [];
    const mark = passwordsMark(house.secrets.demoSecret);
    const accounts = marker.accounts.map(({ role, email }) => ({
      role,
      email,
      password: demoPassword(house.secrets.demoSecret, email),
    }));
    if (marker.passwords !== mark) {
      // The database was filled from another data folder: its accounts take the passwords of this one.
      for (const { email, password } of accounts) {
        await sql`update identity.account set password_hash = ${await hashPassword(password)} where email = ${email}`;
      }
      await writeMarker(sql, { ...marker, passwords: mark });
    }
    return accounts;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
