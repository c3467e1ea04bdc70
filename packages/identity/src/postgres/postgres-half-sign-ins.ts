import type { Sql } from '@hedgerow/db/pool';
import { instantAt, type Clock } from '../clock.ts';
import type { HalfSignInStore } from '../second-factor/second-factor-store.ts';

const tenMinutes = 10 * 60_000;

/** Halves of sign-ins in the identity schema. Those past their time go with the next one that begins. */
export function postgresHalfSignIns(sql: Sql, clock: Clock): HalfSignInStore {
  return {
    start: async (accountId, tokenHash) => {
      await sql`
        with swept as (delete from identity.half_sign_in where expires_at <= ${instantAt(clock)})
        insert into identity.half_sign_in (token_hash, account_id, created_at, expires_at)
        values (${tokenHash}, ${accountId}, ${instantAt(clock)}, ${instantAt(clock, tenMinutes)})`;
    },
    find: async (tokenHash) => {
      const [row] = await sql<{ accountId: string }[]>`
        select h.account_id as "accountId" from identity.half_sign_in h join identity.account a on a.id = h.account_id
        where h.token_hash = ${tokenHash} and h.expires_at > ${instantAt(clock)} and not a.is_disabled`;
      return row;
    },
    end: async (tokenHash) =>
      (
        await sql`delete from identity.half_sign_in where token_hash = ${tokenHash} and expires_at > ${instantAt(clock)} returning 1`
      ).length > 0,
  };
}
