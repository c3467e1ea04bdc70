import { readFile } from 'node:fs/promises';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from '@hedgerow/db';
import { newId } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { systemClock, type RunningSubgraph } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startServices } from '../../../gateway/test/real-graph.ts';
import { keyOf } from '../../../gateway/test/tiny-subgraphs.ts';
import { askEntities } from '../../access/graph/ask-subgraph.ts';
import { checkAnswer, indexOf, newLedger, untold, type Index } from '../../access/graph/compare-answers.ts';
import { fieldNeeds } from '../../access/graph/field-lists.ts';
import { tableOf } from '../../access/graph/row-types.ts';
import { starts, type Start } from '../../access/graph/starts.ts';
import type { SubgraphName } from '../../access/graph/subgraphs.ts';
import { untoldFor } from '../../access/graph/untold.ts';
import { tableRules } from '../../access/rules/table-rules.ts';
import type { Standing } from '../../access/rules/standing.ts';
import { askers } from '../../access/sql/ask.ts';
import { standings } from '../../access/sql/compare.ts';
import { textOf } from '../../access/world/fill.ts';
import { files, pupilId } from '../../access/world/places.ts';
import { fillWorld, type World } from '../../access/world/world.ts';

const supergraphSdl = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const database = useTestDatabase();
const ledger = newLedger();
let admin: Sql;
let world: World;
let index: Index;
let people: ReadonlyMap<string, Standing>;
let services: Record<SubgraphName, RunningSubgraph>;

beforeAll(async () => {
  admin = openPool(database.adminUrl, { max: 1 });
  world = await fillWorld(admin, systemClock.today());
  index = indexOf(world);
  // Some of those whose rights have ended or not begun; all of them are asked in SQL.
  const askedInSqlOnly =
    /the jobs|from tomorrow|(?:manager|teacher|assistant|administrator|area senco|parent) until|of brindle$/;
  const everybody = askers.filter(({ id, name }) => id !== null && !askedInSqlOnly.test(name));
  people = standings(world, everybody);
  services = await startServices(database);
}, 120_000);
afterAll(async () => {
  for (const service of Object.values(services)) await service.stop();
  await admin.end({ timeout: 5 });
});

test('every field of every type says what is needed to be told it', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('_') && type.name !== 'Query' && type.name !== 'Mutation',
  );
  const fields = types.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(
    fields.filter((name) => !fieldNeeds.has(name)),
    'These fields stand in no list. Add each to infra/access/graph/*-fields.ts, with the permission that is needed to be told it.',
  ).toEqual([]);
  expect([...fieldNeeds.keys()].filter((name) => !fields.includes(name))).toEqual([]);
});

describe('asked straight at a subgraph through _entities, everybody is told what the matrix grants and nothing else', () => {
  test.each(starts.map((start) => [`${start.type} of ${start.subgraph}`, start] as const))(
    '%s',
    async (_name, start) => {
      const before = ledger.findings.length;
      for (const [person, who] of people) await askAs(start, person, who);
      expect(ledger.findings.slice(before, before + 20)).toEqual([]);
    },
    120_000,
  );

  test('and whoever holds a permission is told what it is for', () => {
    // The audit's list grows while it is asked, so that what stands on its first page differs.
    const missing = untold(ledger, people).filter((name) => !name.startsWith('AccessEntry.pupil '));
    expect(missing.filter((name) => !untoldFor.has(name))).toEqual([]);
    expect(
      [...untoldFor.keys()].filter((name) => !missing.includes(name)),
      'These are told after all.',
    ).toEqual([]);
    expect(ledger.told.size).toBeGreaterThan(500);
  });

  test('and this much was asked', () => {
    const leaks = ledger.findings.filter(({ kind }) => kind === 'leak').length;
    process.stdout.write(`graph: ${String(ledger.checks)} access checks, ${String(leaks)} leaks\n`);
    expect(ledger.checks).toBeGreaterThan(50_000);
    expect(leaks).toBe(0);
  });
});

/** Asks for every entity of a table as one person, and for one that is nobody's. */
async function askAs(start: Start, person: string, who: Standing): Promise<void> {
  const all = world.rows.get(start.table) ?? [];
  // Of referrals, those whose sharing ends on a day are asked in SQL.
  const children = new Set(files.map(({ child }) => pupilId(child)));
  const rows = all.filter(
    (row) => (row['basis_until'] ?? null) === null && (start.type !== 'Pupil' || children.has(textOf(row, 'id'))),
  );
  const asked = start.type === 'Viewer' ? [who.person ?? ''] : rows.map((row) => textOf(row, 'id'));
  const nobodys = newId();
  const { entities, errors } = await askEntities(
    { url: services[start.subgraph].url, key: keyOf(start.subgraph) },
    start,
    who,
    [...asked, nobodys],
  );
  checkAnswer(ledger, { world, index, person, who, from: start.subgraph }, entities.slice(0, asked.length));
  if (start.type === 'Viewer' || tableOf(start.type, start.subgraph) === undefined) return;
  // What is out of reach looks like what is not there.
  const look = (at: number): string => {
    const coded = errors.filter(({ path }) => path?.[1] === at).map(({ message, extensions }) => [message, extensions]);
    return JSON.stringify([entities[at], coded]).replaceAll(asked[at] ?? nobodys, 'id');
  };
  const missing = look(asked.length);
  rows.forEach((row, at) => {
    if (tableRules[start.table]?.select?.({ who, world }, row) === true) return;
    ledger.checks += 1;
    if (look(at) !== missing)
      ledger.findings.push({
        kind: 'leak',
        sentence: `${person} can tell that there is a ${start.type} ${textOf(row, '$key')}: ${look(at)} and not ${missing}`,
      });
  });
}
