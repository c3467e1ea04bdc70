import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const routes = join(import.meta.dirname, '../src/routes');

/** The doors that stand open, and why. */
const open: Readonly<Record<string, string>> = {
  '(public)/sign-in/+page.server.ts': 'signing in is how one gets in',
  '(public)/sign-in/code/+page.server.ts': 'the second step, open to a right password alone',
  '(public)/sign-in/set-up/+page.server.ts': 'the second step, open to a right password alone',
  '(public)/sign-in/with/[provider]/+server.ts': 'the way out to a directory through which one gets in',
  '(public)/sign-in/with/[provider]/return/+server.ts': 'the way back from it',
  '(public)/welcome/[token]/+server.ts': 'an invitation is followed before there is an account',
  '(public)/welcome/+page.server.ts': 'an invitation is accepted by whoever holds its link',
  '(public)/reset/+page.server.ts': 'whoever has forgotten the password cannot sign in',
  '(public)/reset/[token]/+server.ts': 'whoever has forgotten the password cannot sign in',
  '(public)/reset/new/+page.server.ts': 'a new password is set by whoever holds the link',
  'healthz/+server.ts': 'says that the process answers, nothing else',
  'readyz/+server.ts': 'says whether people could be served, nothing else',
};

const files = globSync('**/{+page,+layout}.server.ts', { cwd: routes })
  .concat(globSync('**/+server.ts', { cwd: routes }))
  .toSorted();

/** The text of each handler that a request can reach: loads, actions, and the verbs of an endpoint. */
function handlersOf(source: string): string[] {
  const starts = [
    ...source.matchAll(
      /^export const load\b|^export (?:const|async function|function) (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b|^ {2}\w+: (?:async )?\(\{?[^)]*\}?\) => \{|^ {2}\w+: (?:saves|keeps)\(/gm,
    ),
  ].map(({ index }) => index);
  return starts.map((start, at) => source.slice(start, starts[at + 1] ?? source.length));
}

describe('nobody reads or writes through the portal without signing in', () => {
  it('finds the portal', () => {
    expect(files.length).toBeGreaterThan(8);
  });

  for (const file of files) {
    if (open[file] !== undefined) continue;
    const source = readFileSync(join(routes, file), 'utf8');
    it(`every handler of ${file} asks who is there`, () => {
      const handlers = handlersOf(source);
      expect(handlers.length).toBeGreaterThan(0);
      for (const handler of handlers)
        expect(handler).toMatch(/\brequire(?:Viewer|FreshProof)\(event\)|^ {2}\w+: (?:saves|keeps)\(/);
    });
  }

  it('the two wrappers of form actions ask who is there before they read the form', () => {
    const source = readFileSync(join(routes, '../lib/server/saves.ts'), 'utf8');
    const wrappers = source.split(/^export function /m).slice(1);
    expect(wrappers).toHaveLength(2);
    for (const wrapper of wrappers) expect(wrapper).toMatch(/requireViewer\(event\);\s+const form = /);
  });

  it('every open door exists', () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(open)));
  });
});
