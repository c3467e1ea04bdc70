import { readFile } from 'node:fs/promises';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from '@hedgerow/db';
import { newId } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway } from '../../../gateway/test/gateway-under-test.ts';
import { startServices, urlsWithout } from '../../../gateway/test/real-graph.ts';
import { checkAnswer, indexOf, newLedger, type Index } from '../../access/graph/compare-answers.ts';
import { homeTableOf } from '../../access/graph/row-types.ts';
import { selectionOf } from '../../access/graph/selection.ts';
import { openWays, type Ask } from '../../access/operations/ways.ts';
import type { Standing } from '../../access/rules/standing.ts';
import { tableRules } from '../../access/rules/table-rules.ts';
import { askers } from '../../access/sql/ask.ts';
import { standings } from '../../access/sql/compare.ts';
import { textOf } from '../../access/world/fill.ts';
import { fillWorld, type World } from '../../access/world/world.ts';

const supergraphSdl = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const database = useTestDatabase();
const ledger = newLedger();
let admin: Sql;
let world: World;
let index: Index;
let people: ReadonlyMap<string, Standing>;
let ask: Ask;
const stops: (() => Promise<void>)[] = [];

/** Somebody of every role; the others are asked at the subgraphs and in SQL. */
const asked =
  /^(?:(?:senco|head|teacher|assistant|governor) of ashcombe|manager of dunmere|.* of the trust|professional of therapy|parent of anna|anna herself|senco until yesterday|somebody without a right)$/;
/** Root fields that name one record, with the type they tell of and the table of its rows. */
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const type = schema.getType(String(field.type));
  const table = isObjectType(type) ? homeTableOf(type.name) : undefined;
  return field.args.length === 1 && field.args[0]?.name === 'id' && isObjectType(type) && table !== undefined
    ? [{ name: field.name, type, table }]
    : [];
});

beforeAll(async () => {
  admin = openPool(database.adminUrl, { max: 1 });
  world = await fillWorld(admin, systemClock.today());
  index = indexOf(world);
  people = standings(
    world,
    askers.filter(({ name }) => asked.test(name)),
  );
  const services = await startServices(database);
  const gateway = await startGateway(database, urlsWithout(services), { supergraphSdl });
  stops.push(gateway.stop, ...Object.values(services).map((service) => service.stop));
  ask = await openWays(admin, gateway, services, people);
}, 120_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await admin.end({ timeout: 5 });
});

describe('asked through the gateway for a whole record, everybody is told what the matrix grants and nothing else', () => {
  test.each(roots.map((root) => [root.name, root] as const))(
    '%s',
    async (name, { type, table }) => {
      const rule = tableRules[table]?.select;
      const rows = (world.rows.get(table) ?? []).slice(0, 8);
      const query = `query ($id: ID!) { ${name}(id: $id) ${selectionOf(type, schema, 0)} }`;
      const before = ledger.findings.length;
      let told = 0;
      for (const [person, who] of people) {
        const ofNobody = await ask(who, { query, variables: { id: newId() } }, null);
        for (const row of rows) {
          const answer = await ask(who, { query, variables: { id: textOf(row, 'id') } }, null);
          const say = (kind: 'leak' | 'lost', what: string): void =>
            void ledger.findings.push({
              kind,
              sentence: `${person}, ${name} ${textOf(row, '$key')}: ${what}: ${answer.plain.slice(0, 300)}`,
            });
          ledger.checks += 1;
          if (rule?.({ who, world }, row) === true) {
            told += 1;
            if (answer.plain === ofNobody.plain) say('lost', 'not told of what the matrix grants');
          } else if (answer.plain !== ofNobody.plain) say('leak', `told apart from an id of nobody, ${ofNobody.plain}`);
          checkAnswer(ledger, { world, index, person, who, from: 'the gateway' }, answer.data);
        }
      }
      expect(ledger.findings.slice(before, before + 10)).toEqual([]);
      expect(told, 'Nobody may see a record, so nothing was tried.').toBeGreaterThan(0);
    },
    120_000,
  );

  test('and this much was asked', () => {
    const leaks = ledger.findings.filter(({ kind }) => kind === 'leak').length;
    process.stdout.write(`gateway: ${String(ledger.checks)} access checks, ${String(leaks)} leaks\n`);
    expect(roots.map(({ type }) => type.name)).toEqual(
      expect.arrayContaining(['School', 'Pupil', 'StaffMember', 'Agency', 'Referral', 'Organisation']),
    );
    expect(leaks).toBe(0);
  });
});
