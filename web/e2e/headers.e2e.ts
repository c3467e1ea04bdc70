import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startPortal } from './support/portal.ts';
import { sampleFor } from './support/samples.ts';

const browser = useBrowser();
const script =
  readdirSync(join(import.meta.dirname, '../build/client/_app/immutable/entry')).find((file) => file.endsWith('.js')) ??
  '';

/** What the portal answers with, whether all is well or not: what, status, path, and how it is asked. */
const answers: readonly (readonly [string, number, string, RequestInit?])[] = [
  ['a page', 200, '/sign-in'],
  ['a page that sends on', 303, '/due'],
  ['nothing', 404, '/nothing-here'],
  [
    'a form that comes from elsewhere',
    403,
    '/sign-in',
    {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=a',
    },
  ],
  ['a form that is too large', 413, '/sign-in', { method: 'POST', body: 'x'.repeat(1_000_001) }],
  ['a change that comes from nowhere', 403, '/healthz', { method: 'DELETE' }],
  ['an address that cannot be read', 400, '/%c0%80'],
  ['a sign of life', 200, '/healthz'],
  ['whether it is ready', 200, '/readyz'],
  ['the data of a page', 200, '/sign-in/__data.json'],
  ['a built file', 200, `/_app/immutable/entry/${script}`],
  ['a built file that is not there', 404, '/_app/immutable/entry/none.js'],
  ['the icon', 200, '/favicon.svg'],
];

const ask = (origin: string, path: string, init: RequestInit = {}) =>
  fetch(`${origin}${path}`, { redirect: 'manual', ...init });

function expectGuarded(answer: Response): void {
  const { headers } = answer;
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()') as string,
    'x-request-id': expect.stringMatching(/^[A-Za-z0-9-]{8,64}$/) as string,
    'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/) as string,
  });
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
}

it.each(answers.map(([what, status, path, init = {}]) => [what, status, path, init] as const))(
  '%s would go out without the headers that keep other sites out (%i)',
  async (_what, status, path, init) => {
    const answer = await ask(inject('product').origin, path, init);
    expect(answer.status).toBe(status);
    expectGuarded(answer);
    const kept = /^\/_app\//.test(path) ? /immutable|must-revalidate/ : /no-store/;
    expect(answer.headers.get('cache-control')).toMatch(kept);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  },
);

it('a script that somebody slipped into a page would run: each page has a nonce of its own and no other way in', async () => {
  const { origin } = inject('product');
  const policies = await Promise.all(
    [1, 2].map(async () => (await ask(origin, '/sign-in')).headers.get('content-security-policy') ?? ''),
  );
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']{16,})'/.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  const page = await browser.open('shared_senco', '/due');
  const slipped = await page.evaluate(`(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.slipped = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(script, style);
    return [globalThis.slipped === true, getComputedStyle(document.body).display];
  })()`);
  expect(slipped).toEqual([false, 'block']);
});

it('a page about a child would stay in the cache of a shared computer', async () => {
  const sample = await sampleFor('shared_senco');
  const page = await browser.open('shared_senco', '/due');
  for (const path of ['/due', '/pupils', `/schools/${sample.childSchool}/pupils/${sample.child}`]) {
    const answer = await page.goto(path);
    expect([path, answer?.status(), answer?.headers()['cache-control']]).toEqual([path, 200, 'private, no-store']);
  }
});

it('with https, an answer would let a browser come back without it', async () => {
  const portal = await startPortal({ PUBLIC_ORIGIN: 'https://hedgerow.example.org' });
  try {
    for (const [, status, path, init] of answers) {
      const answer = await ask(portal.url, path, init);
      expect([path, answer.status]).toEqual([path, status]);
      expectGuarded(answer);
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    }
    const plain = await ask(portal.url, '/due?place=all', { headers: { 'x-forwarded-proto': 'http' } });
    expect([plain.status, plain.headers.get('location')]).toEqual([308, 'https://hedgerow.example.org/due?place=all']);
    const signIn = await portal.signIn('shared_senco');
    expect(signIn.headers.getSetCookie().filter((cookie) => /session|device/.test(cookie))).toHaveLength(2);
    for (const cookie of signIn.headers.getSetCookie())
      expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=(Lax|Strict)/i);
  } finally {
    await portal.stop();
  }
});

it.each([
  [{ PUBLIC_ORIGIN: 'http://hedgerow.example.org' }, 'PUBLIC_ORIGIN may be http only on this computer itself'],
  [{ LISTEN_HOST: '0.0.0.0' }, 'LISTEN_HOST may be an address of the network only where PUBLIC_ORIGIN is https'],
])('passwords would cross a network as they are: %o', async (settings, sentence) => {
  await expect(startPortal(settings)).rejects.toThrow(sentence);
});
