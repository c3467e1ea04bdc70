import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { systemClock } from '@hedgerow/service-kit';
import { useTestDatabase } from '@hedgerow/testing';
import { startGateway } from '../../../gateway/test/gateway-under-test.ts';
import { startServices, urlsWithout } from '../../../gateway/test/real-graph.ts';
import { mutationPermissions } from '../../access/operations/mutation-permissions.ts';
import { rounds, samplesOf, writers } from '../../access/operations/rounds.ts';
import { mutationsOf, nobodys, sampleOf } from '../../access/operations/sample.ts';
import { isGranted, maySee, rowsById, type RowsById } from '../../access/operations/target.ts';
import { openWays, type Ask, type Told } from '../../access/operations/ways.ts';
import type { Standing } from '../../access/rules/standing.ts';
import { standings } from '../../access/sql/compare.ts';
import { fillWorld, type World } from '../../access/world/world.ts';
import { installUndo, type Undo } from '../../fuzz/world/undo.ts';

const supergraphSdl = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
const database = useTestDatabase();
let admin: Sql;
let world: World;
let byId: RowsById;
let people: ReadonlyMap<string, Standing>;
let ask: Ask;
let undo: Undo;
let checks = 0;
let leaks = 0;
const stops: (() => Promise<void>)[] = [];

/** What even those whom the matrix grants it are refused in this world, as if it were not there, and why. */
const refusedAnyway: Readonly<Record<string, string>> = {
  previewPlacesImport: 'the file was never uploaded',
  previewRollImport: 'the file was never uploaded',
  confirmRollImport: 'the file was never uploaded',
  correctObservation: 'a note is corrected by its writer alone',
  openMail: 'no mail of this world waits to be read',
};

beforeAll(async () => {
  admin = openPool(database.adminUrl, { max: 1 });
  world = await fillWorld(admin, systemClock.today());
  byId = rowsById(world);
  people = standings(world, writers);
  const services = await startServices(database);
  const gateway = await startGateway(database, urlsWithout(services), { supergraphSdl });
  stops.push(gateway.stop, ...Object.values(services).map((service) => service.stop));
  ask = await openWays(admin, gateway, services, people);
  undo = await installUndo(admin);
}, 120_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await admin.end({ timeout: 5 });
});

test('every mutation says which permission it needs, and over what', () => {
  const names = mutationsOf().map(({ name }) => name);
  expect(
    names.filter((name) => !mutationPermissions.has(name)),
    'These mutations stand in no list. Add each to infra/access/operations/mutation-permissions.ts, with the permission of packages/authz that it needs and what it has to be held over.',
  ).toEqual([]);
  expect([...mutationPermissions.keys()].filter((name) => !names.includes(name.split('/')[0] ?? ''))).toEqual([]);
});

describe('nobody writes what the matrix does not grant, through the gateway or at the subgraph, and is told no more than of an id of nobody', () => {
  test.each(rounds.map((round) => [round.name, round] as const))(
    '%s',
    async (name, round) => {
      const { mutation, optional, needs } = round;
      const found: string[] = [];
      const samples = await samplesOf(admin, world, byId, round);
      for (const [person, who] of people) {
        for (const straightTo of [mutation.subgraph, null]) {
          let ofNobody: Told | undefined;
          for (const { target, ids } of samples) {
            const told = await ask(who, sampleOf(mutation, ids, world.days.today, optional), straightTo);
            const changed = await undo.rewind();
            const say = (what: string): void =>
              void found.push(`${person}, ${target.name}, ${straightTo ?? 'the gateway'}: ${what}: ${told.plain}`);
            checks += 1;
            const isRefused = told.codes.length === 1 && ['not-found', 'forbidden'].includes(told.codes[0] ?? '');
            const sees = maySee(world, byId, who, [...ids.values()], target);
            if (told.codes.includes('internal')) say('a fault');
            if (isGranted(who, needs, target) && sees) {
              if (isRefused && !Object.hasOwn(refusedAnyway, name)) say('refused what the matrix grants');
              continue;
            }
            if (!isRefused) say('not refused');
            if (changed.length > 0) say(`refused, and wrote to ${changed.join(', ')}`);
            if (sees) continue;
            ofNobody ??= await ask(who, sampleOf(mutation, nobodys(ids), world.days.today, optional), straightTo);
            checks += 1;
            if (told.plain !== ofNobody.plain) say(`told apart from an id of nobody, ${ofNobody.plain}`);
          }
        }
      }
      leaks += found.length;
      expect(found).toEqual([]);
    },
    60_000,
  );

  test('and this much was asked', () => {
    process.stdout.write(`operations: ${String(checks)} access checks, ${String(leaks)} leaks\n`);
    expect(checks).toBeGreaterThan(5_000);
    expect(leaks).toBe(0);
  });
});
