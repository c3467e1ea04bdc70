import { afterEach, expect, it } from 'vitest';
import { alive, main, useBrowser } from './support/browser.ts';
import { children } from './support/records.ts';
import { turn } from './support/switchboard-client.ts';

const browser = useBrowser();

let away: string | null = null;
afterEach(async () => {
  if (away !== null) await turn('start', away);
  away = null;
});

it.each([
  ['training', 'Training is not answering; the rest is complete.'],
  ['agencies', 'Agencies is not answering; the rest is complete.'],
  ['provision', 'Provision is not answering; the rest is complete.'],
] as const)(
  'with %s away a SENCo would lose the rest of her list, or not know that a part is missing',
  async (name, sentence) => {
    const page = await browser.open('shared_senco', '/due');
    const whole = await page.locator('tr[data-school]').count();
    expect(await main(page)).not.toContain('not answering');

    await turn('stop', name);
    away = name;
    const answer = await page.goto('/due');
    expect(answer?.status()).toBe(200);
    expect(await main(page)).toContain(sentence);
    expect(await page.locator('tr[data-school]').count()).toBeGreaterThan(0);

    await turn('start', name);
    away = null;
    await expect
      .poll(
        async () => {
          await page.goto('/due');
          return [(await main(page)).includes('not answering'), await page.locator('tr[data-school]').count()];
        },
        { timeout: 20_000 },
      )
      .toEqual([false, whole]);
  },
);

it('with provision away the words of a note would be lost', async () => {
  const [child] = await children('own', 'shared_senco');
  const page = await browser.open('shared_senco', `/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}`);
  await alive(page);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Note' });
  const text = dialog.getByLabel('What you saw, heard or did');
  await text.fill('Stayed for the whole of assembly.');
  await turn('stop', 'provision');
  away = 'provision';
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await text.inputValue()).toBe('Stayed for the whole of assembly.');

  await turn('start', 'provision');
  away = null;
  await expect
    .poll(
      async () => {
        if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Save' }).click();
        return dialog.isVisible();
      },
      { timeout: 20_000, interval: 1_000 },
    )
    .toBe(false);
  await page.reload();
  expect((await main(page)).split('Stayed for the whole of assembly.')).toHaveLength(2);
});
