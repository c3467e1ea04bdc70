import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { isRole } from '@hedgerow/authz';
import { AppError } from '@hedgerow/errors';
import type { SessionStore } from '@hedgerow/identity';
import { exportHeader, readExporting, readJsonBody, type Actor, type Logger } from '@hedgerow/service-kit';
import { gatewayContext, type GatewayContext } from '../graph/gateway-context.ts';
import type { Limits } from '../limits/limits.ts';
import { admitBody } from '../safelist/admit-body.ts';
import type { Safelist } from '../safelist/safelist.ts';
import { commonHeaders, refuse } from './answers.ts';
import { bearerToken } from './bearer-token.ts';
import { turnstile } from './turnstile.ts';

export interface GraphqlEndpointParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly sessions: Pick<SessionStore, 'validate'>;
  readonly safelist: Safelist;
  readonly limits: Limits;
  readonly log: Logger;
}

type Respond = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;

/** Operations that are answered at once; a few dozen keep every processor busy, and each holds its answer in memory. */
const answeredAtOnce = 24;

/** `application/json`, with or without the one charset that JSON may have. */
const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');

/**
 * The one address that answers operations: a JSON POST from somebody signed in. Who asks is known before a byte of the
 * body is read, and from the session alone; of its other headers one goes on, read anew: that the answer leaves as a file.
 */
export function graphqlEndpoint({ server, sessions, safelist, limits, log }: GraphqlEndpointParts): Respond {
  const actorOf = async (request: IncomingMessage, requestId: string): Promise<Actor> => {
    const token = bearerToken(request.headers.authorization);
    const found = token === undefined ? { session: null } : await sessions.validate(token);
    if (found.session === null) throw new AppError('not-signed-in');
    const { account, session } = found;
    return {
      personId: account.personId,
      sessionId: session.id,
      requestId,
      roles: account.roles.filter(isRole),
      confirmedAt: session.confirmedAt,
      exporting: readExporting(request.headers[exportHeader]),
    };
  };

  const inTurn = turnstile(answeredAtOnce);

  return async (request, response, requestId) => {
    if (request.method !== 'POST') {
      refuse(response, 'request-malformed', requestId, { status: 405, headers: { allow: 'POST' } });
      return;
    }
    const actor = await actorOf(request, requestId);
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (!isJson(request.headers['content-type']) || encoding !== 'identity') {
      refuse(response, 'request-malformed', requestId, { status: 415 });
      return;
    }
    const { json, bytes } = await readJsonBody(request, limits.listedBodyBytes);
    const body = admitBody(json, bytes, safelist, limits);
    const {
      status = 200,
      headers,
      body: content,
    } = await inTurn(() =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([
            ['content-type', 'application/json'],
            ['accept', request.headers.accept ?? 'application/json'],
          ]),
          search: '',
          body,
        },
        context: () => Promise.resolve(gatewayContext(actor, log)),
      }),
    );
    if (content.kind !== 'complete') throw new Error('The gateway answers in one piece.');
    response.writeHead(status, { ...Object.fromEntries(headers), ...commonHeaders(requestId) }).end(content.string);
  };
}
