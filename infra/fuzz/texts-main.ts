import { writeFile } from 'node:fs/promises';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';
import { systemClock } from '@hedgerow/service-kit';
import { thisMachine } from '../bench/machine.ts';
import { Fault } from '../src/fault.ts';
import { runCommand } from '../src/run-command.ts';
import { createDatabase } from './database.ts';
import { makeSource } from './source.ts';
import { textReport } from './texts/report.ts';
import { runTexts } from './texts/run-texts.ts';
import { newTextTally } from './texts/try-texts.ts';
import { makeWorld } from './world/world.ts';

/** `npm run fuzz:texts`: sends every string of the project's awkward list to every text field of every mutation. */
await runCommand(async () => {
  const begun = performance.now();
  const server = await startTemporaryPostgres();
  const tally = newTextTally();
  try {
    const world = await makeWorld(await createDatabase(server.url, 'fuzz_texts'));
    const source = await makeSource(world);
    const onMutation = (name: string): void => void process.stderr.write(`${name}\n`);
    const missing = await runTexts(source, { seed: 'whole', onMutation }, tally);
    const minutes = Math.ceil((performance.now() - begun) / 60_000);
    const report = textReport({ on: systemClock.today(), machine: thisMachine(), minutes, tally, missing });
    await writeFile(new URL('texts-result.md', import.meta.url), report);
    process.stdout.write(report);
    await world.stop();
  } finally {
    await server.stop();
  }
  if (tally.failures.length > 0)
    throw new Fault(`${String(tally.failures.length)} texts did not come back as they went.`);
});
