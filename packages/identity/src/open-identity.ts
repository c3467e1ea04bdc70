import { openPool, type Sql } from '@hedgerow/db/pool';
import type { Clock } from './clock.ts';
import { createIdentity } from './create-identity.ts';
import type { IdentityService } from './identity-service.ts';
import { luciaSessions } from './lucia/lucia-sessions.ts';
import { argonPasswords } from './password.ts';
import { postgresAccounts } from './postgres/postgres-accounts.ts';
import { postgresAttempts } from './postgres/postgres-attempts.ts';
import type { SessionStore } from './session-store.ts';

export interface IdentityDatabase {
  /** Address and password of the role `identity_app`. */
  readonly url: string;
  readonly clock: Clock;
  /** Connections at most. */
  readonly max?: number;
}

/** A part with connections of its own. */
export interface Connected {
  /** Rejects where Postgres does not answer. */
  ping(): Promise<void>;
  /** Ends every connection within five seconds. */
  close(): Promise<void>;
}

const connected = (sql: Sql): Connected => ({
  ping: async () => {
    await sql`select 1`;
  },
  close: () => sql.end({ timeout: 5 }),
});

const pool = (database: IdentityDatabase): Sql =>
  openPool(database.url, database.max === undefined ? {} : { max: database.max });

/** Identity for a process that signs people in: the portal, and commands. */
export async function openIdentity(
  database: IdentityDatabase & { readonly secret: string },
): Promise<IdentityService & Connected> {
  const sql = pool(database);
  const { clock, secret } = database;
  const service = createIdentity({
    accounts: postgresAccounts(sql, clock),
    attempts: postgresAttempts(sql, clock),
    sessions: luciaSessions(sql, clock),
    passwords: await argonPasswords(),
    secret,
  });
  return { ...service, ...connected(sql) };
}

/** Identity for a process that only asks who is signed in: the gateway. It needs no secret and computes no hash. */
export function openSessions(database: IdentityDatabase): Pick<SessionStore, 'validate'> & Connected {
  const sql = pool(database);
  const sessions = luciaSessions(sql, database.clock);
  return { validate: (token) => sessions.validate(token), ...connected(sql) };
}
