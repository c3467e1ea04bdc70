import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '@hedgerow/authz';
import { openPool } from '@hedgerow/db/pool';
import type { Sql } from '@hedgerow/db';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { doorRules } from '../../access/rules/door-rules.ts';
import { reachRules } from '../../access/rules/reach-rules.ts';
import { tableRules } from '../../access/rules/table-rules.ts';
import { askers, askTable, prepareAsking } from '../../access/sql/ask.ts';
import { askFunction, definerFunctions } from '../../access/sql/ask-functions.ts';
import { compareTable, standings } from '../../access/sql/compare.ts';
import { questionsOf } from '../../access/sql/questions.ts';
import { guardedSchemas } from '../../access/world/catalogue.ts';
import { people } from '../../access/world/people.ts';
import { fillWorld, type World } from '../../access/world/world.ts';

const database = useTestDatabase();
let admin: Sql;
let world: World;
let checks = 0;
let leaks = 0;

beforeAll(async () => {
  admin = openPool(database.adminUrl, { max: 1 });
  world = await fillWorld(admin, systemClock.today());
});
afterAll(async () => {
  await admin.end({ timeout: 5 });
});

describe('what the tests themselves must cover, or nothing would be proved', () => {
  test('every table says who may see and change its rows', () => {
    const silent = world.tables.map(({ name }) => name).filter((name) => tableRules[name] === undefined);
    expect(
      silent,
      'These tables stand in no list of who may see them. Add each to infra/access/rules/, with the permission that reads, adds, changes and removes its rows.',
    ).toEqual([]);
  });

  test('every list is about a table that there is', () => {
    const known = new Set(world.tables.map(({ name }) => name));
    expect(Object.keys(tableRules).filter((name) => !known.has(name))).toEqual([]);
  });

  test('every table holds rows of a school and of another, to be seen and not to be seen', () => {
    const thin = world.tables.filter(({ name }) => (world.rows.get(name) ?? []).length === 0).map(({ name }) => name);
    expect(thin, 'These tables are empty: give them rows in infra/access/world/special-*.ts.').toEqual([]);
  });

  test('every function that goes behind the policies says what it answers to whom', async () => {
    const functions = await definerFunctions(admin);
    const silent = functions.filter((name) => reachRules[name] === undefined && doorRules[name] === undefined);
    expect(
      silent,
      'Add each of these functions to infra/access/rules/door-rules.ts, with what it answers to whom.',
    ).toEqual([]);
    expect([...Object.keys(reachRules), ...Object.keys(doorRules)].filter((name) => !functions.includes(name))).toEqual(
      [],
    );
  });

  test('somebody asks in every role of the matrix', () => {
    const cast = new Set(people.flatMap(({ rights }) => rights.map(({ role }) => role)));
    const missing = roles.filter((role) => role !== 'system' && !cast.has(role));
    expect(missing, 'Nobody asks in these roles: add somebody to infra/access/world/people.ts.').toEqual([]);
  });
});

describe('asked in SQL, as the role of the service, everybody sees and changes what the matrix grants and nothing else', () => {
  test.each(guardedSchemas)(
    'in the schema %s',
    async (schema) => {
      const known = standings(world, askers);
      await admin.begin(async (tx) => {
        await prepareAsking(tx);
        const questions = await questionsOf(tx, world);
        for (const question of questions.filter(({ table }) => table.name.startsWith(`${schema}.`))) {
          const verdict = compareTable(world, known, question, await askTable(tx, world, question));
          checks += verdict.checks;
          leaks += verdict.findings.filter(({ kind }) => kind === 'leak').length;
          expect.soft(verdict.findings.slice(0, 20)).toEqual([]);
        }
      });
    },
    120_000,
  );

  test('of every function that goes behind the policies', async () => {
    const known = standings(world, askers);
    await admin.begin(async (tx) => {
      await prepareAsking(tx);
      for (const name of await definerFunctions(tx)) {
        const verdict = await askFunction(tx, world, known, name);
        checks += verdict.checks;
        leaks += verdict.findings.filter(({ kind }) => kind === 'leak').length;
        expect.soft(verdict.findings.slice(0, 20)).toEqual([]);
      }
    });
  }, 120_000);

  test('and this many questions were asked', () => {
    process.stdout.write(`SQL: ${String(checks)} access checks, ${String(leaks)} leaks\n`);
    expect(checks).toBeGreaterThan(100_000);
    expect(leaks).toBe(0);
  });
});
