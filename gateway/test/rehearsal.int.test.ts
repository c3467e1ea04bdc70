import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@hedgerow/testing';
import type { ListedOperation } from '../src/safelist/listed-operation.ts';
import { startGateway, type GatewayUnderTest } from './gateway-under-test.ts';
import { json, startRaw, type RawSubgraph } from './raw-subgraph.ts';

const database = useTestDatabase();
const operation = (name: string, document: string): ListedOperation => ({
  name,
  document,
  hash: createHash('sha256').update(document).digest('hex'),
});
const operations = [
  operation(
    'OpenSchool',
    'query OpenSchool($id: ID!, $first: Int = 5) { school(id: $id) { name pupilCount } viewer { placeDuties(first: $first) { nodes { rule } } } }',
  ),
  operation(
    'RenameSchool',
    'mutation RenameSchool($id: ID!, $name: String!) { renameSchool(id: $id, name: $name) { id } }',
  ),
  operation('Mistaken', 'query Mistaken { scool { name } }'),
  operation('Greedy', `query Greedy { school(id: "s1") { ${'parent { '.repeat(12)} id ${'} '.repeat(12)} } }`),
];
let schools: RawSubgraph;
let gateway: GatewayUnderTest;

beforeAll(async () => {
  schools = await startRaw((_request, response) => {
    json(response, { data: { renameSchool: { id: 's1' } } });
  });
  gateway = await startGateway(database, { schools: schools.url }, { operations });
});
afterAll(async () => {
  await gateway.stop();
  await schools.stop();
});

it('plans every operation of the portal at start without asking or changing anything, and names those that cannot run', async () => {
  expect(await gateway.rehearsed).toEqual(['Mistaken', 'Greedy']);
  expect(schools.received).toEqual([]);
});

it('runs a rehearsed operation for real when it comes', async () => {
  const { token } = await gateway.someone();
  const answer = await gateway.ask(token, operations[1]?.document ?? '', {
    variables: { id: 's1', name: 'Brindle Hill' },
  });
  expect(answer.data).toEqual({ renameSchool: { id: 's1' } });
  expect(schools.received).toHaveLength(1);
});
