import { expect, inject, it } from 'vitest';
import { openPool } from '@hedgerow/db/pool';
import { accountOf } from './support/accounts.ts';
import { signIn, useBrowser } from './support/browser.ts';

const browser = useBrowser();

/** Lets every session's last proof of identity be of a quarter of an hour ago. */
async function proofsGoStale(): Promise<void> {
  const sql = openPool(inject('product').administratorUrl, { max: 1 });
  await sql`update identity.session set confirmed_at = confirmed_at - interval '15 minutes'`;
  await sql.end({ timeout: 5 });
}

it('a stranger at an unlocked computer could give a role, or a head would type it twice', async () => {
  const page = await browser.open(null, '/sign-in');
  await signIn(page, 'head_teacher');
  await proofsGoStale();
  await page.goto('/people/by-school');
  await page.getByText(/^Give a role at/).click();
  await page.getByLabel('Given name').fill('Ottilie');
  await page.getByLabel('Family name').fill('Marchbanks');
  await page.getByLabel('Role', { exact: true }).selectOption('GOVERNOR');
  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('alert').getByText('Confirm that it is you').waitFor();
  expect(await page.getByLabel('Given name').inputValue()).toBe('Ottilie');

  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Give your password in a new tab' }).click();
  const beside = await opening;
  await beside.getByLabel('Your password').fill('not the password at all');
  await beside.getByRole('button', { name: 'Confirm' }).click();
  await beside.getByText('That is not your password.').waitFor();
  await beside.getByLabel('Your password').fill(accountOf('head_teacher').password);
  await beside.getByRole('button', { name: 'Confirm' }).click();
  await beside.getByText('Confirmed. Go back to the tab you came from').waitFor();

  await page.getByRole('button', { name: 'Give it' }).click();
  await page.getByRole('row').filter({ hasText: 'Ottilie Marchbanks' }).waitFor();
});

it('a link could use the proof of identity to lead out of the portal', async () => {
  const page = await browser.open('governor', '/account');
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    await proofsGoStale();
    await page.goto(`/confirm?next=${encodeURIComponent(next)}`);
    await page.getByLabel('Your password').fill(accountOf('governor').password);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL((url) => url.pathname !== '/confirm');
    expect(new URL(page.url()).origin).toBe(inject('product').origin);
  }
});
