import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { to, withQuery } from '../src/lib/links.ts';

const routes = join(import.meta.dirname, '../src/routes');

/** Every route that answers, as the segments of its address; a parameter fits any segment. */
const answering = globSync('**/{+page.svelte,+page.server.ts,+server.ts}', { cwd: routes }).map((file) =>
  file
    .split('/')
    .slice(0, -1)
    .filter((segment) => !segment.startsWith('(')),
);

function isAnswered(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  return answering.some(
    (route) =>
      route.length === segments.length &&
      route.every((segment, at) => segment.startsWith('[') || segment === segments[at]),
  );
}

describe('no link of the portal leads nowhere', () => {
  for (const [name, link] of Object.entries(to)) {
    const path = typeof link === 'string' ? link : link('first-id', 'second-id');
    it(`${name} leads to a page (${path})`, () => {
      expect(isAnswered(path)).toBe(true);
    });
  }

  it('the routes are there to be compared with', () => {
    expect(existsSync(routes)).toBe(true);
    expect(answering.length).toBeGreaterThan(20);
  });

  it('leaves what is empty out of an address', () => {
    expect(withQuery('/due', { turn: 'council', kind: null, school: '', after: undefined })).toBe('/due?turn=council');
    expect(withQuery('/due', {})).toBe('/due');
  });
});
