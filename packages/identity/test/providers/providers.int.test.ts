import { createHmac, randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT, decodeJwt, exportSPKI, importJWK } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { useTestDatabase } from '@hedgerow/testing';
import { openIdentity, type Connected, type IdentityService, type Provider, type Returned } from '../../src/index.ts';
import { whole } from '../whole.ts';
import { signInAtProvider } from './person-at-provider.ts';
import { realProvider, type RealProvider } from './real-provider.ts';
import type { Tampering } from './tampering-proxy.ts';

const database = useTestDatabase();
const tenant = '7c1b5f0e-5a4e-4f5e-9d8e-3f1d5b2a9c11';
const clock = {
  now: () => ({ epochMilliseconds: Date.now() }),
  today: () => new Date().toISOString().slice(0, 10),
};
const from = { address: '192.0.2.1', requestId: 'request' };
let real: RealProvider;
let other: RealProvider;
let identity: IdentityService & Connected;
let email: string;
let login: string;
let personId: string;
let accountId: string;

const settings = (provider: RealProvider, more: Pick<Provider, 'kind'> & Partial<Provider>): Provider => ({
  name: more.kind,
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
  ...more,
});
const open = (...providers: readonly Provider[]) =>
  openIdentity({
    url: database.urlOf('identity_app'),
    clock,
    secret: 'a secret of at least 32 characters',
    encryptionKey: 'a key of at least 32 characters, kept apart',
    max: 4,
    providers,
  });

beforeAll(async () => {
  [real, other] = await Promise.all([
    realProvider('http://localhost:3999/sign-in/with/oidc/return'),
    realProvider('http://localhost:3999/sign-in/with/dfe/return'),
  ]);
  identity = await open(settings(real, { kind: 'oidc' }), settings(other, { kind: 'dfe' }));
});
afterAll(() => Promise.all([identity.close(), real.close(), other.close()]));
beforeEach(async () => {
  personId = newId();
  login = randomUUID();
  email = `${login}@ashcombe.example`;
  real.people.set(login, { email, email_verified: true });
  accountId = newId();
  await database.seed`insert into identity.account (id, email, person_id) values (${accountId}, ${email}, ${personId})`;
  await identity.providers.allow(accountId, 'oidc', true, from);
  await database.seed`delete from identity.sign_in_attempt`;
});
afterEach(() => {
  real.proxy.tamper({});
  other.proxy.tamper({});
});

const leave = (service: IdentityService = identity, kind = 'oidc', sessionId?: string) =>
  service.providers.leave({
    kind,
    redirectUri: kind === 'dfe' ? other.redirectUri : real.redirectUri,
    next: '/due',
    sessionId,
    ...from,
  });
interface Way {
  readonly service?: IdentityService;
  readonly kind?: string;
  readonly who?: string;
  /** Changes the address on the way back. */
  readonly change?: (returned: URL) => void;
}
async function travel({ service = identity, kind = 'oidc', who = login, change }: Way = {}): Promise<Returned> {
  const { url, browserToken } = await leave(service, kind);
  const returned = await signInAtProvider(url, who);
  change?.(returned);
  return service.providers.comeBack({ kind, returned, browserToken, ...from });
}
const refusal = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'let in',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
/** Expects the one refusal that says nothing, its reason in the audit, and no session. */
async function expectRefused(attempt: Promise<unknown>, reason: string): Promise<void> {
  expect(await refusal(attempt)).toBe('sign-in-refused');
  const [row] =
    await database.seed`select detail from audit.event where action = 'sign-in.refuse' order by id desc limit 1`;
  expect(row?.['detail']).toMatchObject({ reason });
  expect(await database.seed`select 1 from identity.session where account_id = ${accountId}`).toHaveLength(0);
}
/** Signs the ID token anew, its claims changed, with the provider's own key. */
const resigned =
  (change: (claims: Record<string, unknown>) => Record<string, unknown>): NonNullable<Tampering['tokenAnswer']> =>
  async (answer) => ({
    ...answer,
    id_token: await new SignJWT(change(decodeJwt(answer['id_token'] as string)))
      .setProtectedHeader({ alg: 'RS256', kid: 'signing' })
      .sign(real.signingKey),
  });
const seconds = (): number => Math.floor(Date.now() / 1000);

describe('signing in through a provider', () => {
  it('opens the account that allows it, by the address it proved, and by the subject from then on', async () => {
    const first = await travel();
    expect(first).toMatchObject({ outcome: 'in', next: '/due', answer: { account: { personId } } });
    real.people.set(login, { email: 'somebody.else@ashcombe.example', email_verified: true });
    const second = await travel();
    expect(second).toMatchObject({ outcome: 'in', answer: { account: { personId } } });
    const actions = await database.seed`select action from audit.event where subject_id = ${accountId} order by id`;
    expect(actions.map((row) => row['action'] as string)).toEqual(['account.allow-provider', 'account.link']);
  });

  it('makes no account for anybody', async () => {
    const stranger = randomUUID();
    real.people.set(stranger, { email: `${stranger}@ashcombe.example`, email_verified: true });
    const [before] = await database.seed`select count(*)::int as n from identity.account`;
    await expectRefused(travel({ who: stranger }), 'unknown-address');
    expect(await database.seed`select count(*)::int as n from identity.account`).toEqual([before]);
  });

  it('is a fresh proof of identity for the session that asked, and for no other person', async () => {
    const first = await travel();
    if (first.outcome !== 'in') throw new Error('Nobody came in.');
    const signedIn = whole(first.answer);
    await database.seed`update identity.session set confirmed_at = confirmed_at - interval '1 hour' where account_id = ${accountId}`;
    const proof = async (who: string) => {
      const { url, browserToken } = await leave(identity, 'oidc', signedIn.session.id);
      const returned = await signInAtProvider(url, who);
      const here = { accountId, sessionId: signedIn.session.id };
      return identity.providers.comeBack({ kind: 'oidc', returned, browserToken, signedIn: here, ...from });
    };
    const colleague = randomUUID();
    const theirs = `${colleague}@ashcombe.example`;
    real.people.set(colleague, { email: theirs, email_verified: true });
    const id = newId();
    await database.seed`insert into identity.account (id, email, person_id) values (${id}, ${theirs}, ${newId()})`;
    await identity.providers.allow(id, 'oidc', true, from);
    expect(await refusal(proof(colleague))).toBe('sign-in-refused');
    expect(await proof(login)).toEqual({ outcome: 'confirmed', next: '/due' });
    const { session } = await identity.validate(signedIn.token);
    expect(Date.now() - Date.parse(session?.confirmedAt ?? '')).toBeLessThan(60_000);
  });

  it('asks for our second factor where the provider asked for none, and not where it did', async () => {
    await database.seed`insert into access.assignment (id, person_id, role, school_id, starts_on) values (${newId()}, ${personId}, 'governor', ${newId()}, '2020-09-01')`;
    expect(await travel()).toMatchObject({ outcome: 'in', answer: { halfToken: expect.any(String) as string } });
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, amr: ['pwd', 'mfa'] })) });
    expect(await travel()).toMatchObject({ outcome: 'in', answer: { token: expect.any(String) as string } });
  });

  it('ends for an account whose owner takes the permission back, link and all', async () => {
    await travel();
    await database.seed`delete from identity.session`;
    await identity.providers.allow(accountId, 'oidc', false, from);
    expect(await identity.providers.state(accountId)).toContainEqual(
      expect.objectContaining({ kind: 'oidc', isAllowed: false, isLinked: false }),
    );
    await expectRefused(travel(), 'not-allowed');
  });
});

describe('nobody gets in through a provider', () => {
  it('for what the tests below change, and not because they change something', async () => {
    real.proxy.tamper({
      tokenRequest: (form) => form,
      tokenAnswer: resigned((claims) => claims),
      wayBack: (address) => address,
    });
    expect(await refusal(travel())).toBe('let in');
    await database.seed`delete from identity.session`;
  });

  it('with a token for another application (audience)', async () => {
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, aud: 'another-application' })) });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token of another issuer', async () => {
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, iss: 'https://accounts.evil.example' })) });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token for another sign-in (nonce), or for none', async () => {
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, nonce: 'of-another-sign-in' })) });
    await expectRefused(travel(), 'token-refused');
    real.proxy.tamper({ tokenAnswer: resigned(({ nonce: _nonce, ...claims }) => claims) });
    await expectRefused(travel(), 'token-refused');
  });

  it('with the answer to a question that was not asked (wrong state)', async () => {
    await expectRefused(
      travel({ change: (returned) => returned.searchParams.set('state', 'invented') }),
      'token-refused',
    );
  });

  it('without a state', async () => {
    await expectRefused(travel({ change: (returned) => returned.searchParams.delete('state') }), 'token-refused');
  });

  it('where the proof key of the exchange is missing (PKCE)', async () => {
    real.proxy.tamper({
      tokenRequest: (form) => {
        form.delete('code_verifier');
        return form;
      },
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('where the proof key of the exchange is another one (PKCE)', async () => {
    real.proxy.tamper({
      tokenRequest: (form) => {
        form.set('code_verifier', 'v'.repeat(43));
        return form;
      },
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token that says it needs no signature (alg none)', async () => {
    real.proxy.tamper({
      tokenAnswer: (answer) =>
        Promise.resolve({ ...answer, id_token: new UnsecuredJWT(decodeJwt(answer['id_token'] as string)).encode() }),
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token signed with the client secret instead of the key (HS256)', async () => {
    real.proxy.tamper({
      tokenAnswer: async (answer) => ({
        ...answer,
        id_token: await new SignJWT(decodeJwt(answer['id_token'] as string))
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode(real.clientSecret)),
      }),
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token signed with the public key as if it were a secret (HS256)', async () => {
    const pem = await exportSPKI((await importJWK(real.publicJwk, 'RS256')) as Parameters<typeof exportSPKI>[0]);
    real.proxy.tamper({
      tokenAnswer: (answer) => {
        const [, payload = ''] = (answer['id_token'] as string).split('.');
        const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'signing' })).toString('base64url');
        const signature = createHmac('sha256', pem).update(`${header}.${payload}`).digest('base64url');
        return Promise.resolve({ ...answer, id_token: `${header}.${payload}.${signature}` });
      },
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token whose claims were changed after it was signed', async () => {
    real.proxy.tamper({
      tokenAnswer: (answer) => {
        const [header = '', , signature = ''] = (answer['id_token'] as string).split('.');
        const claims = { ...decodeJwt(answer['id_token'] as string), sub: 'somebody-else' };
        const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
        return Promise.resolve({ ...answer, id_token: `${header}.${payload}.${signature}` });
      },
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token that has expired', async () => {
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, exp: seconds() - 120 })) });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token that is not yet good', async () => {
    real.proxy.tamper({ tokenAnswer: resigned((claims) => ({ ...claims, nbf: seconds() + 600 })) });
    await expectRefused(travel(), 'token-refused');
  });

  it('with a token that was issued in the future', async () => {
    real.proxy.tamper({
      tokenAnswer: resigned((claims) => ({ ...claims, iat: seconds() + 600, exp: seconds() + 1200 })),
    });
    await expectRefused(travel(), 'issued-in-future');
  });

  it('with an address of return that was used before, or with its code in another sign-in', async () => {
    const { url, browserToken } = await leave();
    const returned = await signInAtProvider(url, login);
    await identity.providers.comeBack({ kind: 'oidc', returned, browserToken, ...from });
    await database.seed`delete from identity.session`;
    await expectRefused(
      identity.providers.comeBack({ kind: 'oidc', returned, browserToken, ...from }),
      'not-begun-here',
    );
    const again = await leave();
    const replayed = new URL(returned);
    replayed.searchParams.set('state', new URL(again.url).searchParams.get('state') ?? '');
    await expectRefused(
      identity.providers.comeBack({ kind: 'oidc', returned: replayed, browserToken: again.browserToken, ...from }),
      'token-refused',
    );
  });

  it('in a browser that did not begin the sign-in', async () => {
    const { url } = await leave();
    const returned = await signInAtProvider(url, login);
    const elsewhere = await leave();
    await expectRefused(
      identity.providers.comeBack({ kind: 'oidc', returned, browserToken: elsewhere.browserToken, ...from }),
      'token-refused',
    );
    await expectRefused(
      identity.providers.comeBack({ kind: 'oidc', returned, browserToken: 'a'.repeat(40), ...from }),
      'not-begun-here',
    );
  });

  it('with a code of one provider at the return of another (mix-up)', async () => {
    const { url, browserToken } = await leave();
    const returned = await signInAtProvider(url, login);
    await expectRefused(
      identity.providers.comeBack({ kind: 'dfe', returned, browserToken, ...from }),
      'not-begun-here',
    );
  });

  it('where the answer names another issuer, or none, than was asked (RFC 9207)', async () => {
    real.proxy.tamper({
      wayBack: (address) => {
        address.searchParams.set('iss', other.issuer);
        return address;
      },
    });
    await expectRefused(travel(), 'token-refused');
    real.proxy.tamper({
      wayBack: (address) => {
        address.searchParams.delete('iss');
        return address;
      },
    });
    await expectRefused(travel(), 'token-refused');
  });

  it('by an address that the provider has not proved', async () => {
    for (const claims of [{ email, email_verified: false }, { email }, { email, email_verified: 'true' }, {}]) {
      real.people.set(login, claims);
      await expectRefused(travel(), 'unverified-address');
    }
  });

  it('to an account that does not allow this provider', async () => {
    other.people.set(login, { email, email_verified: true });
    await expectRefused(travel({ kind: 'dfe' }), 'not-allowed');
  });

  it('to an account that another person of that provider has', async () => {
    await travel();
    await database.seed`delete from identity.session`;
    const namesake = randomUUID();
    real.people.set(namesake, { email, email_verified: true });
    await expectRefused(travel({ who: namesake }), 'not-allowed');
  });

  it('to an account that is disabled, linked before or not', async () => {
    await identity.disableAccount(accountId, from);
    await expectRefused(travel(), 'account-disabled');
    await identity.enableAccount(accountId, from);
    await travel();
    await identity.disableAccount(accountId, from);
    await expectRefused(travel(), 'account-disabled');
  });

  it('from another directory than the school’s own (tenant, hosted domain)', async () => {
    const microsoft = await open(settings(real, { kind: 'microsoft', tenant }));
    const google = await open(settings(real, { kind: 'google', hostedDomain: 'ashcombe.example' }));
    await microsoft.providers.allow(accountId, 'microsoft', true, from);
    await google.providers.allow(accountId, 'google', true, from);
    for (const claims of [{}, { tid: randomUUID() }]) {
      real.people.set(login, { email, email_verified: true, xms_edov: true, ...claims });
      await expectRefused(travel({ service: microsoft, kind: 'microsoft' }), 'wrong-tenant');
    }
    for (const claims of [{}, { hd: 'elsewhere.example' }]) {
      real.people.set(login, { email, email_verified: true, ...claims });
      await expectRefused(travel({ service: google, kind: 'google' }), 'wrong-tenant');
    }
    real.people.set(login, { email, email_verified: true, tid: tenant });
    await expectRefused(travel({ service: microsoft, kind: 'microsoft' }), 'unverified-address');
    real.people.set(login, { email, xms_edov: true, tid: tenant });
    expect(await refusal(travel({ service: microsoft, kind: 'microsoft' }))).toBe('let in');
    await database.seed`delete from identity.session`;
    await Promise.all([microsoft.close(), google.close()]);
  });

  it('because somebody there said no', async () => {
    const { url, browserToken } = await leave();
    const returned = new URL(real.redirectUri);
    returned.searchParams.set('error', 'access_denied');
    returned.searchParams.set('state', new URL(url).searchParams.get('state') ?? '');
    returned.searchParams.set('iss', real.issuer);
    await expectRefused(
      identity.providers.comeBack({ kind: 'oidc', returned, browserToken, ...from }),
      'token-refused',
    );
  });

  it('by trying without end', async () => {
    const come = () =>
      refusal(
        identity.providers.comeBack({
          kind: 'oidc',
          returned: new URL(real.redirectUri),
          browserToken: 'a'.repeat(40),
          ...from,
        }),
      );
    for (let time = 0; time < 40; time += 1) expect(await come()).toBe('sign-in-refused');
    expect(await come()).toBe('too-many-tries');
  });

  it('through a provider that this deployment does not name', async () => {
    expect(await refusal(leave(identity, 'google'))).toBe('not-found');
    expect(await refusal(leave(identity, '__proto__'))).toBe('not-found');
  });
});

it('a provider that does not answer is said to be away, and is asked again next time', async () => {
  const gone = await open(settings(real, { kind: 'oidc', issuer: 'http://127.0.0.1:9' }));
  expect(await refusal(leave(gone))).toBe('service-unavailable');
  await gone.close();
});
