import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@hedgerow/service-kit';
import { thisMachine } from '../bench/machine.ts';
import { Fault } from '../src/fault.ts';
import { repository } from '../src/repository.ts';
import { runCommand } from '../src/run-command.ts';
import { textReport } from './texts/report.ts';
import { tryTextsInParts } from './texts/text-parts.ts';

/**
 * `npm run fuzz:texts`: sends every string of the project's awkward list to every text field of every mutation.
 * `--workers` sets how many processes share the mutations.
 */
await runCommand(async (args) => {
  const { values } = parseArgs({ args: [...args], options: { workers: { type: 'string', default: '2' } } });
  const workers = Number(values.workers);
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new Fault(`--workers takes a whole number from 1, not "${values.workers}".`);
  const begun = performance.now();
  const { tally, missing } = await tryTextsInParts(workers);
  const report = textReport({
    on: systemClock.today(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim(),
    machine: thisMachine(),
    minutes: Math.ceil((performance.now() - begun) / 60_000),
    tally,
    missing,
  });
  await writeFile(new URL('texts-result.md', import.meta.url), report);
  process.stdout.write(report);
  const broken = tally.failures.length + missing.length;
  if (broken > 0) throw new Fault(`${String(broken)} texts did not come back as they went, or were not tried.`);
});
