import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '@hedgerow/errors';
import { signInLimits, type IdentityService, type SignInInput } from '../src/index.ts';
import type { Passwords } from '../src/password.ts';
import { movingClock, type MovingClock } from './moving-clock.ts';
import type { AuditLine } from './memory-stores.ts';
import { whole } from './whole.ts';

export interface IdentityUnderTest {
  readonly identity: IdentityService;
  audit(): Promise<readonly AuditLine[]>;
}

const request = { requestId: 'request-1' };
const password = 'corrie moor lantern';
const { perAccount, perAccountAndSource, accountsPerAddress } = signInLimits;

const refusal = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'let in',
    (error: unknown) => (error instanceof AppError ? { code: error.code, details: error.details } : error),
  );
const refused = { code: 'sign-in-refused', details: undefined };
const tooMany = { code: 'too-many-tries', details: { retryAfterSeconds: signInLimits.windowMilliseconds / 1000 } };

/** What signing in promises, over any stores. `passwords` counts the hashes that were computed. */
export function identityContract(
  name: string,
  passwords: () => Promise<Passwords>,
  make: (clock: MovingClock, passwords: Passwords) => Promise<IdentityUnderTest>,
): void {
  describe(`signing in with ${name}`, () => {
    let clock: MovingClock;
    let under: IdentityUnderTest;
    let identity: IdentityService;
    let hashes: number;
    let email: string;
    let personId: string;

    beforeEach(async () => {
      const real = await passwords();
      hashes = 0;
      clock = movingClock();
      under = await make(clock, {
        hash: real.hash,
        matches: (hash, typed) => ((hashes += 1), real.matches(hash, typed)),
      });
      identity = under.identity;
      personId = randomUUID();
      email = `${personId}@ashcombe.example`;
      await identity.addAccount({ email, password, personId }, request);
    });

    const signIn = async (change: Partial<SignInInput> = {}) =>
      whole(await identity.signIn({ email, password, address: '192.0.2.1', requestId: 'request-2', ...change }));
    const wrong = (change: Partial<SignInInput> = {}) => refusal(signIn({ password: 'not the password', ...change }));
    const wrongTimes = async (
      times: number,
      change: (time: number) => Partial<SignInInput> = () => ({}),
    ): Promise<void> => {
      for (let time = 0; time < times; time += 1) expect(await wrong(change(time))).toEqual(refused);
    };

    it('lets a person in whichever way she writes her address, and however her machine composes accents', async () => {
      await identity.addAccount(
        { email: 'anne@school.example', password: 'caf\u00e9 au lait, twice', personId: randomUUID() },
        request,
      );
      const { token } = await signIn({ email: '  Anne@School.EXAMPLE ', password: 'cafe\u0301 au lait, twice' });
      expect((await identity.validate(token)).session).not.toBeNull();
    });

    it('gives the same answer, after the same work, to a wrong password, an unknown address and a disabled account', async () => {
      const { account } = await signIn();
      await identity.disableAccount(account.id, request);
      hashes = 0;
      const answers = [
        await refusal(signIn()),
        await wrong(),
        await wrong({ email: 'nobody@ashcombe.example' }),
        await wrong({ email: 'n'.repeat(100_000) }),
        await wrong({ password: 'p'.repeat(100_000) }),
      ];
      expect(answers).toEqual([refused, refused, refused, refused, refused]);
      expect(hashes).toBe(5);
    });

    it('ends the sessions of a disabled account at once, and lets the person in again when it is enabled', async () => {
      const { token, account } = await signIn();
      await identity.disableAccount(account.id, request);
      expect(await identity.validate(token)).toEqual({ session: null });
      await identity.enableAccount(account.id, request);
      expect(await identity.validate(token)).toEqual({ session: null });
      expect((await identity.validate((await signIn()).token)).session).not.toBeNull();
    });

    it('turns a guesser away after ten tries, and says for how long', async () => {
      await wrongTimes(perAccountAndSource);
      expect(await wrong()).toEqual(tooMany);
      expect(await refusal(signIn())).toEqual(tooMany);
    });

    it('gives an address that nobody has the same limits', async () => {
      await wrongTimes(perAccountAndSource, () => ({ email: 'nobody@ashcombe.example' }));
      expect(await wrong({ email: 'nobody@ashcombe.example' })).toEqual(tooMany);
    });

    it('lets tries slide out of the window one by one, and does not prolong it for tries it turned away', async () => {
      await wrongTimes(1);
      clock.passMinutes(5);
      await wrongTimes(perAccountAndSource - 1);
      clock.passMinutes(9);
      expect(await wrong()).toHaveProperty('details.retryAfterSeconds');
      clock.passMinutes(1);
      expect(await wrong()).toEqual(refused);
      expect(await wrong()).toMatchObject({ code: 'too-many-tries' });
    });

    it('forgets her own slips once a person is in', async () => {
      await wrongTimes(perAccountAndSource - 1);
      await signIn();
      await wrongTimes(perAccountAndSource - 1);
      await signIn();
    });

    it('does not lock out a person because a stranger guesses at her account from elsewhere', async () => {
      await wrongTimes(perAccountAndSource, () => ({ address: '198.51.100.7' }));
      expect(await wrong({ address: '198.51.100.7' })).toEqual(tooMany);
      await signIn();
    });

    it('does not lock out a colleague at the same address', async () => {
      const colleague = `${randomUUID()}@ashcombe.example`;
      await identity.addAccount({ email: colleague, password, personId: randomUUID() }, request);
      await wrongTimes(perAccountAndSource);
      expect(await wrong()).toEqual(tooMany);
      await signIn({ email: colleague });
    });

    it('does not lock a person out of the browser she uses, even when a child at her desk guesses next to it', async () => {
      const { deviceToken } = await signIn();
      await wrongTimes(perAccountAndSource);
      expect(await refusal(signIn())).toEqual(tooMany);
      await signIn({ deviceToken });
    });

    it('keeps count of a known browser too', async () => {
      const { deviceToken } = await signIn();
      await wrongTimes(perAccountAndSource, () => ({ deviceToken }));
      expect(await wrong({ deviceToken })).toEqual(tooMany);
    });

    it('takes nobody’s word for a browser that this account never used', async () => {
      const other = `${randomUUID()}@ashcombe.example`;
      await identity.addAccount({ email: other, password, personId: randomUUID() }, request);
      const { deviceToken } = await signIn({ email: other });
      await wrongTimes(perAccountAndSource, () => ({ deviceToken }));
      expect(await wrong({ deviceToken })).toEqual(tooMany);
      expect(await wrong({ deviceToken: 'a'.repeat(40) })).toEqual(tooMany);
    });

    it('stops a guess that is spread over many machines, but not the person’s own browser', async () => {
      const { deviceToken } = await signIn();
      await wrongTimes(perAccount, (time) => ({ address: `203.0.113.${String(time)}` }));
      expect(await wrong({ address: '203.0.113.250' })).toMatchObject({ code: 'too-many-tries' });
      await signIn({ deviceToken });
    });

    it('stops one password tried on a whole staff list', async () => {
      await wrongTimes(accountsPerAddress, (time) => ({ email: `member-${String(time)}@ashcombe.example` }));
      expect(await wrong({ email: 'one-more@ashcombe.example' })).toMatchObject({ code: 'too-many-tries' });
      await signIn({ address: '192.0.2.2' });
    });

    it('counts tries that arrive all at once', async () => {
      const answers = await Promise.all(Array.from({ length: perAccountAndSource * 3 }, () => wrong()));
      expect(answers.filter((answer) => JSON.stringify(answer).includes('sign-in-refused'))).toHaveLength(
        perAccountAndSource,
      );
    });

    it('lets a whole class of right passwords in at once', async () => {
      const answers = await Promise.all(Array.from({ length: perAccountAndSource * 2 }, () => refusal(signIn())));
      expect(new Set(answers)).toEqual(new Set(['let in']));
    });

    it('takes a fresh proof within a session by the password alone, and counts wrong ones like tries at the door', async () => {
      const { token, session, account } = await signIn();
      clock.passMinutes(20);
      const confirm = (typed: string) =>
        refusal(
          identity.confirm({
            accountId: account.id,
            sessionId: session.id,
            password: typed,
            address: '192.0.2.1',
            requestId: 'request-3',
          }),
        );
      const confirmedAt = async () => (await identity.validate(token)).session?.confirmedAt;
      expect(await confirm('not the password')).toEqual({
        code: 'bad-input',
        details: { fields: { password: 'That is not your password.' } },
      });
      expect(await confirmedAt()).toBe(session.createdAt);
      expect(await confirm(password)).toBe('let in');
      expect(await confirmedAt()).toBe(new Date(clock.now().epochMilliseconds).toISOString());
      for (let time = 0; time < perAccountAndSource; time += 1) await confirm('p'.repeat(100_000));
      expect(await confirm(password)).toMatchObject({ code: 'too-many-tries' });
      await identity.signOut(token, request);
      clock.passMinutes(20);
      expect(await confirm(password)).toMatchObject({ code: 'not-signed-in' });
    });

    it('writes down who was let in and who was refused, without an address, a password or a name', async () => {
      const requestId = randomUUID();
      await wrong({ requestId });
      await wrong({ requestId, email: 'nobody@ashcombe.example' });
      const { session } = await signIn({ requestId });
      const rows = (await under.audit()).filter((row) => row.requestId === requestId);
      expect(rows).toMatchObject([
        { action: 'sign-in.refuse', kind: 'refused', personId, detail: { reason: 'wrong-password' } },
        { action: 'sign-in.refuse', kind: 'refused', personId: null, detail: { reason: 'unknown-address' } },
        { action: 'session.start', personId, sessionId: session.id },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/@|192\.0\.2|lantern/);
    });

    it('names what is wrong with a new account, all of it', async () => {
      expect(
        await refusal(identity.addAccount({ email: 'no address', password: 'short', personId: randomUUID() }, request)),
      ).toEqual({
        code: 'bad-input',
        details: {
          fields: {
            email: 'Write an e-mail address such as name@school.example.',
            password: 'Use at least 12 characters. Three random words make a good password.',
          },
        },
      });
      expect(await refusal(identity.addAccount({ email, password, personId: randomUUID() }, request))).toMatchObject({
        code: 'bad-input',
      });
      expect(
        await refusal(identity.addAccount({ email: 'second@ashcombe.example', password, personId }, request)),
      ).toMatchObject({ code: 'bad-input' });
    });

    it('answers not-found for accounts and sessions that are not there', async () => {
      const missing = { code: 'not-found', details: undefined };
      expect(await refusal(identity.disableAccount(randomUUID(), request))).toEqual(missing);
      expect(await refusal(identity.endSession(randomUUID(), randomUUID(), request))).toEqual(missing);
    });

    it('changes a password by the old one alone, and ends every session but the one at hand', async () => {
      const elsewhere = await signIn();
      const here = await signIn();
      const change = (typed: string, newPassword: string) =>
        refusal(
          identity.changePassword({
            accountId: here.account.id,
            sessionId: here.session.id,
            password: typed,
            newPassword,
            address: '192.0.2.1',
            requestId: 'request-3',
          }),
        );
      expect(await change('not the password', 'three other words')).toMatchObject({ code: 'bad-input' });
      expect(await change(password, 'short')).toHaveProperty('details.fields.newPassword');
      expect((await identity.validate(elsewhere.token)).session).not.toBeNull();
      expect(await change(password, 'three other words')).toBe('let in');
      expect((await identity.validate(elsewhere.token)).session).toBeNull();
      expect((await identity.validate(here.token)).session).not.toBeNull();
      expect(await wrong({ password })).toEqual(refused);
      await signIn({ password: 'three other words' });
    });

    it('ends all sessions but the one at hand', async () => {
      const elsewhere = await signIn();
      const here = await signIn();
      expect(await identity.endAllSessions(here.account.id, request, here.session.id)).toBe(1);
      expect((await identity.validate(elsewhere.token)).session).toBeNull();
      expect((await identity.validate(here.token)).session).not.toBeNull();
    });
  });
}
