import { openPool, type Sql } from '@hedgerow/db/pool';
import type { Clock } from './clock.ts';
import { createIdentity } from './create-identity.ts';
import type { IdentityService } from './identity-service.ts';
import { luciaSessions } from './lucia/lucia-sessions.ts';
import { argonPasswords } from './password.ts';
import { postgresAccounts } from './postgres/postgres-accounts.ts';
import { postgresHalfSignIns } from './postgres/postgres-half-sign-ins.ts';
import { postgresSecondFactors } from './postgres/postgres-second-factors.ts';
import { postgresProviders } from './postgres/postgres-providers.ts';
import type { Provider } from './providers/provider.ts';
import { secretSealer } from './second-factor/sealed-secret.ts';
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
  database: IdentityDatabase & {
    /** Keys hashes of what people type; at least 32 characters. */
    readonly secret: string;
    /** Seals the secrets of second factors; at least 32 characters. Without it everybody has to set theirs up anew. */
    readonly encryptionKey: string;
    /** The directories through which people may sign in. */
    readonly providers?: readonly Provider[];
  },
): Promise<IdentityService & Connected> {
  const sql = pool(database);
  const { clock, secret, encryptionKey, providers = [] } = database;
  const service = createIdentity({
    accounts: postgresAccounts(sql, clock),
    attempts: postgresAttempts(sql, clock),
    sessions: luciaSessions(sql, clock),
    secondFactors: postgresSecondFactors(sql, clock),
    halves: postgresHalfSignIns(sql, clock),
    providerStore: postgresProviders(sql, clock),
    providers,
    sealer: secretSealer(encryptionKey),
    clock,
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
