import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestIdOf } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import type { Connected, SessionStore } from '@hedgerow/identity';
import { errorFacts, systemClock, type Actor, type Clock, type Logger } from '@hedgerow/service-kit';
import type { GatewayConfig } from './config.ts';
import { startFederatedGraph } from './graph/federated-graph.ts';
import { gatewayContext } from './graph/gateway-context.ts';
import { subgraphNames } from './graph/subgraph-names.ts';
import { subgraphSource, type SubgraphSource } from './graph/subgraph-source.ts';
import { refuse, sendJson } from './http/answers.ts';
import { graphqlEndpoint } from './http/graphql-endpoint.ts';
import { readiness } from './http/readiness.ts';
import { standardLimits, type Limits } from './limits/limits.ts';
import type { ListedOperation } from './safelist/listed-operation.ts';
import { safelistOf } from './safelist/safelist.ts';

/** What the gateway is made of. `main.ts` builds the real parts; tests bring their own. */
export interface GatewayParts {
  readonly config: Pick<
    GatewayConfig,
    'host' | 'port' | 'subgraphs' | 'subgraphTimeout' | 'subgraphConnections' | 'admits'
  >;
  readonly supergraphSdl: string;
  readonly sessions: Pick<SessionStore, 'validate'> & Connected;
  /** Those that run in production: the portal's and the named clients'. */
  readonly operations: readonly ListedOperation[];
  readonly log: Logger;
  readonly clock?: Clock;
  readonly limits?: Limits;
  /** Whether the schema may be read. No setting turns it on: the audit of HTTP asks for it. */
  readonly introspection?: boolean;
}

export interface RunningGateway {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  /** Resolves when the listed operations are planned; with the names of those that the graph refuses. */
  readonly rehearsed: Promise<readonly string[]>;
  /** Takes no new requests, lets those in flight end within five seconds, and closes every connection. */
  stop(): Promise<void>;
}

const nobody: Actor = { personId: '', sessionId: '', requestId: 'rehearsal', roles: [], confirmedAt: null };
const graceMilliseconds = 5_000;

/** Starts the gateway: graph, connections to the subgraphs, HTTP. */
export async function createServer(parts: GatewayParts): Promise<RunningGateway> {
  const { config, supergraphSdl, sessions, operations, log } = parts;
  const { clock = systemClock, limits = standardLimits, introspection = false } = parts;
  const sources = new Map<string, SubgraphSource>(
    subgraphNames.map((name) => [
      name,
      subgraphSource({
        name,
        address: config.subgraphs[name],
        timeout: config.subgraphTimeout,
        connections: config.subgraphConnections,
        clock,
        log,
      }),
    ]),
  );
  const graph = await startFederatedGraph({
    supergraphSdl,
    limits,
    operations,
    introspection,
    log,
    sourceOf: (name) => sourceNamed(sources, name),
  });
  const safelist = safelistOf(operations, config.admits);
  if (safelist.admits === 'any') log.warn('the safelist is off: any operation within the limits is answered');
  const answerGraphql = graphqlEndpoint({ server: graph.server, sessions, safelist, limits, log });
  let isWarm = false;

  const respond = async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/graphql') {
      await answerGraphql(request, response, requestId);
    } else if (request.method === 'GET' && path === '/healthz') {
      sendJson(response, 200, requestId, { status: 'alive' });
    } else if (request.method === 'GET' && path === '/readyz') {
      const ready = await readiness(sessions, sources, isWarm);
      sendJson(response, ready.status === 'ready' ? 200 : 503, requestId, ready);
    } else {
      refuse(response, 'not-found', requestId);
    }
  };

  const server = createHttpServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 8_192 },
    (request, response) => {
      const requestId = requestIdOf(request.headers['x-request-id']);
      respond(request, response, requestId).catch((error: unknown) => {
        if (!(error instanceof AppError)) log.error({ requestId, ...errorFacts(error) }, 'a request failed');
        refuse(response, error instanceof AppError ? error.code : 'internal', requestId);
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });

  const rehearsed = graph
    .rehearse(() => gatewayContext(nobody, log.child({}, { level: 'silent' }), true))
    .then((refused) => {
      for (const operation of refused) log.error({ operation }, 'the list holds an operation that the graph refuses');
      isWarm = true;
      return refused;
    });

  return {
    url: `http://${config.host}:${String((server.address() as AddressInfo).port)}/graphql`,
    rehearsed,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const lastCall = setTimeout(() => {
        server.closeAllConnections();
      }, graceMilliseconds);
      await closed;
      clearTimeout(lastCall);
      await graph.stop();
      await Promise.all([...[...sources.values()].map((source) => source.close()), sessions.close()]);
    },
  };
}

function sourceNamed(sources: ReadonlyMap<string, SubgraphSource>, name: string): SubgraphSource {
  const source = sources.get(name);
  if (source === undefined) throw new Error(`The supergraph names a subgraph that is not configured: ${name}`);
  return source;
}
