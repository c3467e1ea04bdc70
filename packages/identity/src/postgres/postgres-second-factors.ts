import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import { instantAt, isoInstant, type Clock } from '../clock.ts';
import type { SecondFactorStore } from '../second-factor/second-factor-store.ts';
import type { RequestFacts } from '../session-store.ts';
import { appendChange, type IdentityEvent } from './audit-row.ts';

const halfAnHour = 30 * 60_000;

/** Second factors in the identity schema. */
export function postgresSecondFactors(sql: Sql, clock: Clock): SecondFactorStore {
  const note = (
    tx: TransactionSql,
    action: IdentityEvent['action'],
    accountId: string,
    { requestId }: RequestFacts,
  ): Promise<void> => appendChange(tx, instantAt(clock), { action, accountId, requestId });
  const writeCodes = async (tx: TransactionSql, accountId: string, hashes: readonly Buffer[]): Promise<void> => {
    await tx`delete from identity.recovery_code where account_id = ${accountId}`;
    for (const hash of hashes)
      await tx`insert into identity.recovery_code (code_hash, account_id, created_at) values (${hash}, ${accountId}, ${instantAt(clock)})`;
  };

  return {
    find: async (accountId) => {
      const [row] = await sql<{ sealedSecret: Buffer; setAt: string; recoveryCodesLeft: number }[]>`
        select f.sealed_secret as "sealedSecret", f.created_at as "setAt",
          (select count(*)::int from identity.recovery_code c where c.account_id = f.account_id and c.used_at is null) as "recoveryCodesLeft"
        from identity.second_factor f where f.account_id = ${accountId}`;
      return row === undefined ? undefined : { ...row, setAt: isoInstant(row.setAt) };
    },
    isRequired: async (personId) => {
      // The day is set before the function reads it, because an argument is evaluated before its function.
      const [row] = await sql<{ required: boolean }[]>`
        select access.requires_second_factor(case when set_config('hedgerow.today', ${clock.today()}, true) <> '' then ${personId}::uuid end) as required`;
      return row?.required ?? true;
    },
    findSetup: async (accountId) => {
      const [row] = await sql<{ sealed: Buffer }[]>`
        select sealed_secret as sealed from identity.second_factor_setup
        where account_id = ${accountId} and created_at > ${instantAt(clock, -halfAnHour)}`;
      return row?.sealed;
    },
    beginSetup: async (accountId, sealed) => {
      await sql`
        insert into identity.second_factor_setup (account_id, sealed_secret, created_at) values (${accountId}, ${sealed}, ${instantAt(clock)})
        on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at`;
    },
    finishSetup: (accountId, step, codeHashes, facts) =>
      sql.begin(async (tx) => {
        const [setup] = await tx<
          { sealed: Buffer }[]
        >`delete from identity.second_factor_setup where account_id = ${accountId} returning sealed_secret as sealed`;
        if (setup === undefined) return false;
        await tx`
          insert into identity.second_factor (account_id, sealed_secret, last_step, created_at) values (${accountId}, ${setup.sealed}, ${step}, ${instantAt(clock)})
          on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step, created_at = excluded.created_at`;
        await writeCodes(tx, accountId, codeHashes);
        await note(tx, 'second-factor.set', accountId, facts);
        return true;
      }),
    takeStep: async (accountId, step) =>
      (
        await sql`update identity.second_factor set last_step = ${step} where account_id = ${accountId} and last_step < ${step} returning 1`
      ).length > 0,
    takeRecoveryCode: (accountId, codeHash, facts) =>
      sql.begin(async (tx) => {
        const taken = await tx`
          update identity.recovery_code set used_at = ${instantAt(clock)} where code_hash = ${codeHash} and account_id = ${accountId} and used_at is null returning 1`;
        if (taken.length === 0) return false;
        await note(tx, 'second-factor.recover', accountId, facts);
        return true;
      }),
    replaceRecoveryCodes: (accountId, codeHashes, facts) =>
      sql.begin(async (tx) => {
        const factor = await tx`select 1 from identity.second_factor where account_id = ${accountId} for update`;
        if (factor.length === 0) return false;
        await writeCodes(tx, accountId, codeHashes);
        await note(tx, 'second-factor.codes', accountId, facts);
        return true;
      }),
    remove: (accountId, facts) =>
      sql.begin(async (tx) => {
        const removed = await tx`delete from identity.second_factor where account_id = ${accountId} returning 1`;
        if (removed.length === 0) return false;
        await tx`delete from identity.recovery_code where account_id = ${accountId}`;
        await note(tx, 'second-factor.remove', accountId, facts);
        return true;
      }),
  };
}
