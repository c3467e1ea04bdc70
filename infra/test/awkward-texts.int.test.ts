import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import type { Source } from '../fuzz/generate/make-operation.ts';
import { makeSource } from '../fuzz/source.ts';
import { notTried, ruledPlaces } from '../fuzz/texts/known-places.ts';
import { runTexts } from '../fuzz/texts/run-texts.ts';
import { newTextTally } from '../fuzz/texts/try-texts.ts';
import { makeWorld, type World } from '../fuzz/world/world.ts';

const database = useTestDatabase();
let world: World;
let source: Source;
beforeAll(async () => {
  world = await makeWorld(database);
  source = await makeSource(world);
}, 120_000);
afterAll(() => world.stop());

it('a text that somebody types would be lost, changed, or answered with a fault of ours', async () => {
  const tally = newTextTally();
  const missing = await runTexts(source, { seed: 'test', each: 3 }, tally);
  process.stdout.write(
    `awkward texts: ${String(tally.calls)} writes over ${String(tally.accepted.size)} fields, ${JSON.stringify(tally.outcomes)}\n`,
  );
  expect(tally.failures.slice(0, 10)).toEqual([]);
  // A field that no accepted write reached would prove nothing, and a rule that nobody wrote down may be a mistake.
  expect(missing.map(({ name }) => name).filter((name) => !Object.hasOwn(notTried, name))).toEqual([]);
  expect([...tally.rules.keys()].filter((name) => !Object.hasOwn(ruledPlaces, name))).toEqual([]);
}, 300_000);
