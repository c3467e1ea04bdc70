import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openPool } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { toStdout } from '../../src/build/progress.ts';
import { repository } from '../../src/repository.ts';
import { runCommand } from '../../src/run-command.ts';
import { guardedSchemas } from '../world/catalogue.ts';
import { openProvingGround } from './proving-ground.ts';
import { reportOf, stale, unexplained } from './report.ts';
import { tryAll } from './try-all.ts';

/**
 * `npm run mutate`: weakens every policy and every function behind the policies in turn, and writes what noticed.
 * `npm run mutate -- <words>` tries those whose name holds the words, and writes nothing.
 */
await runCommand(async (args) => {
  const words = args.join(' ');
  const begun = performance.now();
  const ground = await openProvingGround();
  try {
    const workers = Math.min(2, availableParallelism());
    const addresses = await Promise.all(Array.from({ length: workers }, () => ground.database()));
    const shares = addresses.map((address, share) =>
      tryAll(
        address,
        systemClock.today(),
        (mutants) => mutants.filter(({ name }) => name.includes(words)).filter((_, index) => index % workers === share),
        ({ mutant, noticed }) => {
          toStdout(noticed === null ? `NOT NOTICED ${mutant.name}` : `noticed ${mutant.name} (${noticed})`);
        },
      ),
    );
    // Each share comes to its end before its database goes.
    const ended = await Promise.allSettled(shares);
    const broken = ended.find((share) => share.status === 'rejected');
    if (broken !== undefined) throw broken.reason;
    const outcomes = (await Promise.all(shares))
      .flat()
      .toSorted((a, b) => a.mutant.name.localeCompare(b.mutant.name, 'en'));
    const run = {
      outcomes,
      policies: await countPolicies(addresses[0] ?? ''),
      day: systemClock.today(),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim(),
      seconds: (performance.now() - begun) / 1000,
    };
    if (words === '') await writeFile(fileURLToPath(new URL('result.md', import.meta.url)), reportOf(run));
    const [open, old] = [unexplained(run), stale(run)];
    for (const name of old) toStdout(`This is noticed, and explained.ts still says why it is not: ${name}`);
    toStdout(
      `${String(outcomes.length)} tried, ${String(outcomes.filter(({ noticed }) => noticed !== null).length)} noticed, ${String(open.length)} neither noticed nor explained`,
    );
    if (open.length + old.length > 0 || outcomes.length === 0) process.exitCode = 1;
  } finally {
    await ground.close();
  }
});

async function countPolicies(address: string): Promise<number> {
  const sql = openPool(address, { max: 1 });
  try {
    const [row] = await sql<
      { n: number }[]
    >`select count(*)::int as n from pg_policies where schemaname = any (${[...guardedSchemas]})`;
    return row?.n ?? 0;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
