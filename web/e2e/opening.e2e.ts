import { expect, it } from 'vitest';
import { main, useBrowser } from './support/browser.ts';
import { childNames, namesIn } from './support/names.ts';
import { children } from './support/records.ts';

const browser = useBrowser();
const why = 'Her family rang twice about the meeting that is four weeks late.';

it('an inclusion manager would read a child’s file without a word to the school', async () => {
  const [child] = await children('own', 'school_senco');
  if (child === undefined) throw new Error('The SENCo of the demo has no child with a plan.');
  const file = `/schools/${child.schoolId}/pupils/${child.id}`;

  const before = await browser.open('inclusion_manager', file);
  expect(await main(before)).toContain('not yours to see');

  const ask = await browser.open('inclusion_manager', '/open');
  await ask.getByLabel('School', { exact: true }).selectOption(child.schoolId);
  await ask.getByLabel('Given name').fill(child.givenName);
  await ask.getByLabel('Family name').fill(child.familyName);
  await ask.getByLabel('Reason').selectOption('COMPLAINT');
  await ask.getByLabel('Why, in a sentence or two').fill('Because.');
  await ask.getByRole('button', { name: 'Open the file' }).click();
  await ask.getByText('Write a sentence that tells the school why').waitFor();
  await ask.getByLabel('Why, in a sentence or two').fill(why);
  await ask.getByRole('button', { name: 'Open the file' }).click();
  await ask.waitForURL(`**${file}`);
  expect(await main(ask)).toContain('Open to you until the end of today');
  await ask.goto(`${file}/plan`);
  expect(await ask.getByRole('button', { name: /save/i }).count()).toBe(0);

  const senco = await browser.open('school_senco', '/due');
  await senco.getByRole('link', { name: 'See who, when and why' }).click();
  await senco.getByText(why).first().waitFor();
  expect(await main(senco)).toMatch(/Read: .*plan/);
  await senco.getByRole('button', { name: 'I have seen this' }).click();
  await senco.getByRole('button', { name: 'I have seen this' }).waitFor({ state: 'detached' });
  await senco.goto('/due');
  expect(await senco.getByRole('link', { name: 'See who, when and why' }).count()).toBe(0);
  await senco.goto(file);
  expect(await main(senco)).toContain('File opened from outside the school: a complaint');
});

it('a duty would name the child to an inclusion manager before he has given a reason', async () => {
  const page = await browser.open('inclusion_manager', '/due');
  await page
    .getByRole('link', { name: /^Open with a reason/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Open a file' }).waitFor();
  expect(await main(page)).toContain('The child of one duty at');
  expect(namesIn(await page.locator('form.save').innerText(), await childNames())).toEqual([]);
  await page.getByLabel('Reason').selectOption('LATE_DUTY');
  await page.getByLabel('Why, in a sentence or two').fill(why);
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.waitForURL('**/pupils/*');
});
