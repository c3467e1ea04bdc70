import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { onlyAsked, ruledPlaces } from '../fuzz/texts/known-places.ts';
import { runTexts } from '../fuzz/texts/run-texts.ts';
import { newTextTally } from '../fuzz/texts/text-tally.ts';
import { textPlacesOf } from '../fuzz/texts/text-places.ts';
import { makeTextWorld, type TextWorld } from '../fuzz/texts/text-world.ts';

const database = useTestDatabase();
let world: TextWorld;
beforeAll(async () => {
  world = await makeTextWorld(database);
}, 120_000);
afterAll(() => world.stop());

it('a text that somebody types would be lost, changed, or answered with a fault of ours', async () => {
  const tally = newTextTally();
  const missing = await runTexts(world, { seed: 'test', each: 2 }, tally);
  process.stdout.write(
    `awkward texts: ${String(tally.calls)} writes over ${String(tally.accepted.size)} fields, ${JSON.stringify(tally.outcomes)}\n`,
  );
  expect(tally.failures.slice(0, 10)).toEqual([]);
  // A field that no accepted write reached would prove nothing.
  expect(missing.map(({ name }) => name)).toEqual([]);
  expect(tally.accepted.size).toBeGreaterThan(180);
}, 300_000);

it('an exception would be promised for a field that is not there any more', () => {
  const root = world.source.world.schema.getMutationType();
  if (root == null) throw new Error('The graph has no mutations.');
  const fields = new Set([...textPlacesOf(root).values()].flat().map(({ name }) => name));
  const named = [...Object.keys(ruledPlaces), ...Object.keys(onlyAsked)];
  expect(named.filter((name) => !fields.has(name))).toEqual([]);
});
