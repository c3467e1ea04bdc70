import { openIdentity } from '@hedgerow/identity';
import { clock } from './clock.ts';
import { settings } from './settings.ts';

let opened: ReturnType<typeof openIdentity> | undefined;

/** Who is signed in. It sees the identity schema alone; nothing else in the portal opens Postgres. */
export function identity(): ReturnType<typeof openIdentity> {
  opened ??= openIdentity({
    url: settings().identityDatabaseUrl,
    secret: settings().identitySecret,
    encryptionKey: settings().identityEncryptionKey,
    providers: settings().providers,
    clock,
    max: 8,
  });
  return opened;
}

/** Closes its connections, so that the process can end. */
export async function closeIdentity(): Promise<void> {
  if (opened !== undefined) await (await opened).close();
}
