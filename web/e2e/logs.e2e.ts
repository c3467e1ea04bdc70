import { expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { logLines } from './support/logs.ts';
import { children, lookUp } from './support/records.ts';
import { turn } from './support/switchboard-client.ts';

const browser = useBrowser();

/** Words that stand nowhere else, in every place where a person's own may stand. */
const mark = {
  given: 'Zephyrine',
  family: 'Quillfeather',
  email: 'z.quillfeather@marked.example',
  upn: 'W997266150001',
  password: 'marked-Password-51',
};
const marked = new RegExp(Object.values(mark).join('|'), 'i');
const name = `${mark.given} ${mark.family}`;

it('a name, an address, a number or a password would be read in a log, whatever goes wrong', async () => {
  const { origin, gateway } = inject('product');
  const [child] = await children('own', 'shared_senco');

  const page = await browser.open(null, '/sign-in');
  await page.getByLabel('E-mail address').fill(mark.email);
  await page.getByLabel('Password').fill(mark.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('not right').waitFor();

  const own = await browser.open('shared_senco', '/search');
  await own.getByRole('main').getByLabel('A child, school or person', { exact: true }).fill(name);
  await own.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click();
  await own.waitForURL(/named=1/);
  await own.goto(`/${mark.given}/${mark.family}?upn=${mark.upn}`);

  const note = `/note?pupil=${child?.id ?? ''}&school=${child?.schoolId ?? ''}`;
  const write = async (text: string) => {
    await own.goto(note);
    await own.getByLabel('What you saw, heard or did').fill(text);
    await own.getByRole('button', { name: 'Save' }).click();
  };
  await write(`${name} ${mark.upn} read two pages.`);
  await own.waitForURL(/saved=/);
  await write(`${name} ${'x'.repeat(60_000)}`);
  await own.getByRole('alert').waitFor();

  await own.goto(`/import/roll/${child?.schoolId ?? ''}`);
  const lines = [
    'UPN,Surname,Forename,DOB',
    `${mark.upn},${mark.family},${mark.given},14/05/2019`,
    `${mark.upn},${mark.family},${mark.given},31/02/2019`,
    `"${mark.family}`,
  ];
  await own
    .getByLabel('Pupil list')
    .setInputFiles({ name: `${mark.family}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  await own.getByRole('button', { name: 'Upload and look at it' }).click();
  await own
    .getByText(/rows? read|cannot be read|never ends|quot/i)
    .first()
    .waitFor();

  const body = JSON.stringify({
    query: `{ pupil(id: "${name}") { id } }`,
    variables: { name },
    operationName: mark.family,
  });
  const { portal } = inject('product');
  for (const address of [
    `${gateway}?query=${mark.family}`,
    `${origin}/search/results`,
    portal.environment['GATEWAY_URL'] ?? '',
  ])
    await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${mark.password}`,
        'user-agent': name,
        referer: `${origin}/${mark.upn}`,
      },
      body,
    });

  await turn('stop', 'provision');
  try {
    await own.goto(note).catch(() => null);
    const refused = await own.request.post(note, {
      form: {
        text: `${name} went home.`,
        pupil: child?.id ?? '',
        school: child?.schoolId ?? '',
        kind: 'NOTE',
        key: 'a-key-of-this-test',
      },
      headers: { origin },
    });
    expect(refused.status()).toBe(503);
  } finally {
    await turn('start', 'provision');
  }

  const saved = await lookUp((sql) => sql`select 1 from provision.observation where text like ${`%${name}%`}`);
  expect(saved).toHaveLength(1);
  const logged = logLines();
  expect(new Set(logged.map(({ process }) => process)).size).toBe(7);
  expect(logged.filter(({ text }) => marked.test(text))).toEqual([]);
});
