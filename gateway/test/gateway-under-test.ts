import { newId } from '@hedgerow/db';
import { openIdentity, openSessions, type Connected, type IdentityService, type SignedIn } from '@hedgerow/identity';
import { createLogger, subgraphSdl, systemClock } from '@hedgerow/service-kit';
import type { TestDatabase } from '@hedgerow/testing';
import { type subgraphNames } from '../src/graph/subgraph-names.ts';
import type { Admission } from '../src/safelist/safelist.ts';
import { createServer, type GatewayParts, type RunningGateway } from '../src/server.ts';
import { composeSupergraph } from './compose.ts';
import { keyOf, tinyProvision, tinySchools } from './tiny-subgraphs.ts';

/** The supergraph of the two tiny subgraphs. */
export const tinySupergraph = (): string =>
  composeSupergraph(
    [tinySchools, tinyProvision].map(({ name, schemaFolder }) => ({ name, sdl: subgraphSdl(schemaFolder) })),
  );

/** What the gateway answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body word for word. */
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface GatewayUnderTest extends RunningGateway {
  readonly identity: IdentityService & Connected;
  /** A new person with a session. */
  someone(): Promise<SignedIn>;
  /** Sends an operation as the holder of a token. */
  ask(
    token: string | undefined,
    query: string,
    more?: { readonly variables?: unknown; readonly headers?: Record<string, string> },
  ): Promise<Answer>;
  /** Sends anything. */
  send(init: RequestInit & { readonly path?: string }): Promise<Answer>;
}

const nowhere = 'http://127.0.0.1:9/graphql';

/** A gateway over given subgraphs; those not given are down. */
export async function startGateway(
  database: TestDatabase,
  urls: Partial<Record<(typeof subgraphNames)[number], string>>,
  {
    admits = 'any',
    subgraphTimeout = 1_000,
    ...change
  }: Partial<GatewayParts> & { readonly admits?: Admission; readonly subgraphTimeout?: number } = {},
): Promise<GatewayUnderTest> {
  const identity = await openIdentity({
    url: database.urlOf('identity_app'),
    clock: systemClock,
    secret: 'a secret of at least 32 characters',
    encryptionKey: 'a key of at least 32 characters, kept apart',
    max: 2,
  });
  const address = (name: string, url: string | undefined) => ({ url: url ?? nowhere, actorKey: keyOf(name) });
  const running = await createServer({
    config: {
      host: '127.0.0.1',
      port: 0,
      // Tests ask what they want to know; the safelist has tests of its own.
      admits,
      subgraphTimeout,
      subgraphConnections: 8,
      subgraphs: {
        schools: address('schools', urls.schools),
        provision: address('provision', urls.provision),
        training: address('training', urls.training),
        agencies: address('agencies', urls.agencies),
      },
    },
    supergraphSdl: tinySupergraph(),
    sessions: openSessions({ url: database.urlOf('identity_app'), clock: systemClock, max: 2 }),
    operations: [],
    log: createLogger('gateway', 'silent'),
    ...change,
  });
  const send: GatewayUnderTest['send'] = async ({ path = '/graphql', ...init }) => {
    const response = await fetch(new URL(path, running.url), init);
    const text = await response.text();
    const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Pick<Answer, 'data'> & { errors?: Answer['errors'] };
    return { status: response.status, headers: response.headers, text, data: body.data, errors: body.errors ?? [] };
  };
  return {
    ...running,
    identity,
    send,
    someone: async () => {
      const personId = newId();
      const account = { email: `${personId}@ashcombe.example`, password: 'corrie moor lantern' };
      await identity.addAccount({ ...account, personId }, { requestId: 'set-up' });
      const signedIn = await identity.signIn({ ...account, address: '192.0.2.1', requestId: 'set-up' });
      if ('halfToken' in signedIn) throw new Error('Nobody of no school is asked for a second factor.');
      return signedIn;
    },
    ask: (token, query, { variables, headers } = {}) =>
      send({
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      }),
    stop: async () => {
      await running.stop();
      await identity.close();
    },
  };
}
