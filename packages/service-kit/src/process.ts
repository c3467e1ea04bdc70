import { ConfigError, loadSubgraphConfig } from './config.ts';
import type { Job } from './jobs.ts';
import { startSubgraph } from './server.ts';
import type { SubgraphDefinition } from './subgraph.ts';

/**
 * Runs a subgraph as a process: settings from the environment, stopped by SIGTERM, SIGINT, or the end of the parent that
 * holds its standard input open. Prints one sentence and exits with 1 when it cannot start.
 *
 * @param moreJobs jobs that need settings of their own, made from the environment
 */
export async function runSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  process: NodeJS.Process,
  moreJobs: (env: NodeJS.ProcessEnv) => readonly Job<Loaders>[] = () => [],
): Promise<void> {
  try {
    const running = await startSubgraph(
      { ...definition, jobs: [...(definition.jobs ?? []), ...moreJobs(process.env)] },
      loadSubgraphConfig(process.env),
    );
    let stopping: Promise<void> | undefined;
    const stop = (): void => {
      stopping ??= running.stop().finally(() => process.exit(0));
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    if (process.env['HEDGEROW_PARENT'] === 'stdin') process.stdin.on('end', stop).resume();
  } catch (error) {
    process.stderr.write(
      `${definition.name} did not start. ${error instanceof ConfigError ? error.message : error instanceof Error ? `${error.name}: ${error.message}` : ''}\n`,
    );
    process.exit(1);
  }
}
