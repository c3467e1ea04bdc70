import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { openPool, type Sql } from '@hedgerow/db/pool';
import type { Role } from '@hedgerow/authz';
import { accountOf } from './support/accounts.ts';
import { main, signIn, useBrowser } from './support/browser.ts';

const browser = useBrowser();

async function inDatabase<T>(run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openPool(inject('product').administratorUrl, { max: 1 });
  try {
    return await run(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** What other journeys find: accounts without a second factor, and organisations that ask for none. */
afterAll(() =>
  inDatabase(async (sql) => {
    await sql`delete from identity.second_factor`;
    await sql`delete from identity.recovery_code`;
    await sql`update schools.organisation set requires_second_factor = false`;
  }),
);

/** The code of a secret, now or in the next step (which is taken too, and is not the one just used). */
const code = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

async function givePassword(page: Page, role: Role): Promise<void> {
  const { email, password } = accountOf(role);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Reads the secret as somebody does who has nothing to scan with, and switches the second factor on. */
async function setUp(page: Page): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
  await page.getByText('Nothing to scan with?').click();
  const secret = (await page.locator('details code').innerText()).replaceAll(' ', '');
  await page.getByLabel('The six digits').fill('000000');
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByText('That code is not right.').waitFor();
  await page.getByLabel('The six digits').fill(code(secret));
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByText('Keep these recovery codes').waitFor();
  return { secret, recoveryCodes: await page.locator('li code').allInnerTexts() };
}

it('a demo that asks for no second factor would not say so', async () => {
  const page = await browser.open('shared_senco', '/account/security');
  expect(await main(page)).toContain('your organisations have switched it off, so a password alone opens');
});

it('somebody who chose a second factor could be signed in as without it, or be locked out with the telephone lost', async () => {
  const page = await browser.open(null, '/sign-in');
  await signIn(page, 'parent');
  await page.goto('/account/security');
  await page.getByRole('link', { name: 'Set it up' }).click();
  const { secret, recoveryCodes } = await setUp(page);
  expect(recoveryCodes).toHaveLength(10);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as a file' }).click();
  expect((await download).suggestedFilename()).toBe('hedgerow-recovery-codes.txt');
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await page.getByText('You have 10 recovery codes left.').waitFor();

  const elsewhere = await browser.open(null, '/sign-in');
  await givePassword(elsewhere, 'parent');
  await elsewhere.getByRole('heading', { name: 'Your code' }).waitFor();
  const names = (await elsewhere.context().cookies()).map(({ name }) => name);
  expect(names).toContain('half');
  expect(names).not.toContain('session');
  await elsewhere.goto('/child');
  expect(new URL(elsewhere.url()).pathname).toBe('/sign-in');
  await elsewhere.goto('/sign-in/code');
  await elsewhere.getByLabel('The six digits').fill('123456');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.getByText('That code is not right.').waitFor();
  expect(await elsewhere.content()).not.toContain('123456');
  await elsewhere.getByLabel('The six digits').fill(code(secret, 1));
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.waitForURL('**/child');

  const [recoveryCode = ''] = recoveryCodes;
  for (const said of [undefined, 'That is not one of your recovery codes']) {
    const lost = await browser.open(null, '/sign-in');
    await givePassword(lost, 'parent');
    await lost.getByRole('link', { name: 'No telephone at hand?' }).click();
    await lost.getByLabel('Recovery code').fill(recoveryCode);
    await lost.getByRole('button', { name: 'Sign in' }).click();
    if (said === undefined) await lost.waitForURL('**/child');
    else await lost.getByText(said).waitFor();
  }
  await page.goto('/account/security');
  expect(await main(page)).toContain('You have 9 recovery codes left.');
});

it('an organisation could ask for a second factor, and its people would go on with a password alone', async () => {
  const administrator = await browser.open('administrator', '/organisation');
  await administrator.getByText('a code from the telephone is switched off').click();
  await administrator.getByRole('button', { name: 'Switch it on' }).click();
  await administrator.getByText('a code from the telephone is asked for').waitFor();

  const page = await browser.open(null, '/sign-in', { javaScriptEnabled: false });
  await page.goto('/sign-in?next=/training');
  await page.getByLabel('E-mail address').fill(accountOf('inclusion_manager').email);
  await page.getByLabel('Password').fill(accountOf('inclusion_manager').password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('session');
  const { recoveryCodes } = await setUp(page);
  expect(recoveryCodes).toHaveLength(10);
  await page.getByRole('link', { name: 'go on' }).click();
  expect(new URL(page.url()).pathname).toBe('/training');
  await page.goto('/account/security');
  expect(await main(page)).toContain('A place where you work asks for it, so it stays on.');
});
