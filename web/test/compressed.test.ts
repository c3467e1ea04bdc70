import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from '../src/lib/server/compressed.ts';

const page = '<p>Harriet has support.</p>'.repeat(200);
const answer = (headers: Record<string, string> = {}): Response =>
  new Response(page, { headers: { 'content-type': 'text/html', etag: '"1"', ...headers } });
const asked = (headers: Record<string, string> = {}): Request =>
  new Request('https://hedgerow.example/due', {
    headers: { 'accept-encoding': 'gzip, br', 'sec-fetch-site': 'same-origin', ...headers },
  });

it('a phone on a village road would wait for a page of its full size', async () => {
  const shrunk = compressed(asked(), answer());
  expect(Object.fromEntries(shrunk.headers)).toEqual({
    'content-type': 'text/html',
    'content-encoding': 'gzip',
    vary: 'accept-encoding, sec-fetch-site',
  });
  const bytes = Buffer.from(await shrunk.arrayBuffer());
  expect(bytes.length).toBeLessThan(page.length / 10);
  expect(gunzipSync(bytes).toString()).toBe(page);
});

it.each([
  [
    'another site asked, which could read a secret out of the size',
    asked({ 'sec-fetch-site': 'cross-site' }),
    answer(),
  ],
  ['a browser does not say who asks', new Request('https://hedgerow.example/due'), answer()],
  ['a browser takes no gzip', asked({ 'accept-encoding': 'identity' }), answer()],
  ['a file is packed already', asked(), answer({ 'content-type': 'application/zip' })],
  ['an answer is compressed already', asked(), answer({ 'content-encoding': 'br' })],
])('an answer goes as it is where %s', async (_why, request, response) => {
  const same = compressed(request, response);
  expect(same).toBe(response);
  expect(await same.text()).toBe(page);
});
