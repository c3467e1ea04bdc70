import { randomUUID } from 'node:crypto';
import type { AccountStore, StoredAccount } from '../src/account-store.ts';
import type { AttemptStore } from '../src/attempt-store.ts';
import { isoInstant, type Clock } from '../src/clock.ts';
import { sessionLimits } from '../src/session-limits.ts';
import type { Session, SessionStore } from '../src/session-store.ts';
import { limitReached, signInLimits } from '../src/sign-in-limits.rules.ts';
import type { ProviderStore } from '../src/providers/provider-store.ts';
import { secretSealer, type SecretSealer } from '../src/second-factor/sealed-secret.ts';
import type { HalfSignInStore, SecondFactorStore } from '../src/second-factor/second-factor-store.ts';
import { hashToken, newToken } from '../src/token.ts';

/** What is left in the audit, as a contract sees it. */
export interface AuditLine {
  readonly action: string;
  readonly kind: string;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string;
  readonly detail: unknown;
}

interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly account: string;
  readonly address: string;
  readonly source: string;
  readonly isKnownDevice: boolean;
}

/** Of what the contract of sign-in does not ask: second factors have a test of their own, on Postgres. */
const nobodyHasOne: SecondFactorStore = {
  find: () => Promise.resolve(undefined),
  isRequired: () => Promise.resolve(false),
  findSetup: () => Promise.resolve(undefined),
  beginSetup: () => Promise.resolve(),
  finishSetup: () => Promise.resolve(false),
  takeStep: () => Promise.resolve(false),
  takeRecoveryCode: () => Promise.resolve(false),
  replaceRecoveryCodes: () => Promise.resolve(false),
  remove: () => Promise.resolve(false),
};
const noProviders: ProviderStore = {
  begin: () => Promise.resolve(false),
  take: () => Promise.resolve(undefined),
  accountOf: () => Promise.resolve(undefined),
  link: () => Promise.resolve(false),
  allowed: () => Promise.resolve({ kinds: [], linkedIssuers: [] }),
  allow: () => Promise.resolve(false),
  refuse: () => Promise.resolve(),
};
const noHalves: HalfSignInStore = {
  start: () => Promise.resolve(),
  find: () => Promise.resolve(undefined),
  end: () => Promise.resolve(false),
};

/** The stores without Lucia and without Postgres: proof that the contract asks for no more than it says. */
export interface MemoryStores {
  readonly accounts: AccountStore;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly secondFactors: SecondFactorStore;
  readonly halves: HalfSignInStore;
  readonly providerStore: ProviderStore;
  readonly providers: readonly [];
  readonly sealer: SecretSealer;
  readonly audit: AuditLine[];
  readonly roles: Map<string, readonly string[]>;
}

export function memoryStores(clock: Clock): MemoryStores {
  const now = (): number => clock.now().epochMilliseconds;
  const people = new Map<string, StoredAccount>();
  const sessions = new Map<string, Session>();
  const devices = new Map<string, string>();
  const audit: AuditLine[] = [];
  const roles = new Map<string, readonly string[]>();
  let attempts: readonly Attempt[] = [];

  const note = (
    action: string,
    requestId: string,
    personId: string | undefined,
    sessionId: string | null = null,
    detail: unknown = {},
  ): void => {
    audit.push({
      action,
      kind: action === 'sign-in.refuse' ? 'refused' : 'write',
      personId: personId ?? null,
      sessionId,
      requestId,
      detail,
    });
  };
  const isLive = (session: Session): boolean =>
    people.get(session.accountId)?.isDisabled === false &&
    Date.parse(session.expiresAt) > now() &&
    Date.parse(session.lastUsedAt) > now() - sessionLimits.idle;
  const endWhere = (matches: (session: Session, key: string) => boolean, requestId: string): number => {
    const ended = [...sessions].filter(([key, session]) => matches(session, key));
    for (const [key, session] of ended) {
      sessions.delete(key);
      note('session.end', requestId, people.get(session.accountId)?.personId, session.id);
    }
    return ended.length;
  };
  const keyOf = (token: string): string => hashToken(token).toString('hex');

  return {
    audit,
    roles,
    secondFactors: nobodyHasOne,
    halves: noHalves,
    providerStore: noProviders,
    providers: [],
    sealer: secretSealer('a key of at least 32 characters, kept apart'),
    accounts: {
      findById: (accountId) => Promise.resolve(people.get(accountId)),
      findByEmail: (email) => Promise.resolve([...people.values()].find((person) => person.email === email)),
      add: (account, { requestId }) => {
        const isTaken = [...people.values()].some(
          (person) => person.email === account.email || person.personId === account.personId,
        );
        if (isTaken) return Promise.resolve(undefined);
        const id = randomUUID();
        people.set(id, { id, ...account, isDisabled: false });
        note('account.add', requestId, account.personId);
        return Promise.resolve(id);
      },
      setPassword: (accountId, passwordHash, staying, { requestId }) => {
        const account = people.get(accountId);
        if (account === undefined) return Promise.resolve(false);
        people.set(accountId, { ...account, passwordHash });
        for (const [key, session] of sessions)
          if (session.accountId === accountId && session.id !== staying) sessions.delete(key);
        note('account.password', requestId, account.personId);
        return Promise.resolve(true);
      },
      setDisabled: (accountId, isDisabled, { requestId }) => {
        const account = people.get(accountId);
        if (account === undefined) return Promise.resolve(false);
        people.set(accountId, { ...account, isDisabled });
        if (isDisabled)
          for (const [key, session] of sessions) if (session.accountId === accountId) sessions.delete(key);
        note(isDisabled ? 'account.disable' : 'account.enable', requestId, account.personId);
        return Promise.resolve(true);
      },
    },
    attempts: {
      reserve: (keys, accountId, limits = signInLimits) => {
        const account = keys.account.toString('hex');
        const address = keys.address.toString('hex');
        const device = keys.device?.toString('hex');
        const isKnownDevice = device !== undefined && accountId !== undefined && devices.get(device) === accountId;
        const source = isKnownDevice ? device : address;
        const counted = attempts.filter((attempt) => attempt.at > now() - signInLimits.windowMilliseconds);
        const mine = counted.filter((attempt) => attempt.account === account);
        const reached = limitReached(
          {
            fromThisSource: mine.filter((attempt) => attempt.source === source).length,
            fromUnknownSources: mine.filter((attempt) => !attempt.isKnownDevice).length,
            otherAccountsAtAddress: new Set(
              counted
                .filter((attempt) => attempt.address === address && attempt.account !== account)
                .map((attempt) => attempt.account),
            ).size,
          },
          isKnownDevice,
          limits,
        );
        if (reached !== undefined)
          return Promise.resolve({ allowed: false, retryAfterSeconds: signInLimits.windowMilliseconds / 1000 });
        const attempt = { id: randomUUID(), at: now(), account, address, source, isKnownDevice };
        attempts = [...attempts, attempt];
        return Promise.resolve({ allowed: true, attemptId: attempt.id, isKnownDevice });
      },
      succeed: (attemptId, accountId, deviceHash) => {
        const own = attempts.find((attempt) => attempt.id === attemptId);
        attempts = attempts.filter((attempt) => attempt.account !== own?.account || attempt.source !== own.source);
        if (deviceHash !== undefined) devices.set(deviceHash.toString('hex'), accountId);
        return Promise.resolve();
      },
      refuse: ({ reason, personId, requestId }) => {
        note('sign-in.refuse', requestId, personId, null, { reason });
        return Promise.resolve();
      },
      sweep: () => Promise.resolve(),
    },
    sessions: {
      start: (accountId, { userAgent, requestId }) => {
        const token = newToken();
        const at = isoInstant(now());
        const session = {
          id: randomUUID(),
          accountId,
          createdAt: at,
          lastUsedAt: at,
          expiresAt: isoInstant(now() + sessionLimits.absolute),
          confirmedAt: at,
          userAgent,
        };
        sessions.set(keyOf(token), session);
        note('session.start', requestId, people.get(accountId)?.personId, session.id);
        return Promise.resolve({ token, session });
      },
      validate: (token) => {
        const session = sessions.get(keyOf(token));
        const account = session === undefined ? undefined : people.get(session.accountId);
        if (session === undefined || account === undefined || !isLive(session))
          return Promise.resolve({ session: null });
        if (Date.parse(session.lastUsedAt) <= now() - sessionLimits.recordUseEvery)
          sessions.set(keyOf(token), { ...session, lastUsedAt: isoInstant(now()) });
        return Promise.resolve({
          session,
          account: { id: account.id, personId: account.personId, roles: roles.get(account.personId) ?? [] },
        });
      },
      confirm: (accountId, sessionId, { requestId }) => {
        const found = [...sessions].find(([, session]) => session.id === sessionId && session.accountId === accountId);
        if (found === undefined || !isLive(found[1])) return Promise.resolve(false);
        sessions.set(found[0], { ...found[1], confirmedAt: isoInstant(now()) });
        note('session.confirm', requestId, people.get(accountId)?.personId, sessionId);
        return Promise.resolve(true);
      },
      end: (token, { requestId }) => {
        endWhere((_session, key) => key === keyOf(token), requestId);
        return Promise.resolve();
      },
      list: (accountId) =>
        Promise.resolve(
          [...sessions.values()].filter((session) => session.accountId === accountId && isLive(session)).toReversed(),
        ),
      endOne: (accountId, sessionId, { requestId }) =>
        Promise.resolve(
          endWhere((session) => session.accountId === accountId && session.id === sessionId, requestId) === 1,
        ),
      endAll: (accountId, { requestId }, staying) =>
        Promise.resolve(endWhere((session) => session.accountId === accountId && session.id !== staying, requestId)),
    },
  };
}
