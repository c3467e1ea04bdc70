import { expect, it } from 'vitest';
import { alive, main, useBrowser } from './support/browser.ts';
import { childNames, namesIn } from './support/names.ts';
import { schoolsOf } from './support/records.ts';

const browser = useBrowser();

it('a shared SENCo would not know on Monday what is due: one list over her six schools, from all four services', async () => {
  const page = await browser.open('shared_senco');
  expect(new URL(page.url()).pathname).toBe('/due');
  expect(await schoolsOf('shared_senco')).toHaveLength(6);
  const bySchool = page.getByRole('complementary', { name: 'By school' });
  expect(await bySchool.getByRole('rowheader').count()).toBe(6);
  for (const group of ['Overdue', 'This half-term', 'Waiting for others']) {
    expect(await page.getByRole('heading', { name: new RegExp(`^${group} \\d+`) }).count()).toBe(1);
  }
  expect(await main(page)).not.toContain('not answering');
  // One thing of each service: a child's review, a referral, a competence, a visit.
  for (const kind of ['Plans and families', 'Referrals', 'Staff', 'Visits and publication']) {
    await page.goto('/due');
    await page.locator('summary', { hasText: 'All kinds' }).click();
    await page
      .getByRole('navigation', { name: 'Whose turn and what kind' })
      .getByRole('link', { name: kind, exact: true })
      .click();
    await page.waitForURL(/kind=/);
    await expect
      .poll(() => page.getByRole('table', { name: 'What is due, by date' }).getByRole('row').count())
      .toBeGreaterThan(2);
  }
});

it('every date would stand there without its reason and without who owes it', async () => {
  const page = await browser.open('shared_senco', '/due');
  const rows = page.getByRole('table', { name: 'What is due, by date' }).locator('tr[data-school]');
  const count = await rows.count();
  expect(count).toBe(50);
  for (const row of await rows.all()) {
    expect(await row.locator('.reason').first().innerText()).toMatch(/\S/);
    expect(await row.locator('.owner').innerText()).toMatch(/\S/);
    expect(await row.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await row.getByRole('link').last().getAttribute('href')).toMatch(/^\/(schools|referrals)\//);
  }
});

it('what waits for the council would be mixed with what is hers', async () => {
  const page = await browser.open('shared_senco');
  const chip = page
    .getByRole('navigation', { name: 'Whose turn and what kind' })
    .getByRole('link', { name: /^Council/ });
  await chip.click();
  await page.waitForURL(/turn=council/);
  const owners = page.locator('tr[data-school] td.owner');
  await expect.poll(async () => (await owners.allInnerTexts()).every((owner) => /Council/.test(owner))).toBe(true);
  expect(await owners.count()).toBeGreaterThan(0);
});

it('the second page would lose a duty or show one twice', async () => {
  const page = await browser.open('shared_senco');
  const seen: string[] = [];
  for (;;) {
    for (const row of await page.locator('tr[data-school]').all()) seen.push(await row.innerText());
    const next = page.getByRole('link', { name: 'Show the next' });
    if ((await next.count()) === 0) break;
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
    await alive(page);
  }
  expect(seen.length).toBeGreaterThan(50);
  const said = Number(/of (\d+) shown/.exec(await main(await browser.open('shared_senco', '/due')))?.[1]);
  expect(seen).toHaveLength(said);
});

it.each(['inclusion_manager', 'area_senco'] as const)(
  'a child would be named to the %s, who has stated no reason',
  async (role) => {
    const names = await childNames();
    for (const path of ['/due', '/due?when=later', '/schools', '/training']) {
      const page = await browser.open(role, path);
      const text = await main(page);
      expect(text.length).toBeGreaterThan(100);
      expect(namesIn(text, names)).toEqual([]);
      expect(await page.content()).not.toContain('/pupils/');
    }
  },
);
