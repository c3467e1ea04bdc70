import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionStore } from '../src/index.ts';
import type { AuditLine } from './memory-stores.ts';
import { movingClock, type MovingClock } from './moving-clock.ts';

/** A store under test with the people it knows. */
export interface SessionStoreUnderTest {
  readonly sessions: SessionStore;
  addAccount(personId: string): Promise<string>;
  disable(accountId: string): Promise<void>;
  holds(personId: string, role: string): Promise<void>;
  audit(): Promise<readonly AuditLine[]>;
}

const facts = { requestId: 'request-1', userAgent: 'Firefox on Windows' };

/** What every session store promises, whoever makes it: Lucia today, its replacement later. */
export function sessionStoreContract(name: string, make: (clock: MovingClock) => Promise<SessionStoreUnderTest>): void {
  describe(`sessions kept by ${name}`, () => {
    let clock: MovingClock;
    let store: SessionStoreUnderTest;
    let personId: string;
    let accountId: string;

    beforeEach(async () => {
      clock = movingClock();
      store = await make(clock);
      personId = randomUUID();
      accountId = await store.addAccount(personId);
    });

    const start = () => store.sessions.start(accountId, facts);
    const isLive = async (token: string): Promise<boolean> => (await store.sessions.validate(token)).session !== null;

    it('tells who holds a token, in which session, with the roles of today', async () => {
      const { token, session } = await start();
      await store.holds(personId, 'school_senco');
      expect(await store.sessions.validate(token)).toEqual({
        session,
        account: { id: accountId, personId, roles: ['school_senco'] },
      });
      expect(session).toMatchObject({
        accountId,
        userAgent: 'Firefox on Windows',
        createdAt: '2026-11-23T08:00:00.000Z',
        expiresAt: '2026-11-23T18:00:00.000Z',
      });
    });

    it('gives every session a token of its own with at least 128 bits, which is not its id', async () => {
      const made = await Promise.all([start(), start()]);
      const [one, two] = made;
      expect(one.token).not.toBe(two.token);
      // Base 32: five bits a letter.
      expect(one.token.length * 5).toBeGreaterThanOrEqual(128);
      expect(made.map(({ session }) => session.id)).not.toContain(one.token);
    });

    it('knows nobody by a token that was never given out, nor by one that is not a token at all', async () => {
      const { token, session } = await start();
      for (const wrong of [
        '',
        'x',
        session.id,
        token.toUpperCase(),
        token.slice(1),
        `${token}a`,
        'a'.repeat(40),
        "' or 1=1 --",
        '\u0000'.repeat(40),
        'a'.repeat(100_000),
      ]) {
        expect(await store.sessions.validate(wrong)).toEqual({ session: null });
      }
    });

    it('ends a session thirty minutes after its last use', async () => {
      const { token } = await start();
      for (const minutes of [29, 29, 29]) {
        clock.passMinutes(minutes);
        expect(await isLive(token)).toBe(true);
      }
      clock.passMinutes(30);
      expect(await isLive(token)).toBe(false);
    });

    it('ends a session ten hours after sign-in, however busy', async () => {
      const { token } = await start();
      for (let minutes = 20; minutes < 600; minutes += 20) {
        clock.passMinutes(20);
        expect(await isLive(token)).toBe(true);
      }
      clock.passMinutes(20);
      expect(await isLive(token)).toBe(false);
    });

    it('does not bring an ended session back when the next request comes', async () => {
      const { token } = await start();
      clock.passMinutes(31);
      expect(await isLive(token)).toBe(false);
      clock.passMinutes(-5);
      await store.sessions.end(token, facts);
      expect(await isLive(token)).toBe(false);
    });

    it('remembers when its holder last proved who they are, beginning with the sign-in', async () => {
      const { token, session } = await start();
      expect(session.confirmedAt).toBe(session.createdAt);
      clock.passMinutes(15);
      expect(await store.sessions.confirm(await store.addAccount(randomUUID()), session.id, facts)).toBe(false);
      expect((await store.sessions.validate(token)).session?.confirmedAt).toBe(session.createdAt);
      expect(await store.sessions.confirm(accountId, session.id, facts)).toBe(true);
      expect((await store.sessions.validate(token)).session?.confirmedAt).toBe(
        new Date(clock.now().epochMilliseconds).toISOString(),
      );
      await store.sessions.end(token, facts);
      expect(await store.sessions.confirm(accountId, session.id, facts)).toBe(false);
    });

    it('ends on sign-out, for this session alone', async () => {
      const leaving = await start();
      const staying = await start();
      await store.sessions.end(leaving.token, facts);
      expect(await isLive(leaving.token)).toBe(false);
      expect(await isLive(staying.token)).toBe(true);
    });

    it('ends on the next request after the account is disabled', async () => {
      const { token } = await start();
      await store.disable(accountId);
      expect(await store.sessions.validate(token)).toEqual({ session: null });
      expect(await store.sessions.list(accountId)).toEqual([]);
    });

    it('counts a change of roles on the next request', async () => {
      const { token } = await start();
      const before = await store.sessions.validate(token);
      await store.holds(personId, 'governor');
      const after = await store.sessions.validate(token);
      expect([before, after]).toMatchObject([{ account: { roles: [] } }, { account: { roles: ['governor'] } }]);
    });

    it('lists the live sessions of one account, newest first', async () => {
      const stranger = await store.addAccount(randomUUID());
      await store.sessions.start(stranger, facts);
      const gone = await start();
      clock.passMinutes(31);
      const early = await start();
      clock.passMinutes(1);
      const late = await start();
      expect((await store.sessions.list(accountId)).map((session) => session.id)).toEqual([
        late.session.id,
        early.session.id,
      ]);
      expect(await isLive(gone.token)).toBe(false);
    });

    it('lets a person end one of her sessions and nobody end another person’s', async () => {
      const stranger = await store.addAccount(randomUUID());
      const { token, session } = await start();
      expect(await store.sessions.endOne(stranger, session.id, facts)).toBe(false);
      expect(await isLive(token)).toBe(true);
      expect(await store.sessions.endOne(accountId, session.id, facts)).toBe(true);
      expect(await isLive(token)).toBe(false);
    });

    it('ends every session of one account at once', async () => {
      const stranger = await store.sessions.start(await store.addAccount(randomUUID()), facts);
      const mine = await Promise.all([start(), start(), start()]);
      expect(await store.sessions.endAll(accountId, facts)).toBe(3);
      expect(await Promise.all(mine.map(({ token }) => isLive(token)))).toEqual([false, false, false]);
      expect(await isLive(stranger.token)).toBe(true);
    });

    it('leaves one audit row for each start and each end, by session id and never by token', async () => {
      const { token, session } = await start();
      await store.sessions.end(token, { requestId: 'request-2' });
      await store.sessions.end(token, { requestId: 'request-3' });
      const rows = (await store.audit()).filter((row) => row.sessionId === session.id);
      expect(rows).toMatchObject([
        { action: 'session.start', kind: 'write', personId, requestId: 'request-1' },
        { action: 'session.end', kind: 'write', personId, requestId: 'request-2' },
      ]);
      expect(JSON.stringify(await store.audit())).not.toContain(token);
    });
  });
}
