import { expect, it } from 'vitest';
import { alive, useBrowser } from './support/browser.ts';
import { addressesWithNames, childNames, logLinesWithNames } from './support/names.ts';
import { children } from './support/records.ts';

const browser = useBrowser();

it('a child’s name would stand in an address or in a log, where people look who may not know it', async () => {
  const [child] = await children('own', 'shared_senco');
  const [stranger] = await children('other', 'shared_senco');
  if (child === undefined || stranger === undefined) throw new Error('The demo has too few children.');
  const name = `${child.givenName} ${child.familyName}`;
  const page = await browser.open('shared_senco', '/due');
  await alive(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(child.familyName) })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  for (const [path, label, button] of [
    ['/search', 'A child, school or person', 'Search'],
    ['/note', 'Who is it about?', 'Find'],
    ['/pupils', 'Name', 'Show'],
    [`/schools/${child.schoolId}`, 'Name', 'Show'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('main').getByLabel(label, { exact: true }).fill(child.familyName);
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
    await page.waitForURL(/named=1/);
    expect(await page.getByRole('main').getByText(child.familyName).count()).toBeGreaterThan(0);
  }
  await page.goto(`/schools/${child.schoolId}/pupils/${child.id}`);
  await page.goto(`/schools/${stranger.schoolId}/pupils/${stranger.id}`);
  await page.goto(`/note?pupil=${child.id}&school=${child.schoolId}`);
  await page.getByLabel('What you saw, heard or did').fill(`${name} ${'x'.repeat(60_000)}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').waitFor();

  const names = await childNames();
  expect(names.full.length).toBeGreaterThan(400);
  expect(browser.visited.size).toBeGreaterThan(10);
  expect(addressesWithNames(browser.visited, names)).toEqual([]);
  expect(logLinesWithNames(names)).toEqual([]);
});
