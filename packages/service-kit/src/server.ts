import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '@hedgerow/db';
import { AppError, errorCodes } from '@hedgerow/errors';
import { actorHeader, actorKey, verifyActor, type ActorKey } from './actor.ts';
import { systemClock, type Clock } from './clock.ts';
import type { SubgraphConfig } from './config.ts';
import { createSystemContext, type ContextParts } from './context.ts';
import { runJobs } from './jobs.ts';
import { createLogger, errorFacts } from './logger.ts';
import { readJsonBody } from './read-body.ts';
import { buildSubgraph, type Subgraph, type SubgraphDefinition } from './subgraph.ts';

export interface RunningSubgraph {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Largest body that the gateway may send: lists of entity keys can be long. */
const maxBodyBytes = 1_000_000;

/**
 * Starts a subgraph on its own pool, HTTP server and jobs.
 *
 * @param onStatement hears of every SQL statement, for tests that count them
 */
export async function startSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  config: SubgraphConfig,
  clock: Clock = systemClock,
  onStatement?: (statement: string) => void,
): Promise<RunningSubgraph> {
  const log = createLogger(definition.name, config.logLevel);
  const db = openDatabase({
    url: config.databaseUrl,
    max: config.poolSize,
    ...(onStatement === undefined ? {} : { onStatement }),
  });
  const parts: ContextParts = { service: definition.name, db, clock, log, uploadsFolder: config.uploadsFolder ?? null };
  const subgraph = await buildSubgraph(definition, parts);
  const key = await actorKey(config.actorKey);
  // Longer than the gateway keeps a connection, so that it is never closed under a request.
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    void respond(request, response, { subgraph, key, parts });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const stopJobs = runJobs(definition.jobs ?? [], () => createSystemContext(parts, definition.createLoaders), log);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${String(port)}/graphql`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await stopJobs();
      await subgraph.stop();
      await db.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Answering {
  readonly subgraph: Subgraph;
  readonly key: ActorKey;
  readonly parts: ContextParts;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { subgraph, key, parts }: Answering,
): Promise<void> {
  let log = parts.log;
  try {
    if (request.method === 'GET' && request.url === '/healthz') {
      send(response, 200, { status: 'alive' });
    } else if (request.method === 'GET' && request.url === '/readyz') {
      await parts.db.ping();
      send(response, 200, { status: 'ready' });
    } else if (request.method === 'POST' && request.url === '/graphql') {
      // The caller is known before a byte of the body is read.
      const token = request.headers[actorHeader];
      const actor = await verifyActor(typeof token === 'string' ? token : undefined, parts.service, key, parts.clock);
      log = parts.log.child({ requestId: actor.requestId });
      const startedAt = performance.now();
      const { json: body } = await readJsonBody(request, maxBodyBytes);
      if (Array.isArray(body)) throw new AppError('request-batched');
      const answer = await subgraph.answer({ actor, headers: new Map([['content-type', 'application/json']]), body });
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
      log.info({ status: answer.status, ms: Math.round((performance.now() - startedAt) * 10) / 10 }, 'answered');
    } else {
      send(response, 404, {
        errors: [{ message: errorCodes['not-found'].sentence, extensions: { code: 'not-found' } }],
      });
    }
  } catch (error) {
    const coded =
      error instanceof AppError ? error : new AppError(request.url === '/readyz' ? 'service-unavailable' : 'internal');
    if (error instanceof AppError) log.info({ code: error.code }, 'a request was refused');
    else log.error(errorFacts(error), 'a request failed');
    send(response, errorCodes[coded.code].status, {
      errors: [{ message: coded.message, extensions: { code: coded.code } }],
    });
    // What is left of a refused body is not read.
    if (!request.complete) request.destroy();
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
