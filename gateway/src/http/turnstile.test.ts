import { expect, it } from 'vitest';
import { turnstile } from './turnstile.ts';

/** Somebody who stays within until she is told to go. */
function guest(through: ReturnType<typeof turnstile>, name: string, seen: string[]) {
  const { promise: told, resolve: go, reject: fail } = Promise.withResolvers<string>();
  const left = through(() => {
    seen.push(name);
    return told;
  });
  return { go, fail, left };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('lets so many through at once, and the others in the order in which they came', async () => {
  const through = turnstile(2);
  const seen: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => guest(through, name, seen));
  await turn();
  expect(seen).toEqual(['a', 'b']);
  b?.go('done');
  await turn();
  expect(seen).toEqual(['a', 'b', 'c']);
  a?.go('done');
  c?.go('done');
  await turn();
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
  d?.go('done');
  for (const one of [a, b, c, d]) expect(await one?.left).toBe('done');
});

it('loses no place where somebody fails within', async () => {
  const through = turnstile(1);
  const seen: string[] = [];
  const [a, b] = ['a', 'b'].map((name) => guest(through, name, seen));
  a?.fail(new Error('broken'));
  await expect(a?.left).rejects.toThrow('broken');
  b?.go('whole');
  expect(await b?.left).toBe('whole');
});
