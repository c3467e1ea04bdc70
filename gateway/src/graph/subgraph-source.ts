import { actorHeader, actorKey, errorFacts, signActor, type Clock, type Logger } from '@hedgerow/service-kit';
import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool } from 'undici';
import type { SubgraphAddress } from '../config.ts';
import type { GatewayContext } from './gateway-context.ts';
import { knownAnswer } from './known-answer.ts';
import { patience } from './patience.ts';
import { codedError, readSubgraphError } from './subgraph-errors.ts';
import type { SubgraphName } from './subgraph-names.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One subgraph as the gateway reaches it. */
export interface SubgraphSource extends GraphQLDataSource {
  /** Whether its `/readyz` says so. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface SubgraphSourceParts {
  readonly name: SubgraphName;
  readonly address: SubgraphAddress;
  readonly timeout: number;
  readonly connections: number;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A subgraph over a pool of kept-alive connections. Headers are made here from nothing: what the caller sent to the
 * gateway goes no further. A subgraph that cannot be reached in time answers `service-unavailable` for its own part.
 */
export function subgraphSource({
  name,
  address,
  timeout,
  connections,
  clock,
  log,
}: SubgraphSourceParts): SubgraphSource {
  const url = new URL(address.url);
  const key = actorKey(address.actorKey);
  const waiting = patience(clock);
  const pool = new Pool(url.origin, {
    connections,
    pipelining: 1,
    connect: { timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    keepAliveTimeout: 30_000,
  });

  const signedActor = (context: GatewayContext): Promise<string> => {
    const signed = context.signed.get(name) ?? key.then((imported) => signActor(context.actor, name, imported, clock));
    context.signed.set(name, signed);
    return signed;
  };

  const send = async (body: string, actor: string): Promise<Reply> => {
    const answer = await pool.request({
      path: url.pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', [actorHeader]: actor },
      body,
    });
    return { status: answer.statusCode, body: await answer.body.json() };
  };

  /** A connection that the subgraph closed while it was idle shows only when it is used: asking again is safe, saving again is not. */
  const sendAgainWhereSafe = async (query: string, body: string, actor: string): Promise<Reply> => {
    try {
      return await send(body, actor);
    } catch (error) {
      if (query.startsWith('mutation') || !isClosedConnection(error)) throw error;
      return send(body, actor);
    }
  };

  return {
    process: async (options) => {
      const context = options.context as GatewayContext;
      if (context.isRehearsal) return { data: {} };
      const { query = '', variables, operationName } = options.request;
      const unavailable = (): Answer => ({
        data: knownAnswer(query, context.actor.personId),
        errors: [codedError('service-unavailable', { service: name })],
      });
      if (!waiting.mayAsk()) return unavailable();
      try {
        const reply = await sendAgainWhereSafe(
          query,
          JSON.stringify({ query, variables, operationName }),
          await signedActor(context),
        );
        waiting.answered();
        return readReply(reply, name, context.log) ?? unavailable();
      } catch (error) {
        if (isTimeout(error)) waiting.timedOut();
        context.log.warn({ subgraph: name, ...errorFacts(error) }, 'a subgraph did not answer');
        return unavailable();
      }
    },
    isReady: async () => {
      try {
        const { statusCode, body } = await pool.request({
          path: '/readyz',
          method: 'GET',
          headersTimeout: 1_000,
          bodyTimeout: 1_000,
        });
        await body.dump();
        return statusCode === 200;
      } catch (error) {
        log.debug({ subgraph: name, ...errorFacts(error) }, 'a subgraph is not ready');
        return false;
      }
    },
    close: () => pool.destroy(),
  };
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;
const isClosedConnection = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(String(codeOf(error)));
const isTimeout = (error: unknown): boolean =>
  ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'].includes(String(codeOf(error)));

/** A subgraph's answer, or undefined where it is none. */
function readReply({ status, body }: Reply, name: SubgraphName, log: Logger): Answer | undefined {
  if (!isRecord(body) || (!('data' in body) && !Array.isArray(body['errors']))) {
    log.warn({ subgraph: name, status }, 'a subgraph answered with something else');
    return undefined;
  }
  if (status === 401) {
    // The caller is signed in here, so this is our fault: keys or clocks differ.
    log.error({ subgraph: name }, 'a subgraph refused the signed actor');
    return { errors: [codedError('internal')] };
  }
  const errors = Array.isArray(body['errors']) ? body['errors'].map(readSubgraphError) : [];
  return { data: body['data'] ?? null, ...(errors.length === 0 ? {} : { errors }) };
}
