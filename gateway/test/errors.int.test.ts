import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServerResponse } from 'node:http';
import { errorCodes } from '@hedgerow/errors';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { json, startRaw, type RawSubgraph } from './raw-subgraph.ts';
import { secrets, startTiny, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let provision: RawSubgraph;
let answerOfProvision: (response: ServerResponse) => void;
let gateway: GatewayUnderTest;
let token: string;

beforeAll(async () => {
  const schools = await startTiny(tinySchools, database);
  provision = await startRaw((_request, response) => {
    answerOfProvision(response);
  });
  gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  stops.push(gateway.stop, provision.stop, schools.stop);
  token = (await gateway.someone()).token;
});
beforeEach(() => {
  answerOfProvision = (response) => {
    json(response, { data: null });
  };
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const leaks = (text: string): string[] =>
  [...secrets, 'stack', '127.0.0.1', 'provision.', 'node_modules', 'select ', 'ECONN'].filter((secret) =>
    text.includes(secret),
  );
const internal =
  'Something went wrong on our side. Nothing was changed. Try again, and give the reference if it happens again.';

describe('what a person is told when something fails', () => {
  it('is the sentence of a code that the registry knows, with its safe details and its path', async () => {
    const answer = await gateway.ask(token, '{ broken(how: "politely") caller { personId } }');
    expect(answer.data).toHaveProperty('broken', null);
    expect(answer.data).toHaveProperty('caller.personId');
    expect(answer.errors).toEqual([
      {
        message: 'The rules do not allow this.',
        path: ['broken'],
        extensions: {
          code: 'rule-refused',
          details: { rule: 'REG_49' },
          requestId: answer.headers.get('x-request-id'),
        },
      },
    ]);
  });

  it.each(['loudly', 'cunningly'])('is nothing but the request’s id where a resolver fails %s', async (how) => {
    const answer = await gateway.ask(token, `{ broken(how: "${how}") }`);
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([
      {
        message: internal,
        path: ['broken'],
        extensions: { code: 'internal', requestId: answer.headers.get('x-request-id') },
      },
    ]);
    expect(leaks(answer.text)).toEqual([]);
  });

  it('is that there is nothing, and no fault of ours, where one service names what its owner does not show', async () => {
    answerOfProvision = (response) =>
      json(response, { data: { _entities: [{ parent: { __typename: 'School', id: 'hidden' } }] } });
    const answer = await gateway.ask(token, '{ school(id: "s1") { name parent { name } } }');
    expect(answer.data).toEqual({ school: { name: 'Ashcombe', parent: null } });
    expect(answer.errors).toMatchObject([
      {
        message: errorCodes['not-found'].sentence,
        path: ['school', 'parent', 'name'],
        extensions: { code: 'not-found' },
      },
    ]);
  });

  it('is an error and not an empty page where a subgraph leaves out what it promised', async () => {
    const answer = await gateway.ask(token, '{ promised(id: "s1") { name } }');
    expect(answer.data).toBeNull();
    expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['internal']);
    expect(answer.text).not.toContain('valueCompletion');
  });
});

describe('what a subgraph says is believed only as far as the registry goes', () => {
  it.each<[string, string, unknown]>([
    [
      'a message of its own',
      'not-found',
      { errors: [{ message: secrets.join(' '), extensions: { code: 'not-found' } }], data: { pupil: null } },
    ],
    [
      'extensions of its own',
      'not-found',
      {
        errors: [
          {
            message: 'x',
            extensions: {
              code: 'not-found',
              sql: secrets[0],
              http: { status: 418, headers: {} },
              exception: { stacktrace: [secrets[1]] },
            },
          },
        ],
        data: { pupil: null },
      },
    ],
    [
      'a code that nobody knows',
      'internal',
      { errors: [{ message: secrets[2], extensions: { code: 'SELECT' } }], data: { pupil: null } },
    ],
    [
      'a code of JavaScript’s own',
      'internal',
      { errors: [{ message: secrets[2], extensions: { code: 'constructor' } }], data: { pupil: null } },
    ],
    [
      'a code of Apollo’s',
      'internal',
      { errors: [{ message: secrets[2], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }], data: null },
    ],
    ['no code', 'internal', { errors: [{ message: secrets[3] }], data: null }],
    ['an error that is not one', 'internal', { errors: [secrets[3]], data: null }],
    [
      'details that are not a record',
      'rule-refused',
      { errors: [{ message: 'x', extensions: { code: 'rule-refused', details: secrets[2] } }], data: null },
    ],
    [
      'extensions beside the data',
      'none',
      {
        data: { pupil: { yearGroup: 3 } },
        extensions: { sql: secrets[0], valueCompletion: [{ message: secrets[2] }] },
      },
    ],
  ])('%s → %s', async (_what, code, body) => {
    answerOfProvision = (response) => {
      json(response, body);
    };
    const answer = await gateway.ask(token, '{ pupil(id: "p1") { yearGroup } }');
    expect(answer.status).toBe(200);
    expect(answer.errors[0]?.extensions['code'] ?? 'none').toBe(code);
    expect(leaks(answer.text)).toEqual([]);
    expect(Object.keys(JSON.parse(answer.text) as object).toSorted()).toEqual(
      code === 'none' ? ['data'] : ['data', 'errors'],
    );
  });

  it('an actor that a subgraph refuses is our fault and not the person’s', async () => {
    answerOfProvision = (response) => {
      json(response, { errors: [{ message: 'Sign in to go on.', extensions: { code: 'not-signed-in' } }] }, 401);
    };
    const answer = await gateway.ask(token, '{ pupil(id: "p1") { yearGroup } }');
    expect(answer.status).toBe(200);
    expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['internal']);
  });
});

describe('a fault in what was asked', () => {
  it.each([
    ['text that is no GraphQL', '{ school('],
    ['a field that is not there', '{ scool(id: "s1") { name } }'],
    ['a field that is not there, nearly', '{ school(id: "s1") { nam } }'],
    ['an operation that is not there', 'query A { caller { personId } } query B { caller { personId } }'],
  ])('%s is told without suggestions from the schema', async (_what, query) => {
    const answer = await gateway.ask(token, query);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'request-malformed',
      requestId: answer.headers.get('x-request-id'),
    });
    expect(answer.text).not.toMatch(/did you mean|school"|"name"/i);
  });

  it.each([
    ['a variable of the wrong type', { id: { forename: 'Rowan Teasel' } }],
    ['a variable left out', {}],
  ])('%s is told without its value', async (_what, variables) => {
    const answer = await gateway.ask(token, 'query A($id: ID!) { school(id: $id) { name } }', { variables });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions['code']).toBe('request-malformed');
    expect(leaks(answer.text)).toEqual([]);
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "School") { name } }',
    'query IntrospectionQuery { __schema { queryType { name } } }',
    '{ a: __schema { types { name } } }',
  ])('nobody reads the schema: %s', async (query) => {
    const answer = await gateway.ask(token, query);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Pupil');
  });

  it.each([
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Pupil", id: "p1" }]) { __typename } }',
  ])('nobody reaches past the graph: %s', async (query) => {
    const answer = await gateway.ask(token, query);
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([400, 'request-malformed']);
  });
});
