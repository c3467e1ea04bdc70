import { createDatabase } from '../database.ts';
import { runTexts } from './run-texts.ts';
import { newTextTally, sentTally } from './text-tally.ts';
import type { FromTextPart, TextPart } from './text-parts.ts';
import { makeTextWorld } from './text-world.ts';

/** One process of a whole run: takes its share of the mutations, and sends back what became of every text. */
process.once('message', (part: TextPart) => {
  void runPart(part).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
});

async function runPart({ administratorUrl, index, of }: TextPart): Promise<void> {
  const world = await makeTextWorld(await createDatabase(administratorUrl, `fuzz_texts_${String(index)}`));
  const tally = newTextTally();
  const missing = await runTexts(
    world,
    {
      seed: 'whole',
      takes: (position) => position % of === index,
      onMutation: (name) =>
        void process.stderr.write(
          `${name} after ${String(tally.calls)} writes, ${String(tally.failures.length)} failures\n`,
        ),
    },
    tally,
  );
  await send({ tally: sentTally(tally), missing: missing.map(({ name }) => name) });
  await world.stop();
}

function send(message: FromTextPart): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}
