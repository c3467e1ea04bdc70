import { newId } from '@hedgerow/db';
import type { Sql } from '@hedgerow/db/pool';
import type { AccountStore, StoredAccount } from '../account-store.ts';
import { mailPasswordChanged } from '../admission/mail-rows.ts';
import { instantAt, type Clock } from '../clock.ts';
import { appendEvent } from './audit-row.ts';

/** Accounts in the identity schema. */
export function postgresAccounts(sql: Sql, clock: Clock): AccountStore {
  const columns = sql`id, email, person_id as "personId", password_hash as "passwordHash", is_disabled as "isDisabled"`;
  return {
    findByEmail: async (email) => {
      const [row] = await sql<StoredAccount[]>`select ${columns} from identity.account where email = ${email}`;
      return row;
    },
    findById: async (accountId) => {
      const [row] = await sql<StoredAccount[]>`select ${columns} from identity.account where id = ${accountId}`;
      return row;
    },
    add: (account, facts) =>
      sql.begin(async (tx) => {
        const now = instantAt(clock);
        const [row] = await tx<{ id: string }[]>`
          insert into identity.account (id, email, password_hash, person_id, created_at)
          values (${newId()}, ${account.email}, ${account.passwordHash}, ${account.personId}, ${now})
          on conflict do nothing returning id`;
        if (row === undefined) return undefined;
        await appendEvent(tx, now, {
          kind: 'write',
          action: 'account.add',
          personId: account.personId,
          requestId: facts.requestId,
          subjectId: row.id,
        });
        return row.id;
      }),
    setPassword: (accountId, passwordHash, staying, facts) =>
      sql.begin(async (tx) => {
        const now = instantAt(clock);
        const [row] = await tx<{ email: string; personId: string }[]>`
          update identity.account set password_hash = ${passwordHash} where id = ${accountId} returning email, person_id as "personId"`;
        if (row === undefined) return false;
        await tx`delete from identity.session where account_id = ${accountId} and id is distinct from ${staying}::uuid`;
        await tx`delete from identity.half_sign_in where account_id = ${accountId}`;
        await mailPasswordChanged(tx, now, row);
        await appendEvent(tx, now, {
          kind: 'write',
          action: 'account.password',
          personId: row.personId,
          requestId: facts.requestId,
          subjectId: accountId,
        });
        return true;
      }),
    setDisabled: (accountId, isDisabled, facts) =>
      sql.begin(async (tx) => {
        const now = instantAt(clock);
        const [row] = await tx<{ personId: string }[]>`
          update identity.account set is_disabled = ${isDisabled}, disabled_at = ${isDisabled ? now : null}
          where id = ${accountId} returning person_id as "personId"`;
        if (row === undefined) return false;
        if (isDisabled) await tx`delete from identity.session where account_id = ${accountId}`;
        const action = isDisabled ? 'account.disable' : 'account.enable';
        await appendEvent(tx, now, {
          kind: 'write',
          action,
          personId: row.personId,
          requestId: facts.requestId,
          subjectId: accountId,
        });
        return true;
      }),
  };
}
