import { fork } from 'node:child_process';
import { startTemporaryPostgres } from '@hedgerow/local-postgres';
import { Fault } from '../src/fault.ts';
import { failureText } from './report.ts';
import { blockSize } from './run.ts';
import { addTally, newTally, type Failure, type Tally } from './tally.ts';

/** What one process is given to do. */
export interface Part {
  readonly administratorUrl: string;
  readonly database: string;
  readonly seed: string;
  readonly from: number;
  readonly until: number;
}

/** How big the world of a run was. */
export interface WorldSize {
  readonly readers: number;
  readonly places: number;
  readonly markedColumns: number;
}

export type FromPart =
  | { readonly kind: 'progress'; readonly operations: number; readonly newFailures: readonly Failure[] }
  | { readonly kind: 'done'; readonly tally: Tally; readonly world: WorldSize };

interface Whole {
  readonly seed: string;
  readonly from: number;
  readonly until: number;
  readonly workers: number;
}

/** Runs operations in several processes, each with a world of its own on one temporary server. */
export async function fuzzInParts({ seed, from, until, workers }: Whole): Promise<{ tally: Tally; world: WorldSize }> {
  const server = await startTemporaryPostgres();
  const progress = new Map<string, number>();
  try {
    const share = Math.ceil((until - from) / workers / blockSize) * blockSize;
    const firsts = Array.from({ length: workers }, (_, index) => from + index * share).filter((first) => first < until);
    const results = await Promise.all(
      firsts.map((first, index) => {
        const part = { seed, from: first, until: Math.min(until, first + share), database: `fuzz_${String(index)}` };
        return runPart({ ...part, administratorUrl: server.url }, (operations, newFailures) => {
          progress.set(part.database, operations);
          const done = [...progress.values()].reduce((sum, each) => sum + each, 0);
          process.stderr.write(`${String(done)} operations\n`);
          for (const failure of newFailures) process.stderr.write(`${failureText(seed, failure)}\n\n`);
        });
      }),
    );
    const tally = newTally();
    for (const result of results) addTally(tally, result.tally);
    const [first] = results;
    if (first === undefined) throw new Fault('There was nothing to run.');
    return { tally, world: first.world };
  } finally {
    await server.stop();
  }
}

function runPart(
  part: Part,
  onProgress: (operations: number, newFailures: readonly Failure[]) => void,
): Promise<{ tally: Tally; world: WorldSize }> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('part.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message: FromPart) => {
      if (message.kind === 'progress') onProgress(message.operations, message.newFailures);
      else resolve(message);
    });
    child.on('exit', (code) => reject(new Fault(`A part of the run ended early, with exit code ${String(code)}.`)));
    child.send(part);
  });
}
