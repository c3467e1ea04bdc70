import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { asKept, awkwardStrings, canBeKept } from '@hedgerow/testing';
import { alive, useBrowser } from './support/browser.ts';
import { children } from './support/records.ts';

const browser = useBrowser();

/** The strings of the list that fit beside each other in a long text, as few long texts as hold them all. */
const longTexts = packed(
  awkwardStrings()
    .map(({ text }) => text)
    .filter((text) => canBeKept(text) && text.length < 1_000),
  4_500,
);

/** Names that a spreadsheet would run, or a page. */
const names = [
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '=HYPERLINK("https://evil.example","Oak")',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
];
let story: string;
let about: string;

beforeAll(async () => {
  const [, , , child] = await children('own', 'shared_senco');
  story = `/schools/${child?.schoolId ?? ''}/pupils/${child?.id ?? ''}`;
  about = `/schools/${child?.schoolId ?? ''}/about`;
});

function packed(texts: readonly string[], most: number): string[] {
  const long = [''];
  for (const text of texts) {
    const last = long.at(-1) ?? '';
    if (last.length + text.length + 1 > most) long.push(text);
    else long[long.length - 1] = `${last}\n${text}`;
  }
  return long;
}

/** Notes whatever a text brings about that is more than text; of what its policy refuses, Chromium tells the console. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`a script failed: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 500) seen.push(`${String(response.status())} at ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin } = new URL(page.url());
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) seen.push(`asked ${request.url()}`);
  });
  return seen;
}

it.each([true, false])(
  'what somebody writes in a profile would come back changed, or run as a script (scripts of our own: %s)',
  async (javaScriptEnabled) => {
    const page = await browser.open('shared_senco', story, { javaScriptEnabled });
    const seen = watch(page);
    await page.goto(`${story}/profile`);
    if (javaScriptEnabled) await alive(page);
    const labels = ['What matters to me', 'What helps', 'What to avoid', 'In class'] as const;
    expect(longTexts.length).toBeLessThanOrEqual(labels.length);
    const typed = labels.map((label, index) => [label, longTexts[index % longTexts.length] ?? ''] as const);
    for (const [label, text] of typed) await page.getByLabel(label).fill(text);
    await page.getByRole('button', { name: 'Save' }).first().click();
    if (javaScriptEnabled)
      await page
        .getByRole('status')
        .filter({ hasText: /^Saved \d\d:\d\d$/ })
        .waitFor();
    await page.goto(`${story}/profile`);
    for (const [label, text] of typed) expect(await page.getByLabel(label).inputValue()).toBe(asKept(text));
    expect(seen).toEqual([]);
  },
);

it('a note would be shown as markup, run as a script, or lose a character', async () => {
  const page = await browser.open('shared_senco', story);
  const seen = watch(page);
  await page.goto(story);
  for (const text of longTexts) {
    await alive(page);
    await page.getByRole('link', { name: /^Note/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Note' });
    await dialog.getByLabel('What you saw, heard or did').fill(text);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(story);
    const shown = await page.locator('main').evaluate((main) => main.textContent);
    expect(shown).toContain(asKept(text));
  }
  expect(await page.locator('main :is(script, iframe, object, embed, [onload], [onerror], img[src=x])').count()).toBe(
    0,
  );
  expect(seen).toEqual([]);
});

it('the name of a class would run in the page, or in the spreadsheet that somebody opens it with', async () => {
  const page = await browser.open('shared_senco', about, { javaScriptEnabled: false });
  const seen = watch(page);
  await page.goto(about);
  for (const name of names) {
    await page.locator('summary', { hasText: 'Open a class' }).click();
    const form = page.locator('form[action="?/openClass"]');
    await form.getByLabel('Name').fill(name);
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('rowheader', { name, exact: true }).waitFor();
  }
  const csv = parse(await download(page, 'csv'), { bom: true, relax_column_count: true });
  const cells = csv.map(([first = '']) => first);
  expect(cells).toEqual(expect.arrayContaining(names.map((name) => (/^[=+\-@\t]/.test(name) ? `'${name}` : name))));
  const files = unzipSync(new Uint8Array(await download(page, 'xlsx')));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<c ');
  expect(sheet).not.toContain('<f>');
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(strings).toContain('=1+1');
  expect(strings).not.toContain('<script>');
  expect(seen).toEqual([]);
});

/** Sends the form of the classes' download as the page would. */
async function download(page: Page, format: 'csv' | 'xlsx'): Promise<Buffer> {
  const form = page.locator('form[data-download=classes]');
  const fields = await form.evaluate((element: HTMLFormElement) =>
    Object.fromEntries(
      [...new FormData(element)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  );
  const { origin } = new URL(page.url());
  const action = (await form.getAttribute('action')) ?? '';
  const answer = await page.context().request.post(action, { form: { ...fields, format }, headers: { origin } });
  expect(answer.status()).toBe(200);
  return answer.body();
}
