import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { readClientOperations } from '../src/safelist/client-operations.ts';
import { readPortalOperations } from '../src/safelist/portal-operations.ts';
import { documentHash } from '../src/safelist/safelist.ts';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { startServices, urlsWithout } from './real-graph.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
const portal = await readPortalOperations();
const clients = await readClientOperations();
let listed: GatewayUnderTest;
let any: GatewayUnderTest;
let token: string;

beforeAll(async () => {
  const supergraphSdl = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  const services = await startServices(database);
  const parts = { supergraphSdl, operations: [...portal, ...clients] };
  listed = await startGateway(database, urlsWithout(services), { ...parts, admits: 'listed' });
  any = await startGateway(database, urlsWithout(services), { ...parts, operations: clients });
  stops.push(listed.stop, any.stop, ...Object.values(services).map((service) => service.stop));
  token = (await listed.someone()).token;
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const send = (gateway: GatewayUnderTest, body: unknown) =>
  gateway.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const idOf = (document: string): string => `sha256:${documentHash(document)}`;
const monitor = clients.find(({ name }) => name === 'MonitorServices');
const document = monitor?.document ?? '';
const unlisted = {
  message: 'Only operations on the list of this installation are answered here, and this is none of them.',
  extensions: { code: 'operation-unlisted' },
};

describe('in production only what a release knows is answered', () => {
  it('every operation of the portal and of a named client is on the list, under its own hash, and fits graph and limits', async () => {
    expect(portal.length).toBeGreaterThan(100);
    for (const { name, hash, document: text } of [...portal, ...clients])
      expect([name, hash]).toEqual([name, documentHash(text)]);
    expect(new Set([...portal, ...clients].map(({ name }) => name)).size).toBe(portal.length + clients.length);
    expect(await listed.rehearsed).toEqual([]);
  });

  it('an operation of the list runs by its hash, and by its text to the byte', async () => {
    const answer = {
      viewer: expect.objectContaining({
        childDuties: { counts: { overdue: 0 } },
        id: expect.any(String) as string,
      }) as object,
    };
    expect(await send(listed, { documentId: idOf(document) })).toMatchObject({ status: 200, errors: [], data: answer });
    expect(await send(listed, { query: document })).toMatchObject({ status: 200, errors: [], data: answer });
  });

  it('a named client leaves no trace of a reading where it only counts', async () => {
    await send(listed, { documentId: idOf(document) });
    expect(await database.seed`select 1 from audit.event where kind = 'read'`).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['a text of one’s own', { query: '{ viewer { id } }' }],
    ['a text of the list with one space more', { query: `${document} ` }],
    ['a text of the list with another’s name', { query: document, documentId: idOf('{ viewer { id } }') }],
    ['a hash of something else', { documentId: idOf('{ viewer { id } }') }],
    ['a hash without its kind', { documentId: documentHash(document) }],
    ['a hash in capitals', { documentId: idOf(document).toUpperCase() }],
    ['a hash that is a word of JavaScript', { documentId: '__proto__' }],
    [
      'an automatic persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(document) } } },
    ],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
    ['null', null],
    ['a text that is no GraphQL, of 200 kB', { query: '#'.repeat(200_000) }],
  ])('%s is refused with one sentence', async (_what, body) => {
    const answer = await send(listed, body);
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([unlisted]);
    expect(answer.data).toBeUndefined();
  });

  it('what is sent with an operation of the list may be as long as the longest form', async () => {
    const padding = 'x'.repeat(1_000_000);
    const save = portal.find(({ name }) => name === 'SaveProfile') ?? portal[0];
    const answer = await send(listed, { documentId: idOf(save?.document ?? ''), variables: { padding } });
    expect(answer.errors[0]?.extensions['code']).toBe('request-malformed');
    expect((await send(listed, { documentId: idOf(document), padding: 'x'.repeat(1_500_000) })).status).toBe(413);
  });
});

describe('where development turned the list off', () => {
  it('a text of one’s own is answered, and one of the list may still be named by its hash', async () => {
    expect(await send(any, { query: '{ viewer { id } }' })).toMatchObject({ status: 200, errors: [] });
    expect(await send(any, { documentId: idOf(document) })).toMatchObject({ status: 200, errors: [] });
    expect(await send(any, { documentId: idOf('{ viewer { id } }') })).toMatchObject({ errors: [unlisted] });
  });

  it('a body of 100,000 bytes is read and one of 100,001 is not', async () => {
    const around = JSON.stringify({ query: '{ viewer { id } }', padding: '' }).length;
    const sized = (bytes: number) => ({ query: '{ viewer { id } }', padding: 'x'.repeat(bytes - around) });
    expect(await send(any, sized(100_000))).toMatchObject({ status: 200, errors: [] });
    expect(await send(any, sized(100_001))).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'request-too-large' } }],
    });
  });
});

it.each([
  ['two operations', [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]],
  ['one operation in a list', [{ documentId: idOf(document) }]],
  ['an empty list', []],
])('%s at once are refused with a sentence, whatever is admitted', async (_what, body) => {
  for (const gateway of [listed, any]) {
    expect(await send(gateway, body)).toMatchObject({
      status: 400,
      errors: [
        {
          message: 'One question at a time: a list of operations is not taken.',
          extensions: { code: 'request-batched' },
        },
      ],
    });
  }
});
