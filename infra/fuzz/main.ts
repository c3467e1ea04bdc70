import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@hedgerow/service-kit';
import { thisMachine } from '../bench/machine.ts';
import { Fault } from '../src/fault.ts';
import { repository } from '../src/repository.ts';
import { runCommand } from '../src/run-command.ts';
import { fuzzInParts } from './parts.ts';
import { reportOf } from './report.ts';

/** A result worth keeping is of a run this long at least. */
const longRun = 10_000;

/**
 * `npm run fuzz -- --operations 100000 --seed 1`: tries operations of chance across schools, and fails where one leaks.
 * `--from` begins at a later operation of the seed, `--workers` sets how many run at a time.
 */
await runCommand(async (args) => {
  const { operations, seed, from, workers } = readArguments(args);
  const begun = performance.now();
  const { tally, world } = await fuzzInParts({ seed, from, until: from + operations, workers });
  const report = reportOf({
    on: systemClock.today(),
    seed,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim(),
    machine: thisMachine(),
    minutes: Math.ceil((performance.now() - begun) / 60_000),
    ...world,
    tally,
  });
  process.stdout.write(report);
  if (operations >= longRun) await writeFile(new URL('result.md', import.meta.url), report);
  if (tally.failures.length > 0) throw new Fault(`${String(tally.failures.length)} operations broke a promise.`);
});

function readArguments(args: readonly string[]): { operations: number; seed: string; from: number; workers: number } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      operations: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      workers: { type: 'string', default: '2' },
    },
  });
  const whole = (name: 'operations' | 'from' | 'workers', least: number): number => {
    const number = Number(values[name]);
    if (!Number.isSafeInteger(number) || number < least)
      throw new Fault(`--${name} takes a whole number from ${String(least)}, not "${values[name]}".`);
    return number;
  };
  return {
    operations: whole('operations', 1),
    from: whole('from', 0),
    workers: whole('workers', 1),
    seed: values.seed,
  };
}
