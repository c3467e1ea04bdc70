import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main, useBrowser } from './support/browser.ts';

const browser = useBrowser();
const register = fileURLToPath(new URL('../../services/schools/test-data/gias-sample-2021.csv', import.meta.url));
const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});

it('a SENCo could not bring her roll, see what it would do, and take it back, where scripts are blocked', async () => {
  const page = await browser.open('shared_senco', '/import', { javaScriptEnabled: false });
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  const file = csv(
    'roll.csv',
    'Nachname,Forename,DOB,SEN Status,Pupil Premium',
    'Importwell,Ada,14/05/2019,K - SEN Support,Y',
    'Importwell,Ben,14/05/19,N,N',
  );
  await page.getByLabel('Pupil list').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload and look at it' }).click();
  await page.getByText('not all three of surname, forename and date of birth').waitFor();

  await page.getByLabel('Surname', { exact: true }).selectOption('Nachname');
  await page.getByRole('button', { name: 'Look again with these columns' }).click();
  await page.getByText('Nothing is written yet.').waitFor();
  const preview = await main(page);
  expect(preview).toContain('The year of this date has two figures');
  expect(preview).toContain('Nothing is taken from the column Pupil Premium.');

  await page.getByLabel('Leave the refused row out').check();
  await page.getByRole('button', { name: 'Take the file in' }).click();
  await page.getByText('Taken in').waitFor();
  await page.locator('summary', { hasText: 'Take this import back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('This import is taken back.').waitFor();
});

it('a file that is no list would be swallowed without a word', async () => {
  const page = await browser.open('shared_senco', '/import', { javaScriptEnabled: false });
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await page
    .getByLabel('Pupil list')
    .setInputFiles({ name: 'book.csv', mimeType: 'text/csv', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
  await page.getByRole('button', { name: 'Upload and look at it' }).click();
  await page.getByText('This is an old Excel workbook').waitFor();
});

it('an administrator could not bring the register of places', async () => {
  const page = await browser.open('administrator', '/import');
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await page
    .getByLabel('Register')
    .setInputFiles({ name: 'edubasealldata.csv', mimeType: 'text/csv', buffer: readFileSync(register) });
  await page.getByRole('button', { name: 'Upload and look at it' }).click();
  await page.getByText('99 rows read.').waitFor();
  await page.getByRole('button', { name: 'Take in 99 places' }).click();
  await page.getByText('Taken in').first().waitFor();
  await page.locator('summary', { hasText: 'Take this import back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('This import is taken back.').waitFor();
});

it('people who may import nothing would find a form all the same', async () => {
  const page = await browser.open('class_teacher', '/import');
  expect(await main(page)).toContain('There is nothing that you may import.');
});
