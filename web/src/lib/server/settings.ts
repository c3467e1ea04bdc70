import { readProviders, type Provider } from '@hedgerow/identity';
import { readMailSettings, type MailSettings } from '@hedgerow/mail';
import process from 'node:process';

/** Settings of the portal's process. `server.js` has checked every one of them before the first module is loaded. */
export interface Settings {
  /** Where the gateway answers GraphQL. */
  readonly gatewayUrl: URL;
  /** Postgres, as the role that sees the identity schema alone. */
  readonly identityDatabaseUrl: string;
  /** Keys the hashes of typed addresses; the same in every process. */
  readonly identitySecret: string;
  /** Seals the secrets of second factors; the same in every process. */
  readonly identityEncryptionKey: string;
  /** The directories through which people may sign in. */
  readonly providers: readonly Provider[];
  /** The address people use. */
  readonly publicOrigin: URL;
  /** Where uploaded files wait until the owning service has read them; null where this portal takes none. */
  readonly uploadsFolder: string | null;
  /** How mails leave; null where they wait in the outbox for an administrator. */
  readonly mail: MailSettings | null;
}

let read: Settings | undefined;

/** The settings, read when first asked for: the build loads every module and has no settings. */
export function settings(): Settings {
  read ??= {
    gatewayUrl: new URL(given('GATEWAY_URL')),
    identityDatabaseUrl: given('IDENTITY_DATABASE_URL'),
    identitySecret: given('IDENTITY_SECRET'),
    identityEncryptionKey: given('IDENTITY_ENCRYPTION_KEY'),
    providers: readProviders(process.env['SIGN_IN_PROVIDERS']),
    publicOrigin: new URL(given('PUBLIC_ORIGIN')),
    uploadsFolder: process.env['UPLOADS_DIR'] ?? null,
    mail: readMailSettings(process.env['MAIL_URL'], process.env['MAIL_FROM']).settings,
  };
  return read;
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}
