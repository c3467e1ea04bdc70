import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { alive, main, useBrowser } from './support/browser.ts';
import { sampleFor } from './support/samples.ts';

const browser = useBrowser();

it('a head would answer a subject access request with less than everything, or with a child’s name on the file', async () => {
  const { childSchool, child } = await sampleFor('head_teacher');
  const page = await browser.open('head_teacher', `/schools/${childSchool}/files/${child}`);
  const told = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Make the copy' }).click();
  const download = await told;
  expect(download.suggestedFilename()).toMatch(/^subject-access-\d{4}-\d\d-\d\d\.zip$/);
  const zip = await fromBufferPromise(await readFile(await download.path()));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names).toEqual(
    expect.arrayContaining(['contents.html', 'records.html', 'look-at-first.html', 'data/pupil.json']),
  );

  await page.goto(`/schools/${childSchool}/access?child=${child}`);
  expect(await main(page)).toContain('made the answer to a subject access request');
});

it('a file that somebody needs would be erased with the others', async () => {
  const { childSchool, child } = await sampleFor('head_teacher');
  const page = await browser.open('head_teacher', `/schools/${childSchool}/files/${child}`);
  await alive(page);
  await page.getByText('Hold this file').click();
  await page.getByLabel('Why it must be kept').fill('Letter of a solicitor of 3 November.');
  await page.getByRole('button', { name: 'Hold the file' }).click();
  await page.getByText('Held since').waitFor();
  await page.goto(`/schools/${childSchool}/files`);
  expect(await main(page)).toContain('Letter of a solicitor of 3 November.');

  await page.goto(`/schools/${childSchool}/files/${child}`);
  await alive(page);
  await page.getByText('Lift the hold').first().click();
  await page.getByLabel('Why nobody needs it any more').fill('The claim was settled.');
  await page.getByRole('button', { name: 'Lift the hold' }).click();
  await page.getByText('Not held.').waitFor();
  expect(await main(page)).toContain('The claim was settled.');
});
