import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorHeader, actorKey, signActor, systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { keyOf, startTiny, tinyProvision, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let gateway: GatewayUnderTest;
let gatewayToken: string;
let subgraph: string;
let actor: string;

beforeAll(async () => {
  const schools = await startTiny(tinySchools, database);
  const provision = await startTiny(tinyProvision, database);
  gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  stops.push(gateway.stop, provision.stop, schools.stop);
  gatewayToken = (await gateway.someone()).token;
  subgraph = schools.url;
  const nobody = { personId: 'p1', sessionId: 's', requestId: 'request-1', confirmedAt: null, roles: [] };
  actor = await signActor(nobody, 'schools', await actorKey(keyOf('schools')), systemClock);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** Both edges: where people ask, and where the gateway asks, whose operations are compiled to JavaScript. */
const edges = {
  gateway: () => ({ url: gateway.url, who: { authorization: `Bearer ${gatewayToken}` } }),
  subgraph: () => ({ url: subgraph, who: { [actorHeader]: actor } }),
};

async function ask(edge: keyof typeof edges, body: string): Promise<{ status: number; text: string }> {
  const { url, who } = edges[edge]();
  const headers = { 'content-type': 'application/json', ...who } as Record<string, string>;
  const answer = await fetch(url, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];
const places: readonly (readonly [string, (name: string) => string])[] = [
  ['an alias', (name) => `{ ${name}: caller { personId } }`],
  ['an alias of a record', (name) => `{ school(id: "s1") { ${name}: name } }`],
  ['an alias within a fragment', (name) => `{ school(id: "s1") { ...f } } fragment f on School { ${name}: name }`],
  ['a variable', (name) => `query A($${name}: ID!) { school(id: $${name}) { name } }`],
];
const edgesAndPlaces = (['gateway', 'subgraph'] as const).flatMap((edge) =>
  places.map(([place, write]) => [edge, place, write] as const),
);

it.each(edgesAndPlaces)(
  'the %s refuses a name that every JavaScript object knows as %s',
  async (edge, _place, write) => {
    for (const name of names) {
      const { status, text } = await ask(edge, `{"query":${JSON.stringify(write(name))},"variables":{"${name}":"s1"}}`);
      expect(status).toBe(400);
      expect(text).toContain(`Nothing may be called \\"${name}\\" here. Choose another name.`);
    }
  },
);

it.each(['gateway', 'subgraph'] as const)(
  'the %s answers operations and fragments of such names as any',
  async (edge) => {
    for (const query of [
      'query constructor { caller { personId } }',
      'query __proto__ { caller { personId } }',
      'query { ...__proto__ } fragment __proto__ on Query { caller { personId } }',
      'query { ...constructor } fragment constructor on Query { caller { personId } }',
    ]) {
      const { status, text } = await ask(edge, JSON.stringify({ query }));
      expect([status, JSON.parse(text)]).toMatchObject([200, { data: { caller: {} } }]);
    }
  },
);

const question = '"query":"query A($id: ID!) { school(id: $id) { name } }"';
it.each([
  ['beside the variables', `{${question},"variables":{"id":"s1"},"__proto__":{"polluted":1}}`, 200],
  ['within the variables', `{${question},"variables":{"id":"s1","__proto__":{"id":"s2","polluted":1}}}`, 200],
  ['in place of a variable', `{${question},"variables":{"__proto__":{"id":"s2"}}}`, 400],
  ['in place of the body', `{"__proto__":{${question},"variables":{"id":"s1"}}}`, 400],
  ['as a constructor', `{${question},"variables":{"id":"s1"},"constructor":{"prototype":{"polluted":1}}}`, 200],
  ['within extensions', `{${question},"variables":{"id":"s1"},"extensions":{"__proto__":{"polluted":1}}}`, 200],
])('a key __proto__ %s of a JSON body changes nothing', async (_place, body, status) => {
  for (const edge of ['gateway', 'subgraph'] as const) {
    const answer = await ask(edge, body);
    expect([edge, answer.status]).toEqual([edge, status]);
    expect(answer.text).not.toContain('polluted');
    if (status === 200) expect(JSON.parse(answer.text)).toEqual({ data: { school: { name: 'Ashcombe' } } });
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
