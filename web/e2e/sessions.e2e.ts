import { expect, inject, it } from 'vitest';
import { openPool } from '@hedgerow/db/pool';
import { accountOf } from './support/accounts.ts';
import { main, signIn, useBrowser } from './support/browser.ts';

const browser = useBrowser();

it('a session would live on after signing out, for whoever kept its cookie', async () => {
  const page = await browser.open(null, '/sign-in');
  await signIn(page, 'head_teacher');
  const cookies = await page.context().cookies();
  await page.goto('/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
  await page.context().addCookies(cookies);
  await page.goto('/due');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

it('somebody who left a session open elsewhere could not end it', async () => {
  const here = await browser.open(null, '/sign-in');
  await signIn(here, 'head_teacher');
  const there = await browser.open(null, '/sign-in', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  });
  await signIn(there, 'head_teacher');
  await here.goto('/account/sessions');
  const row = here.getByRole('row').filter({ hasText: 'Firefox' });
  expect(await row.count()).toBe(1);
  await row.getByRole('button', { name: /^End/ }).click();
  await here.getByText('That session has ended.').waitFor();
  await there.goto('/due');
  expect(new URL(there.url()).pathname).toBe('/sign-in');
  await here.goto('/due');
  expect(new URL(here.url()).pathname).toBe('/due');
});

it('ending all others would end the session at hand, or leave one', async () => {
  const here = await browser.open(null, '/sign-in');
  await signIn(here, 'setting_manager');
  const there = await browser.open(null, '/sign-in');
  await signIn(there, 'setting_manager');
  await here.goto('/account/sessions');
  await here.getByRole('button', { name: 'End all others' }).click();
  await here.getByText('Every other session has ended.').waitFor();
  await there.goto('/due');
  expect(new URL(there.url()).pathname).toBe('/sign-in');
});

it('whoever was disabled, or lost a role, would go on until the session ends', async () => {
  const page = await browser.open(null, '/sign-in');
  await signIn(page, 'governor');
  const { email } = accountOf('governor');
  const sql = openPool(inject('product').administratorUrl, { max: 1 });
  const role = sql`role = 'governor' and person_id = (select person_id from identity.account where email = ${email})`;
  const reads = async (): Promise<string> => {
    await page.goto('/figures');
    return main(page);
  };
  try {
    const [school] = await sql<{ name: string }[]>`
      select short_name as name from reference.school where school_id = (select school_id from access.assignment where ${role})`;
    const name = school?.name ?? 'the school of the governor';
    expect(await reads()).toContain(name);
    await sql`update access.assignment set ends_on = starts_on where ${role}`;
    expect(await reads()).not.toContain(name);
    await sql`update access.assignment set ends_on = null where ${role}`;
    expect(await reads()).toContain(name);
    await sql`update identity.account set is_disabled = true, disabled_at = now() where email = ${email}`;
    await reads();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  } finally {
    await sql`update identity.account set is_disabled = false, disabled_at = null where email = ${email}`;
    await sql.end({ timeout: 5 });
  }
});

it('a stranger would learn from the answer whether an address has an account', async () => {
  const page = await browser.open(null, '/sign-in');
  const say = async (email: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    return page.getByRole('alert').innerText();
  };
  const known = inject('product').accounts.find(({ role }) => role === 'governor')?.email ?? '';
  expect(await say(known)).toBe(await say('nobody@hedgerow.example'));
});

it('after signing in, a link would lead out of the portal', async () => {
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/sign-out']) {
    const page = await browser.open(null, '/sign-in');
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    const action = await page.locator('form').getAttribute('action');
    expect(action).toBe('/sign-in');
  }
});

it('the page that was asked for would be forgotten while signing in', async () => {
  const page = await browser.open(null, '/training?school=none');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  const account = inject('product').accounts.find(({ role }) => role === 'head_teacher');
  await page.getByLabel('E-mail address').fill(account?.email ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/training?school=none');
});

it('a script of somebody else’s could run in the page, or read the session', async () => {
  const page = await browser.open('shared_senco', '/due');
  const answer = await page.reload();
  const headers = answer?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
  expect(scripts).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'$/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("form-action 'self'");
  const again = (await page.reload())?.headers()['content-security-policy'];
  expect(again).not.toBe(policy);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': expect.stringContaining('no-store') as string,
  });
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).not.toContain('session');
  expect(await page.content()).not.toContain(session?.value ?? '');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, expect.any(Number)]);
});

it('another site could send a form in a SENCo’s name', async () => {
  const page = await browser.open('shared_senco', '/account');
  const { origin } = inject('product');
  const answer = await page.context().request.post(`${origin}/sign-out`, {
    headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
    data: '',
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
  await page.goto('/account');
  expect(await main(page)).toContain('Preferences');
});
