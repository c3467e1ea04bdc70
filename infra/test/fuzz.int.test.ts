import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { failureText } from '../fuzz/report.ts';
import { runOperations } from '../fuzz/run.ts';
import { makeSource } from '../fuzz/source.ts';
import type { Source } from '../fuzz/generate/make-operation.ts';
import { newTally, type FailureKind, type Tally } from '../fuzz/tally.ts';
import { makeWorld, type World } from '../fuzz/world/world.ts';

const operations = 2_000;
const seed = 'test';

const database = useTestDatabase();
let world: World;
let source: Source;
beforeAll(async () => {
  world = await makeWorld(database);
  source = await makeSource(world);
}, 120_000);
afterAll(() => world.stop());

async function run(from: number, until: number): Promise<Tally> {
  const tally = newTally();
  await runOperations(source, seed, from, until, tally);
  return tally;
}

/** Breaks something in this database alone, fuzzes a little, and mends it. */
async function findsWithin(most: number, breakIt: string, mend: string, kinds: readonly FailureKind[]): Promise<void> {
  await world.admin.unsafe(breakIt);
  try {
    const found: FailureKind[] = [];
    for (let from = 0; from < most && !kinds.every((kind) => found.includes(kind)); from += 50)
      found.push(...(await run(from, from + 50)).failures.map(({ kind }) => kind));
    expect(found).toEqual(expect.arrayContaining([...kinds]));
  } finally {
    await world.admin.unsafe(mend);
  }
}

it(`${String(operations)} operations of chance would show one school what is another’s, or that it is there`, async () => {
  const tally = await run(0, operations);
  const { kinds, checks, writes } = tally;
  process.stdout.write(
    `fuzz: ${String(operations)} operations of seed ${seed} (${JSON.stringify(kinds)}), checks ${JSON.stringify(checks)}, ${String(writes)} writes between readings\n`,
  );
  expect(tally.failures.slice(0, 5).map((failure) => failureText(seed, failure))).toEqual([]);
  // A run in which nothing was answered, or nobody of a role asked, would prove nothing.
  expect(tally.codes['answered']).toBeGreaterThan(operations / 2);
  expect(Object.keys(tally.roles)).toHaveLength(13);
  expect(writes).toBeGreaterThan(operations / 100);
}, 600_000);

it('the same seed asks the same again, so that a failure can be seen again by its number', async () => {
  const [once, again] = [await run(100, 130), await run(100, 130)];
  expect(again).toEqual(once);
});

it('a policy that shows every school’s children is found, and the counts that they come into', async () => {
  await findsWithin(
    1_000,
    `create policy weakened on provision.pupil for select to provision_app using (true)`,
    `drop policy weakened on provision.pupil`,
    ['foreign record', 'foreign data counted'],
  );
});

it('an answer that tells another school’s record from nothing at all is found', async () => {
  // The refusal of a place that somebody may not see comes to differ from that of a place that is not there.
  await findsWithin(1_000, ...weakenedPlaces(), ['distinguishable']);
});

function weakenedPlaces(): readonly [string, string] {
  return [
    `create policy weakened on schools.visit for select to schools_app using (true)`,
    `drop policy weakened on schools.visit`,
  ];
}
