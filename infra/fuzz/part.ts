import { createDatabase } from './database.ts';
import type { FromPart, Part } from './parts.ts';
import { blockSize, runOperations } from './run.ts';
import { makeSource } from './source.ts';
import { newTally } from './tally.ts';
import { makeWorld } from './world/world.ts';

/** One process of a run: takes its part from the process that started it, and sends back what it found. */
process.once('message', (part: Part) => {
  void runPart(part).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function runPart({ administratorUrl, database, seed, from, until }: Part): Promise<void> {
  const empty = await createDatabase(administratorUrl, database);
  const world = await makeWorld(empty);
  const source = await makeSource(world);
  const tally = newTally();
  const stride = blockSize * 10;
  for (let first = from; first < until; first += stride) {
    const before = tally.failures.length;
    await runOperations(source, seed, first, Math.min(until, first + stride), tally);
    await world.confirmEverybody();
    await send({ kind: 'progress', operations: tally.operations, newFailures: tally.failures.slice(before) });
  }
  const { readers, places, markedColumns } = world;
  await send({ kind: 'done', tally, world: { readers: readers.length, places: places.length, markedColumns } });
  await world.stop();
}

function send(message: FromPart): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
