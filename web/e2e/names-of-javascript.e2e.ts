import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { visited } from './support/routes.ts';
import { sampleFor } from './support/samples.ts';

const browser = useBrowser();
const names = ['__proto__', 'constructor'] as const;

/** Every name under which a page of the portal reads something from its address. */
function askedInAddresses(): string[] {
  const folder = join(import.meta.dirname, '../src');
  const sources = globSync('**/*.{ts,svelte}', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  const found = sources.flatMap((text) =>
    [...text.matchAll(/\.(?:get|getAll|has)\('(\w+)'/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set([...found, ...names])];
}

it.each(names)('a page would break, or change for everybody, where an address says %s', async (name) => {
  const sample = await sampleFor('shared_senco');
  const page = await browser.open('shared_senco', '/due');
  const query = new URLSearchParams(askedInAddresses().map((asked) => [asked, name])).toString();
  const paths = Object.values(visited)
    .filter(({ roles, arrive }) => roles.includes('shared_senco') && arrive === undefined)
    .map(({ path }) => path(sample));
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    const answer = await page.request.get(`${path.split('?')[0] ?? ''}?${query}`, { maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
  }
  expect((await page.request.get('/due')).status()).toBe(200);
});

it.each(names)('a form would break where a field, a file or a key is called %s', async (name) => {
  const sample = await sampleFor('shared_senco');
  const page = await browser.open('shared_senco', '/due');
  const headers = { origin: inject('product').origin };
  for (const path of [`/note?pupil=${sample.child}&school=${sample.childSchool}`, '/search', '/account']) {
    const answer = await page.request.post(path, {
      headers,
      form: { [name]: name, text: name, kind: name, key: name, form: name },
      maxRedirects: 0,
    });
    expect([path, answer.status()]).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
  }
  const found = await page.request.post('/search/results', {
    headers: { ...headers, 'content-type': 'application/json' },
    data: `{"text":"an","${name}":{"polluted":true,"kind":"child"}}`,
  });
  expect([found.status(), (await found.text()).includes('polluted')]).toEqual([200, false]);
});
