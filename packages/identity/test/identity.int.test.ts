import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newId } from '@hedgerow/db';
import { openPool, type Sql } from '@hedgerow/db/pool';
import { useTestDatabase } from '@hedgerow/testing';
import { createIdentity, secretSealer } from '../src/index.ts';
import { luciaSessions } from '../src/lucia/lucia-sessions.ts';
import { argonPasswords } from '../src/password.ts';
import { postgresAccounts } from '../src/postgres/postgres-accounts.ts';
import { postgresAttempts } from '../src/postgres/postgres-attempts.ts';
import { postgresHalfSignIns } from '../src/postgres/postgres-half-sign-ins.ts';
import { postgresProviders } from '../src/postgres/postgres-providers.ts';
import { postgresSecondFactors } from '../src/postgres/postgres-second-factors.ts';
import { identityContract } from './identity-service.contract.ts';
import type { AuditLine } from './memory-stores.ts';
import { sessionStoreContract } from './session-store.contract.ts';

const database = useTestDatabase();
let sql: Sql;
beforeAll(() => {
  sql = openPool(database.urlOf('identity_app'), { max: 8 });
});
afterAll(() => sql.end({ timeout: 5 }));
beforeEach(async () => {
  await database.seed`delete from identity.sign_in_attempt`;
});

const audit = () =>
  database.seed<AuditLine[]>`
    select action, kind, person_id as "personId", session_id as "sessionId", request_id as "requestId", detail from audit.event where service = 'identity' order by id`;

sessionStoreContract('Lucia in Postgres', (clock) =>
  Promise.resolve({
    sessions: luciaSessions(sql, clock),
    addAccount: async (personId) => {
      const id = newId();
      await database.seed`insert into identity.account (id, email, person_id) values (${id}, ${`${personId}@ashcombe.example`}, ${personId})`;
      return id;
    },
    // As an administrator of the database would do it in a hurry: the flag alone.
    disable: async (accountId) => {
      await database.seed`update identity.account set is_disabled = true, disabled_at = now() where id = ${accountId}`;
    },
    holds: async (personId, role) => {
      await database.seed`insert into access.assignment (id, person_id, role, school_id, starts_on) values (${newId()}, ${personId}, ${role}, ${newId()}, '2026-09-01')`;
    },
    audit,
  }),
);

identityContract('Lucia in Postgres', argonPasswords, (clock, passwords) =>
  Promise.resolve({
    identity: createIdentity({
      accounts: postgresAccounts(sql, clock),
      attempts: postgresAttempts(sql, clock),
      sessions: luciaSessions(sql, clock),
      secondFactors: postgresSecondFactors(sql, clock),
      halves: postgresHalfSignIns(sql, clock),
      providerStore: postgresProviders(sql, clock),
      providers: [],
      sealer: secretSealer('a key of at least 32 characters, kept apart'),
      clock,
      passwords,
      secret: 'a secret of at least 32 characters',
    }),
    audit,
  }),
);
