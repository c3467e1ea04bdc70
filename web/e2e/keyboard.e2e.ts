import { expect, it } from 'vitest';
import { alive, main, useBrowser } from './support/browser.ts';
import { children } from './support/records.ts';

const browser = useBrowser();

it('a SENCo who cannot use a mouse would not find a child from anywhere', async () => {
  const [child] = await children('own', 'shared_senco');
  if (child === undefined) throw new Error('The demo has no child with a plan.');
  const page = await browser.open('shared_senco', '/training');
  await alive(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Go to, find or do' }).waitFor();
  await page.keyboard.type(`${child.givenName} ${child.familyName}`);
  await page
    .getByRole('option', { name: new RegExp(child.familyName) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/schools/${child.schoolId}/pupils/${child.id}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(child.familyName) }).waitFor();
});

it('a note could not be written without a mouse', async () => {
  const [, child] = await children('own', 'shared_senco');
  if (child === undefined) throw new Error('The demo has no second child with a plan.');
  const page = await browser.open('shared_senco', '/due');
  await alive(page);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Note' });
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type(`${child.givenName} ${child.familyName}`);
  await dialog
    .getByRole('option', { name: new RegExp(child.familyName) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByLabel('What you saw, heard or did').waitFor();
  await page.keyboard.type('Asked a friend for help, unprompted.');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.goto(`/schools/${child.schoolId}/pupils/${child.id}`);
  expect(await main(page)).toContain('Asked a friend for help, unprompted.');
});

it('the keys would go nowhere, or fire while somebody types', async () => {
  const page = await browser.open('shared_senco', '/schools');
  await alive(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.waitFor();
  expect(await help.innerText()).toContain('Go to Due');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'));
  await expect
    .poll(async () => {
      // The dialog may still be giving the focus back when the first press comes.
      if ((await focused()) !== 'search') await page.keyboard.press('/');
      return focused();
    })
    .toBe('search');
  await page.keyboard.type('gdn?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/schools');
  await page.keyboard.press('Tab');
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.waitForURL('**/due');
});

it('single keys would fire for somebody who has switched them off', async () => {
  const page = await browser.open('shared_senco', '/account');
  await alive(page);
  await page.getByLabel('Single keys').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved for this browser.').waitFor();
  await page.goto('/schools');
  await alive(page);
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Go to, find or do' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
});

it('somebody who tabs would not see where they are, or would not get past the rail', async () => {
  const page = await browser.open('shared_senco', '/due');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the page');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const outer = element.parentElement === null ? null : getComputedStyle(element.parentElement);
      const { width, height } = element.getBoundingClientRect();
      const isRinged =
        (outlineStyle !== 'none' && outlineWidth !== '0px') || (outer !== null && outer.outlineStyle !== 'none');
      return { isRinged, isLarge: width > 0 && height > 0, what: element.outerHTML.slice(0, 120) };
    });
    expect(shown).toMatchObject({ isRinged: true, isLarge: true });
  }
});
