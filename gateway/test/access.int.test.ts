import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { json, startRaw, type RawSubgraph } from './raw-subgraph.ts';
import { startTiny, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let provision: RawSubgraph;
let gateway: GatewayUnderTest;
let token: string;

beforeAll(async () => {
  const schools = await startTiny(tinySchools, database);
  provision = await startRaw((_request, response) => {
    json(response, { data: { pupil: { yearGroup: 3 } } });
  });
  gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  stops.push(gateway.stop, provision.stop, schools.stop);
  token = (await gateway.someone()).token;
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const question = '{ caller { personId sessionId requestId roles confirmedAt } }';
const jsonHeaders = () => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

it('tells the subgraph who asks, in which session and request, with the roles of today and the last proof of who it is', async () => {
  const { account, session, token: own } = await gateway.someone();
  await database.seed`insert into access.assignment (id, person_id, role, school_id, starts_on) values (gen_random_uuid(), ${account.personId}, 'school_senco', gen_random_uuid(), '2020-09-01')`;
  const answer = await gateway.ask(own, question, { headers: { 'x-request-id': 'portal-request-1' } });
  expect(answer.data).toEqual({
    caller: {
      personId: account.personId,
      sessionId: session.id,
      requestId: 'portal-request-1',
      roles: ['school_senco'],
      confirmedAt: session.createdAt,
    },
  });
  expect(answer.headers.get('x-request-id')).toBe('portal-request-1');
});

it.each([
  ['nothing', undefined],
  ['a token that was never given out', `Bearer ${'a'.repeat(40)}`],
  ['an empty token', 'Bearer '],
  ['a password', 'Basic am86aHVudGVyMg=='],
  ['a very long token', `Bearer ${'a'.repeat(5_000)}`],
])('refuses a caller who shows %s, before reading what is asked', async (_what, authorization) => {
  const answer = await gateway.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: 'this is not even JSON',
  });
  expect(answer.status).toBe(401);
  expect(answer.errors).toMatchObject([
    {
      message: 'Sign in to go on.',
      extensions: { code: 'not-signed-in', requestId: answer.headers.get('x-request-id') },
    },
  ]);
});

it('answers a stranger without waiting for the rest of what is sent', async () => {
  const status = await new Promise((resolve, reject) => {
    const unfinished = httpRequest(
      gateway.url,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 50_000 } },
      (response) => {
        resolve(response.statusCode);
        unfinished.destroy();
      },
    );
    unfinished.on('error', reject);
    unfinished.write('{"query":');
  });
  expect(status).toBe(401);
});

it('refuses on the very next request after sign-out, disablement, or the end of all sessions', async () => {
  const leaving = await gateway.someone();
  const disabled = await gateway.someone();
  const ended = await gateway.someone();
  const statuses = async () =>
    Promise.all([leaving, disabled, ended].map(async (one) => (await gateway.ask(one.token, question)).status));
  const before = await statuses();
  await gateway.identity.signOut(leaving.token, { requestId: 'test' });
  await gateway.identity.disableAccount(disabled.account.id, { requestId: 'test' });
  await gateway.identity.endAllSessions(ended.account.id, { requestId: 'test' });
  expect([before, await statuses()]).toEqual([
    [200, 200, 200],
    [401, 401, 401],
  ]);
});

it('takes nobody’s word for who they are: identity headers from outside go no further', async () => {
  const { account, token: own } = await gateway.someone();
  const forged = {
    'hedgerow-actor': 'forged',
    'x-person-id': 'someone-else',
    'x-forwarded-user': 'someone-else',
    cookie: 'session=forged',
    forwarded: 'for=192.0.2.9',
  };
  const answer = await gateway.ask(own, `{ caller { personId } pupil(id: "p1") { yearGroup } }`, { headers: forged });
  expect(answer.data).toMatchObject({ caller: { personId: account.personId } });
  const [received] = provision.received.slice(-1);
  expect(Object.keys(received?.headers ?? {}).toSorted()).toEqual([
    'accept',
    'connection',
    'content-length',
    'content-type',
    'hedgerow-actor',
    'host',
  ]);
  expect(received?.headers['hedgerow-actor']).not.toContain('forged');
  expect(JSON.stringify(received)).not.toContain(own);
});

it('makes a request id of its own where the one sent is not well-formed', async () => {
  for (const bad of ['short', 'x'.repeat(65), 'has space in it', 'Rowan_Teasel<script>']) {
    const answer = await gateway.ask(token, '{ caller { requestId } }', { headers: { 'x-request-id': bad } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it.each([
  ['GET', 405, { method: 'GET', path: `/graphql?query=${encodeURIComponent('{caller{personId}}')}` }],
  ['a form', 415, { method: 'POST', body: 'query={caller{personId}}', type: 'application/x-www-form-urlencoded' }],
  ['plain text', 415, { method: 'POST', body: '{"query":"{caller{personId}}"}', type: 'text/plain' }],
  ['no type', 415, { method: 'POST', body: '{"query":"{caller{personId}}"}', type: '' }],
  [
    'another charset',
    415,
    { method: 'POST', body: '{"query":"{caller{personId}}"}', type: 'application/json; charset=utf-16' },
  ],
  ['a compressed body', 415, { method: 'POST', body: 'x', type: 'application/json', encoding: 'gzip' }],
  ['no JSON', 400, { method: 'POST', body: '{"query":', type: 'application/json' }],
  [
    'a batch',
    400,
    {
      method: 'POST',
      body: '[{"query":"{caller{personId}}"},{"query":"{caller{personId}}"}]',
      type: 'application/json',
    },
  ],
  ['nothing asked', 400, { method: 'POST', body: '{"variables":{}}', type: 'application/json' }],
  [
    'a persisted query',
    200,
    {
      method: 'POST',
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}',
      type: 'application/json',
    },
  ],
  [
    '101 kB',
    413,
    {
      method: 'POST',
      body: JSON.stringify({ query: `{caller{personId}}${' '.repeat(101_000)}` }),
      type: 'application/json',
    },
  ],
  ['another address', 404, { method: 'POST', path: '/admin', body: '{}', type: 'application/json' }],
] as const)('refuses %s with %i and a code', async (_what, status, { method, ...rest }) => {
  const { path, body, type, encoding } = rest as { path?: string; body?: string; type?: string; encoding?: string };
  const headers = {
    ...jsonHeaders(),
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
  const answer = await gateway.send({
    method,
    headers,
    ...(path === undefined ? {} : { path }),
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status).toBe(status);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  expect(['request-malformed', 'request-batched', 'request-too-large', 'not-found']).toContain(
    answer.errors[0]?.extensions['code'],
  );
});

it('shows no landing page and no CORS to a browser that wanders in', async () => {
  const answer = await gateway.send({
    method: 'GET',
    headers: { accept: 'text/html', origin: 'https://elsewhere.example' },
  });
  expect(answer.text).not.toContain('<');
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it('keeps every answer out of caches', async () => {
  expect((await gateway.ask(token, question)).headers.get('cache-control')).toBe('no-store');
});

it('says that it is alive and ready, and which subgraphs are not', async () => {
  await gateway.rehearsed;
  const alive = await gateway.send({ path: '/healthz' });
  const ready = await gateway.send({ path: '/readyz' });
  expect([alive.status, ready.status]).toEqual([200, 200]);
  expect(JSON.parse(ready.text)).toEqual({
    status: 'ready',
    identity: 'ready',
    plans: 'warm',
    subgraphs: { schools: 'ready', provision: 'ready', training: 'down', agencies: 'down' },
  });
});
