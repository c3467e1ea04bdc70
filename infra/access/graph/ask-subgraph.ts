import { isObjectType } from 'graphql';
import { isRole, type Role } from '@hedgerow/authz';
import { actorHeader, actorKey, signActor, systemClock, type Actor } from '@hedgerow/service-kit';
import type { Standing } from '../rules/standing.ts';
import { selectionOf } from './selection.ts';
import type { Start } from './starts.ts';
import { subgraphSchemas, type SubgraphName } from './subgraphs.ts';

/** Where a subgraph listens, and the key that the gateway signs with for it. */
export interface Listening {
  readonly url: string;
  readonly key: string;
}

/** What a subgraph answered about several entities. */
export interface Answered {
  readonly entities: readonly unknown[];
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Somebody as the gateway would sign her in. */
export function actorOf(who: Standing): Actor {
  return {
    personId: who.person ?? '',
    sessionId: 'a session of this test',
    requestId: 'a request of this test',
    roles: who.roles.filter((role): role is Role => isRole(role)),
    confirmedAt: null,
  };
}

/** Sends an operation straight to a subgraph as somebody. */
export async function askSubgraph(
  listening: Listening,
  name: SubgraphName,
  who: Standing,
  body: { readonly query: string; readonly variables?: unknown },
): Promise<{ readonly data: Readonly<Record<string, unknown>> | null; readonly errors: Answered['errors'] }> {
  const token = await signActor(actorOf(who), name, await actorKey(listening.key), systemClock);
  const response = await fetch(listening.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [actorHeader]: token },
    body: JSON.stringify(body),
  });
  const { data = null, errors = [] } = (await response.json()) as {
    data?: Readonly<Record<string, unknown>> | null;
    errors?: Answered['errors'];
  };
  return { data, errors };
}

/** Asks through `_entities` for everything that a subgraph tells of several entities of one type. */
export async function askEntities(
  listening: Listening,
  start: Start,
  who: Standing,
  ids: readonly string[],
): Promise<Answered> {
  const schema = subgraphSchemas[start.subgraph];
  const type = schema.getType(start.type);
  if (!isObjectType(type))
    throw new Error(`The subgraph ${start.subgraph} has no ${start.type}: correct infra/access/graph/starts.ts.`);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${start.type} ${selectionOf(type, schema, start.depth)} } }`;
  const representations = ids.map((id) => ({ __typename: start.type, id }));
  const { data, errors } = await askSubgraph(listening, start.subgraph, who, { query, variables: { representations } });
  return { entities: (data?.['_entities'] ?? []) as readonly unknown[], errors };
}
