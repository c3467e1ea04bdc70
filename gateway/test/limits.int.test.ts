import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { startTiny, tinyProvision, tinySchools } from './tiny-subgraphs.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
let gateway: GatewayUnderTest;
let token: string;

beforeAll(async () => {
  const schools = await startTiny(tinySchools, database);
  const provision = await startTiny(tinyProvision, database);
  gateway = await startGateway(database, { schools: schools.url, provision: provision.url });
  stops.push(gateway.stop, provision.stop, schools.stop);
  token = (await gateway.someone()).token;
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const parents = (levels: number): string => (levels === 0 ? 'id' : `parent { ${parents(levels - 1)} }`);
const aliases = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${String(index)}: caller { personId }`).join(' ');

it.each([
  ['eight levels within two', `{ school(id: "s1") { ${parents(8)} } }`],
  ['fifteen aliases', `{ ${aliases(15)} }`],
])('answers %s', async (_what, query) => {
  expect(await gateway.ask(token, query)).toMatchObject({ status: 200, errors: [] });
});

it.each([
  ['nine levels within two', 'depth', `{ school(id: "s1") { ${parents(9)} } }`],
  [
    'depth hidden in fragments',
    'depth',
    `query A { school(id: "s1") { ...f } } fragment f on School { parent { parent { parent { parent { ...g } } } } } fragment g on School { parent { parent { parent { parent { parent { id } } } } } }`,
  ],
  ['sixteen aliases', 'aliases', `{ ${aliases(16)} }`],
  [
    'aliases multiplied by fragments',
    'aliases',
    `query A { viewer { ...f ...g } } fragment f on Viewer { school { ${Array.from({ length: 8 }, (_, i) => `n${String(i)}: name`).join(' ')} } } fragment g on Viewer { ...f school { ${Array.from({ length: 8 }, (_, i) => `m${String(i)}: name`).join(' ')} } }`,
  ],
  ['a page of a million', 'cost', '{ viewer { placeDuties(first: 1000000) { nodes { rule } } } }'],
])('refuses %s, naming the limit', async (_what, limit, query) => {
  const answer = await gateway.ask(token, query);
  expect(answer.status).toBe(400);
  expect(answer.errors[0]).toMatchObject({
    message: 'That asks for too much at once.',
    extensions: { code: 'request-too-complex', details: { limit } },
  });
});

it('reads a text of 1,500 words and signs to its end, and stops at the next', async () => {
  const faults = async (count: number) => {
    const answer = await gateway.ask(token, `{ caller { ${'personId '.repeat(count - 5)} } }`);
    return answer.errors.map(({ message, extensions }) => [message, extensions['code']]);
  };
  const stopped = ['Syntax Error: Document contains more that 1500 tokens. Parsing aborted.', 'request-malformed'];
  expect(await faults(1_500)).not.toContainEqual(stopped);
  expect(await faults(1_501)).toEqual([stopped]);
});

it('plans a cost of 50,000 fields, and refuses 50,001', async () => {
  const rows = (count: number): string => `{ viewer { placeDuties(first: ${String(count - 3)}) { nodes { rule } } } }`;
  const codes = async (count: number) =>
    (await gateway.ask(token, rows(count))).errors.map(({ extensions }) => extensions['code']);
  expect(await codes(50_000)).not.toContain('request-too-complex');
  expect(await codes(50_001)).toEqual(['request-too-complex']);
});

it.each([
  ['a fragment that contains itself', 'query A { school(id: "s1") { ...f } } fragment f on School { parent { ...f } }'],
  [
    'fragments that double and double',
    `query A { school(id: "s1") { ...f0 } } ${Array.from({ length: 40 }, (_, i) => `fragment f${String(i)} on School { ...f${String(i + 1)} ...f${String(i + 1)} }`).join(' ')} fragment f40 on School { id }`,
  ],
  ['two hundred directives', `{ caller { personId ${'@include(if: true) '.repeat(200)} } }`],
])('is not held up by %s', async (_what, query) => {
  const answer = await gateway.ask(token, query);
  expect(answer.status).toBeLessThan(500);
});
