import { openAdmission } from '@hedgerow/identity';
import { clock } from './clock.ts';
import { settings } from './settings.ts';

let opened: ReturnType<typeof openAdmission> | undefined;

/** Being let in by mail: invitations, forgotten passwords, and the mails with their links. Like identity, it sees the identity schema alone. */
export function admission(): ReturnType<typeof openAdmission> {
  const { identityDatabaseUrl: url, identitySecret: secret, publicOrigin } = settings();
  opened ??= openAdmission({ url, secret, clock, origin: publicOrigin.origin, max: 4 });
  return opened;
}

/** Closes its connections, so that the process can end. */
export async function closeAdmission(): Promise<void> {
  await opened?.close();
}
