import type { Cookies } from '@sveltejs/kit';
import { beforeAll, describe, expect, it, vi } from 'vitest';

interface Kept {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Every cookie that the portal sets for a person, on a portal that people reach at an origin. */
async function cookiesAt(origin: string): Promise<readonly Kept[]> {
  vi.resetModules();
  process.env['PUBLIC_ORIGIN'] = origin;
  const session = await import('../src/lib/server/session.ts');
  const { keepSought } = await import('../src/lib/server/sought.ts');
  const kept: Kept[] = [];
  const cookies = {
    get: () => undefined,
    set: (name: string, _value: string, options: Kept['options']) => kept.push({ name, options }),
    delete: (name: string, options: Kept['options']) => kept.push({ name, options }),
  } as unknown as Cookies;
  session.keepSignedIn(cookies, { token: 't', deviceToken: 'd' });
  session.keepHalfToken(cookies, 'h');
  session.keepLeaving(cookies, 'l');
  session.takeLeaving(cookies);
  session.dropSessionToken(cookies);
  keepSought(cookies, 'Rowan');
  return kept;
}

beforeAll(() => {
  process.env['GATEWAY_URL'] = 'http://127.0.0.1:4000/graphql';
  process.env['IDENTITY_DATABASE_URL'] = 'postgres://identity_app@127.0.0.1/hedgerow';
  process.env['IDENTITY_SECRET'] = 's'.repeat(32);
  process.env['IDENTITY_ENCRYPTION_KEY'] = 'k'.repeat(32);
});

describe('a cookie that opens something', () => {
  it('belongs to this host and to https wherever https serves, and no script reads it', async () => {
    const cookies = await cookiesAt('https://hedgerow.example.org');
    expect(new Set(cookies.map(({ name }) => name))).toEqual(
      new Set(['__Host-session', '__Host-device', '__Host-half', '__Host-leaving', '__Host-sought']),
    );
    for (const { options } of cookies) {
      expect(options).toMatchObject({ path: '/', httpOnly: true, secure: true });
      expect(options['sameSite']).toMatch(/^(lax|strict)$/);
      // A domain would lift the prefix's promise and let a neighbouring host set it.
      expect(options).not.toHaveProperty('domain');
    }
  });

  it('goes without its prefix on this machine’s own http alone, where no browser would keep it otherwise', async () => {
    const cookies = await cookiesAt('http://localhost:3000');
    expect(cookies.map(({ name }) => name).filter((name) => name.startsWith('__'))).toEqual([]);
    for (const { options } of cookies) expect(options).toMatchObject({ path: '/', httpOnly: true, secure: false });
  });
});
