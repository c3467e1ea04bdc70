import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import { instantAt, type Clock } from '../clock.ts';
import type { ProviderRequest, ProviderStore } from '../providers/provider-store.ts';
import type { RequestFacts } from '../session-store.ts';
import { appendChange, appendEvent, type IdentityEvent } from './audit-row.ts';

const tenMinutes = 10 * 60_000;
/** Sign-ins that one address may have on their way: a large school at a quarter to nine, and no flood. */
const mostOnTheirWay = 300;

/** Links and requests of sign-in through a provider, in the identity schema. */
export function postgresProviders(sql: Sql, clock: Clock): ProviderStore {
  const note = (
    tx: TransactionSql,
    action: IdentityEvent['action'],
    accountId: string,
    provider: string,
    { requestId }: RequestFacts,
  ): Promise<void> => appendChange(tx, instantAt(clock), { action, accountId, requestId, detail: { provider } });

  return {
    begin: async (tokenHash, addressKey, { provider, state, nonce, codeVerifier, next, sessionId }) => {
      const now = instantAt(clock);
      const begun = await sql`
        with swept as (delete from identity.provider_request where expires_at <= ${now})
        insert into identity.provider_request (token_hash, provider, state, nonce, code_verifier, next, session_id, address_key, created_at, expires_at)
        select ${tokenHash}, ${provider}, ${state}, ${nonce}, ${codeVerifier}, ${next}, ${sessionId}, ${addressKey}, ${now}, ${instantAt(clock, tenMinutes)}
        where (select count(*) from identity.provider_request where address_key = ${addressKey} and created_at > ${instantAt(clock, -tenMinutes)}) < ${mostOnTheirWay}
        returning 1`;
      return begun.length > 0;
    },
    take: async (tokenHash) => {
      const [row] = await sql<(ProviderRequest & { isLive: boolean })[]>`
        delete from identity.provider_request where token_hash = ${tokenHash}
        returning provider, state, nonce, code_verifier as "codeVerifier", next, session_id as "sessionId", expires_at > ${instantAt(clock)} as "isLive"`;
      return row?.isLive === true ? row : undefined;
    },
    accountOf: async (issuer, subject) => {
      const [row] = await sql<
        { accountId: string }[]
      >`select account_id as "accountId" from identity.provider_link where issuer = ${issuer} and subject = ${subject}`;
      return row?.accountId;
    },
    link: (accountId, { issuer, subject, kind }, facts) =>
      sql.begin(async (tx) => {
        const linked = await tx`
          insert into identity.provider_link (issuer, subject, account_id, linked_at)
          select ${issuer}, ${subject}, a.id, ${instantAt(clock)} from identity.account a
          where a.id = ${accountId} and not a.is_disabled and ${kind} = any (a.sign_in_providers)
          on conflict do nothing returning 1`;
        if (linked.length === 0) return false;
        await note(tx, 'account.link', accountId, kind, facts);
        return true;
      }),
    allowed: async (accountId) => {
      const [row] = await sql<{ kinds: string[]; linkedIssuers: string[] }[]>`
        select a.sign_in_providers as kinds, array(select l.issuer from identity.provider_link l where l.account_id = a.id) as "linkedIssuers"
        from identity.account a where a.id = ${accountId}`;
      return row ?? { kinds: [], linkedIssuers: [] };
    },
    allow: (accountId, { kind, issuer, isAllowed }, facts) =>
      sql.begin(async (tx) => {
        const changed = await tx`
          update identity.account set sign_in_providers =
            case when ${isAllowed} then array(select distinct unnest(sign_in_providers || ${kind}::text)) else array_remove(sign_in_providers, ${kind}::text) end
          where id = ${accountId} returning 1`;
        if (changed.length === 0) return false;
        if (!isAllowed)
          await tx`delete from identity.provider_link where account_id = ${accountId} and issuer = ${issuer}`;
        await note(tx, isAllowed ? 'account.allow-provider' : 'account.forbid-provider', accountId, kind, facts);
        return true;
      }),
    refuse: (refusal) =>
      appendEvent(sql, instantAt(clock), {
        kind: 'refused',
        action: 'sign-in.refuse',
        personId: refusal.personId,
        requestId: refusal.requestId,
        detail: { reason: refusal.reason, provider: refusal.kind },
      }),
  };
}
