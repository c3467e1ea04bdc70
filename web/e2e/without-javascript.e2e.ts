import { expect, it } from 'vitest';
import { alive, main, signIn, useBrowser } from './support/browser.ts';

const browser = useBrowser();

it('where scripts are blocked or slow, nobody could sign in, read, write and leave', async () => {
  const page = await browser.open(null, '/sign-in', { javaScriptEnabled: false });
  await signIn(page, 'shared_senco');
  expect(new URL(page.url()).pathname).toBe('/due');
  expect(await page.locator('tr[data-school]').count()).toBe(50);

  const link = page.locator('a.name[href*="/pupils/"]').first();
  const name = await link.innerText();
  await link.click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  const file = page.url();

  await page.goto('/note');
  await page.getByLabel('Who is it about?').fill(name);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name }).first().click();
  await page.getByLabel('What you saw, heard or did').fill('Read the first page aloud.\nSmiled.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open the child' }).click();
  expect(page.url()).toBe(file);
  expect(await main(page)).toContain('Read the first page aloud.\nSmiled.');

  // On the wrong child after all.
  await page.getByRole('link', { name: 'Take out a note entered in error' }).click();
  const wrong = page.getByRole('listitem').filter({ hasText: 'Read the first page aloud.' });
  await wrong.locator('summary').click();
  await wrong.getByRole('button', { name: 'Take it out for good' }).click();
  await page.getByText('Say what is wrong with the note.').first().waitFor();
  await wrong.getByLabel('What is wrong with it').selectOption({ label: 'It is about another child' });
  await wrong.getByRole('button', { name: 'Take it out for good' }).click();
  await page.getByText('The note is out.').waitFor();
  await page.goto(file);
  expect(await main(page)).not.toContain('Read the first page aloud.');

  await page.getByRole('searchbox').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `“${name}”` }).waitFor();
  expect(await page.getByRole('main').getByRole('link', { name }).count()).toBeGreaterThan(0);

  await page.locator('summary', { hasText: 'Account of' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out.').waitFor();
  await page.goto(file);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

it('what somebody opened and typed while the scripts were on their way would be gone when they arrive', async () => {
  const page = await browser.open('shared_senco', '/due');
  await page.locator('a.name[href*="/pupils/"]').first().click();
  await page.waitForURL('**/pupils/**');
  const scripts = Promise.withResolvers<undefined>();
  await page.route(/\.js$/u, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(`${page.url()}/needs`, { waitUntil: 'commit' });
  await page.getByText('Raise a concern').click();
  const field = page.getByLabel('What worries them');
  await field.fill('Typed early.');
  scripts.resolve(undefined);
  await alive(page);
  expect(await field.isVisible()).toBe(true);
  expect(await field.inputValue()).toBe('Typed early.');
});

it('a note that is refused would take its words with it', async () => {
  const page = await browser.open('shared_senco', '/due', { javaScriptEnabled: false });
  await page.locator('a.name[href*="/pupils/"]').first().click();
  const [, school = '', pupil = ''] = /schools\/([^/]+)\/pupils\/([^/?]+)/.exec(page.url()) ?? [];
  await page.goto(`/note?pupil=${pupil}&school=${school}`);
  const long = 'x'.repeat(60_000);
  await page.getByLabel('What you saw, heard or did').fill(long);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('What you saw, heard or did').inputValue()).toBe(long);
});
