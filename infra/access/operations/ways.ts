import { actorHeader, actorKey, signActor, systemClock, type RunningSubgraph } from '@hedgerow/service-kit';
import type { Sql } from '@hedgerow/db';
import type { GatewayUnderTest } from '../../../gateway/test/gateway-under-test.ts';
import { keyOf } from '../../../gateway/test/tiny-subgraphs.ts';
import type { Asking } from '../../test/other-schools/asking.ts';
import { actorOf } from '../graph/ask-subgraph.ts';
import type { SubgraphName } from '../graph/subgraphs.ts';
import type { Standing } from '../rules/standing.ts';

/** What one question brought, without what differs by request. */
export interface Told {
  readonly codes: readonly string[];
  readonly data: unknown;
  /** Everything that came back; ids, instants and the request's own id left out. */
  readonly plain: string;
}

/** Asks as one person: `null` for the gateway, else a subgraph past it. */
export type Ask = (who: Standing, asking: Asking, straightTo: SubgraphName | null) => Promise<Told>;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function toldBy(status: number, { data = null, errors = [] }: Body): Told {
  const plain = errors.map(({ message, path, extensions: { requestId: _id, ...rest } }) => ({ message, path, rest }));
  return {
    codes: errors.map(({ extensions }) => String(extensions['code'])),
    data,
    plain: JSON.stringify({ status, data, errors: plain }).replaceAll(uuid, 'id'),
  };
}

/**
 * Ways to ask as anybody of the world: through the gateway with a session of hers, and at a subgraph with what the
 * gateway would sign, without a fresh proof.
 */
export async function openWays(
  admin: Sql,
  gateway: GatewayUnderTest,
  services: Readonly<Record<SubgraphName, RunningSubgraph>>,
  people: ReadonlyMap<string, Standing>,
): Promise<Ask> {
  const tokens = new Map<string | null, string>();
  for (const { person } of people.values()) {
    // Signed in as nobody of no school, who is asked for no second factor, and only then somebody.
    const { account, token } = await gateway.someone();
    await admin`delete from identity.account where person_id = ${person}`;
    await admin`update identity.account set person_id = ${person} where person_id = ${account.personId}`;
    tokens.set(person, token);
  }
  const names = Object.keys(services) as SubgraphName[];
  const keys = new Map(await Promise.all(names.map(async (name) => [name, await actorKey(keyOf(name))] as const)));
  const askOnce: Ask = async (who, { query, variables }, straightTo) => {
    if (straightTo === null) {
      const answer = await gateway.ask(tokens.get(who.person), query, { variables });
      return toldBy(answer.status, answer);
    }
    const key = keys.get(straightTo);
    if (key === undefined) throw new Error(`There is no subgraph ${straightTo}.`);
    const response = await fetch(services[straightTo].url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [actorHeader]: await signActor(actorOf(who), straightTo, key, systemClock),
      },
      body: JSON.stringify({ query, variables }),
    });
    return toldBy(response.status, (await response.json()) as Body);
  };
  return async (who, asking, straightTo) => {
    for (let tries = 0; ; tries += 1) {
      const told = await askOnce(who, asking, straightTo);
      // A machine at its limits is no refusal.
      if (tries === 5 || !told.codes.includes('service-unavailable')) return told;
    }
  };
}
