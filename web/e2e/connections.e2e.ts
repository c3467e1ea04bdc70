import { expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { opened } from './support/connections.ts';
import { visited } from './support/routes.ts';
import { sampleFor } from './support/samples.ts';

const browser = useBrowser();

it('a process would tell somebody whom its configuration does not name that it runs, where, and for whom', async () => {
  const sample = await sampleFor('shared_senco');
  const page = await browser.open('shared_senco', '/due');
  for (const route of ['/pupils', '/schools/[school]', '/schools/[school]/pupils/[pupil]', '/training', '/referrals'])
    await page.goto(visited[route]?.path(sample) ?? route);

  const all = opened();
  for (const [name, peers] of Object.entries(inject('product').peers)) {
    const own = all.filter((one) => one.process === name);
    const sockets = new Set(own.filter(({ kind }) => kind === 'socket').map(({ peer }) => peer));
    expect({ name, peers: [...sockets].toSorted() }).toEqual({ name, peers: [...peers].toSorted() });
    // Every address of this run is a number: whoever asks a name server asks for something of its own.
    expect({ name, names: own.filter(({ kind }) => kind === 'name') }).toEqual({ name, names: [] });
  }
  expect(all.length).toBeGreaterThan(10);
});

it('a browser would fetch anything from elsewhere than the portal', () => {
  const { origin } = inject('product');
  expect(browser.visited.size).toBeGreaterThan(10);
  expect([...browser.visited].filter((address) => new URL(address).origin !== origin)).toEqual([]);
});
