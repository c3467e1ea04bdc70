import { expect, it } from 'vitest';
import { alive, main, useBrowser } from './support/browser.ts';
import { children } from './support/records.ts';

const browser = useBrowser();

it('what a SENCo saw today would be missing from the child’s story', async () => {
  const page = await browser.open('shared_senco');
  await alive(page);
  const link = page.locator('a.name[href*="/pupils/"]').first();
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: /^Note/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Note' });
  const said = `Waited for his turn three times – “my go now?” ${String(Math.random())}`;
  await dialog.getByLabel('What you saw, heard or did').fill(said);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('listitem').filter({ hasText: said }).waitFor();
  await page.reload();
  expect(await main(page)).toContain(said);
  expect(await page.getByRole('listitem').filter({ hasText: said }).innerText()).toContain('Maeve Tordoff');
});

it('the words of the first of two people who write at once would be lost unseen', async () => {
  const [child] = await children('own', 'shared_senco');
  const path = `/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}/profile`;
  const first = await browser.open('shared_senco', path, { javaScriptEnabled: false });
  const second = await browser.open('shared_senco', path, { javaScriptEnabled: false });
  await first.getByLabel('What helps').fill('A picture list of the morning.');
  await first.getByRole('button', { name: 'Save' }).click();
  await second.getByLabel('What helps').fill('One adult at a time.');
  await second.getByRole('button', { name: 'Save' }).click();
  const differs = second.getByRole('table', { name: 'What differs' });
  expect(await differs.innerText()).toContain('A picture list of the morning.');
  expect(await differs.innerText()).toContain('One adult at a time.');
  expect(await second.getByLabel('What helps').inputValue()).toBe('One adult at a time.');
  await second.getByRole('button', { name: 'Save mine over it' }).click();
  const after = await browser.open('shared_senco', path);
  expect(await after.getByLabel('What helps').inputValue()).toBe('One adult at a time.');
});

it('typing would be lost that came before the page’s scripts, or within a second of leaving', async () => {
  const [, child] = await children('own', 'shared_senco');
  const path = `/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}/profile`;
  const page = await browser.open('shared_senco', path);
  await alive(page);
  await page.getByLabel('What to avoid').fill('Being hurried.\nLoud halls.');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved \d\d:\d\d$/ })
    .waitFor();
  const again = await browser.open('shared_senco', path);
  expect(await again.getByLabel('What to avoid').inputValue()).toBe('Being hurried.\nLoud halls.');
});

it('an edit of one field would blank the others of its form', async () => {
  const [, , child] = await children('own', 'shared_senco');
  const page = await browser.open('shared_senco', `/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}`);
  await alive(page);
  // Come by a link, so that no value stands in the page's own source.
  await page.getByRole('link', { name: 'Family', exact: true }).click();
  await page.locator('summary', { hasText: 'Edit' }).first().click();
  const form = page.locator('form[action="?/contact"]').first();
  const family = await form.getByLabel('Family name').inputValue();
  expect(family).not.toBe('');
  await form.getByLabel('Telephone').fill('01632 960 321');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: '01632 960 321' }).waitFor();
  expect(await form.getByLabel('Family name').inputValue()).toBe(family);
  expect(await form.getByLabel('Telephone').inputValue()).toBe('01632 960 321');
});
