import { readFile } from 'node:fs/promises';
import { Kind, OperationTypeNode, parse, print, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { type GatewayUnderTest, startGateway } from '../../gateway/test/gateway-under-test.ts';
import { startServices, urlsWithout } from '../../gateway/test/real-graph.ts';
import { readPortalOperations } from '../../gateway/src/safelist/portal-operations.ts';
import { type KnownMutation, mutationsOf } from '../access/operations/sample.ts';
import { installUndo, type Undo } from '../fuzz/world/undo.ts';
import { loadVillages } from './statements/load-villages.ts';
import { notAsked, waysToAsk } from './statements/mutations.ts';
import { castReaders, type Readers } from './statements/readers.ts';
import { type Cost, readTable } from './statements/table.ts';
import { askedOf, type Asked, variablesOf } from './statements/variables.ts';

const database = useTestDatabase();
const stops: (() => Promise<void>)[] = [];
const table = readTable();
let gateway: GatewayUnderTest;
let readers: Readers;
let asked: { few: Asked; many: Asked };
let heard: string[] = [];
let undo: Undo;
const refusals = new Map<string, string>();

/** What the driver asks once for each connection is no part of an operation. */
const isOfDriver = (statement: string): boolean => statement.includes('pg_catalog.pg_type');

beforeAll(async () => {
  const today = systemClock.today();
  await loadVillages(database.seed, database.adminUrl, today);
  const services = await startServices(database, (_name, statement) => {
    if (!isOfDriver(statement)) heard.push(statement);
  });
  const supergraphSdl = await readFile(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
  gateway = await startGateway(database, urlsWithout(services), { supergraphSdl });
  stops.push(gateway.stop, ...Object.values(services).map((service) => service.stop));
  readers = await castReaders(database.seed, gateway, today);
  asked = {
    few: await askedOf(database.seed, readers.few, 'few'),
    many: await askedOf(database.seed, readers.many, 'many'),
  };
  const admin = openPool(database.adminUrl, { max: 1 });
  stops.push(() => admin.end());
  undo = await installUndo(admin);
}, 120_000);
afterAll(async () => {
  for (const stop of stops) await stop();
});

const operationOf = (document: string): OperationDefinitionNode | undefined =>
  parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
const queries = (await readPortalOperations())
  .map((listed) => ({ ...listed, operation: operationOf(listed.document) }))
  .filter(({ operation }) => operation?.operation === OperationTypeNode.QUERY);

/** The least that an operation costs in three tries, once what is prepared at first is prepared. */
async function costOf({ name, document, operation }: (typeof queries)[number], rows: 'few' | 'many') {
  const reader = readers[rows];
  const types = new Map(
    operation?.variableDefinitions?.map(({ variable, type }) => [variable.name.value, print(type)]),
  );
  const all = Object.entries(variablesOf(name, reader, asked[rows], rows));
  const fits = ([key, value]: readonly [string, unknown]): boolean =>
    types.has(key) && (typeof value === 'boolean') === types.get(key)?.startsWith('Boolean');
  const variables = Object.fromEntries(all.filter(fits));
  const costs: Cost[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    heard = [];
    const answer = await gateway.ask(reader.token, document, { variables });
    expect([name, answer.errors]).toEqual([name, []]);
    costs.push({ statements: heard.length, transactions: heard.filter((text) => /^begin/i.test(text)).length });
  }
  return costs.reduce((least, cost) => (cost.statements < least.statements ? cost : least));
}

const mutations = mutationsOf().filter(({ name }) => !Object.hasOwn(notAsked, name));

/** The least that a mutation costs in two tries about the same record, each taken back; null where none is accepted. */
async function costOfWriting(mutation: KnownMutation, rows: 'few' | 'many'): Promise<Cost | null> {
  const reader = readers[rows];
  for (const { query, variables } of await waysToAsk(database.seed, mutation, reader, systemClock.today())) {
    const costs: Cost[] = [];
    for (let tries = 0; tries < 2; tries += 1) {
      heard = [];
      const answer = await gateway.ask(reader.token, query, { variables });
      await undo.rewind();
      refusals.set(`${mutation.name} ${rows}`, answer.errors.map(({ message }) => message).join(' '));
      if (answer.errors.length > 0) break;
      costs.push({ statements: heard.length, transactions: heard.filter((text) => /^begin/i.test(text)).length });
    }
    if (costs.length === 2) return costs.reduce((least, cost) => (cost.statements < least.statements ? cost : least));
  }
  return null;
}

it('counts every query of the portal, and nothing that the portal no longer asks; and every mutation', () => {
  expect([...table.keys()].toSorted()).toEqual([...queries, ...mutations].map(({ name }) => name).toSorted());
});

it.each(queries.map((query) => [query.name, query] as const))(
  '%s would cost more statements the more rows there are, or more than it did',
  async (name, query) => {
    const few = await costOf(query, 'few');
    const many = await costOf(query, 'many');
    // Where there are few rows, a kind of record may be missing and is not looked further into.
    expect(many.transactions - few.transactions).toBeLessThanOrEqual(2);
    const { statements, transactions } = table.get(name) ?? { statements: -Infinity, transactions: -Infinity };
    const told = `docs/statements.md should say: | ${name} | ${String(many.statements)} | ${String(many.transactions)} |`;
    // Two loads that just miss each other in time have a transaction each: four statements.
    expect(many.statements, told).toBeLessThanOrEqual(statements + 4);
    expect(many.transactions, told).toBeLessThanOrEqual(transactions + 1);
  },
);

it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s would cost more statements the more children a school has, or more than it did',
  async (name, mutation) => {
    const few = await costOfWriting(mutation, 'few');
    const many = await costOfWriting(mutation, 'many');
    if (few === null || many === null)
      throw new Error(
        `${name} was not accepted: ${refusals.get(`${name} few`) ?? ''} ${refusals.get(`${name} many`) ?? ''}`,
      );
    const { statements, transactions } = table.get(name) ?? { statements: -Infinity, transactions: -Infinity };
    const told = `docs/statements.md should say: | ${name} | ${String(many.statements)} | ${String(many.transactions)} |`;
    expect(
      Math.abs(many.statements - few.statements),
      `${String(few.statements)} and ${String(many.statements)}`,
    ).toBeLessThanOrEqual(4);
    expect(many.statements, told).toBeLessThanOrEqual(statements + 4);
    expect(many.transactions, told).toBeLessThanOrEqual(transactions + 1);
  },
);
