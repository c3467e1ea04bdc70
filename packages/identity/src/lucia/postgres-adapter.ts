import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import type { Adapter, DatabaseSession } from 'lucia';
import { instantAt, isoInstant, type Clock } from '../clock.ts';
import { sessionLimits } from '../session-limits.ts';
import { hashToken } from '../token.ts';

/** A session that was just removed, for its audit row. */
export interface EndedSession {
  readonly sessionId: string;
  readonly personId: string;
}

/** Lucia's adapter, and what Lucia cannot do: end a session by its public id, and all but one. */
export interface SessionAdapter extends Adapter {
  deleteById(accountId: string, sessionId: string): Promise<boolean>;
  deleteAllBut(accountId: string, staying: string | undefined): Promise<void>;
}

interface SessionRow {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly confirmedAt: string;
  readonly userAgent: string;
}

/**
 * Lucia judges expiry by the system's clock and prolongs a session at half its life. Both limits are Hedgerow's own
 * (idle and absolute, by the injected clock, in the statement itself), so Lucia is told the last day there is.
 */
const notLuciasBusiness = new Date(8_640_000_000_000_000);

const toDatabaseSession = (id: string, row: SessionRow): DatabaseSession => ({
  id,
  userId: row.accountId,
  expiresAt: notLuciasBusiness,
  attributes: {
    sessionId: row.id,
    createdAt: isoInstant(row.createdAt),
    lastUsedAt: isoInstant(row.lastUsedAt),
    endsAt: isoInstant(row.expiresAt),
    confirmedAt: isoInstant(row.confirmedAt),
    userAgent: row.userAgent,
  },
});

/**
 * Sessions in Postgres for Lucia. What Lucia calls the id of a session is its token: only the token's SHA-256 is
 * stored or compared.
 *
 * @param ended is told of every session removed on purpose, in the same transaction
 */
export function postgresAdapter(
  sql: Sql | TransactionSql,
  clock: Clock,
  ended: (sessions: readonly EndedSession[]) => Promise<void>,
): SessionAdapter {
  const deleteAllBut = async (accountId: string, staying: string | undefined): Promise<void> => {
    await ended(
      await sql<EndedSession[]>`
        delete from identity.session s using identity.account a
        where a.id = s.account_id and s.account_id = ${accountId} and s.id is distinct from ${staying ?? null}::uuid
        returning s.id as "sessionId", a.person_id as "personId"`,
    );
  };
  return {
    getSessionAndUser: async (token) => {
      const hash = hashToken(token);
      // One statement for who, until when, as what, and noting the use. The day is set before active_roles reads it,
      // because an argument is evaluated before its function.
      const [row] = await sql<(SessionRow & { personId: string; roles: string[] })[]>`
        with live as materialized (
          select s.id, s.account_id, s.created_at, s.last_used_at, s.expires_at, s.confirmed_at, s.user_agent, a.person_id
          from identity.session s join identity.account a on a.id = s.account_id
          where s.token_hash = ${hash} and not a.is_disabled
            and s.expires_at > ${instantAt(clock)} and s.last_used_at > ${instantAt(clock, -sessionLimits.idle)}
        ), used as (
          update identity.session set last_used_at = ${instantAt(clock)}
          where token_hash = ${hash} and last_used_at <= ${instantAt(clock, -sessionLimits.recordUseEvery)} and exists (select from live)
        )
        select id, account_id as "accountId", created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", confirmed_at as "confirmedAt", user_agent as "userAgent",
          person_id as "personId",
          access.active_roles(case when set_config('hedgerow.today', ${clock.today()}, true) <> '' then person_id end) as roles
        from live`;
      if (row === undefined) return [null, null];
      return [
        toDatabaseSession(token, row),
        { id: row.accountId, attributes: { personId: row.personId, roles: row.roles } },
      ];
    },
    getUserSessions: async (accountId) => {
      const rows = await sql<SessionRow[]>`
        select s.id, s.account_id as "accountId", s.created_at as "createdAt", s.last_used_at as "lastUsedAt", s.expires_at as "expiresAt", s.confirmed_at as "confirmedAt", s.user_agent as "userAgent"
        from identity.session s join identity.account a on a.id = s.account_id
        where s.account_id = ${accountId} and not a.is_disabled
          and s.expires_at > ${instantAt(clock)} and s.last_used_at > ${instantAt(clock, -sessionLimits.idle)}
        order by s.created_at desc, s.id desc`;
      return rows.map((row) => toDatabaseSession(row.id, row));
    },
    setSession: async (session) => {
      const { sessionId, createdAt, endsAt, userAgent } = session.attributes;
      await sql`
        insert into identity.session (id, token_hash, account_id, created_at, last_used_at, expires_at, confirmed_at, user_agent)
        values (${sessionId}, ${hashToken(session.id)}, ${session.userId}, ${createdAt}, ${createdAt}, ${endsAt}, ${createdAt}, ${userAgent})`;
    },
    // Nothing prolongs a session: identity_app has no right to change expires_at.
    updateSessionExpiration: () => Promise.resolve(),
    deleteSession: async (token) => {
      await ended(
        await sql<EndedSession[]>`
        delete from identity.session s using identity.account a where a.id = s.account_id and s.token_hash = ${hashToken(token)}
        returning s.id as "sessionId", a.person_id as "personId"`,
      );
    },
    deleteUserSessions: (accountId) => deleteAllBut(accountId, undefined),
    deleteAllBut,
    deleteById: async (accountId, sessionId) => {
      const rows = await sql<EndedSession[]>`
        delete from identity.session s using identity.account a where a.id = s.account_id and s.account_id = ${accountId} and s.id = ${sessionId}
        returning s.id as "sessionId", a.person_id as "personId"`;
      await ended(rows);
      return rows.length > 0;
    },
    deleteExpiredSessions: async () => {
      await sql`delete from identity.session where expires_at <= ${instantAt(clock)} or last_used_at <= ${instantAt(clock, -sessionLimits.idle)}`;
    },
  };
}
