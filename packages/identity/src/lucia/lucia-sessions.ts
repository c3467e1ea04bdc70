import { newId } from '@hedgerow/db';
import type { Sql, TransactionSql } from '@hedgerow/db/pool';
import { Lucia, TimeSpan, type Session as LuciaSession } from 'lucia';
import { instantAt, type Clock } from '../clock.ts';
import { appendEvent } from '../postgres/audit-row.ts';
import { sessionLimits } from '../session-limits.ts';
import type { RequestFacts, Session, SessionStore } from '../session-store.ts';
import { looksLikeToken } from '../token.ts';
import { postgresAdapter, type EndedSession, type SessionAdapter } from './postgres-adapter.ts';

interface SessionFacts {
  readonly sessionId: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  /** The absolute limit; Lucia's own `expiresAt` says nothing here. */
  readonly endsAt: string;
  readonly confirmedAt: string;
  readonly userAgent: string;
}

interface AccountFacts {
  readonly personId: string;
  readonly roles: readonly string[];
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts, AccountFacts>;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: AccountFacts;
  }
}

const luciaOver = (adapter: SessionAdapter): Lucia<SessionFacts, AccountFacts> =>
  new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(sessionLimits.absolute, 'ms'),
    getSessionAttributes: (facts) => facts,
    getUserAttributes: (facts) => facts,
  });

const toSession = (session: LuciaSession): Session => ({
  id: session.sessionId,
  accountId: session.userId,
  createdAt: session.createdAt,
  lastUsedAt: session.lastUsedAt,
  expiresAt: session.endsAt,
  confirmedAt: session.confirmedAt,
  userAgent: session.userAgent,
});

const nothingToAudit = (): Promise<void> => Promise.resolve();

/** Sessions kept by Lucia 3 in Postgres. Starting and ending write their audit row in the same transaction. */
export function luciaSessions(sql: Sql, clock: Clock): SessionStore {
  const reading = luciaOver(postgresAdapter(sql, clock, nothingToAudit));

  const ending = <T>(
    facts: RequestFacts,
    run: (lucia: Lucia<SessionFacts, AccountFacts>, adapter: SessionAdapter) => Promise<T>,
  ): Promise<{ result: T; ended: number }> =>
    sql.begin(async (tx: TransactionSql) => {
      let ended = 0;
      const adapter = postgresAdapter(tx, clock, async (sessions: readonly EndedSession[]) => {
        ended += sessions.length;
        for (const { sessionId, personId } of sessions) {
          await appendEvent(tx, instantAt(clock), {
            kind: 'write',
            action: 'session.end',
            personId,
            sessionId,
            subjectId: sessionId,
            requestId: facts.requestId,
          });
        }
      });
      return { result: await run(luciaOver(adapter), adapter), ended };
    });

  return {
    start: (accountId, facts) =>
      sql.begin(async (tx) => {
        const now = instantAt(clock);
        const sessionId = newId();
        const made = await luciaOver(postgresAdapter(tx, clock, nothingToAudit)).createSession(accountId, {
          sessionId,
          createdAt: now,
          lastUsedAt: now,
          endsAt: instantAt(clock, sessionLimits.absolute),
          confirmedAt: now,
          userAgent: facts.userAgent,
        });
        const [account] = await tx<
          { personId: string }[]
        >`select person_id as "personId" from identity.account where id = ${accountId}`;
        await appendEvent(tx, now, {
          kind: 'write',
          action: 'session.start',
          personId: account?.personId,
          sessionId,
          subjectId: sessionId,
          requestId: facts.requestId,
        });
        return { token: made.id, session: toSession(made) };
      }),
    validate: async (token) => {
      if (!looksLikeToken(token)) return { session: null };
      const { session, user } = await reading.validateSession(token);
      if (session === null) return { session: null };
      return { session: toSession(session), account: { id: user.id, personId: user.personId, roles: user.roles } };
    },
    confirm: (accountId, sessionId, facts) =>
      sql.begin(async (tx) => {
        const now = instantAt(clock);
        const [row] = await tx<{ personId: string }[]>`
          update identity.session s set confirmed_at = ${now} from identity.account a
          where s.id = ${sessionId} and s.account_id = ${accountId} and a.id = s.account_id and not a.is_disabled and s.expires_at > ${now}
          returning a.person_id as "personId"`;
        if (row === undefined) return false;
        await appendEvent(tx, now, {
          kind: 'write',
          action: 'session.confirm',
          personId: row.personId,
          sessionId,
          subjectId: sessionId,
          requestId: facts.requestId,
        });
        return true;
      }),
    end: async (token, facts) => {
      if (looksLikeToken(token)) await ending(facts, (lucia) => lucia.invalidateSession(token));
    },
    list: async (accountId) => (await reading.getUserSessions(accountId)).map(toSession),
    endOne: async (accountId, sessionId, facts) =>
      (await ending(facts, (_lucia, adapter) => adapter.deleteById(accountId, sessionId))).result,
    endAll: async (accountId, facts, staying) =>
      (await ending(facts, (_lucia, adapter) => adapter.deleteAllBut(accountId, staying))).ended,
  };
}
