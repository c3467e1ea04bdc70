import { setTimeout as wait } from 'node:timers/promises';
import type { Progress } from '../build/progress.ts';
import { sentenceOf } from '../run-command.ts';

/** A process while it runs. */
export interface Run {
  /** Resolves when it ends, asked or not; the text says how. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface Keeping {
  /** Stops the process for good. */
  stop(): Promise<void>;
}

const SHORTEST_MS = 500;
const LONGEST_MS = 30_000;
/** A process that lived this long was well: when it dies, that is the first death and not one of a row. */
const SETTLED_MS = 60_000;

/** How long to wait before a process that died so many times in a row is started again, in milliseconds: doubling up to half a minute. */
export function pauseBeforeStart(deathsInARow: number): number {
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (deathsInARow - 1));
}

/**
 * Starts a process again whenever it dies, with growing pauses, until it is stopped. What it serves is missing meanwhile, and
 * nothing else.
 *
 * @param first the run that has begun
 * @param again starts the next one; where that fails, it is tried again like a run that died at once
 * @param pause how to wait, told when waiting has become pointless
 */
export function keepRunning(
  name: string,
  first: Run,
  again: () => Run | Promise<Run>,
  progress: Progress,
  pause: (milliseconds: number, signal: AbortSignal) => Promise<unknown> = (milliseconds, signal) =>
    wait(milliseconds, undefined, { signal }).catch(() => undefined),
): Keeping {
  const stopping = new AbortController();
  let current: Run | null = first;
  let deathsInARow = 0;

  const next = async (how: string, livedMs: number): Promise<void> => {
    deathsInARow = livedMs >= SETTLED_MS ? 1 : deathsInARow + 1;
    const milliseconds = pauseBeforeStart(deathsInARow);
    progress(`${name} stopped (${how}); it starts again in ${String(milliseconds / 1000)} s.`);
    await pause(milliseconds, stopping.signal);
  };
  const isOver = (): boolean => stopping.signal.aborted;
  const keeping = (async () => {
    while (!isOver()) {
      const began = performance.now();
      try {
        current ??= await again();
        // It may have been stopped for good while it started.
        if (isOver()) break;
        const how = await current.ended;
        current = null;
        if (!isOver()) await next(how, performance.now() - began);
      } catch (error) {
        await next(sentenceOf(error), 0);
      }
    }
    await current?.stop();
  })();
  return {
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await keeping;
    },
  };
}
