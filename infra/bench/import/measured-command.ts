import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { repository } from '../../src/repository.ts';

/** What one run of the import command took, its start included. */
export interface MeasuredCommand {
  readonly seconds: number;
  /** Most memory that its process held. */
  readonly megabytes: number;
  readonly exitCode: number | null;
  readonly report: {
    readonly rows: number;
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly refused: readonly unknown[];
  };
}

/**
 * Runs what `npm run import -- …` runs, and measures it.
 *
 * @param home folder for the note of its memory
 */
export async function measureImport(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  home: string,
): Promise<MeasuredCommand> {
  const preload = new URL('./report-memory.ts', import.meta.url).href;
  const memory = join(home, 'memory.txt');
  await rm(memory, { force: true });
  const begun = performance.now();
  const child = spawn(process.execPath, ['infra/run.mjs', 'import', ...args, '--json'], {
    cwd: repository,
    env: { ...environment, NODE_OPTIONS: `--import ${preload}`, HEDGEROW_BENCH_MEMORY: memory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  const seconds = (performance.now() - begun) / 1000;
  if (out === '') throw new Error(`The import did not run: ${err}`);
  const kilobytes = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
  return {
    seconds,
    megabytes: Math.max(...kilobytes) / 1024,
    exitCode,
    report: JSON.parse(out) as MeasuredCommand['report'],
  };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
