import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actorHeader,
  actorKey,
  signActor,
  standingClock,
  systemClock,
  type Actor,
  type RunningSubgraph,
} from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startServices } from './real-graph.ts';
import { keyOf } from './tiny-subgraphs.ts';
import type { SubgraphName } from '../src/graph/subgraph-names.ts';

const database = useTestDatabase();
const names: readonly SubgraphName[] = ['schools', 'provision', 'training', 'agencies'];
let services: Record<SubgraphName, RunningSubgraph>;
beforeAll(async () => {
  services = await startServices(database);
}, 60_000);
afterAll(async () => {
  for (const name of names) await services[name].stop();
});

const actor: Actor = {
  personId: '01900000-0000-7000-8000-000000000009',
  sessionId: 'session',
  requestId: 'request',
  roles: ['head_teacher'],
  confirmedAt: null,
};
const other = (name: SubgraphName): SubgraphName => names.find((one) => one !== name) ?? name;
const signed = async (name: SubgraphName, by = name, clock = systemClock): Promise<string> =>
  signActor(actor, name, await actorKey(keyOf(by)), clock);

/** What a caller shows instead of what the gateway would have signed for this subgraph now. */
const refused: Readonly<Record<string, (name: SubgraphName) => Promise<string | undefined>>> = {
  nothing: () => Promise.resolve(undefined),
  'something that is no signature': () => Promise.resolve('x.y.z'),
  'a signature of yesterday': (name) => signed(name, name, standingClock('2020-01-01')),
  'a signature of tomorrow': (name) => signed(name, name, standingClock('2120-01-01')),
  'a signature for another subgraph': async (name) =>
    signActor(actor, other(name), await actorKey(keyOf(name)), systemClock),
  'a signature with the key of another subgraph': (name) => signed(name, other(name)),
  'a signature by somebody else than the gateway': async (name) =>
    new SignJWT({ sid: 's', rid: 'r', roles: actor.roles })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(actor.personId)
      .setAudience(name)
      .setIssuer('somebody-else')
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await actorKey(keyOf(name))),
  'no algorithm': (name) =>
    Promise.resolve(
      new UnsecuredJWT({ sid: 's', rid: 'r', roles: actor.roles })
        .setSubject(actor.personId)
        .setAudience(name)
        .setIssuer('hedgerow-gateway')
        .encode(),
    ),
  'a role added after signing': async (name) => {
    const [header, payload = '', signature] = (await signed(name)).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const forged = { ...claims, roles: [...actor.roles, 'administrator'] };
    return [header, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.');
  },
};

async function show(name: SubgraphName, token: string | undefined): Promise<{ status: number; text: string }> {
  const response = await fetch(services[name].url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { [actorHeader]: token }) },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return { status: response.status, text: await response.text() };
}

describe.each(names)('the subgraph %s, asked past the gateway', (name) => {
  test('answers whom the gateway signed for it', async () => {
    expect(await show(name, await signed(name))).toMatchObject({ status: 200 });
  });

  test.each(Object.entries(refused))('answers nobody with %s', async (_what, sign) => {
    const { status, text } = await show(name, await sign(name));
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'not-signed-in' } }] });
  });
});
