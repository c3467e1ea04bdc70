import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import type { Role } from '@hedgerow/authz';
import { accountOf } from './support/accounts.ts';
import { useBrowser } from './support/browser.ts';
import { childNames, namesIn } from './support/names.ts';
import { lookUp } from './support/records.ts';
import { visited } from './support/routes.ts';
import { sampleFor } from './support/samples.ts';

const browser = useBrowser();

interface File {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: string[][];
}

/** Sends a download's form as the page would, and reads the file. */
async function download(page: Page, at: number, format = 'csv'): Promise<File> {
  const form = page.locator('form[data-download]').nth(at);
  const action = (await form.getAttribute('action')) ?? '';
  const fields = await form.evaluate((element: HTMLFormElement) =>
    Object.fromEntries(
      [...new FormData(element)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  );
  const { origin } = new URL(page.url());
  const answer = await page
    .context()
    .request.post(action, { form: { ...fields, format }, maxRedirects: 0, headers: { origin } });
  const isCsv = answer.headers()['content-type']?.startsWith('text/csv') === true;
  const rows = isCsv ? parse(await answer.body(), { bom: true, relax_column_count: true }) : [];
  return { status: answer.status(), headers: answer.headers(), rows };
}

const exportsOf = (role: Role): Promise<{ table: string; schools: number }[]> =>
  lookUp(
    (sql) => sql<{ table: string; schools: number }[]>`
      select detail ->> 'table' as table, cardinality(school_ids) as schools from audit.event
      where action = 'table.export' and person_id = (select person_id from identity.account where email = ${accountOf(role).email})
      order by at`,
  );

const proofAgo = (role: Role, interval: string): Promise<unknown> =>
  lookUp(
    (sql) => sql`
      update identity.session set confirmed_at = now() - ${interval}::interval
      where account_id = (select id from identity.account where email = ${accountOf(role).email})`,
  );

it('a table would download what its page does not show, or without its heads, or under a child’s name', async () => {
  const names = await childNames();
  const offered = new Set<string>();
  const wanted = Object.entries(visited).filter(([, { arrive }]) => arrive === undefined);
  for (const role of ['shared_senco', 'administrator', 'governor'] as const) {
    const sample = await sampleFor(role);
    const page = await browser.open(role, '/account');
    for (const [route, { roles, path }] of wanted) {
      if (!roles.includes(role)) continue;
      await page.goto(path(sample));
      const forms = page.locator('form[data-download]');
      const tables = await page.locator('main table').count();
      if (tables > 0 && !['/account/sessions', '/people/mail'].includes(route))
        expect(await forms.count(), `${route} has a table and no download`).toBeGreaterThan(0);
      const heads = new Set(await page.locator('main th[scope=col]').allInnerTexts());
      const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      const isWhole = (await page.getByRole('link', { name: /^(next|more)/i }).count()) === 0;
      for (let at = 0; at < (await forms.count()); at += 1) {
        const { status, headers, rows } = await download(page, at);
        const where = `${route} ${String(at)}`;
        expect(status, where).toBe(200);
        offered.add((await forms.nth(at).getAttribute('data-download')) ?? '');
        const [head = [], ...body] = rows;
        expect(heads.size === 0 || head.some((label) => heads.has(label)), where).toBe(true);
        expect(namesIn(headers['content-disposition'] ?? '', names)).toEqual([]);
        if (!isWhole) continue;
        for (const [first = ''] of body.slice(0, -1).slice(0, 30)) expect(text, where).toContain(first.trim());
      }
    }
  }
  expect(offered.size).toBeGreaterThan(12);
});

it('more than twenty children would leave an unlocked computer, or leave it unremembered', async () => {
  const page = await browser.open('school_senco', '/pupils?status=all');
  await proofAgo('school_senco', '20 minutes');
  const before = await exportsOf('school_senco');
  const refused = await download(page, 0);
  expect(refused.status).toBe(303);
  expect(refused.headers['location']).toBe('/confirm?next=%2Fpupils%3Fstatus%3Dall');
  expect(await exportsOf('school_senco')).toEqual(before);

  await proofAgo('school_senco', '1 minute');
  const file = await download(page, 0);
  expect(file.status).toBe(200);
  const shown = await page.locator('tbody th[scope=row]').count();
  // Every page of the list, and one line that says who made the file.
  expect(file.rows.length - 2).toBeGreaterThanOrEqual(shown);
  expect(file.rows.length - 2).toBeGreaterThan(100);
  expect(file.rows.at(-1)?.[0]).toMatch(/^Children of all schools\. Downloaded from Hedgerow by Sally Wadsworth, /);
  expect((await exportsOf('school_senco')).slice(before.length)).toEqual([{ table: 'pupils', schools: 1 }]);
});

it('a file would hold rows for somebody who has no right to the page', async () => {
  const { school } = await sampleFor('shared_senco');
  const page = await browser.open('administrator', '/people');
  const { origin } = new URL(page.url());
  const post = (table: string, path: string) =>
    page.context().request.post(`/download/${table}`, { form: { page: path, format: 'csv' }, headers: { origin } });
  const register = await post('register', `/schools/${school}`);
  const text = await register.text();
  expect(namesIn(text, await childNames())).toEqual([]);
  expect((await post('nothing', '/people')).status()).toBe(404);
  expect((await post('constructor', '/people')).status()).toBe(404);
});
