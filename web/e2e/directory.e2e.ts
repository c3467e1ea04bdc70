import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { accountOf } from './support/accounts.ts';
import { signIn, useBrowser } from './support/browser.ts';

const browser = useBrowser();

/** Goes to the directory by the button, signs in there and agrees. */
async function throughTheCounty(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign in with the county' }).click();
  await page.locator('input[name=login]').fill(email);
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`${inject('product').origin}/**`);
}

it('a school’s own directory could open accounts that nobody let it open, or not open those that somebody did', async () => {
  const { email } = accountOf('class_teacher');
  const before = await browser.open(null, '/sign-in');
  await throughTheCounty(before, email);
  await before.getByText('That sign-in was not accepted.').waitFor();
  expect((await before.context().cookies()).map(({ name }) => name)).not.toContain('session');

  const owner = await browser.open(null, '/sign-in');
  await signIn(owner, 'class_teacher');
  await owner.goto('/account/security');
  await owner.getByRole('button', { name: 'Let me sign in with the county' }).click();
  await owner.getByText('the first time with the same e-mail address').waitFor();

  const after = await browser.open(null, '/sign-in?next=//evil.example');
  await throughTheCounty(after, email);
  expect(new URL(after.url()).pathname).toBe('/classes');
  expect((await after.context().cookies()).map(({ name }) => name)).not.toContain('leaving');
  await after.goto('/account/security');
  await after.getByText('you sign in with it').waitFor();
});

it('an address of return that was made up would say more than one sentence', async () => {
  const page = await browser.open(null, '/sign-in/with/oidc/return?code=made-up&state=made-up');
  await page.getByText('That sign-in was not accepted.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});
