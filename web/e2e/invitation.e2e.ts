import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { main, useBrowser } from './support/browser.ts';
import { linkIn, openMailPortal, type MailPortal } from './support/mail-portal.ts';

const browser = useBrowser();
let portal: MailPortal;
beforeAll(async () => {
  portal = await openMailPortal();
});
afterAll(() => portal.close());

const email = 'wren.castle@school.example';
const [first, second] = ['seven quiet hedgehogs', 'eight louder hedgehogs'];

/** The next mail to the invited person, as the mail server took it. */
async function mailNumber(at: number): Promise<string> {
  const mails = () => portal.office.taken.filter(({ to }) => to.includes(email));
  await expect.poll(() => mails().length, { timeout: 30_000 }).toBeGreaterThan(at);
  return mails()[at]?.raw ?? '';
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.goto(`${portal.origin}/sign-in`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** An administrator on the list of people, who has just invited somebody to the whole trust. */
async function inviting(givenName: string, address: string): Promise<Page> {
  const admin = await browser.open('administrator', `${portal.origin}/people/invite`);
  await admin.getByLabel('Where to').selectOption({ label: 'Wayfarer Learning Trust (all of it)' });
  await admin.getByRole('button', { name: 'Go on' }).click();
  await admin.getByLabel('Given name').fill(givenName);
  await admin.getByLabel('Family name').fill('Castle');
  await admin.getByLabel('E-mail address').fill(address);
  await admin.getByLabel('Inclusion manager').check();
  await admin.getByRole('button', { name: 'Send the invitation' }).click();
  await admin.getByText('Invited. A mail with a link').waitFor();
  return admin;
}

it('what became of an invitation would not be said, because the page stays the same', async () => {
  const admin = await inviting('Robin', 'robin.castle@school.example');
  const row = admin.getByRole('row', { name: /Robin Castle/ });
  await row.getByText('Withdraw', { exact: true }).click();
  await row.getByRole('button', { name: 'Withdraw the invitation' }).click();
  await admin.getByText('The invitation is withdrawn.').waitFor();
  expect(await main(admin)).not.toContain('Invited. A mail with a link');
});

it('somebody invited by mail could not come in, or would stay in after being kept out', async () => {
  const admin = await inviting('Wren', email);
  expect(await main(admin)).toContain(email);

  const invitation = await mailNumber(0);
  expect(invitation).toContain('Wayfarer Learning Trust');
  const wren = await browser.open(null, linkIn(invitation));
  expect(pathOf(wren)).toBe('/welcome');
  expect(await main(wren)).toMatch(/Pauline Dinsdale invites you to Wayfarer Learning Trust/);
  await wren.getByLabel('Your new password').fill('short');
  await wren.getByRole('button', { name: 'Set it and accept' }).click();
  await wren.getByText('Use at least 12 characters').waitFor();
  await wren.getByLabel('Your new password').fill(first);
  await wren.getByRole('button', { name: 'Set it and accept' }).click();
  await wren.waitForURL(/\/due$/);
  expect(await main(wren)).toMatch(/23 schools/);

  const again = await browser.open(null, linkIn(invitation));
  expect(await main(again)).toContain('You have accepted this invitation already.');

  // A password forgotten: the link ends what was open, and says so by mail.
  await again.goto(`${portal.origin}/reset`);
  await again.getByLabel('E-mail address').fill(email);
  await again.getByRole('button', { name: 'Send the link' }).click();
  await again.getByText('Look at your mail').waitFor();
  const reset = await mailNumber(1);
  await again.goto(linkIn(reset));
  expect(pathOf(again)).toBe('/reset/new');
  await again.getByLabel('Your new password').fill(second);
  await again.getByRole('button', { name: 'Set it' }).click();
  await again.getByText('Your new password is set.').waitFor();
  expect(await mailNumber(2)).toContain('password for Hedgerow was changed');
  await wren.goto(`${portal.origin}/due`);
  expect(pathOf(wren)).toBe('/sign-in');
  await signIn(wren, second);
  await wren.waitForURL(/\/due$/);

  await admin.goto(`${portal.origin}/people`);
  await admin.getByLabel('Name or address').fill('castle');
  await admin.getByRole('button', { name: 'Show' }).click();
  await admin.getByRole('link', { name: 'Wren Castle' }).click();
  await admin.getByText('Telephone and recovery codes lost').click();
  await admin.getByRole('button', { name: 'Reset the code' }).click();
  await admin.getByText('There is no code from a telephone to reset').waitFor();
  await admin.getByText('Keep Wren out').click();
  await admin.getByRole('button', { name: 'Keep out from now on' }).click();
  await admin.getByText('The sign-in is closed, and every session has ended.').waitFor();
  await wren.goto(`${portal.origin}/due`);
  expect(pathOf(wren)).toBe('/sign-in');
  await signIn(wren, second);
  await wren.getByText('The e-mail address or the password is not right.').waitFor();

  await admin.goto(`${portal.origin}/people/mail`);
  const mails = await main(admin);
  expect(mails).toContain('Taken by the mail server');
  expect(mails).not.toMatch(/welcome\/|reset\//);
});

it('a stranger would learn from asking for a new password whether an address signs in here', async () => {
  const known = inject('product').accounts.find(({ role }) => role === 'governor')?.email ?? '';
  const said: string[] = [];
  for (const address of [known, 'nobody@elsewhere.example']) {
    const page = await browser.open(null, `${portal.origin}/reset`);
    await page.getByLabel('E-mail address').fill(address);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('Look at your mail').waitFor();
    said.push(`${pathOf(page)} ${await main(page)}`);
  }
  expect(said[0]).toBe(said[1]);
});
