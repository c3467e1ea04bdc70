import type { ServiceContext } from './context.ts';
import { errorFacts, type Logger } from './logger.ts';

/** Work that a service does by itself, in the name of the system actor. */
export interface Job<Loaders> {
  readonly name: string;
  readonly everySeconds: number;
  /** Does all that waits, and may be called by tests instead of waiting. Two workers at once must be safe. */
  drain(ctx: ServiceContext<Loaders>): Promise<void>;
}

/**
 * Runs jobs until stopped: each starts again so many seconds after it ended. A job that fails is logged and tried again.
 *
 * @returns a function that stops them and waits for those under way
 */
export function runJobs<Loaders>(
  jobs: readonly Job<Loaders>[],
  createContext: () => ServiceContext<Loaders>,
  log: Logger,
): () => Promise<void> {
  const stopping = new AbortController();
  const loops = jobs.map(async (job) => {
    while (!stopping.signal.aborted) {
      try {
        await job.drain(createContext());
      } catch (error) {
        log.error({ job: job.name, ...errorFacts(error) }, 'a job failed and will be tried again');
      }
      await pause(job.everySeconds * 1000, stopping.signal);
    }
  });
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
