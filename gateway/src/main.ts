import './telemetry-off.ts';
import { readFile } from 'node:fs/promises';
import { openSessions } from '@hedgerow/identity';
import { ConfigError, createLogger, systemClock } from '@hedgerow/service-kit';
import { loadGatewayConfig } from './config.ts';
import { readClientOperations } from './safelist/client-operations.ts';
import { readPortalOperations } from './safelist/portal-operations.ts';
import { createServer } from './server.ts';

try {
  const config = loadGatewayConfig(process.env);
  const running = await createServer({
    config,
    supergraphSdl: await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    sessions: openSessions({ url: config.databaseUrl, clock: systemClock, max: config.poolSize }),
    operations: [...(await readPortalOperations()), ...(await readClientOperations())],
    log: createLogger('gateway', config.logLevel),
  });
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    stopping ??= running.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.env['HEDGEROW_PARENT'] === 'stdin') process.stdin.on('end', stop).resume();
} catch (error) {
  process.stderr.write(
    `gateway did not start. ${error instanceof ConfigError ? error.message : error instanceof Error ? `${error.name}: ${error.message}` : ''}\n`,
  );
  process.exit(1);
}
